// The next day of the year that a card fits, and the choice of cards.
import { describe, expect, it } from "vitest";
import { fits, nextDay } from "./days";

describe("the next day", () => {
  it("is this year's while it is still to come, today included", () => {
    expect(nextDay(["12-10", "03-08"], new Date(2026, 10, 23))).toBe("2026-12-10");
    expect(nextDay(["12-10"], new Date(2026, 11, 10))).toBe("2026-12-10");
  });
  it("is next year's when all are past", () => {
    expect(nextDay(["03-08", "06-20"], new Date(2026, 10, 23))).toBe("2027-03-08");
  });
  it("is none without days", () => {
    expect(nextDay([], new Date(2026, 10, 23))).toBeUndefined();
  });
});

describe("the choice", () => {
  const card = { risk: "low", kind: "talk", minutes: 30 };
  const any = { risk: "any", kind: "any", time: "any" };
  it("takes all without a wish", () => expect(fits(card, any)).toBe(true));
  it("wants every wish to fit", () => {
    expect(fits(card, { ...any, risk: "low", time: "60" })).toBe(true);
    expect(fits(card, { ...any, risk: "low", time: "15" })).toBe(false);
    expect(fits(card, { ...any, kind: "write" })).toBe(false);
  });
});
