// What the screens of damaged profiles ask of the component that brings them back. The app brings the two together.
import type { Rescue } from "./wire.generated";

export type RescueProps = {
  /** What can come back; nothing is changed by asking. */
  look: () => Promise<Rescue>;
  /** Brings it back; nothing if that failed and was told. */
  bring: () => Promise<Rescue | undefined>;
  /** It is back; in words, what came from where. */
  onback: (words: string) => void;
};
