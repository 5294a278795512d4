// Languages are found by their own name, by the name in the interface language, by the English name and by the code.
import { describe, expect, test } from "vitest";
import type { DeclarationEntry } from "../../api/wire.generated";
import { fold, matching, named } from "./languages";

const entry = (code: string, language: string, name: string, read = false): DeclarationEntry => ({
  code,
  language,
  direction: "ltr",
  name,
  title: "",
  read,
});
const entries = [
  entry("fra", "fr", "French", true),
  entry("deu_1901", "de", "German, Standard (1901)"),
  entry("deu_1996", "de", "German, Standard (1996)"),
  entry("rus", "ru", "Russian", true),
  entry("arl", "arl", "Arabela"),
  entry("arb", "ar", "Arabic, Standard", true),
  entry("gyr", "gyr", "Guarayu"),
];

describe("languages of the Declaration", () => {
  const all = named(entries, "ru");
  const codes = (query: string) => matching(all, query).map(({ entry }) => entry.code);

  test("have their own name and the one of the interface", () => {
    const french = all.find(({ entry }) => entry.code === "fra");
    expect(french).toMatchObject({ own: "Français", name: "Французский" });
    expect(all.find(({ entry }) => entry.code === "gyr")).toMatchObject({ own: "", name: "Guarayu" });
  });
  test("that share a tag keep the names that tell them apart", () => {
    expect(all.filter(({ entry }) => entry.language === "de").map(({ name }) => name)).toEqual([
      "German, Standard (1901)",
      "German, Standard (1996)",
    ]);
  });
  test("are found by any of their names, marks and case aside", () => {
    expect(codes("francais")).toEqual(["fra"]);
    expect(codes("ФРАНЦ")).toEqual(["fra"]);
    expect(codes("guara")).toEqual(["gyr"]);
    expect(codes("deu_")).toEqual(["deu_1901", "deu_1996"]);
    expect(codes("deutsch")).toHaveLength(2);
    expect(codes("klingon")).toEqual([]);
  });
  test("that were read come first when nothing is asked", () => {
    expect(codes("  ").slice(0, 3).sort()).toEqual(["arb", "fra", "rus"]);
    expect(codes("")).toHaveLength(7);
  });
  test("that were read come before others that fit as well", () => {
    expect(codes("arab")).toEqual(["arb", "arl"]);
  });
  test("fold joins ё and е", () => {
    expect(fold("Ёлка")).toBe("елка");
  });
});
