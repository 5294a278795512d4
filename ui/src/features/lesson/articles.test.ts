// Only articles of the Universal Declaration lead to the library.
import { expect, test } from "vitest";
import { articlesOf } from "./articles";

const source = (article: string, symbol = "A/RES/217(III) A") => articlesOf({ article, symbol });

test("one article, a paragraph of it, and several", () => {
  expect(source("art. 1")).toEqual({ first: 1, last: 1 });
  expect(source("art. 23(2)")).toEqual({ first: 23, last: 23 });
  expect(source("arts. 22-27")).toEqual({ first: 22, last: 27 });
});
test("everything else leads nowhere", () => {
  expect(source("preamble")).toBeUndefined();
  expect(source("whole text")).toBeUndefined();
  expect(source("art. 31")).toBeUndefined();
  expect(source("art. 2", "A/RES/34/180")).toBeUndefined();
});
