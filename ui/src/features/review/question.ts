// What the review asks of the component that shows a question. The app brings the two together.
import type { Component, Snippet } from "svelte";
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

export type QuestionProps = {
  page: { references: References; language: string; direction: Direction };
  item: Item;
  above: string;
  marks: Component<MarksProps>;
  onanswer: (response: string[]) => void;
  onnext: () => void;
};
/** `on()`: check, or go on. */
export type QuestionComponent = Component<QuestionProps, { on(): void }>;
