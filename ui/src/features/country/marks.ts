// What Help asks of the component that shows sources. The app brings the two together.
import type { Snippet } from "svelte";
import type { Direction, HelpView, References, Text } from "../../api/wire.generated";
import type { RichMarks } from "../../design/rich";

export type MarksProps = {
  references: References;
  texts: readonly Text[];
  language: string;
  direction: Direction;
  narrow?: boolean;
  children: Snippet<[RichMarks]>;
};

/** All running text in the order of the screen: gives the source marks their numbers. */
export function textsOf(view: HelpView): Text[] {
  return view.sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => [...entry.body, ...entry.parts.flatMap((part) => part.body)]),
  );
}
