// What shows the text of a number with its source marks; the app gives it, because a feature knows no other.
import type { Snippet } from "svelte";
import type { Direction, References, Text } from "../../api/wire.generated";
import type { RichMarks } from "../../design/rich";

export type MarksProps = {
  references: References;
  texts: readonly Text[];
  language: string;
  direction: Direction;
  narrow?: boolean;
  wide?: boolean;
  children: Snippet<[RichMarks]>;
};
