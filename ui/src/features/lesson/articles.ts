// Sources that are articles of the Universal Declaration lead to its text; the app says how.
import { createContext } from "svelte";
import type { SourceCard } from "../../api/wire.generated";

/** Opens the Declaration at an article. */
export type OpenArticle = (number: number) => void;

const [read, provide, isProvided] = createContext<OpenArticle>();
export const provideOpenArticle = provide;
/** Absent where nobody provided it: then the card has no button. */
export const openArticle = (): OpenArticle | undefined => (isProvided() ? read() : undefined);

export type Articles = { first: number; last: number };

/** The articles that a source stands for: "art. 23(2)", "arts. 3-5". None for the preamble, the whole text, other documents. */
export function articlesOf(source: Pick<SourceCard, "symbol" | "article">): Articles | undefined {
  if (!/^A\/RES\/217\s*\(III\)/u.test(source.symbol)) return undefined;
  const found = /\barts?\.\s*(\d+)(?:\(\d+\))?(?:\s*[-–]\s*(\d+))?/u.exec(source.article);
  const first = Number(found?.[1] ?? 0);
  const last = Number(found?.[2] ?? first);
  return first >= 1 && last >= first && last <= 30 ? { first, last } : undefined;
}
