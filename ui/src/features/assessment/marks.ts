// What the questions ask of the component that shows sources and terms. The app brings the two together.
import type { Snippet } from "svelte";
import type { Direction, Item, References, Text } from "../../api/wire.generated";
import type { RichMarks } from "../../design/rich";

export type MarksProps = {
  references: References;
  texts: readonly Text[];
  language: string;
  direction: Direction;
  narrow?: boolean;
  children: Snippet<[RichMarks]>;
};

/** What surrounds a question: the language of its words and what their marks open. */
export type Page = { references: References; language: string; direction: Direction };

/** All running text of an item in the order of the screen. */
export function textsOf(item: Item): Text[] {
  const options = item.options.flatMap((option): Text[] => [
    { type: "paragraph", content: option.text },
    ...(item.feedback?.options.find((one) => one.id === option.id)?.text ?? []),
  ]);
  const rights = item.rights.map((right): Text => ({ type: "paragraph", content: right.text }));
  return [...item.context, ...options, ...rights, ...(item.feedback?.reason ?? [])];
}
