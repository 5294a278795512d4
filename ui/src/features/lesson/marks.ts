// Source marks get numbers in the order in which a screen shows them; the first term of a screen stands in the margin.
import type { BlockView, EntryView, Inline, Text } from "../../api/wire.generated";

/** One citation: the same facts are the same mark, with the same number. */
export const markKey = (facts: readonly string[], practice: boolean): string =>
  `${practice ? "practice:" : ""}${facts.join(",")}`;

function* inlines(content: readonly Inline[]): Generator<Inline> {
  for (const node of content) {
    yield node;
    if ("content" in node) {
      yield* inlines(node.content);
    }
  }
}

/** What fills the places for country data, by name. */
export type Slots = Readonly<Record<string, readonly EntryView[] | undefined>>;

function* inlinesOf(texts: readonly Text[], slots: Slots = {}): Generator<Inline> {
  for (const node of texts) {
    if (node.type === "paragraph") {
      yield* inlines(node.content);
    } else if (node.type === "list") {
      for (const item of node.items) {
        yield* inlinesOf(item, slots);
      }
    } else if (node.type === "quote") {
      yield* inlinesOf(node.body, slots);
      yield* inlines(node.source);
    } else if (node.type === "slot") {
      for (const entry of slots[node.name] ?? []) {
        // A contact is named with its number only.
        if (entry.kind === null) {
          yield* inlinesOf(entry.body);
        }
      }
    }
  }
}

/** Numbers from 1, by key, in reading order. */
export function numberMarks(texts: readonly Text[], slots: Slots = {}): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const node of inlinesOf(texts, slots)) {
    if (node.type === "source") {
      const key = markKey(node.facts, node.practice);
      if (!numbers.has(key)) {
        numbers.set(key, numbers.size + 1);
      }
    }
  }
  return numbers;
}

/** The first word of the glossary in these texts. */
export function firstTerm(texts: readonly Text[]): string | undefined {
  for (const node of inlinesOf(texts)) {
    if (node.type === "term") {
      return node.id;
    }
  }
  return undefined;
}

/** All running text of a block in the order of the screen. */
export function textsOf(block: BlockView): Text[] {
  const texts = [...(block.notice?.body ?? []), ...(block.summary?.body ?? []), ...block.body];
  if (block.kind === "activity") {
    texts.push(...block.parts.flatMap((part) => part.body));
  }
  if (block.kind === "scenario") {
    for (const step of block.steps) {
      texts.push(...step.situation);
      for (const choice of step.choices) {
        texts.push({ type: "paragraph", content: choice.text }, ...choice.consequence, ...choice.feedback);
      }
    }
  }
  return texts;
}
