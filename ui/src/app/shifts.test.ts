// Shift three times: alone, in time, and never while a capital letter is typed.
import { describe, expect, it } from "vitest";
import { ShiftCounter } from "./shifts";

function press(counter: ShiftCounter, key: string, at: number, heard = at): number {
  counter.down(key, false);
  return counter.up(key, at, heard);
}

describe("ShiftCounter", () => {
  it("counts to three", () => {
    const counter = new ShiftCounter();
    expect([0, 300, 600].map((at) => press(counter, "Shift", at))).toEqual([1, 2, 3]);
  });
  it("starts again after a pause", () => {
    const counter = new ShiftCounter();
    press(counter, "Shift", 0);
    press(counter, "Shift", 300);
    expect(counter.stale(1700)).toBe(false);
    expect(counter.stale(1801)).toBe(true);
    expect(press(counter, "Shift", 2000)).toBe(1);
  });
  it("counts presses that a page heard late, because it was busy", () => {
    const counter = new ShiftCounter();
    press(counter, "Shift", 0, 4000);
    // A clock that looks between two of them must not forget the first.
    expect(counter.stale(4001)).toBe(false);
    press(counter, "Shift", 60, 4002);
    expect(counter.stale(4003)).toBe(false);
    expect(press(counter, "Shift", 120, 4004)).toBe(3);
  });
  it("starts again after another key", () => {
    const counter = new ShiftCounter();
    press(counter, "Shift", 0);
    press(counter, "Shift", 100);
    press(counter, "a", 200);
    expect(press(counter, "Shift", 300)).toBe(1);
  });
  it("does not count Shift held for a capital letter", () => {
    const counter = new ShiftCounter();
    for (let at = 0; at < 900; at += 300) {
      counter.down("Shift", false);
      counter.down("A", false);
      counter.up("A", at, at);
      expect(counter.up("Shift", at + 10, at + 10)).toBe(0);
    }
  });
  it("does not count a held key more than once", () => {
    const counter = new ShiftCounter();
    counter.down("Shift", false);
    counter.down("Shift", true);
    counter.down("Shift", true);
    expect(counter.up("Shift", 50, 50)).toBe(1);
  });
});
