// The cross of the window: a guest who would lose something is asked, everybody else is let go, and nobody is held.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { beGuest, enterProfile, firstStart, goTo, makeProfile } from "../journey/begin.mjs";
import { walkToNote } from "../journey/lesson.mjs";
import { contents } from "../support/places.mjs";
import { Screen } from "../support/screen.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const w = words("ru");
const NOTE = "Записала гостья";
const NAME = "Самира";
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const profiles = (home) => {
  try {
    return readdirSync(join(home.data, "profiles")).filter((name) => name.endsWith(".preamble-profile"));
  } catch {
    return [];
  }
};

/** A guest who wrote a note, and the window that they look at. */
async function aGuestWhoWrote(t, home) {
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await beGuest(hand, w);
  await walkToNote(hand, w, "ru");
  await hand.fill(w("lesson-note.label"), NOTE);
  await hand.seeText(w("lesson-note-kept"));
  return { screen, hand, window: await screen.theWindow() };
}
/** The program ends, often before the driver has its answer, and with it the driver. */
async function ended(hand, press = async () => {}) {
  await press().catch((error) => {
    if (!/session|ECONNRESET|fetch failed|unknown error/.test(error.message)) throw error;
  });
  await hand.driver.gone(10_000);
  await hand.driver.stop();
}

test("a guest who closes the window is asked: stay, save as a profile, or leave", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const { screen, hand, window } = await aGuestWhoWrote(t, home);
  await screen.close(window);
  await hand.see("dialog", w("profile-leave-title"));
  await hand.clickInDialog("button", w("app-close"));
  await hand.until(() => !document.querySelector("[role=dialog]"));
  assert.equal(await hand.evaluate(() => document.querySelector("main textarea").value), NOTE, "staying is staying");
  assert.deepEqual(contents(home.home), before, "the question wrote to the disk");

  await sleep(4_000);
  await screen.close(window);
  await hand.clickInDialog("button", w("profile-leave-save"));
  await hand.fill(w("profile-name.label"), NAME);
  await ended(hand, () => hand.clickAt("[role=dialog] form button[type=submit]"));
  assert.equal(profiles(home).length, 1);
  const next = await openWindow(t, home);
  await enterProfile(next, w, NAME, null);
  await goTo(next, w, "journal");
  await next.seeText(NOTE);
  // A profile is on the disk already: the cross just closes.
  await screen.close(await screen.theWindow());
  await ended(next);
});

test("a guest who leaves for good leaves nothing, also with readings chosen for Cover", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const { screen, hand, window } = await aGuestWhoWrote(t, home);
  await hand.click("button", w("profile-guest-name"));
  await hand.click("radio", new RegExp(`^${w("settings-cover-page")}`));
  await sleep(500);
  await screen.close(window);
  await hand.see("dialog", w("profile-leave-title"));
  await ended(hand, () => hand.clickInDialog("button", w("profile-leave-action")));
  assert.deepEqual(contents(home.home), before);
});

test("whoever goes on closing gets out, even of a page that hangs", async (t) => {
  const home = newHome(t);
  const { screen, hand, window } = await aGuestWhoWrote(t, home);
  await hand.evaluate(() => void setTimeout(() => {
    const end = Date.now() + 30_000;
    while (Date.now() < end);
  }, 100));
  await sleep(300);
  await screen.close(window);
  await sleep(500);
  assert.ok(await screen.isThere(window), "one click on the cross threw a guest's work away");
  for (let times = 0; times < 2; times += 1) await screen.close(window);
  const begin = performance.now();
  await ended(hand);
  t.diagnostic(`ended ${Math.round(performance.now() - begin)} ms after the third click on the cross`);
});

test("nothing to lose, nothing asked: a guest at the beginning, and an open profile", async (t) => {
  const home = newHome(t);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await beGuest(hand, w);
  await screen.close(await screen.theWindow());
  await ended(hand);
  const next = await openWindow(t, home);
  await firstStart(next, w);
  await makeProfile(next, w, NAME, { pictures: null });
  await screen.close(await screen.theWindow());
  await ended(next);
});
