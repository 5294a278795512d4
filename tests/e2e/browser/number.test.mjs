// Numbers: pictures whose tables say what the program says, sources, themes, lessons; axe-core, and no cut text.
import assert from "node:assert/strict";
import test from "node:test";
import { openRoom } from "../journey/library.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

async function begin(t, tag, content = tag) {
  const server = await serve(t);
  await openProfile(server, "Amina", { language: content });
  await server.call("settings.set", { ...(await server.call("settings.get")), language: tag, content_language: content });
  const hand = await browse(t, server, { locale: content });
  const w = await server.words(tag);
  await hand.open();
  await openRoom(hand, w, "number-title");
  const { numbers } = await server.call("library.numbers");
  await hand.until((count) => document.querySelectorAll("main article").length === count, numbers.length);
  return { hand, w, numbers };
}

/** What the tables of the page say: per number its labels and its amounts. */
const TABLES = () =>
  [...document.querySelectorAll("main article")].map((article) => ({
    id: article.id,
    caption: article.querySelector("caption").textContent,
    labels: [...article.querySelectorAll("tbody th, .alone thead th")].map((cell) => cell.textContent.trim()),
    amounts: [...article.querySelectorAll("td bdi:first-child")].map((cell) => cell.textContent.trim()),
  }));

const MILLION = { en: " million", ru: /\s(миллион)(а|ов)?/ };

/** The number in an amount: "about 51,100", "более 230 миллионов", "30,7 %". */
function valueOf(amount, tag) {
  const times = amount.search(MILLION[tag]) > 0 ? 1e6 : 1;
  const digits = amount.replace(tag === "en" ? /[^\d.]/g : /[^\d,]/g, "").replace(",", ".");
  return Math.round(Number(digits) * times * 10) / 10;
}

const plain = (content) => content.map((piece) => piece.text ?? plain(piece.content ?? [])).join("");

for (const tag of ["en", "ru"]) {
  test(`numbers as pictures (${tag}): every table says what was counted, light and dark`, async (t) => {
    const { hand, w, numbers } = await begin(t, tag);
    const tables = await hand.evaluate(TABLES);
    for (const [index, number] of numbers.entries()) {
      const table = tables[index];
      assert.equal(table.id, `number-${number.id}`);
      assert.equal(table.caption, number.title);
      assert.deepEqual(table.labels, number.values.map((value) => plain(value.label)));
      assert.deepEqual(table.amounts.map((amount) => valueOf(amount, tag)), number.values.map(({ value }) => value), number.id);
      const limited = number.values.map(({ approx }) => approx !== null);
      assert.deepEqual(table.amounts.map((amount) => !/^\d/.test(amount)), limited, `${number.id}: about, more than`);
    }
    const said = await lookAtAll(hand.page, "numbers", tag);
    // A theme: its numbers and no others.
    await hand.click("button", w("number-theme-equality"));
    const equal = numbers.filter(({ theme }) => theme === "equality");
    await hand.until((count) => document.querySelectorAll("main article").length === count, equal.length);
    said.push(...(await lookAtAll(hand.page, "numbers-theme", tag)));
    // Source, by keyboard: opens beside the text, and gives the focus back.
    await hand.page.locator("main article .source").first().focus();
    await hand.press("Enter");
    await hand.seeText(/FRA/);
    said.push(...(await lookAtAll(hand.page, "numbers-source", tag)));
    await hand.press("Escape");
    const lesson = equal[0].lessons[0];
    await hand.page.locator("main article").first().getByRole("button", { name: lesson.title }).click();
    await hand.until(() => !document.querySelector("main article[id^=number-]"));
    await hand.seeText(lesson.title);
    assert.equal(said.length, 0, `\n    ${said.join("\n    ")}\n`);
    hand.calm();
  });
}

for (const tag of ["ar-XB", "en-XA"]) {
  test(`numbers (${tag}) at 1366 and 390 px, 100 % and 200 %: no text is cut`, async (t) => {
    const { hand } = await begin(t, tag, "en");
    const said = await lookForCuts(hand.page, "numbers", tag);
    assert.deepEqual(said, []);
    if (tag === "ar-XB") {
      // Bars grow from the start of the line, which is at the right here.
      const sides = await hand.evaluate(() =>
        [...document.querySelectorAll("main article svg.mirror")].every((svg) => getComputedStyle(svg).transform === "matrix(-1, 0, 0, 1, 0, 0)"),
      );
      assert.ok(sides);
    }
    hand.calm();
  });
}
