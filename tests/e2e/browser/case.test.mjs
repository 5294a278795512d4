// Cases: from the library to a case with its way in time, its sources, and the article of the Declaration.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, firstStart } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll } from "../support/look.mjs";
import { serve } from "../support/server.mjs";

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`a case is read, with its timeline and its articles (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    await hand.open();
    await firstStart(hand, w);
    await beGuest(hand, w);
    const { cases } = await server.call("library.cases");
    await hand.click("button", w("app-place-library"));
    await hand.page.getByRole("button").filter({ hasText: w("case-lead") }).click();
    await hand.see("heading", w("case-title"));
    const said = await lookAtAll(hand.page, "cases", language);
    await hand.page.getByRole("button").filter({ hasText: cases[0].title }).click();
    await hand.see("heading", cases[0].title);
    assert.equal(await hand.evaluate(() => document.activeElement.localName), "h1");
    assert.equal(await hand.page.locator("main ol .knot").count(), cases[0].timeline.points.length);
    said.push(...(await lookAtAll(hand.page, "case", language)));
    await hand.click("button", w("case-article", { number: cases[0].articles[0] }));
    await hand.until(() => document.querySelector("main h1") && !document.querySelector("main .knot"));
    assert.equal(said.length, 0, `\n    ${said.join("\n    ")}\n`);
    hand.calm();
  });
}
