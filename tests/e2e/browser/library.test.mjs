// The library: pictures and axe-core in two languages, no cut text, the Declaration by keyboard and clipboard.
import assert from "node:assert/strict";
import test from "node:test";
import { addSecond, openDeclaration } from "../journey/library.mjs";
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
    await walk(hand, w, async (name) => said.push(...(await lookAtAll(hand.page, name, tag))));
    assert.deepEqual(said, []);
    hand.calm();
  });
}

for (const tag of ["ar-XB", "en-XA"]) {
  test(`the library (${tag}) at 1366 and 390 px, 100 % and 200 %: no text is cut`, async (t) => {
    const { hand, w } = await begin(t, tag, "en");
    const said = [];
    const options = { pictures: tag === "ar-XB" };
    await walk(hand, w, async (name) => said.push(...(await lookForCuts(hand.page, name, tag, options))));
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
