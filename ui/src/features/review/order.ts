// Small rules of a review: which language comes next, which words replace which.
import type { ReviewQuestion } from "../../api/wire.generated";

type Named = Pick<ReviewQuestion, "course"> & { item: Pick<ReviewQuestion["item"], "id" | "lesson" | "response"> };
const key = (one: Named): string => `${one.course} ${one.item.id}`;

export const lessonOf = (one: Named): string => `${one.course} ${one.item.lesson}`;

/** The language to which one press changes: the next of the course. */
export function otherLanguage({
  language,
  languages,
}: Pick<ReviewQuestion, "language" | "languages">): string | undefined {
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  return next === language ? undefined : next;
}

/** The questions in their order, with the words of the other language where they are still to be asked. */
export function inOtherLanguage<T extends Named>(mine: readonly T[], other: readonly T[]): T[] {
  const found = new Map(other.map((one) => [key(one), one]));
  return mine.map((one) => (one.item.response === null ? (found.get(key(one)) ?? one) : one));
}
