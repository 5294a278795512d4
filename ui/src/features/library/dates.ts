// Dates of documents, which may be a year, a month or a day.
import { formatDay } from "../../i18n/format";
import { languageTag } from "../../i18n/words.svelte";

export const yearOf = (date: string): string => date.slice(0, 4);

/** As long as what is known: "1979", "December 1979", "18 December 1979". */
export function formatDate(date: string, language = languageTag()): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return formatDay(date, language);
  if (!/^\d{4}-\d{2}$/u.test(date)) return date;
  const month = new Date(`${date}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(month);
}
