// States have names in the language of the reader.
import { describe, expect, it } from "vitest";
import { placeName } from "./places";

describe("placeName", () => {
  it("names States in the language of the reader, and leaves what it does not know", () => {
    expect(placeName("AT", "en")).toBe("Austria");
    expect(placeName("AT", "ru")).toBe("Австрия");
    expect(placeName("not a code", "en")).toBe("not a code");
  });
});
