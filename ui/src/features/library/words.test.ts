// Terms stand under their letters and are found in any of their languages.
import { expect, test } from "vitest";
import type { GlossaryTerm } from "../../api/wire.generated";
import { byLetter, fitting } from "./words";

const term = (word: string, ...other: [string, string][]): GlossaryTerm => ({
  id: word,
  term: word,
  explanation: [],
  other,
  lessons: [],
});
const terms = [
  term("treaty", ["ru", "договор"], ["ar", "مُعاهَدة"]),
  term("«action»"),
  term("Dignity"),
  term("disclosure"),
];

test("letters are those of the language", () => {
  expect(byLetter(terms, "en").map(({ letter, terms }) => [letter, terms.length])).toEqual([
    ["A", 1],
    ["D", 2],
    ["T", 1],
  ]);
});
test("each letter stands once, whatever a word begins with", () => {
  const mixed = [term("16 days"), term("эхо"), term("Ёлка"), term("ель"), term("«дети»"), term("договор")];
  expect(byLetter(mixed, "ru").map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
    ["0–9", ["16 days"]],
    ["Д", ["«дети»", "договор"]],
    ["Е", ["Ёлка", "ель"]],
    ["Э", ["эхо"]],
  ]);
});
test("a term is found by a word of another language, vowel marks aside", () => {
  expect(fitting(terms, "Догов").map(({ id }) => id)).toEqual(["treaty"]);
  expect(fitting(terms, "معاهدة").map(({ id }) => id)).toEqual(["treaty"]);
  expect(fitting(terms, "")).toHaveLength(4);
  expect(fitting(terms, "zzz")).toEqual([]);
});
