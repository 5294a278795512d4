// The desktop says that nobody is here any more: a protected profile locks in the real window, with what was typed; nobody else is disturbed.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, firstStart, goTo, openCourse } from "../journey/begin.mjs";
import { noteOf, onScreen } from "../journey/lesson.mjs";
import { COURSE, course } from "../support/course.mjs";
import { Desktop } from "../support/desktop.mjs";
import { serve } from "../support/server.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const NAME = "Лена";
const PHRASE = "бархат гавань кактус мимоза 42";
const w = words("ru");
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const { lesson, at, of } = noteOf("ru");

/** All that a desktop can say; the screen savers are those of GNOME, KDE, Cinnamon, MATE and Xfce. */
const SIGNALS = [
  "lock",
  "user-switch",
  "locked-hint",
  "lid",
  ...["gnome", "freedesktop", "cinnamon", "mate", "xfce"].map((name) => `screen-saver org.${name}.ScreenSaver`),
];

/** A protected profile that stopped at a private note. */
async function prepare(t, home) {
  const server = await serve(t, { data: home.data, home: home.home, language: "ru_RU.UTF-8" });
  await server.call("protected.create", { name: NAME, passphrase: PHRASE, with_code: false, language: "ru" });
  await server.call("settings.set", { ...(await server.call("settings.get")), discreet: false });
  for (const one of course("ru").lessons) {
    for (const block of one.blocks) {
      await server.call("progress.visit", { course: COURSE, lesson: one.id, block: block.id });
    }
  }
  await server.call("progress.visit", { course: COURSE, lesson: lesson.id, block: lesson.blocks[at].id });
  await server.kill();
}

async function enter(hand) {
  // Nothing shows that somebody is here: the program begins as at its very first start.
  await hand.click("button", w("app-known"));
  await hand.fill(w("protected-which-name"), NAME);
  await hand.fillAt("input[type=password]", 0, PHRASE);
  await hand.click("button", w("protected-open-action"));
  await hand.see("heading", w("course-learn-title"));
}
async function unlock(hand) {
  await hand.fillAt("input[type=password]", 0, PHRASE);
  await hand.click("button", w("protected-lock-open"));
}
async function toNote(hand) {
  await hand.click("button", w("app-continue"));
  await onScreen(hand, w, at + 2, of);
  await hand.until(() => document.querySelector("main textarea"));
}

test("sleep, a locked screen, another user, a closed lid: each locks a protected profile", async (t) => {
  const home = newHome(t);
  await prepare(t, home);
  const desktop = await Desktop.start(t, home);
  const hand = await openWindow(t, home, { environment: desktop.environment });
  await desktop.until("session 2");
  assert.match(await desktop.until("held"), /'sleep', 'Preamble', '\w+', 'delay'/);
  await enter(hand);
  await toNote(hand);

  // What was typed a moment before is saved, and sleep waits for the end of the key.
  const text = "Не успела дописать";
  await hand.fill(w("lesson-note.label"), text);
  let from = desktop.now;
  let begin = performance.now();
  await desktop.send("sleep");
  await desktop.until("released", from);
  t.diagnostic(`sleep could begin after ${Math.round(performance.now() - begin)} ms`);
  await hand.see("heading", w("protected-lock-title"));
  assert.ok(!(await hand.evaluate(() => document.documentElement.outerHTML)).includes(text), "the lock shows what was written");
  from = desktop.now;
  await desktop.send("wake");
  await desktop.until("held", from);
  await unlock(hand);
  await hand.until((wanted) => document.querySelector("main textarea")?.value === wanted, text);

  const times = [];
  for (const signal of SIGNALS) {
    begin = performance.now();
    await desktop.send(signal);
    await hand.see("heading", w("protected-lock-title"));
    times.push(Math.round(performance.now() - begin));
    await unlock(hand);
    await hand.see("textbox", w("lesson-note.label"));
  }
  t.diagnostic(`locked after ${times.join(", ")} ms`);

  // What others do, and coming back, is no reason.
  for (const signal of ["lock-of-others", "user-back", "wake"]) await desktop.send(signal);
  await sleep(4_000);
  assert.equal(await hand.has("heading", w("protected-lock-title")), false, "it locked for nothing");
});

test("a page that hangs does not keep the key: the program locks by itself", async (t) => {
  const home = newHome(t);
  await prepare(t, home);
  const desktop = await Desktop.start(t, home);
  const hand = await openWindow(t, home, { environment: desktop.environment });
  await desktop.until("held");
  await enter(hand);
  // As long as this runs, the page hears nothing.
  await hand.evaluate(() => void setTimeout(() => {
    const end = Date.now() + 8_000;
    while (Date.now() < end);
  }, 100));
  await sleep(300);
  const from = desktop.now;
  const begin = performance.now();
  await desktop.send("sleep");
  await desktop.until("released", from);
  const taken = performance.now() - begin;
  t.diagnostic(`the key was gone after ${Math.round(taken)} ms`);
  assert.ok(taken < 5_000, `logind waits five seconds, the key was there for ${Math.round(taken)} ms`);
  await hand.see("heading", w("protected-lock-title"));
});

test("a guest goes on after the screen was locked, with what was typed; sleep does not wait", async (t) => {
  const home = newHome(t);
  const desktop = await Desktop.start(t, home);
  const hand = await openWindow(t, home, { environment: desktop.environment });
  await desktop.until("held");
  await firstStart(hand, w);
  await beGuest(hand, w);
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  for (const signal of SIGNALS.slice(0, 4)) await desktop.send(signal);
  const from = desktop.now;
  const begin = performance.now();
  await desktop.send("sleep");
  await desktop.until("released", from);
  assert.ok(performance.now() - begin < 2_000, "a guest has no key to wait for");
  await sleep(3_000);
  assert.equal(await hand.has("heading", w("protected-lock-title")), false);
  await goTo(hand, w, "learn");
  assert.ok(await hand.has("button", w("profile-guest-name")), "the guest is still there");
});
