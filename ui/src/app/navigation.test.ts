// Places, guards and where a stopped lesson goes on.
import { describe, expect, it } from "vitest";
import { needsPerson, placeOf, screenOfHit, screenOfPlace } from "./navigation";

describe("navigation", () => {
  it("shows the place of every inner screen", () => {
    expect(placeOf({ name: "lesson", course: "a", lesson: "b" })).toBe("learn");
    expect(placeOf({ name: "check" })).toBe("certificates");
    expect(placeOf({ name: "who" })).toBeUndefined();
  });
  it("lets a certificate be checked without a person", () => {
    expect(needsPerson({ name: "check" })).toBe(false);
    expect(needsPerson({ name: "protect" })).toBe(false);
    expect(needsPerson({ name: "journal" })).toBe(true);
  });
  it("goes on in the questions when the person stopped there", () => {
    expect(screenOfPlace({ course: "a", lesson: "b", block: "quiz" })).toEqual({
      name: "assessment",
      course: "a",
      kind: "quiz",
      lesson: "b",
    });
    expect(screenOfPlace({ course: "a", lesson: "b", block: null })).toEqual({
      name: "lesson",
      course: "a",
      lesson: "b",
      block: undefined,
    });
  });
  it("opens what was found where it is read", () => {
    const lesson = { course: "a", lesson: "b", course_title: "A" } as const;
    expect(screenOfHit({ type: "lesson", ...lesson, block: "c", lesson_title: null, number: 1, hue: "teal" })).toEqual({
      name: "lesson",
      course: "a",
      lesson: "b",
      block: "c",
    });
    expect(screenOfHit({ type: "term", ...lesson, term: "t" })).toEqual({ name: "glossary", term: "t" });
    expect(screenOfHit({ type: "article", number: 5 })).toEqual({ name: "declaration", article: 5 });
    expect(screenOfHit({ type: "course", course: "a", hue: "teal" })).toEqual({ name: "course", course: "a" });
    expect(screenOfHit({ type: "instrument", id: "x" })).toEqual({ name: "instrument", id: "x" });
    expect(screenOfHit({ type: "case", id: "x" })).toEqual({ name: "cases", id: "x" });
    expect(screenOfHit({ type: "number", id: "x" })).toEqual({ name: "numbers", number: "x" });
    expect(screenOfHit({ type: "action", id: "x" })).toEqual({ name: "action", action: "x" });
    expect(screenOfHit({ type: "letter", id: "x" })).toEqual({ name: "letter", letter: "x" });
  });
});
