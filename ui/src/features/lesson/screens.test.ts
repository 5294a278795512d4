// The order of a lesson's screens, the place to open, and the arrows.
import { describe, expect, it } from "vitest";
import type { BlockView, TestState } from "../../api/wire.generated";
import { arrowStep, gateOf, indexOfPlace, placeOf, sameScreen, screensOf } from "./screens";

const block = (id: string, notice = false): BlockView => {
  const part = { id: "notice", title: "", body: [] };
  return {
    id,
    title: id,
    notice: notice ? part : null,
    summary: notice ? part : null,
    picture: null,
    body: [],
    kind: "read",
  };
};
const quiz = (questions: number): TestState => ({
  questions,
  finished: 0,
  best: null,
  passed: false,
  unfinished: false,
});
const lesson = { blocks: [block("one"), block("quiz-like"), block("two", true)], quiz: quiz(6) };

describe("screens", () => {
  it("stand in order, with opener, quiz and end", () => {
    expect(screensOf(lesson).map((screen) => screen.id)).toEqual([
      "opener",
      "block:one",
      "block:quiz-like",
      "block:two",
      "quiz",
      "end",
    ]);
  });
  it("have no invitation without questions", () => {
    expect(screensOf({ blocks: [], quiz: quiz(0) }).map((screen) => screen.id)).toEqual(["opener", "end"]);
  });
  it("open at the place that was kept", () => {
    const screens = screensOf(lesson);
    expect(indexOfPlace(screens, "two")).toBe(3);
    expect(indexOfPlace(screens, "quiz")).toBe(4);
    expect(indexOfPlace(screens, null)).toBe(0);
    expect(indexOfPlace(screens, "retired-block")).toBe(0);
  });
  it("are found again in another language, also when a block moved", () => {
    const other = screensOf({ ...lesson, blocks: [block("two", true), block("one")] });
    expect(sameScreen(other, "block:one")).toBe(2);
    expect(sameScreen(other, "block:quiz-like")).toBe(0);
  });
  it("say their place by block id", () => {
    expect(screensOf(lesson).map(placeOf)).toEqual([undefined, "one", "quiz-like", "two", "quiz", undefined]);
  });
});

describe("a content notice", () => {
  const none = new Set<string>();
  it("comes first, until the person goes on", () => {
    expect(gateOf(block("two", true), none, none)).toBe("notice");
    expect(gateOf(block("two", true), new Set(["two"]), none)).toBe("open");
    expect(gateOf(block("one"), none, none)).toBe("open");
  });
  it("gives the summary to those who skip", () => {
    expect(gateOf(block("two", true), new Set(["two"]), new Set(["two"]))).toBe("summary");
  });
});

describe("arrows", () => {
  it("lead on in the direction of reading", () => {
    expect(arrowStep("ArrowRight", "ltr")).toBe(1);
    expect(arrowStep("ArrowLeft", "ltr")).toBe(-1);
    expect(arrowStep("ArrowRight", "rtl")).toBe(-1);
    expect(arrowStep("ArrowLeft", "rtl")).toBe(1);
    expect(arrowStep("ArrowUp", "ltr")).toBe(0);
  });
});
