// Cover at twenty random moments, with the real keys of the keyboard and seen on the real screen: when it is blank, when the window is
// gone, when the program has ended, and that nothing written a second before is lost. The times go to target/proof/cover.json.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import test from "node:test";
import { enterProfile, goTo } from "../journey/begin.mjs";
import { chooseFile } from "../journey/files.mjs";
import { onScreen } from "../journey/lesson.mjs";
import { COURSE, course } from "../support/course.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { Screen } from "../support/screen.mjs";
import { serve } from "../support/server.mjs";
import { proofFolder } from "../support/places.mjs";
import { words } from "../support/words.mjs";

const NAME = "Лена";
const ROUNDS = Number(process.env.PREAMBLE_COVERS ?? 20);
/** What we promise, in milliseconds. On a machine that others use too, half of the covers must keep three times that. */
const PROMISE = { blank: 100, gone: 300, closed: 1000 };
const LONGEST = 5000;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Numbers that look random and are the same in every run. */
let seed = 20261123;
const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;

const isPlain = ({ kind, notice }) => kind === "reflection" && !notice;
const lesson = course("ru").lessons.find((one) => one.blocks.some(isPlain));
const of = lesson.blocks.length + 3;
const reflection = lesson.blocks.findIndex(isPlain);

/** To the private note of a lesson: the person stopped there. */
async function toNote(hand, w) {
  await hand.click("button", w("app-continue"));
  await onScreen(hand, w, reflection + 2, of);
  await hand.until(() => document.querySelector("main textarea"));
}

/** Where Cover comes. Each begins on the first screen of a person who learns. */
const MOMENTS = {
  "the first screen": async () => {},
  "a course while it loads": async (hand, w) => {
    await hand.click("button", new RegExp(`^\\s*${course("ru").title}`));
  },
  "a lesson": (hand, w) => toNote(hand, w),
  "a private note": async (hand, w, round) => {
    await toNote(hand, w);
    const text = `Записано в ${round}-й раз.`;
    await hand.fill(w("lesson-note.label"), text);
    await sleep(1000);
    return text;
  },
  "a dialog": async (hand, w) => {
    await hand.click("button", w("settings-reading"));
    await hand.see("dialog", w("settings-reading"));
  },
  "Help": async (hand, w) => {
    await hand.click("button", w("app-place-help"));
    await hand.see("heading", w("country-title"));
  },
  "the Declaration while it loads": async (hand, w) => {
    await goTo(hand, w, "library");
    await hand.click("button", new RegExp(`^\\s*${w("library-door-declaration")}`));
  },
  "the file picker": async (hand, w) => {
    await goTo(hand, w, "data");
    await hand.click("button", w("backup-save"));
    await hand.see("navigation", w("files-places"));
  },
  "settings": async (hand, w) => {
    await hand.click("button", NAME);
    await hand.see("heading", w("settings-title"));
  },
  "an open list": async (hand, w, round, backup, screen) => {
    await hand.click("button", NAME);
    await hand.see("heading", w("settings-title"));
    await hand.evaluate(() => document.querySelector("main select").focus());
    await screen.type(" ");
    // The list is a window of its own, and takes the keyboard.
    await screen.until("the list", async () => (await screen.windows()).length > 1);
  },
  "a backup while it is restored": async (hand, w, round, backup) => {
    await goTo(hand, w, "data");
    await hand.click("button", w("profile-restore"));
    await hand.click("button", w("backup-restore-choose"));
    await chooseFile(hand, w, w("backup-restore-choose"), backup);
    await hand.click("button", w("backup-restore-now"));
  },
};
const names = Object.keys(MOMENTS);

const share = (sorted, part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]);
function figures(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return { p50: share(sorted, 0.5), p99: share(sorted, 0.99), max: Math.round(sorted.at(-1)) };
}

/** A person who stopped at a private note, and a backup of them in Documents. */
async function prepare(t, home) {
  const server = await serve(t, { data: home.data, home: home.home, language: "ru_RU.UTF-8" });
  const { id } = await server.call("profile.create", { name: NAME, pictures: null, language: "ru" });
  for (const one of course("ru").lessons) {
    for (const block of one.blocks) {
      await server.call("progress.visit", { course: COURSE, lesson: one.id, block: block.id });
    }
  }
  await server.call("progress.visit", { course: COURSE, lesson: lesson.id, block: lesson.blocks[reflection].id });
  const { path } = await server.call("backup.save", { folder: join(home.home, "Documents"), private: true });
  await server.kill();
  return { id, backup: basename(path) };
}

