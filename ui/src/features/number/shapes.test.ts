// Shapes say what the values say: no more, no less.
import { describe, expect, it } from "vitest";
import { filled, lengths, people, points, yearsOf } from "./shapes";

describe("lengths", () => {
  it("measures counts by the largest, from nothing", () => {
    expect(lengths([48, 0, 8, 2], "countries")).toEqual([1, 0, 8 / 48, 2 / 48]);
    expect(lengths([456, 100], "count")[1]).toBeCloseTo(100 / 456);
  });
  it("measures percentages by a hundred, so that a small share looks small", () => {
    expect(lengths([6.1, 11.3], "percent")).toEqual([0.061, 0.113]);
  });
  it("does not divide by nothing, and stays in the frame", () => {
    expect(lengths([0, 0], "people")).toEqual([0, 0]);
    expect(lengths([130], "percent")).toEqual([1]);
  });
});

describe("people", () => {
  it("fills as many figures as the value says, the last one in part", () => {
    const sum = (percent: number) => people(percent).reduce((total, { share }) => total + share, 0);
    for (const percent of [0, 9, 16, 22.8, 27, 30.7, 31, 96, 100]) {
      expect(sum(percent)).toBeCloseTo(percent, 6);
    }
    expect(filled(30.7, 29)).toBe(1);
    expect(filled(30.7, 30)).toBe(0.7);
    expect(filled(30.7, 31)).toBe(0);
  });
  it("stands in ten rows of ten, from the top", () => {
    const cells = people(16);
    expect(cells).toHaveLength(100);
    expect(cells[0]).toEqual({ x: 0, y: 0, share: 1 });
    expect(cells[15]).toEqual({ x: 5, y: 1, share: 1 });
    expect(cells[16]).toEqual({ x: 6, y: 1, share: 0 });
    expect(cells[99]).toEqual({ x: 9, y: 9, share: 0 });
  });
});

describe("points", () => {
  it("keeps the true distances of time and begins at nothing", () => {
    const found = points([
      { when: "1977", value: 16 },
      { when: "2000", value: 64 },
      { when: "2023", value: 112 },
      { when: "2024", value: 128 },
    ]);
    expect(found.map(({ y }) => y)).toEqual([0.125, 0.5, 0.875, 1]);
    expect(found.map(({ x }) => Math.round(x * 47))).toEqual([0, 23, 46, 47]);
  });
  it("names the last and the first, and no two that would touch", () => {
    const found = points([
      { when: "1977", value: 16 },
      { when: "2023", value: 112 },
      { when: "2024", value: 113 },
    ]);
    expect(found.map(({ named }) => named)).toEqual([true, false, true]);
  });
  it("does not break on one moment", () => {
    expect(points([{ when: "2024", value: 5 }])).toEqual([{ x: 0, y: 1, named: true }]);
  });
  it("reads months and days", () => {
    expect(yearsOf("2024-07")).toBe(2024.5);
    expect(yearsOf("2024-12-31")).toBeLessThan(2025);
  });
});
