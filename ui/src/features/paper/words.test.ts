// Which papers carry a code.
import { expect, test } from "vitest";
import { isCoded, SHEETS } from "./words";

test("questions and their keys carry a code, nothing else does", () => {
  const coded = (Object.keys(SHEETS) as (keyof typeof SHEETS)[]).filter(isCoded);
  expect(coded).toEqual(["quiz", "quiz-key", "pre", "pre-key", "post", "post-key", "test", "test-key"]);
});
