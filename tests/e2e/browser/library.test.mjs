// The library: pictures and axe-core in two languages, no cut text, the Declaration by keyboard and clipboard.
import assert from "node:assert/strict";
import test from "node:test";
import { addSecond, openDeclaration, openRoom } from "../journey/library.mjs";
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
  return { server, hand, w };
}

const INSTRUMENT = { en: /^Convention on discrimination against women/, ru: /^Конвенция о дискриминации в отношении женщин/ };

async function cards(hand, w, content, look) {
  await openRoom(hand, w, "library-instruments");
  await hand.see("button", INSTRUMENT[content]);
  await look("instruments");
  await hand.click("button", INSTRUMENT[content]);
  await hand.see("heading", w("library-instrument-names"));
  await look("instrument");
  await openRoom(hand, w, "library-glossary");
  await hand.until(() => document.querySelectorAll("main article[id^=term-]").length > 50);
  await look("glossary");
  await hand.fill(w("library-glossary-find"), "dignidad");
  await hand.until(() => document.querySelectorAll("main article[id^=term-]").length === 1);
  await look("glossary-found");
}

async function walk(hand, w, look) {
  await openDeclaration(hand, w, look);
  await addSecond(hand, w, "arb", look);
  await look("declaration-two");
  await hand.click("button", w("library-article", { number: 29 }));
  await look("declaration-article");
  await hand.evaluate(() => document.querySelector("main footer").scrollIntoView());
  await look("declaration-source");
}

for (const tag of ["en", "ru"]) {
  test(`the library (${tag}), light and dark: axe-core has nothing to say`, async (t) => {
    const { hand, w } = await begin(t, tag);
    const said = [];
    const look = async (name) => said.push(...(await lookAtAll(hand.page, name, tag)));
    await walk(hand, w, look);
    await cards(hand, w, tag, look);
    assert.deepEqual(said, []);
    hand.calm();
  });
}

for (const tag of ["ar-XB", "en-XA"]) {
  test(`the library (${tag}) at 1366 and 390 px, 100 % and 200 %: no text is cut`, async (t) => {
    const { hand, w } = await begin(t, tag, "en");
    const said = [];
    const options = { pictures: tag === "ar-XB" };
    const look = async (name) => said.push(...(await lookForCuts(hand.page, name, tag, options)));
    await walk(hand, w, look);
    await cards(hand, w, "en", look);
    assert.deepEqual(said, []);
    hand.calm();
  });
}

test("an article is found by its number and copied with its source, in both languages", async (t) => {
  const { hand, w } = await begin(t, "en");
  await hand.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDeclaration(hand, w);
  await addSecond(hand, w, "arab");
  await hand.click("button", w("library-article", { number: 29 }));
  assert.equal(await hand.evaluate(() => document.activeElement.id), "article-29");
  await hand.click("button", w("library-copy", { number: 29 }));
  await hand.seeText(/^Copied: article/);
  const copied = await hand.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Article 29\n1\. Everyone has duties/);
  assert.match(copied, /\n3\. لا يصح بحال من الأحوال/, "the corrected text is copied");
  assert.match(copied, /1948, article 29 \(English\)/);
  // Paragraphs of the two columns begin at the same height.
  const tops = await hand.evaluate(() =>
    [...document.querySelectorAll("#article-29 .column")].map((column) =>
      [...column.querySelectorAll("p")].map((line) => Math.round(line.getBoundingClientRect().top)),
    ),
  );
  assert.deepEqual(tops[0], tops[1]);
  hand.calm();
});

test("a language is found by its own name", async (t) => {
  const { hand, w } = await begin(t, "en");
  await openDeclaration(hand, w);
  await hand.click("button", /^First language/);
  await hand.fill(w("library-search-language"), "қазақ");
  await hand.press("Enter");
  await hand.until(() => document.querySelector("#article-1 .column")?.lang === "kk");
  hand.calm();
});

test("a source of a lesson leads to its article, and back to the same screen", async (t) => {
  const { server, hand, w } = await begin(t, "en");
  await server.call("progress.visit", { course: "human-rights", lesson: "a1", block: "born-with-them" });
  await hand.open();
  await hand.click("button", w("app-continue"));
  await hand.click("button", w("lesson-source-mark", { number: 1 }));
  const before = await hand.page.locator("main h1").innerText();
  await hand.click("button", w("lesson-read-article", { number: 1 }));
  await hand.until(() => document.activeElement?.id === "article-1");
  await hand.click("button", w("library-back-plain"));
  await hand.see("heading", before);
  hand.calm();
});
