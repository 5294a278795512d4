// A protected profile: made with drawn words, its code shown once, locked and opened again, found by nobody at the next start.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { goTo } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { serve } from "../support/server.mjs";

const list = (found) => `\n    ${found.join("\n    ")}\n`;
const secret = (hand, label, index = 0) => hand.page.getByLabel(label, { exact: true }).nth(index);
const again = (w) => w("protected-again.label");

/** To the start screen, as those go who know the program. */
async function start(hand, w) {
  await hand.open();
  await hand.click("button", w("app-known"));
  await hand.see("heading", w("profile-title"));
}

/** Makes a protected profile with the drawn words; gives them and the recovery code. */
async function protect(hand, w, name, look) {
  await hand.click("button", w("protected-door-start"));
  await hand.see("heading", w("protected-make-title"));
  await hand.fill(w("protected-name.label"), name);
  await hand.until(() => document.querySelector(".drawn .words")?.textContent.includes(" "));
  await look("protected-make");
  const phrase = await hand.evaluate(() => document.querySelector(".drawn .words").textContent);
  await secret(hand, again(w)).fill("something else");
  await hand.click("button", w("protected-make-action"));
  await hand.seeText(w("protected-differs"));
  await secret(hand, again(w)).fill(phrase);
  await hand.click("button", w("protected-make-action"));
  await hand.see("heading", w("protected-code-title"));
  await look("protected-code");
  const code = await hand.evaluate(() => [...document.querySelectorAll(".sheet span")].map((one) => one.textContent).join("-"));
  await hand.click("button", w("protected-code-done"));
  await hand.see("heading", w("course-learn-title"));
  return { phrase, code };
}

const readable = (server, text) => {
  const profiles = join(server.data, "profiles");
  // The automatic copies lie in a folder of their own.
  const files = readdirSync(profiles, { recursive: true }).filter((name) => statSync(join(profiles, name)).isFile());
  return files.filter((name) => readFileSync(join(profiles, name)).includes(text));
};

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`a protected profile from its making to the next start (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    const said = [];
    const look = async (name) => said.push(...(await lookAtAll(hand.page, name, language)));
    await start(hand, w);
    await look("protected-start");
    const { phrase } = await protect(hand, w, "Samira", look);
    assert.equal(phrase.split(" ").length, language === "en" ? 4 : 5);

    await hand.click("button", "Samira");
    await hand.see("button", w("protected-lock-now"));
    await look("protected-settings");
    await hand.click("button", w("protected-lock-now"));
    await hand.see("heading", w("protected-lock-title"));
    assert.ok(!(await hand.evaluate(() => document.body.textContent)).includes("Samira"), "the lock says whose it is");
    await look("protected-lock");
    await secret(hand, w("protected-passphrase")).fill("not this one");
    await hand.click("button", w("protected-lock-open"));
    await hand.seeText(w("protected-wrong"));
    // Help is there for everybody, also at a lock.
    await hand.press("F1");
    await hand.see("heading", w("country-title"));
    await hand.press("Escape");
    await hand.page.waitForTimeout(1_200);
    await secret(hand, w("protected-passphrase")).fill(phrase);
    await hand.click("button", w("protected-lock-open"));
    await hand.see("button", w("protected-lock-now"));

    await server.restart();
    await start(hand, w);
    assert.equal(await hand.has("button", /Samira/), false);
    assert.deepEqual(readable(server, "Samira"), []);
    await hand.fill(w("protected-which-name"), "samira");
    await secret(hand, w("protected-passphrase")).fill(phrase);
    await hand.click("button", w("protected-open-action"));
    await hand.see("heading", w("course-learn-title"));
    assert.equal(said.length, 0, list(said));
    hand.calm();
  });
}

test("nobody at the computer: it locks by the clock, with what was typed, and opens again", async (t) => {
  const server = await serve(t);
  const hand = await browse(t, server);
  const w = await server.words("en");
  await hand.page.clock.install();
  await start(hand, w);
  const { phrase, code } = await protect(hand, w, "Samira", async () => {});
  await goTo(hand, w, "journal");
  await hand.see("heading", w("journal-empty-title"));
  await hand.page.clock.runFor(4 * 60_000);
  await hand.press("Tab");
  await hand.page.clock.runFor(4 * 60_000);
  assert.equal(await hand.has("heading", w("protected-lock-title")), false, "it locked although somebody was there");
  // Asleep: the clock jumps, nothing ran in between.
  await hand.page.clock.fastForward(2 * 60_000);
  await hand.page.clock.runFor(1_500);
  await hand.see("heading", w("protected-lock-title"));
  await hand.click("button", w("protected-forgotten"));
  await hand.until(() => document.querySelector(".drawn .words")?.textContent.includes(" "));
  await secret(hand, w("protected-code.label")).fill(code.toLowerCase());
  const next = await hand.evaluate(() => document.querySelector(".drawn .words").textContent);
  assert.notEqual(next, phrase);
  await secret(hand, again(w)).fill(next);
  await hand.click("button", w("protected-reset-action"));
  await hand.see("heading", w("journal-empty-title"));
  hand.calm();
});

test("what a guest did moves into a protected profile and stays in no readable file", async (t) => {
  const server = await serve(t);
  const hand = await browse(t, server);
  const w = await server.words("en");
  await server.call("profile.guest", { language: "en" });
  await server.call("plan.put", { text: "a word that is only mine", state: "open" });
  await hand.open();
  await hand.click("button", w("profile-guest-name"));
  await hand.click("button", w("protected-offer"));
  await hand.seeText(w("protected-make-guest"));
  await hand.fill(w("protected-name.label"), "Samira");
  await hand.click("radio", new RegExp(`^${w("protected-own")}`));
  await secret(hand, w("protected-passphrase")).fill("samira1999");
  await hand.until(() => document.querySelector(".judgement.too-weak"));
  await secret(hand, w("protected-passphrase")).fill("yodel walnut zebra abacus");
  await hand.until(() => document.querySelector(".judgement.strong"));
  await secret(hand, again(w)).fill("yodel walnut zebra abacus");
  await hand.click("checkbox", w("protected-with-code.label"));
  await hand.click("button", w("protected-make-action"));
  await hand.see("heading", w("course-learn-title"));
  const { lines } = await server.call("plan.list");
  assert.equal(lines[0].text, "a word that is only mine");
  assert.deepEqual(readable(server, "only mine"), []);
  hand.calm();
});

for (const pseudo of ["ar-XB", "en-XA"]) {
  test(`protected screens in ${pseudo === "ar-XB" ? "mirrored" : "long"} words: nothing is cut`, async (t) => {
    const server = await serve(t);
    const hand = await browse(t, server);
    const said = [];
    const look = async (name) => said.push(...(await lookForCuts(hand.page, name, pseudo, { pictures: true })));
    const settings = await server.call("settings.get");
    await server.call("settings.set", { ...settings, language: pseudo, content_language: "en" });
    const w = await server.words(pseudo);
    await hand.open();
    await hand.click("button", w("app-known"));
    await hand.see("heading", w("profile-title"));
    await look("protected-start");
    await protect(hand, w, "Samira", look);
    await hand.click("button", "Samira");
    await look("protected-settings");
    await hand.click("button", w("protected-lock-now"));
    await hand.see("heading", w("protected-lock-title"));
    await look("protected-lock");
    assert.equal(said.length, 0, list(said));
  });
}
