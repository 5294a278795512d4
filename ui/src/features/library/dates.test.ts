// A date says as much as is known of it, and no more.
import { expect, test } from "vitest";
import { formatDate, yearOf } from "./dates";

test("years, months and days", () => {
  expect(formatDate("1948", "en")).toBe("1948");
  expect(formatDate("1979-12", "en")).toBe("December 1979");
  expect(formatDate("1948-12-10", "en")).toBe("10 December 1948");
  expect(yearOf("1948-12-10")).toBe("1948");
});
