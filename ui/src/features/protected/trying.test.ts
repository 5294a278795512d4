// How long a wrong passphrase makes one wait.
import { describe, expect, it } from "vitest";
import { secondsOf } from "./trying.svelte";

describe("secondsOf", () => {
  it("takes the seconds of a refusal to try", () => {
    expect(secondsOf({ code: "protected-wait", args: { seconds: "16" } })).toBe(16);
  });
  it("makes nobody wait for another error", () => {
    expect(secondsOf({ code: "protected-wrong", args: {} })).toBe(0);
    expect(secondsOf({ code: "protected-wrong", args: { seconds: "16" } })).toBe(0);
  });
});
