// Answers of all six forms: drafts, choosing, ordering by moves, matching, keys.
import { describe, expect, it } from "vitest";
import type { Form } from "../../api/wire.generated";
import {
  choose,
  doubled,
  draftOf,
  firstOpen,
  isComplete,
  match,
  move,
  optionOfKey,
  standing,
  unused,
} from "./response";

const item = (form: Form, response: string[] | null = null) => ({
  form,
  options: ["a", "b", "c"].map((id) => ({ id, text: [] })),
  response,
});

describe("a draft", () => {
  it("is empty before an answer, and the answer after it", () => {
    expect(draftOf(item("single"))).toEqual([]);
    expect(draftOf(item("judgement", ["b"]))).toEqual(["b"]);
    expect(draftOf(item("ordering"))).toEqual(["a", "b", "c"]);
    expect(draftOf(item("ordering", ["c", "a", "b"]))).toEqual(["c", "a", "b"]);
    expect(draftOf(item("matching"))).toEqual(["", "", ""]);
  });
  it("starts anew when the question was passed", () => {
    expect(draftOf(item("ordering", []))).toEqual(["a", "b", "c"]);
    expect(draftOf(item("matching", []))).toEqual(["", "", ""]);
  });
  it("holds one option, or several in the order of the options", () => {
    expect(choose(item("single"), ["a"], "c")).toEqual(["c"]);
    expect(choose(item("true-false"), [], "true")).toEqual(["true"]);
    expect(choose(item("multiple"), ["c"], "a")).toEqual(["a", "c"]);
    expect(choose(item("multiple"), ["a", "c"], "a")).toEqual(["c"]);
  });
  it("is an answer only when nothing is missing", () => {
    expect(isComplete([])).toBe(false);
    expect(isComplete(["a", "", "c"])).toBe(false);
    expect(isComplete(["a", "b", "c"])).toBe(true);
  });
});

describe("an ordering", () => {
  it("moves one place at a time", () => {
    expect(move(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(move(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  });
  it("stays at the edges and for unknown ids", () => {
    expect(move(["a", "b"], "a", -1)).toEqual(["a", "b"]);
    expect(move(["a", "b"], "b", 1)).toEqual(["a", "b"]);
    expect(move(["a", "b"], "x", 1)).toEqual(["a", "b"]);
  });
  it("reaches every order and never loses an id", () => {
    let order: readonly string[] = ["a", "b", "c"];
    const seen = new Set([order.join("")]);
    for (const [id, by] of [
      ["c", -1],
      ["c", -1],
      ["b", -1],
      ["b", -1],
      ["a", -1],
      ["a", -1],
    ] as const) {
      order = move(order, id, by);
      seen.add(order.join(""));
      expect([...order].sort()).toEqual(["a", "b", "c"]);
    }
    expect(seen.size).toBe(6);
  });
});

describe("matching", () => {
  it("fills lines in the order of the options", () => {
    const draft = match(match(["", "", ""], 2, "x"), 0, "y");
    expect(draft).toEqual(["y", "", "x"]);
    expect(unused(["x", "y", "z"], draft)).toEqual(["z"]);
    expect(doubled(draft)).toEqual([]);
  });
  it("tells what is used twice, and not what is empty", () => {
    expect(doubled(["x", "x", ""])).toEqual(["x"]);
    expect(doubled(["", "", "x"])).toEqual([]);
  });
});

describe("where to go on", () => {
  it("is the first item without an answer; a passed one has one", () => {
    expect(firstOpen([{ response: ["a"] }, { response: [] }, { response: null }])).toBe(2);
    expect(firstOpen([{ response: [] }])).toBeUndefined();
    expect(standing({ response: [] })).toBe("passed");
  });
});

describe("keys", () => {
  const russian = ["А", "Б", "В", "Г"];
  it("choose by the letter that is shown", () => {
    expect(optionOfKey({ key: "в", code: "KeyD" }, russian, 4)).toBe(2);
    expect(optionOfKey({ key: "b", code: "KeyB" }, ["A", "B", "C"], 3)).toBe(1);
  });
  it("choose by place and by number on any keyboard", () => {
    expect(optionOfKey({ key: "ф", code: "KeyA" }, ["A", "B", "C"], 3)).toBe(0);
    expect(optionOfKey({ key: "3", code: "Digit3" }, russian, 3)).toBe(2);
  });
  it("choose nothing beyond the options", () => {
    expect(optionOfKey({ key: "d", code: "KeyD" }, ["A", "B", "C", "D"], 3)).toBeUndefined();
    expect(optionOfKey({ key: "Enter", code: "Enter" }, russian, 4)).toBeUndefined();
    expect(optionOfKey({ key: "4", code: "Digit4" }, russian, 3)).toBeUndefined();
  });
});
