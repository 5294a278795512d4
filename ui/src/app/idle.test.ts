// The lock by wall clock: idle time, sleep, a clock that is turned back, a window that is hidden.
import { describe, expect, it } from "vitest";
import { Idle } from "./idle";

const MINUTE = 60_000;

/** Looks every second from one moment to another; answers when it wants to lock. */
function watch(idle: Idle, from: number, to: number, minutes = 5): number | undefined {
  for (let now = from; now <= to; now += 1000) {
    if (idle.look(now, minutes, true)) return now;
  }
  return undefined;
}

describe("Idle", () => {
  it("locks after the minutes that were chosen, and not before", () => {
    expect(watch(new Idle(0), 0, 10 * MINUTE)).toBe(5 * MINUTE);
    expect(watch(new Idle(0), 0, 2 * MINUTE, 1)).toBe(MINUTE);
  });
  it("begins anew whenever somebody is there", () => {
    const idle = new Idle(0);
    expect(watch(idle, 0, 4 * MINUTE)).toBeUndefined();
    idle.touch(4 * MINUTE);
    expect(watch(idle, 4 * MINUTE, 20 * MINUTE)).toBe(9 * MINUTE);
  });
  it("locks when the computer wakes, also after a short sleep", () => {
    const idle = new Idle(0);
    expect(watch(idle, 0, 5000)).toBeUndefined();
    expect(idle.look(25_000, 5, true)).toBe(true);
  });
  it("locks when the clock goes back", () => {
    const idle = new Idle(10 * MINUTE);
    expect(idle.look(5 * MINUTE, 5, false)).toBe(true);
  });
  it("does not take the slow looks of a hidden window for sleep", () => {
    const idle = new Idle(0);
    expect(idle.look(60_000, 5, false)).toBe(false);
    expect(idle.look(299_000, 5, false)).toBe(false);
    idle.shown(299_500);
    expect(idle.look(299_900, 5, true)).toBe(false);
    expect(idle.look(300_000, 5, false)).toBe(true);
  });
  it("tells the program of a person now and then, not at every key", () => {
    const idle = new Idle(0);
    expect([1000, 19_999, 20_000, 21_000, 40_000].map((now) => idle.touch(now))).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});
