// A gap in what is known of a contact is said; a directory has none of these gaps.
import { describe, expect, it } from "vitest";
import type { EntryView } from "../../api/wire.generated";
import { known, slotWord, unknown } from "./entry";

const line: EntryView = {
  id: "line",
  title: "A line",
  body: [],
  kind: "violence",
  number: "1",
  run_by: "ngo",
  parts: [
    { id: "risks", title: "", body: [] },
    { id: "cost", title: "", body: [] },
  ],
  source: "",
  checked: "2025",
  expired: false,
  official: false,
  called: false,
  language: "en",
  direction: "ltr",
};

describe("a contact", () => {
  it("says what is not known of a line", () => {
    expect(unknown(line)).toEqual(["hours", "languages", "ways", "serves"]);
    expect(unknown({ ...line, kind: "emergency" })).toEqual(["languages", "ways"]);
  });
  it("asks nothing of a directory or an advice", () => {
    expect(unknown({ ...line, kind: "directory" })).toEqual([]);
    expect(unknown({ ...line, number: null })).toEqual([]);
  });
  it("shows parts in one order, whatever the order of the file", () => {
    expect(known(line).map(({ name }) => name)).toEqual(["cost", "risks"]);
  });
  it("has a heading for each slot and none for one of a newer program", () => {
    expect(slotWord("law.violence")).toBe("country-slot-law-violence");
    expect(slotWord("moon")).toBeUndefined();
  });
});
