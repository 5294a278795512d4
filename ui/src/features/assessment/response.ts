// What a person answers: a draft on the screen and the response on the wire, for each form of question.
import type { Item } from "../../api/wire.generated";

/**
 * single, judgement, true-false: one option id or nothing; multiple: option ids in the order of the options;
 * ordering: all ids in the chosen order; matching: for each option the id of its right side, "" where none is chosen.
 */
export type Draft = readonly string[];
type Shape = Pick<Item, "form" | "options" | "response">;

const ids = (item: Shape): string[] => item.options.map((option) => option.id);

/** What the screen shows first: the answer that was given before, else an empty one. Ordering begins as it is shown. */
export function draftOf(item: Shape): Draft {
  const given = item.response ?? [];
  if (item.form === "ordering") {
    return given.length === item.options.length ? given : ids(item);
  }
  if (item.form === "matching") {
    return item.options.map((_, index) => given[index] ?? "");
  }
  return given;
}

/** Chooses one option, or for `multiple` adds it or takes it away. */
export function choose(item: Shape, draft: Draft, option: string): Draft {
  if (item.form !== "multiple") {
    return [option];
  }
  const chosen = new Set(draft);
  if (!chosen.delete(option)) {
    chosen.add(option);
  }
  return ids(item).filter((id) => chosen.has(id));
}

/** Whether the draft is an answer. An ordering always is: every order is one. */
export function isComplete(draft: Draft): boolean {
  return draft.length > 0 && draft.every((part) => part !== "");
}

/** How an item stands: not answered yet, passed without a reason, or answered. */
export function standing(item: Pick<Item, "response">): "open" | "passed" | "answered" {
  if (item.response === null) {
    return "open";
  }
  return item.response.length === 0 ? "passed" : "answered";
}

/** Where to go on: the first item without an answer, else none. */
export function firstOpen(items: readonly Pick<Item, "response">[]): number | undefined {
  const index = items.findIndex((item) => standing(item) === "open");
  return index < 0 ? undefined : index;
}

/** Moves one id one place up (-1) or down (1). At the edge the order stays. */
export function move(order: Draft, id: string, by: -1 | 1): Draft {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) {
    return order;
  }
  const next = [...order];
  next[from] = order[to] as string;
  next[to] = id;
  return next;
}

/** Chooses the right side of one line. A right side may be used twice while the person thinks; the screen hints at it. */
export function match(draft: Draft, line: number, right: string): Draft {
  return draft.map((old, index) => (index === line ? right : old));
}

/** Right sides that no line uses yet. */
export const unused = (rights: readonly string[], draft: Draft): string[] => rights.filter((id) => !draft.includes(id));

/** Right sides that more than one line uses. */
export const doubled = (draft: Draft): string[] => [
  ...new Set(draft.filter((id, index) => id !== "" && draft.indexOf(id) !== index)),
];

/**
 * The option that a key chooses: its letter in the interface language first, then the same key on a Latin keyboard, then its number.
 */
export function optionOfKey(
  event: { key: string; code: string },
  letters: readonly string[],
  count: number,
): number | undefined {
  const byLetter = letters.slice(0, count).findIndex((letter) => letter.toLowerCase() === event.key.toLowerCase());
  const byPlace = /^Key([A-Z])$/.exec(event.code)?.[1]?.charCodeAt(0);
  const byNumber = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
  const index = byLetter >= 0 ? byLetter : byPlace !== undefined ? byPlace - 65 : byNumber;
  return index >= 0 && index < count ? index : undefined;
}
