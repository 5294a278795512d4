// What goes to the clipboard is the official text, complete and with its source.
import { expect, test } from "vitest";
import { articleText, rowsOf, withSource } from "./citation";

const article = { number: 13, heading: "Article 13", paragraphs: ["One.", "", "Three."], numbered: true };

test("paragraphs keep their numbers, also beside a lost one", () => {
  expect(articleText(article)).toBe("Article 13\n1. One.\n3. Three.");
  expect(articleText({ ...article, heading: "", numbered: false })).toBe("One.\nThree.");
});
test("the source stands below", () => {
  expect(withSource("One.", "UDHR, article 13")).toBe("One.\n(UDHR, article 13)");
});
test("columns of different length share their rows", () => {
  expect(rowsOf([article, { ...article, paragraphs: ["All."] }])).toBe(4);
  expect(rowsOf([])).toBe(1);
});
