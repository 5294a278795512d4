// Cover at twenty random moments, with the real keys of the keyboard and seen on the real screen: when it is blank, when the window is
// gone, when the program has ended, and that nothing written a second before is lost. The times go to target/proof/cover.json.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { enterProfile } from "../journey/begin.mjs";
import { noteOf } from "../journey/lesson.mjs";
import { MOMENTS as COMMON, prepare, toNote } from "../journey/moments.mjs";
import { course } from "../support/course.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { Screen } from "../support/screen.mjs";
import { serve } from "../support/server.mjs";
import { proofFolder } from "../support/places.mjs";
import { words } from "../support/words.mjs";

const NAME = "Лена";
const ROUNDS = Number(process.env.PREAMBLE_COVERS ?? 20);
/** What we promise, in milliseconds. On a machine that others use too, half of the covers must keep three times that. */
const PROMISE = { blank: 100, gone: 300, closed: 1000 };
const LONGEST = 10_000;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Numbers that look random and are the same in every run. */
let seed = 20261123;
const random = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;

const { lesson, at } = noteOf("ru");

const MOMENTS = {
  ...COMMON,
  "an open list": async (hand, w, { name, screen }) => {
    await COMMON.settings(hand, w, { name });
    await hand.evaluate(() => document.querySelector("main select").focus());
    await screen.type(" ");
    // The list is a window of its own, and takes the keyboard.
    await screen.until("the list", async () => (await screen.windows()).length > 1);
  },
};
const names = Object.keys(MOMENTS);

const share = (sorted, part) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]);
function figures(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return { p50: share(sorted, 0.5), p99: share(sorted, 0.99), max: Math.round(sorted.at(-1)) };
}

/** A person who stopped at a private note, and a backup of them in Documents. */
async function prepared(t, home) {
  const server = await serve(t, { data: home.data, home: home.home, language: "ru_RU.UTF-8" });
  const made = await prepare(server, NAME, "ru");
  await server.kill();
  return made;
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
  const { id, backup } = await prepared(t, home);
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
    const written = await MOMENTS[name](hand, w, { name: NAME, round: round + 1, backup, screen });
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
  const { id } = await prepared(t, home);
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
  for (const word of [NAME, lesson.title, lesson.blocks[at].title, course("ru").title, "Ещё не записано"]) {
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
