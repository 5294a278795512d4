// What each paper is called, and for whom it is.
import type { PaperSheet } from "../../api/wire.generated";
import type { SimpleKey } from "../../i18n/words.svelte";

export const SHEETS = {
  handout: "paper-sheet-handout",
  activity: "paper-sheet-activity",
  cards: "paper-sheet-cards",
  quiz: "paper-sheet-quiz",
  "quiz-key": "paper-sheet-quiz-key",
  pre: "paper-sheet-pre",
  "pre-key": "paper-sheet-pre-key",
  post: "paper-sheet-post",
  "post-key": "paper-sheet-post-key",
  test: "paper-sheet-test",
  "test-key": "paper-sheet-test-key",
  declaration: "paper-sheet-declaration",
  "article-cards": "paper-sheet-article-cards",
  "action-cards": "paper-sheet-action-cards",
  case: "paper-sheet-case",
} as const satisfies Record<PaperSheet, SimpleKey>;

const HINTS = {
  handout: "paper-hint-handout",
  activity: "paper-hint-activity",
  cards: "paper-hint-cards",
  quiz: "paper-hint-quiz",
  "quiz-key": "paper-hint-key",
} as const satisfies Partial<Record<PaperSheet, SimpleKey>>;

/** The message of the hint, if the name alone does not say enough. */
export const hintOf = (sheet: PaperSheet): (typeof HINTS)[keyof typeof HINTS] | undefined =>
  sheet in HINTS ? HINTS[sheet as keyof typeof HINTS] : undefined;

/** Questions and keys carry a code. */
export const isCoded = (sheet: PaperSheet): boolean => /^(quiz|pre|post|test)/.test(sheet);
