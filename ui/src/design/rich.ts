// Running text of a course as data, and what a screen may do with its marks. The shapes match the wire's `Text` and `Inline`.
import type { Snippet } from "svelte";

export type RichInlineNode =
  | { type: "plain"; text: string }
  | { type: "emphasis"; content: RichInlineNode[] }
  | { type: "strong"; content: RichInlineNode[] }
  | { type: "term"; id: string; content: RichInlineNode[] }
  | { type: "field"; id: string; content: RichInlineNode[] }
  | { type: "source"; facts: string[]; practice: boolean };

export type RichNode =
  | { type: "paragraph"; content: RichInlineNode[] }
  | { type: "list"; start?: number | null; items: RichNode[][] }
  | { type: "quote"; body: RichNode[]; source: RichInlineNode[] }
  | { type: "picture"; file: string }
  | { type: "slot"; name: string };

/** How a screen shows marks. What is left out is shown as plain text, or not at all. */
export type RichMarks = {
  term?: Snippet<[id: string, content: RichInlineNode[]]>;
  field?: Snippet<[id: string, content: RichInlineNode[]]>;
  source?: Snippet<[facts: string[], practice: boolean]>;
  picture?: Snippet<[file: string]>;
  slot?: Snippet<[name: string]>;
};

/** The sign that ends a text, without the rest of its last word: a line may break before neither of them. */
export function lastSign(text: string): [rest: string, sign: string] {
  const sign = /\p{P}+$/u.exec(text)?.[0] ?? Array.from(text).at(-1) ?? "";
  return [text.slice(0, text.length - sign.length), sign];
}

/** The words alone, for labels and titles. */
export function plainText(content: readonly RichInlineNode[]): string {
  return content
    .map((node) => (node.type === "plain" ? node.text : node.type === "source" ? "" : plainText(node.content)))
    .join("");
}
