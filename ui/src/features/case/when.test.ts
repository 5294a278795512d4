// Dates say no more than is known.
import { describe, expect, it } from "vitest";
import { formatWhen, placeName, yearOf } from "./when";

describe("formatWhen", () => {
  it("shows as much as is known", () => {
    expect(formatWhen("2009", "en-GB")).toBe("2009");
    expect(formatWhen("2016-07", "en-GB")).toBe("July 2016");
    expect(formatWhen("2009-06-09", "en-GB")).toBe("9 June 2009");
    expect(formatWhen("2009-06-09", "ru")).toContain("9 июня 2009");
    expect(formatWhen("", "en-GB")).toBe("");
    expect(yearOf("2009-06-09")).toBe("2009");
  });
});

describe("placeName", () => {
  it("names States in the language of the reader, and leaves what it does not know", () => {
    expect(placeName("AT", "en")).toBe("Austria");
    expect(placeName("AT", "ru")).toBe("Австрия");
    expect(placeName("not a code", "en")).toBe("not a code");
  });
});
