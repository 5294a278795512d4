// What the program hides and what it cannot, read when nobody is learning; and readings in the place of the window.
import assert from "node:assert/strict";
import test from "node:test";
import { firstStart, makeProfile } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { serve } from "../support/server.mjs";

const list = (found) => `\n    ${found.join("\n    ")}\n`;

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`honest words before anybody is learning, and Cover with readings (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    const said = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      said.push(...(await lookForCuts(hand.page, name, language)));
    };
    await hand.open();
    await hand.press("F1");
    await hand.see("heading", w("country-title"));
    await hand.click("button", w("country-program-note"));
    await hand.see("heading", w("safety-title"));
    for (const key of ["safety-cannot-watched", "safety-cannot-delete", "safety-cannot-files", "safety-cannot-force"]) {
      await hand.seeText(w(key));
    }
    await look("safety-note");
    await hand.open();
    await firstStart(hand, w);
    await makeProfile(hand, w, "Amina", { pictures: null });
    await hand.click("button", "Amina");
    await hand.see("heading", w("settings-title"));
    await hand.click("radio", new RegExp(`^${w("settings-cover-page")}`));
    await hand.until(() => document.querySelector("header button[title]")?.title !== "");
    await look("settings-cover");
    assert.equal((await server.call("settings.get")).cover, "page");
    for (let times = 0; times < 3; times += 1) {
      await hand.press("Shift");
    }
    await hand.see("heading", w("safety-readings-bread"));
    const html = await hand.evaluate(() => document.body.outerHTML);
    assert.ok(!html.includes("Amina") && !html.includes(w("settings-title")), "something of the program is still on the page");
    for (let times = 0; times < 40 && (await server.call("profile.current")).kind !== "none"; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal((await server.call("profile.current")).kind, "none", "the profile is closed");
    await look("readings");
    await hand.click("button", w("safety-readings-snow"));
    await hand.see("heading", w("safety-readings-snow"));
    await hand.press("F1");
    await hand.press("Escape");
    assert.ok(await hand.has("heading", w("safety-readings-snow")), "nothing leads back");
    await hand.open();
    await hand.see("heading", w("profile-title"));
    assert.equal(said.length, 0, list(said));
    hand.calm();
  });
}

test("Cover with readings (mirrored and long words): no text is cut", async (t) => {
  const server = await serve(t);
  const said = [];
  for (const tag of ["ar-XB", "en-XA"]) {
    await server.call("profile.create", { name: tag, pictures: null, language: "en" });
    await server.call("settings.set", { ...(await server.call("settings.get")), language: tag, cover: "page" });
    const w = await server.words(tag);
    const hand = await browse(t, server);
    await hand.open();
    await hand.see("heading", w("course-learn-title"));
    for (let times = 0; times < 3; times += 1) {
      await hand.press("Shift");
    }
    await hand.see("heading", w("safety-readings-bread"));
    said.push(...(await lookForCuts(hand.page, "readings", tag, { pictures: tag === "ar-XB" })));
    await hand.browser.close();
  }
  assert.equal(said.length, 0, list(said));
});
