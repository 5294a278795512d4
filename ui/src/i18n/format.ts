// Numbers, days and sizes by the rules of the interface language.
import { languageTag } from "./words.svelte";

/** Our English is British (style guide, section 5): "23 November 2026". */
const region = (language: string) => (language === "en" ? "en-GB" : language);

/** A whole day or moment as "23 November 2026". Days without a time are not shifted by the time zone. */
export function formatDay(iso: string, language = languageTag()): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T12:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) {
    return iso;
  }
  const style = { dateStyle: "long", timeZone: dayOnly ? "UTC" : undefined } as const;
  return new Intl.DateTimeFormat(region(language), style).format(date);
}

/** A moment of this computer's day as "23 November 2026 at 16:25". */
export function formatMoment(iso: string, language = languageTag()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) {
    return iso;
  }
  return new Intl.DateTimeFormat(region(language), { dateStyle: "long", timeStyle: "short" }).format(date);
}

/** A year, a month or a day, as exactly as it is known: "2025", "January 2026", "23 November 2026". */
export function formatWhen(when: string, language = languageTag()): string {
  const month = /^(\d{4})-(\d{2})$/.exec(when);
  if (!month) {
    return /^\d{4}$/.test(when) ? when : formatDay(when, language);
  }
  const style = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(region(language), style).format(new Date(`${when}-15T12:00:00Z`));
}

/** The year of such a date. */
export const yearOf = (when: string): string => when.slice(0, 4);

/** 0.5 as "50%". */
export function formatShare(share: number, language = languageTag()): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

export function formatNumber(value: number, language = languageTag()): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Bytes in the largest unit that keeps the number readable. */
export function formatBytes(bytes: number, language = languageTag()): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 1 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: "unit", unit: units[unit], maximumFractionDigits: digits }).format(
    value,
  );
}

/** A language's name in the interface language, its own tag where that is unknown. */
export function languageName(tag: string, language = languageTag()): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
