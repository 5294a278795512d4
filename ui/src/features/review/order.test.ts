// The rules of a review that need no screen.
import { describe, expect, it } from "vitest";
import { inOtherLanguage, lessonOf, otherLanguage } from "./order";

const one = (id: string, words: string, response: string[] | null = null, course = "c") => ({
  course,
  words,
  item: { id, lesson: id.split("/")[0] as string, response },
});

describe("another language", () => {
  it("keeps the order and the questions of today", () => {
    const mine = [one("a/1", "en"), one("a/2", "en"), one("b/1", "en")];
    const other = [one("b/1", "ru"), one("a/1", "ru"), one("b/9", "ru")];
    expect(inOtherLanguage(mine, other).map(({ words }) => words)).toEqual(["ru", "en", "ru"]);
  });
  it("leaves what was answered, and tells courses apart", () => {
    const mine = [one("a/1", "en", ["x"]), one("a/2", "en", [])];
    expect(inOtherLanguage(mine, [one("a/1", "ru"), one("a/2", "ru")])).toEqual(mine);
    expect(inOtherLanguage([one("a/1", "en")], [one("a/1", "ru", null, "d")])[0]?.words).toBe("en");
  });
  it("is the next of the course, or none", () => {
    expect(otherLanguage({ language: "ru", languages: ["en", "ru"] })).toBe("en");
    expect(otherLanguage({ language: "en", languages: ["en"] })).toBeUndefined();
  });
});

it("knows the lesson of a question in its course", () => {
  expect(lessonOf(one("a1/x", ""))).not.toBe(lessonOf(one("a1/x", "", null, "d")));
});
