// Search: opened by a key from anywhere, answers while one types, led by the arrows, and opens the very screen.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, firstStart } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { serve } from "../support/server.mjs";

const ASKED = {
  en: { typed: "discriminated", found: /discriminat/i, mistyped: "discrimintaion", phrase: "right" },
  ru: { typed: "правами ребенка", found: /прав|ребён/i, mistyped: "дискреминация", phrase: "права" },
};
const marked = () => [...document.querySelectorAll("main mark")].map((mark) => mark.textContent);
const list = (found) => `\n    ${found.join("\n    ")}\n`;

async function begin(t, language, system) {
  const server = await serve(t, { language: system });
  const hand = await browse(t, server, { locale: language });
  const w = await server.words(language);
  await hand.open();
  await firstStart(hand, w);
  await beGuest(hand, w);
  // The rail has its places: the program knows that somebody is learning.
  await hand.see("button", w("app-place-library"));
  return { server, hand, w };
}

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  const asked = ASKED[language];
  test(`search by keys alone (${language}), and how it looks`, async (t) => {
    const { hand, w } = await begin(t, language, system);
    const said = [];
    await hand.press("/");
    await hand.see("heading", w("search-title"));
    assert.equal(await hand.evaluate(() => document.activeElement.id), "search-field");
    await hand.see("heading", w("search-try"));
    said.push(...(await lookAtAll(hand.page, "search-empty", language)));

    await hand.page.keyboard.type(asked.typed);
    await hand.until(() => document.querySelector("main mark"));
    for (const word of await hand.evaluate(marked)) {
      assert.match(word, asked.found);
    }
    said.push(...(await lookAtAll(hand.page, "search-found", language)));

    await hand.press("ArrowDown");
    await hand.press("ArrowUp");
    assert.equal(await hand.evaluate(() => document.activeElement.id), "search-field");
    await hand.press("Escape");
    assert.equal(await hand.evaluate(() => document.querySelector("#search-field").value), "");
    await hand.page.keyboard.type(asked.mistyped);
    await hand.see("heading", w("search-none"));
    said.push(...(await lookAtAll(hand.page, "search-none", language)));
    await hand.page.locator("main .instead button").click();
    await hand.until(() => document.querySelector("main mark"));

    // The first screen of a lesson in the list, opened from the list.
    await hand.press("ArrowDown");
    for (let times = 0; times < 40; times += 1) {
      if (await hand.evaluate(() => document.activeElement.closest("section").querySelector("#search-lesson"))) break;
      await hand.press("ArrowDown");
    }
    const title = await hand.evaluate(() => document.activeElement.querySelector(".title").textContent.trim());
    await hand.press("Enter");
    await hand.until((wanted) => document.querySelector("main h1, main h2")?.closest("main").textContent.includes(wanted), title);
    assert.equal(await hand.has("heading", w("search-title")), false);
    await hand.press("Control+k");
    await hand.see("heading", w("search-title"));
    assert.equal(await hand.evaluate(() => document.querySelector("#search-field").value), "", "what was typed was kept");
    assert.equal(said.length, 0, list(said));
    hand.calm();
  });
}

const FOUND = {
  en: { help: "shelters", number: /Global Network/, case: "Opuz", judged: "Opuz v. Turkey" },
  ru: { help: "кризисный центр", number: /Всемирная сеть/, case: "Опуз", judged: "Опуз против Турции" },
};
for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`the field in the library finds all that is there, and Help keeps it (${language})`, async (t) => {
    const asked = FOUND[language];
    const { hand, w } = await begin(t, language, system);
    await hand.click("button", w("app-place-library"));
    await hand.see("heading", w("library-title"));
    await hand.press("Control+k");
    assert.equal(await hand.evaluate(() => document.activeElement.id), "search-field", "the field that is there is used");
    await hand.see("heading", w("library-title"));
    await hand.page.keyboard.type(asked.help);
    await hand.see("heading", w("search-group-help"));
    const doors = () => document.querySelector("main ul[hidden]") !== null;
    assert.ok(await hand.evaluate(doors), "the doors make room");
    const said = await lookAtAll(hand.page, "search-library", language);

    // To the entry itself, and back to what was found.
    await hand.page.locator("section", { has: hand.page.locator("#search-help") }).locator("[data-stop]").first().click();
    await hand.see("heading", w("country-title"));
    await hand.until(() => document.activeElement.matches("[data-entry]"));
    assert.match(await hand.evaluate(() => document.activeElement.textContent), asked.number);
    await hand.press("Escape");
    await hand.until((typed) => document.querySelector("#search-field")?.value === typed, asked.help);
    assert.ok(await hand.evaluate(doors));

    await hand.page.locator("#search-field").focus();
    await hand.press("Escape");
    await hand.until(() => document.querySelector("#search-field").value === "" && !document.querySelector("main ul[hidden]"));
    await hand.page.keyboard.type(asked.case);
    await hand.see("heading", w("search-group-case"));
    const cases = hand.page.locator("section", { has: hand.page.locator("#search-case") });
    await cases.locator("[data-stop]").first().focus();
    await hand.press("Enter");
    await hand.see("heading", asked.judged);
    assert.equal(said.length, 0, list(said));
    hand.calm();
  });
}

test("letters that are typed stay letters, and the last answer wins", async (t) => {
  const { hand, w } = await begin(t, "en", "en_GB.UTF-8");
  await hand.press("/");
  await hand.see("heading", w("search-title"));
  await hand.page.keyboard.type("and/or dignity", { delay: 15 });
  assert.equal(await hand.evaluate(() => document.querySelector("#search-field").value), "and/or dignity");
  await hand.page.keyboard.press("Control+a");
  await hand.page.keyboard.type("dignity", { delay: 130 });
  await hand.until(() => [...document.querySelectorAll("main mark")].some((mark) => /^dignity$/i.test(mark.textContent)));
  hand.calm();
});

test("search in mirrored words: nothing is cut", async (t) => {
  const server = await serve(t);
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, await server.words("en"));
  await beGuest(hand, await server.words("en"));
  await server.call("settings.set", { ...(await server.call("settings.get")), language: "ar-XB", content_language: "en" });
  await hand.open();
  await hand.press("/");
  await hand.until(() => document.querySelector("#search-field"));
  await hand.page.keyboard.type("rights");
  await hand.until(() => document.querySelector("main mark"));
  const said = await lookForCuts(hand.page, "search", "ar-XB", { pictures: true });
  assert.equal(said.length, 0, list(said));
});
