// What a lesson asks of the component that plays its scenarios. The app brings the two together.
import type { BlockView } from "../../api/wire.generated";
import type { RichMarks } from "../../design/rich";

export type ScenarioBlock = Extract<BlockView, { kind: "scenario" }>;

/** Step and choice ids from the first step on; `open`: the next step is shown, not the consequence of the last choice. */
export type ScenarioWay = { path: readonly (readonly [step: string, choice: string])[]; open: boolean };

export type ScenarioProps = {
  block: ScenarioBlock;
  /** Where the person stands; absent: where they stood before this lesson was opened. */
  way: ScenarioWay | undefined;
  marks: RichMarks;
  /** Shown beside the other one, in the second language. */
  readonly: boolean;
  onway: (way: ScenarioWay) => void;
  onchoose: (step: string, choice: string) => void;
  onskip: () => void;
};
