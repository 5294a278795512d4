// Dates that may be a year, a month or a day, and names of States, in the words of the interface language.
import { languageTag } from "../../i18n/words.svelte";

export const yearOf = (date: string): string => date.slice(0, 4);

/** "2009", "June 2009" or "9 June 2009". */
export function formatWhen(date: string, language = languageTag()): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const of = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const parts: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month !== undefined) parts.month = "long";
  if (day !== undefined) parts.day = "numeric";
  return month === undefined ? yearOf(date) : new Intl.DateTimeFormat(language, parts).format(of);
}

/** The name of a State by its ISO 3166-1 code. */
export function placeName(code: string, language = languageTag()): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
