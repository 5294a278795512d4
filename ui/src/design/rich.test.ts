// Marks stay with their sentence, and no letter is lost.
import { describe, expect, it } from "vitest";
import { lastSign } from "./rich";

describe("lastSign", () => {
  it("takes the punctuation at the end, and leaves the words", () => {
    expect(lastSign("Yes. No?")).toEqual(["Yes. No", "?"]);
    expect(lastSign("«Да».")).toEqual(["«Да", "»."]);
    expect(lastSign("نعم؟")).toEqual(["نعم", "؟"]);
  });
  it("takes one whole letter where nothing else stands", () => {
    expect(lastSign("word")).toEqual(["wor", "d"]);
    expect(lastSign("a😀")).toEqual(["a", "😀"]);
    expect(lastSign("")).toEqual(["", ""]);
  });
});
