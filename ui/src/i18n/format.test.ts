// Days, shares and sizes in two languages.
import { describe, expect, it } from "vitest";
import { formatBytes, formatDay, formatShare, formatWhen, yearOf } from "./format";

describe("format", () => {
  it("writes a day without shifting it", () => {
    expect(formatDay("2026-11-23", "en")).toBe("23 November 2026");
    expect(formatDay("2026-11-23", "ru")).toBe("23 ноября 2026 г.");
  });
  it("gives back what is no date", () => {
    expect(formatDay("soon", "en")).toBe("soon");
  });
  it("writes shares whole", () => {
    expect(formatShare(0.456, "en")).toBe("46%");
  });
  it("chooses the unit", () => {
    expect(formatBytes(512, "en")).toBe("512 byte");
    expect(formatBytes(2_400_000, "en")).toBe("2.4 MB");
  });
});

describe("formatWhen", () => {
  it("says as much as is known of a date, and no more", () => {
    expect(formatWhen("1948", "en")).toBe("1948");
    expect(formatWhen("1979-12", "en")).toBe("December 1979");
    expect(formatWhen("1948-12-10", "en")).toBe("10 December 1948");
    expect(formatWhen("2009-06-09", "ru")).toContain("9 июня 2009");
    expect(formatWhen("", "en")).toBe("");
    expect(yearOf("1948-12-10")).toBe("1948");
  });
});
