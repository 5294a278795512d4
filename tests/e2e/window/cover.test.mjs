// Cover in the real window: it goes at once, tells nothing at the next start, and a guest leaves no file behind.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, firstStart, makeProfile, openCourse } from "../journey/begin.mjs";
import { playLesson } from "../journey/lesson.mjs";
import { course } from "../support/course.mjs";
import { contents } from "../support/places.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const SHIFT = "\uE008";
/** From the third press until the program has ended: 250 ms for drafts, at most a second for the last write, and a busy machine. */
const LONGEST = 3000;

/** The window goes, often before the driver has its answer. */
async function covering(hand, press) {
  const begin = performance.now();
  await press().catch((error) => {
    if (!/session|ECONNRESET|fetch failed|unknown error/.test(error.message)) throw error;
  });
  await hand.driver.gone(LONGEST);
  const taken = performance.now() - begin;
  assert.ok(taken < LONGEST, `the program ended only after ${Math.round(taken)} ms`);
  await hand.driver.stop();
  return taken;
}

test("Shift three times ends the program; the next start is the neutral start screen", async (t) => {
  const w = words("ru");
  const home = newHome(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await makeProfile(hand, w, "Лена", { pictures: null });
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  const lesson = course("ru").lessons[0];
  await hand.see("heading", lesson.title);
  await hand.click("button", w("lesson-begin"));
  await hand.key(SHIFT);
  await hand.key(SHIFT);
  const taken = await covering(hand, () => hand.key(SHIFT));
  t.diagnostic(`the program ended ${Math.round(taken)} ms after Cover`);

  const next = await openWindow(t, home);
  await next.see("heading", w("profile-title"));
  const text = await next.evaluate(() => document.body.innerText);
  assert.ok(!text.includes(lesson.title) && !text.includes(course("ru").title), "the start tells what was open");
});

test("a guest who learned, wrote and covered leaves no file", async (t) => {
  const w = words("ru");
  const home = newHome(t);
  const before = contents(home.home);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await beGuest(hand, w);
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  await playLesson(hand, w, "ru", course("ru").lessons[0].id, { note: "Это никому не видно." });
  await covering(hand, () => hand.click("button", new RegExp(`^${w("safety-cover")}`)));
  assert.deepEqual(contents(home.home), before);
});
