// An article as words to take along: heading, paragraphs with their numbers, and where they come from.
import type { DeclarationArticle } from "../../api/wire.generated";

/** The article as plain text; lost paragraphs are left out, numbers stay as they are. */
export function articleText(article: DeclarationArticle): string {
  const paragraphs = article.paragraphs.map((words, index) =>
    words === "" ? "" : article.numbered ? `${index + 1}. ${words}` : words,
  );
  return [article.heading, ...paragraphs].filter((line) => line !== "").join("\n");
}

/** Article by article with its source under it. */
export const withSource = (text: string, source: string): string => `${text}\n(${source})`;

/** How many rows two columns of an article need: a heading and the longer list of paragraphs. */
export const rowsOf = (articles: readonly DeclarationArticle[]): number =>
  1 + Math.max(0, ...articles.map(({ paragraphs }) => paragraphs.length));
