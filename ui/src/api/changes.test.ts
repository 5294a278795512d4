// A write tells those who show its areas, once each, and nobody who has gone.
import { describe, expect, it, vi } from "vitest";
import { announce, onChange } from "./changes";

describe("changes", () => {
  it("tells a listener once for several of its areas", () => {
    const listener = vi.fn();
    const stop = onChange(["course", "journal"], listener);
    announce(["course", "journal", "profile"]);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });
  it("leaves other areas and gone listeners alone", () => {
    const other = vi.fn();
    const gone = vi.fn();
    const stop = onChange(["journal"], other);
    onChange(["course"], gone)();
    announce(["course"]);
    expect(other).not.toHaveBeenCalled();
    expect(gone).not.toHaveBeenCalled();
    stop();
  });
  it("bears a listener that stops while being told", () => {
    const second = vi.fn();
    const stop = onChange(["settings"], () => stop());
    const stopSecond = onChange(["settings"], second);
    announce(["settings"]);
    announce(["settings"]);
    expect(second).toHaveBeenCalledTimes(2);
    stopSecond();
  });
});
