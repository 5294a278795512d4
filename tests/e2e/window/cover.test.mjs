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

async function shiftThreeTimes(hand) {
  for (let times = 0; times < 3; times += 1) {
    await hand.key(SHIFT).catch((error) => {
      // The third press may take the window away before the driver has its answer.
      if (times < 2) throw error;
    });
  }
  return hand.driver.gone(LONGEST);
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
  const taken = await shiftThreeTimes(hand);
  t.diagnostic(`ended after ${Math.round(taken)} ms`);
  await hand.driver.stop();

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
  await playLesson(hand, w, "ru", course("ru").lessons[0].slug, { note: "Это никому не видно." });
  await hand.click("button", new RegExp(`^${w("safety-cover")}`));
  await hand.driver.gone(LONGEST);
  await hand.driver.stop();
  assert.deepEqual(contents(home.home), before);
});