/** What the journal of the closed profile holds. */
async function journal(t, home, id) {
  const server = await serve(t, { data: home.data, home: home.home });
  await server.call("profile.open", { id, pictures: null });
  const { entries } = await server.call("journal.list");
  await server.kill();
  return entries.map(({ text }) => text);
}

test(`Cover at ${ROUNDS} random moments, with the keys of the keyboard`, async (t) => {
  const w = words("ru");
  const home = newHome(t);
  const { id, backup } = await prepare(t, home);
  const screen = await Screen.open(t);
  const times = { blank: [], gone: [], closed: [] };
  const lost = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = names[round % names.length];
    const hand = await openWindow(t, home);
    assert.equal(await hand.has("heading", w("profile-title")), true, `the start after ${round} covers is not the neutral one`);
    await enterProfile(hand, w, NAME, null);
    await hand.see("heading", w("course-learn-title"));
    const window = await screen.theWindow();
    await screen.focus(window);
    const written = await MOMENTS[name](hand, w, round + 1, backup, screen);
    await sleep(random() * 300);
    const begin = await screen.shiftThrice();
    const [seen] = await Promise.all([screen.watchGo(window, begin, LONGEST), hand.driver.gone(LONGEST)]);
    const closed = performance.now() - begin;
    await hand.driver.stop();
    assert.ok(seen.gone !== undefined, `${name}: the window is still there`);
    assert.deepEqual(await screen.windows(), [], `${name}: something else stands on the screen`);
    times.blank.push(seen.blank);
    times.gone.push(seen.gone);
    times.closed.push(closed);
    t.diagnostic(`${name}: blank ${Math.round(seen.blank)} ms, gone ${Math.round(seen.gone)} ms, ended ${Math.round(closed)} ms`);
    if (written && !(await journal(t, home, id)).includes(written)) {
      lost.push(written);
    }
  }
  const measured = Object.fromEntries(Object.entries(times).map(([step, values]) => [step, figures(values)]));
  writeFileSync(join(proofFolder(""), "cover.json"), `${JSON.stringify({ covers: ROUNDS, promise: PROMISE, measured, lost: lost.length }, null, 2)}\n`);
  t.diagnostic(JSON.stringify(measured));
  assert.deepEqual(lost, [], "a note older than a second is lost");
  for (const [step, limit] of Object.entries(PROMISE)) {
    assert.ok(measured[step].p50 <= 3 * limit, `${step}: half of the covers took more than ${measured[step].p50} ms`);
  }
});

test("Cover with readings in its place: they stand there, nothing of the person does, and the profile is closed", async (t) => {
  const w = words("ru");
  const home = newHome(t);
  const { id } = await prepare(t, home);
  const server = await serve(t, { data: home.data, home: home.home });
  await server.call("profile.open", { id, pictures: null });
  await server.call("settings.set", { ...(await server.call("settings.get")), cover: "page" });
  await server.kill();
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home);
  await enterProfile(hand, w, NAME, null);
  await hand.see("heading", w("course-learn-title"));
  const window = await screen.theWindow();
  await screen.focus(window);
  await toNote(hand, w);
  await hand.fill(w("lesson-note.label"), "Ещё не записано.");
  await screen.shiftThrice();
  await hand.see("heading", w("safety-readings-bread"));
  const text = await hand.evaluate(() => document.documentElement.outerHTML);
  for (const word of [NAME, lesson.title, lesson.blocks[reflection].title, course("ru").title, "Ещё не записано"]) {
    assert.ok(!text.includes(word), `the page of readings holds: ${word}`);
  }
  assert.ok(await screen.isThere(window), "the window stays");
  await hand.click("button", w("safety-readings-tea"));
  await hand.see("heading", w("safety-readings-tea"));
  // The profile is free again: another program can open it, and the note is in it.
  assert.ok((await journal(t, home, id)).includes("Ещё не записано."));
  await hand.driver.kill();
  await hand.driver.stop();
  const next = await openWindow(t, home);
  await next.see("heading", w("profile-title"));
});
