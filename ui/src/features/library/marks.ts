// What the library asks of the component that shows sources and terms. The app brings the two together.
import type { Snippet } from "svelte";
import type { Direction, References, Text } from "../../api/wire.generated";
import type { RichMarks } from "../../design/rich";

export type MarksProps = {
  references: References;
  texts: readonly Text[];
  language: string;
  direction: Direction;
  narrow?: boolean;
  children: Snippet<[RichMarks]>;
};
