// The line of steps follows what the person did.
import { describe, expect, it } from "vitest";
import type { CourseView, LessonEntry, TestState } from "../../api/wire.generated";
import { isBegun, nextLesson, stepsOf } from "./path";

const test = (part: Partial<TestState> = {}): TestState => ({
  questions: 10,
  finished: 0,
  best: null,
  passed: false,
  unfinished: false,
  ...part,
});
const lesson = (id: string, state: LessonEntry["state"]): LessonEntry => ({
  id,
  state,
  title: id,
  summary: "",
  minutes: 15,
  share: 0,
});
function course(part: Partial<CourseView> = {}): CourseView {
  return {
    id: "c",
    version: "1",
    title: "",
    summary: [],
    outcomes: [],
    minutes: 60,
    hue: "teal",
    cover: null,
    licence: "",
    language: "en",
    direction: "ltr",
    draft: false,
    notice: null,
    before: [],
    lessons: [lesson("a", "done"), lesson("b", "new")],
    place: null,
    pre: test(),
    post: test(),
    test: test(),
    attitudes_before: false,
    attitudes_after: false,
    certificate: false,
    certificate_on_request: false,
    ...part,
  };
}
const states = (view: CourseView): string[] => stepsOf(view).map((step) => step.state);

describe("stepsOf", () => {
  it("begins with an optional test and ends with a certificate that comes later", () => {
    expect(states(course())).toEqual(["optional", "begun", "open", "optional", "later"]);
  });
  it("shows what is finished", () => {
    const view = course({
      lessons: [lesson("a", "done")],
      pre: test({ finished: 1 }),
      test: test({ finished: 2, passed: true, best: 0.9 }),
      certificate: true,
    });
    expect(states(view)).toEqual(["done", "done", "done", "optional", "open"]);
  });
  it("shows an attempt that was begun, even after a pass", () => {
    expect(states(course({ test: test({ passed: true, unfinished: true }) }))[2]).toBe("begun");
  });
  it("leaves out tests without questions", () => {
    expect(stepsOf(course({ pre: test({ questions: 0 }), post: test({ questions: 0 }) }))).toHaveLength(3);
  });
  it("does not call an empty course done", () => {
    expect(stepsOf(course({ lessons: [] }))[1]?.state).toBe("open");
  });
});

describe("nextLesson", () => {
  it("is the first that is not done", () => {
    expect(nextLesson(course())).toBe("b");
    expect(nextLesson(course({ lessons: [lesson("a", "done")] }))).toBe("a");
    expect(nextLesson(course({ lessons: [] }))).toBeUndefined();
  });
});

describe("isBegun", () => {
  it("is so with a lesson or with the first answer of a test", () => {
    const untouched = { lessons: [lesson("a", "new")] };
    expect(isBegun(course(untouched))).toBe(false);
    expect(isBegun(course({ lessons: [lesson("a", "started")] }))).toBe(true);
    expect(isBegun(course({ ...untouched, pre: test({ unfinished: true }) }))).toBe(true);
  });
});
