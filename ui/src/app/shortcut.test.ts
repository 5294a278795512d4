// The keys of search never take a letter away from somebody who is writing.
import { describe, expect, it } from "vitest";
import { asksForSearch } from "./shortcut";

const press = (keys: Partial<KeyboardEvent>, inside: string[] = []) =>
  asksForSearch({
    key: "",
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    defaultPrevented: false,
    ...keys,
    target: { closest: (selector: string) => inside.some((one) => selector.includes(one)) || null },
  });

describe("asksForSearch", () => {
  it("opens on / where nobody is writing", () => {
    expect(press({ key: "/" })).toBe(true);
    for (const field of ["input", "textarea", "select"]) {
      expect(press({ key: "/" }, [field])).toBe(false);
    }
    expect(press({ key: "/", ctrlKey: true })).toBe(false);
  });
  it("opens on Ctrl+K in every layout, also while writing", () => {
    expect(press({ key: "k", code: "KeyK", ctrlKey: true }, ["input"])).toBe(true);
    expect(press({ key: "л", code: "KeyK", ctrlKey: true })).toBe(true);
    expect(press({ key: "k", code: "KeyK" })).toBe(false);
    expect(press({ key: "K", code: "KeyK", ctrlKey: true, shiftKey: true })).toBe(false);
  });
  it("leaves dialogs, held keys and keys that are used alone", () => {
    expect(press({ key: "/" }, ["dialog"])).toBe(false);
    expect(press({ key: "k", code: "KeyK", ctrlKey: true }, ["dialog"])).toBe(false);
    expect(press({ key: "/", repeat: true })).toBe(false);
    expect(press({ key: "/", defaultPrevented: true })).toBe(false);
  });
});
