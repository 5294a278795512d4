// The five steps of the private scale in words.
import { t } from "../../i18n/words.svelte";

const STEPS = [
  "assessment-attitudes-1",
  "assessment-attitudes-2",
  "assessment-attitudes-3",
  "assessment-attitudes-4",
  "assessment-attitudes-5",
] as const;

/** From "not at all" (1) to "fully" (5). */
export const steps = (): { rating: number; words: string }[] =>
  STEPS.map((key, index) => ({ rating: index + 1, words: t(key) }));

/** An answer in words; nothing was answered: left out. */
export const wordsOfRating = (rating: number | null): string =>
  steps().find((step) => step.rating === rating)?.words ?? t("assessment-attitudes-none");
