// Values are written as the languages write them, and never rounded.
import { describe, expect, it } from "vitest";
import { around, formatValue, spanOf } from "./amount";

/** Spaces that do not break are spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatValue", () => {
  it("writes percentages with the digits of the source", () => {
    expect(formatValue(30.7, "percent", "en")).toBe("30.7%");
    expect(formatValue(9, "percent", "en")).toBe("9%");
    expect(plain(formatValue(22.8, "percent", "ru"))).toBe("22,8 %");
  });
  it("writes millions as words and smaller numbers in full", () => {
    expect(formatValue(840_000_000, "people", "en")).toBe("840 million");
    expect(plain(formatValue(263_000_000, "people", "ru"))).toBe("263 миллиона");
    expect(formatValue(1_300_000_000, "people", "en")).toBe("1.3 billion");
    expect(formatValue(51_100, "people", "en")).toBe("51,100");
    expect(plain(formatValue(51_100, "people", "ru"))).toBe("51 100");
    expect(formatValue(0, "countries", "en")).toBe("0");
  });
});

describe("around", () => {
  it("keeps every letter of the sentence, and no isolating marks", () => {
    expect(around("about 85,000", "85,000")).toEqual(["about ", "85,000", ""]);
    expect(around("\u206885,000\u2069 or so", "85,000")).toEqual(["", "85,000", " or so"]);
    expect(around("ƏƀƟȗŧ", "85,000")).toEqual(["", "ƏƀƟȗŧ", ""]);
  });
});

describe("spanOf", () => {
  const one = { id: "women", label: [], value: 27, approx: null, low: null, high: null, when: null };
  it("is there only when the source gives one", () => {
    expect(spanOf(one, "percent", "en")).toBeUndefined();
    expect(spanOf({ ...one, low: 24, high: 31 }, "percent", "en")).toBe("24%–31%");
  });
});
