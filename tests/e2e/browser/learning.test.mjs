// Learning with detours: a test that is not passed at first, and another language in the middle of a lesson and of a test.
import assert from "node:assert/strict";
import test from "node:test";
import { goTo, openCourse } from "../journey/begin.mjs";
import { here, onScreen } from "../journey/lesson.mjs";
import { answer, questionHere, sit } from "../journey/questions.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

async function start(t) {
  const server = await serve(t);
  const w = await server.words("en");
  await openProfile(server, "Rosa");
  const hand = await browse(t, server);
  await hand.open();
  await openCourse(hand, w);
  return { server, w, hand };
}

test("a course test that is not passed can be taken again with other questions, and then passes", async (t) => {
  const { w, hand } = await start(t);
  await hand.click("button", w("course-do-test"));
  const first = await sit(hand, w, "en", { wrong: () => true });
  await hand.see("heading", w("assessment-result-not-yet"));
  assert.equal(await hand.has("button", w("assessment-result-certificate")), false);
  await hand.click("button", w("assessment-result-again-test"));
  const second = await sit(hand, w, "en");
  await hand.see("heading", w("assessment-result-passed-test"));
  await hand.see("button", w("assessment-result-certificate"));
  assert.notDeepEqual(second.map((one) => one.id), first.map((one) => one.id), "the same questions in the same order");
  hand.calm();
});

test("enough points do not pass when a question that matters for safety was wrong", async (t) => {
  const { server, w, hand } = await start(t);
  // The draw is by chance; until one comes that has such a question, tests are begun and left.
  for (let tries = 0; tries < 20; tries += 1) {
    const sitting = await server.call("assessment.begin", { course: COURSE, kind: "test", lesson: null, language: "en" });
    if (sitting.items.some((item) => item.safety_critical)) break;
    await server.call("assessment.finish", { sitting: sitting.id, language: "en" });
  }
  await openCourse(hand, w);
  await hand.click("button", w("course-do-unfinished"));
  let missed = false;
  await sit(hand, w, "en", { wrong: (_, question) => question.critical && !missed && (missed = true) });
  assert.ok(missed, "no question of this test matters for safety");
  await hand.see("heading", w("assessment-result-not-yet"));
  await hand.seeText(w("assessment-result-safety"));
  hand.calm();
});

test("another language in mid-lesson: the same screen, first beside it, then instead of it, then everywhere", async (t) => {
  const { server, w, hand } = await start(t);
  const ru = await server.words("ru");
  const [english, russian] = ["en", "ru"].map((tag) => course(tag).lessons[1]);
  const of = english.blocks.length + 3;
  await hand.click("button", new RegExp(english.title));
  await hand.click("button", w("lesson-begin"));
  const at = english.blocks.findIndex((block, index) => index > 1 && !block.notice);
  for (let number = 2; number < at + 2; number += 1) {
    await onScreen(hand, w, number, of);
    if (english.blocks[number - 2].notice) {
      await hand.click("button", w("lesson-notice-continue"));
    }
    await hand.see("heading", english.blocks[number - 2].title);
    await hand.click("button", w("lesson-next"));
  }
  await hand.see("heading", english.blocks[at].title);
  await hand.click("button", w("lesson-peek", { tag: "ru", name: "Русский" }));
  await hand.see("heading", russian.blocks[at].title);
  await hand.see("heading", english.blocks[at].title);
  await hand.click("button", /^Go on in this language/);
  await hand.until((title) => document.querySelector("main h1").textContent.trim() === title, russian.blocks[at].title);
  await onScreen(hand, w, at + 2, of);
  assert.equal((await here(hand)).title, russian.blocks[at].title);

  // The interface follows in the settings; the place stays.
  await hand.click("button", "Rosa");
  const select = hand.page.getByLabel(w("settings-language.label"), { exact: true });
  await select.selectOption("ru");
  await hand.see("heading", ru("settings-title"));
  await goTo(hand, ru, "learn");
  await hand.click("button", ru("app-continue"));
  await hand.see("heading", russian.blocks[at].title);
  await onScreen(hand, ru, at + 2, of);
  hand.calm();
});

test("another language in mid-test: the same question, the answers stay", async (t) => {
  const { w, hand } = await start(t);
  await hand.click("button", w("course-do-pre"));
  await hand.click("button", w("assessment-begin"));
  for (let index = 0; index < 3; index += 1) {
    const before = (await answer(hand, w, "en")).title;
    await hand.click("button", w("assessment-next"));
    await hand.until((old) => document.querySelector("main h1").textContent.trim() !== old, before);
  }
  const asked = (await questionHere(hand, "en")).question;
  const of = 12;
  await hand.click("button", w("lesson-peek", { tag: "ru", name: "Русский" }));
  const russian = course("ru").questions.find((question) => question.id === asked.id);
  await hand.see("heading", russian.title);
  await hand.seeText(w("assessment-number", { number: 4, of }));
  await hand.click("button", w("assessment-overview"));
  await hand.seeText(w("assessment-overview-open", { count: of - 3 }));
  hand.calm();
});
