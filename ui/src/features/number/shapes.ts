// How values become shapes: lengths of bars, people out of a hundred, points in time. Nothing here knows of colours or pixels.
import type { NumberUnit } from "../../api/wire.generated";

/** How long each bar is, from 0 to 1. Percentages stand in a frame of a hundred; other values are measured by the largest. */
export function lengths(values: readonly number[], unit: NumberUnit): number[] {
  const whole = unit === "percent" ? 100 : Math.max(...values);
  return values.map((value) => (whole > 0 ? Math.min(1, Math.max(0, value / whole)) : 0));
}

/** How much of the figure at `index`, of a hundred, is filled: 30.7 fills thirty, and seven tenths of the next. */
export function filled(percent: number, index: number): number {
  // In thousandths: 30.7 - 30 is not 0.7 for a computer.
  return Math.min(1, Math.max(0, Math.round((percent - index) * 1000) / 1000));
}

export type Cell = { x: number; y: number; share: number };

/** A hundred figures in ten rows, from the top at the start of the line; `x` and `y` count figures. */
export function people(percent: number): Cell[] {
  return Array.from({ length: 100 }, (_, index) => ({
    x: index % 10,
    y: Math.floor(index / 10),
    share: filled(percent, index),
  }));
}

/** A year, a month or a day as a number of years. */
export function yearsOf(when: string): number {
  const [year = 0, month = 1, day = 1] = when.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

export type Point = { x: number; y: number; named: boolean };

/** How near two names may stand, as a part of the width. */
const NEAR = 0.12;

/** Values on a true scale of time, and of size from nothing: 0 is the start and the bottom, 1 the end and the top. */
export function points(values: readonly { when?: string | null; value: number }[]): Point[] {
  const times = values.map(({ when }) => yearsOf(when ?? ""));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const sizes = lengths(
    values.map(({ value }) => value),
    "count",
  );
  const found = sizes.map((y, index) => ({
    x: last > first ? ((times[index] ?? first) - first) / (last - first) : 0,
    y,
    named: false,
  }));
  // The last value is what one looks for, then the first; what is between them has a name where there is room.
  for (const point of [found.at(-1), found[0], ...found.slice(1, -1).reverse()]) {
    if (point)
      point.named = !found.some((other) => other !== point && other.named && Math.abs(other.x - point.x) < NEAR);
  }
  return found;
}
