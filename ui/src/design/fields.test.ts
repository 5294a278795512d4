// No field of the program is remembered, completed or spell-checked: a web view would keep words of a person in lists of its own.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../", import.meta.url));
const TYPED_NEVER = /type=(?:"(?:radio|checkbox|range|file)"|\{\w+ \? "checkbox" : "radio"\})/;

/** Each field of a component as it is written; arrow functions inside keep their sign. */
function fields(text: string): string[] {
  const markup = text.replace(/<script[\s\S]*?<\/script>/, "");
  return markup.replaceAll("=>", "").match(/<(input|textarea)\b[^>]*>/g) ?? [];
}
const isOff = (field: string, all: string): boolean =>
  field.includes("{...shared}")
    ? /autocomplete: off/.test(all) && /spellcheck: false/.test(all)
    : /autocomplete="off"/.test(field) && /spellcheck="false"/.test(field);

it("all fields for words are off every list", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".svelte"));
  const found = files.flatMap((name) => {
    const text = readFileSync(source + name, "utf8");
    return fields(text).map((field) => ({ name, field, off: TYPED_NEVER.test(field) || isOff(field, text) }));
  });
  expect(found.length).toBeGreaterThan(6);
  expect(found.filter(({ off }) => !off)).toEqual([]);
  expect(isOff('<input type="text" />', "")).toBe(false);
});
