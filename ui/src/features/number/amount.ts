// Values in words and digits, by the rules of a language.
import type { NumberUnit, NumberValue } from "../../api/wire.generated";
import { languageTag, t } from "../../i18n/words.svelte";

const MILLION = 1_000_000;

/** 30.7 as "30.7%", 85000 as "85,000", 840000000 as "840 million". */
export function formatValue(value: number, unit: NumberUnit, language: string): string {
  if (unit === "percent") {
    const style = { style: "percent", maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(language, style).format(value / 100);
  }
  if (value >= MILLION) {
    const style = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 } as const;
    return new Intl.NumberFormat(language, style).format(value);
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** The value, and the words before and behind it that limit it. They are of the interface, and a number among them follows its language. */
export function amountOf(one: NumberValue, unit: NumberUnit, language: string): [string, string, string] {
  if (one.approx === null) return ["", formatValue(one.value, unit, language), ""];
  const value = formatValue(one.value, unit, languageTag());
  const words = one.approx === "about" ? t("number-about", { value }) : t("number-more-than", { value });
  return around(words, value);
}

/** A sentence cut before and behind a value that stands in it, without the marks that isolate it. */
export function around(sentence: string, value: string): [string, string, string] {
  const words = sentence.replace(/[\u2068\u2069]/g, "");
  const at = words.indexOf(value);
  return at < 0 ? ["", words, ""] : [words.slice(0, at), value, words.slice(at + value.length)];
}

/** "24%–31%", where the source gives a span. */
export function spanOf({ low, high }: NumberValue, unit: NumberUnit, language: string): string | undefined {
  if (low === null || high === null) return undefined;
  return `${formatValue(low, unit, language)}–${formatValue(high, unit, language)}`;
}
