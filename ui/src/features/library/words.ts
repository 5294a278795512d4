// The glossary's order and filter: by the alphabet of the language, by any of a term's languages.
import type { GlossaryTerm } from "../../api/wire.generated";
import { fold } from "./languages";

export type Letter = { letter: string; terms: GlossaryTerm[] };

/** Terms that hold the letters in any language. */
export function fitting(terms: readonly GlossaryTerm[], query: string): GlossaryTerm[] {
  const wanted = fold(query);
  if (wanted === "") return [...terms];
  return terms.filter(({ term, other }) =>
    [term, ...other.map(([, word]) => word)].some((word) => fold(word).includes(wanted)),
  );
}

/** Digits stand together under this. */
const DIGITS = "0–9";

function letterOf(word: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "";
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language).replace("Ё", "Е") : DIGITS;
}

/** Under their first letters, in the order of the language. */
export function byLetter(terms: readonly GlossaryTerm[], language: string): Letter[] {
  const order = new Intl.Collator(language, { ignorePunctuation: true });
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of [...terms].sort((one, other) => order.compare(one.term, other.term))) {
    const letter = letterOf(term.term, language);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}
