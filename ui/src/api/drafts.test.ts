// Cover waits for every draft, and no failing one keeps it.
import { describe, expect, it, vi } from "vitest";
import { keepDraft, saveDrafts } from "./drafts";

describe("drafts", () => {
  it("starts all at once and bears one that fails", async () => {
    const saved = vi.fn(() => Promise.resolve());
    const stops = [keepDraft(() => Promise.reject(new Error("full"))), keepDraft(saved), keepDraft(() => undefined)];
    await expect(saveDrafts()).resolves.toBeUndefined();
    expect(saved).toHaveBeenCalledTimes(1);
    stops.forEach((stop) => stop());
    await saveDrafts();
    expect(saved).toHaveBeenCalledTimes(1);
  });
});
