// The main journey in Russian, in the real window of the built program; the program is killed in mid-lesson and goes on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { enterProfile, firstStart, goTo, makeProfile, openCourse } from "../journey/begin.mjs";
import { checkCertificate, makeCertificate, saveCertificate } from "../journey/certificate.mjs";
import { here, onScreen, playLesson } from "../journey/lesson.mjs";
import { sit } from "../journey/questions.mjs";
import { course } from "../support/course.mjs";
import { kit } from "../support/places.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const NAME = "Айгүл Сейітқызы Әбдірахманова";
const NOTE = "Я заметила, кого спрашивают, а кого нет.";

test("the window, in Russian: from the first start to a checked certificate, through a kill in mid-lesson", async (t) => {
  const w = words("ru");
  const home = newHome(t);
  let hand = await openWindow(t, home);
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME);
  await openCourse(hand, w);
  await hand.click("button", w("course-do-pre"));
  await sit(hand, w, "ru", { wrong: (index) => index % 2 === 0 });
  await hand.click("button", w("assessment-result-course"));

  const { lessons } = course("ru");
  await hand.click("button", w("course-go-on"));
  await playLesson(hand, w, "ru", lessons[0].id, { skip: true, note: NOTE });
  await hand.click("button", w("lesson-end-next"));

  // Four screens into the second lesson the power goes.
  await hand.click("button", w("lesson-begin"));
  const of = lessons[1].blocks.length + 3;
  for (let number = 2; number < 5; number += 1) {
    await pass(hand, w, number, of);
  }
  await onScreen(hand, w, 5, of);
  const { title } = await here(hand);
  await hand.driver.kill();
  await hand.driver.stop();
  hand = await openWindow(t, home);
  assert.equal(await hand.has("heading", title), false, "the next start showed where the person stopped");
  await enterProfile(hand, w, NAME);
  await hand.seeText(w("course-learn-go-on"));
  await hand.click("button", w("app-continue"));
  await onScreen(hand, w, 5, of);
  await hand.see("heading", title);

  for (let number = 5; number > 1; number -= 1) {
    await hand.click("button", w("lesson-back"));
  }
  for (const [index, lesson] of lessons.slice(1).entries()) {
    await playLesson(hand, w, "ru", lesson.id);
    await hand.click("button", index + 2 < lessons.length ? w("lesson-end-next") : w("lesson-end-course"));
  }
  await hand.click("button", w("course-do-test"));
  await sit(hand, w, "ru");
  await hand.see("heading", w("assessment-result-passed-test"));
  await hand.click("button", w("assessment-result-certificate"));
  await makeCertificate(hand, w, { name: NAME });
  await saveCertificate(hand, w, "pdf");
  await saveCertificate(hand, w, "json");
  await hand.click("button", w("certificate-check-title"));
  const documents = join(home.home, "Documents");
  for (const file of readdirSync(documents)) {
    const said = await checkCertificate(hand, w, file);
    assert.ok(said.includes(w("certificate-verdict-intact")), `${file}: ${said}`);
    const { status, stdout } = spawnSync(kit, ["certificate", "verify", join(documents, file), "--json"], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
    assert.equal(JSON.parse(stdout).name, NAME);
  }
  await openCourse(hand, w);
  await hand.click("button", w("course-do-post"));
  await sit(hand, w, "ru");
  await hand.see("heading", w("assessment-result-post"));
  await goTo(hand, w, "journal");
  await hand.seeText(NOTE);
});

/** One screen further, through its notice if it has one. */
async function pass(hand, w, number, of) {
  await onScreen(hand, w, number, of);
  if (await hand.has("button", w("lesson-notice-continue"))) {
    await hand.click("button", w("lesson-notice-continue"));
    await hand.until(() => document.querySelectorAll("main h1").length === 1);
  }
  await hand.click("button", w("lesson-next"));
}
