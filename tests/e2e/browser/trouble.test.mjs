// Things that go wrong: the power, a damaged file, wrong pictures, an altered certificate. Nothing that was acknowledged is lost.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { choosePictures, enterProfile, firstStart, makeProfile, ofPerson, openCourse, PICTURES } from "../journey/begin.mjs";
import { checkCertificate } from "../journey/certificate.mjs";
import { here, onScreen } from "../journey/lesson.mjs";
import { answer, questionHere } from "../journey/questions.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { finishCourse, issue, openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const LESSON = course("en").lessons[0];
const OF = LESSON.blocks.length + 3;

/** Through the first screens of the first lesson, agreeing to each notice. */
async function walkTo(hand, w, number) {
  await hand.click("button", w("lesson-begin"));
  for (let at = 2; at <= number; at += 1) {
    await onScreen(hand, w, at, OF);
    const block = LESSON.blocks[at - 2];
    if (block.notice) {
      await hand.click("button", w("lesson-notice-continue"));
    }
    await hand.see("heading", block.title);
    if (at < number) {
      await hand.click("button", w("lesson-next"));
    }
  }
}

test("kill -9 in mid-lesson: “go on where you stopped” opens the exact screen", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, w);
  await makeProfile(hand, w, "Tomás", { pictures: null });
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  await walkTo(hand, w, 7);
  const { title } = await here(hand);
  await server.restart();
  await hand.open();
  await hand.see("heading", w("profile-title"));
  await enterProfile(hand, w, "Tomás", null);
  await hand.seeText(w("course-learn-go-on"));
  await hand.click("button", w("app-continue"));
  await onScreen(hand, w, 7, OF);
  await hand.see("heading", title);
});

test("kill -9 in mid-answer loses nothing that was acknowledged, and what was not is still on the screen", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const hand = await browse(t, server);
  await openProfile(server, "Leyla");
  await hand.open();
  await openCourse(hand, w);
  await hand.click("button", w("course-do-pre"));
  await hand.click("button", w("assessment-begin"));
  const answered = [];
  for (let index = 0; index < 5; index += 1) {
    await answer(hand, w, "en");
    answered.push((await questionHere(hand, "en")).question.title);
    await hand.click("button", w("assessment-next"));
    await hand.until((old) => document.querySelector("main h1")?.textContent.trim() !== old, answered.at(-1));
  }
  const { question } = await answer(hand, w, "en").then(() => questionHere(hand, "en"));
  await server.kill();
  await hand.click("button", w("assessment-next"));
  await hand.seeText(w("assessment-unsaved"));
  const kept = (await questionHere(hand, "en")).shown;
  assert.ok(kept.inputs.some((input) => input.checked) || kept.lines.length > 0 || kept.lists.some((list) => list.value), "the answer is gone from the screen");

  await server.start();
  await hand.open();
  await enterProfile(hand, w, "Leyla", null);
  await openCourse(hand, w);
  await hand.click("button", w("course-do-unfinished"));
  await hand.see("heading", question.title);
  const sitting = await server.call("assessment.begin", { course: COURSE, kind: "pre", lesson: null, language: "en" });
  assert.deepEqual(sitting.items.slice(0, 5).map((item) => item.question), answered);
  assert.ok(sitting.items.slice(0, 5).every((item) => item.response?.length > 0), "an acknowledged answer is lost");
  assert.ok(sitting.items.slice(5).every((item) => item.response === null));
});

test("after Cover the page is blank, and loading it again shows the start screen", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const hand = await browse(t, server);
  await openProfile(server, "Rosa");
  await hand.open();
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  await hand.see("heading", LESSON.title);
  for (let times = 0; times < 3; times += 1) {
    await hand.press("Shift");
  }
  await hand.until(() => document.body.textContent.trim() === "");
  await hand.open();
  await hand.see("heading", w("profile-title"));
  const text = await hand.evaluate(() => document.body.textContent);
  assert.ok(!text.includes(LESSON.title) && !text.includes(course("en").title));
  hand.calm();
});

test("wrong pictures are refused and can be tried again; a name as long as allowed stays readable", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const name = `Владислава-Александра ${"Константинопольская-".repeat(2)}Ким`;
  await openProfile(server, name, { pictures: PICTURES });
  await server.call("profile.close");
  const hand = await browse(t, server);
  await hand.open();
  await enterProfile(hand, w, name, [...PICTURES].reverse());
  await hand.seeText(w("profile-pictures-wrong"));
  await choosePictures(hand, w);
  await hand.see("heading", w("course-learn-title"));
  const wide = await hand.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false, "the long name widens the page");
  hand.calm();
});

test("two people on one laptop: one step out, one step in, and each has their own place", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  await openProfile(server, "Amina");
  await server.call("progress.visit", { course: COURSE, lesson: LESSON.id, block: LESSON.blocks[2].id });
  await server.call("profile.close");
  await openProfile(server, "Pavel");
  const hand = await browse(t, server);
  await hand.open();
  await hand.see("heading", w("course-learn-title"));
  assert.equal(await hand.has("button", w("app-continue")), false, "Pavel sees a place that is not his");
  await hand.click("button", "Pavel");
  await hand.click("button", w("profile-switch"));
  await enterProfile(hand, w, "Amina", null);
  await hand.seeText(w("course-learn-go-on"));
  hand.calm();
});

test("a damaged profile says so, keeps the others open, and its copy can be brought back", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const { id } = await openProfile(server, "Amina");
  await server.call("progress.visit", { course: COURSE, lesson: LESSON.id, block: LESSON.blocks[0].id });
  await server.call("profile.close");
  await openProfile(server, "Pavel");
  await server.call("profile.close");
  await server.kill();
  const folder = join(server.data, "profiles");
  assert.ok(readdirSync(join(folder, `${id}.copies`)).length > 0, "no automatic copy");
  const file = join(folder, `${id}.preamble-profile`);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 0, Math.min(bytes.length, 20_000));
  writeFileSync(file, bytes);

  await server.start();
  const hand = await browse(t, server);
  await hand.open();
  await hand.seeText(w("profile-damaged"));
  await hand.see("button", ofPerson("Pavel"));
  await hand.click("button", w("backup-rescue-action"));
  await hand.seeText(w("backup-rescued"));
  await hand.see("button", ofPerson("Amina"));
  await server.call("profile.open", { id, pictures: null });
  hand.calm();
});

test("an altered certificate, a cut one and another file are told apart", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  await openProfile(server, "Amina");
  await finishCourse(server);
  const { id } = await issue(server, { name: "Amina Bekova" });
  const folder = join(server.home, "Documents");
  const { path: json } = await server.call("certificate.save", { id, format: "json", folder });
  const { path: pdf } = await server.call("certificate.save", { id, format: "pdf", folder });
  writeFileSync(join(folder, "altered.json"), readFileSync(json, "utf8").replaceAll("Amina Bekova", "Somebody Else"));
  writeFileSync(join(folder, "cut.pdf"), readFileSync(pdf).subarray(0, 9000));
  writeFileSync(join(folder, "shopping.json"), '{"milk": 2}');
  const hand = await browse(t, server);
  await hand.open();
  await hand.click("button", w("app-place-certificates"));
  await hand.click("button", w("certificate-check-title"));
  const altered = await checkCertificate(hand, w, "altered.json");
  assert.ok(altered.includes(w("certificate-contents-claimed")), altered);
  assert.ok(altered.includes(w("certificate-verdict-issuer-none")), altered);
  assert.ok(!altered.includes(w("certificate-verdict-intact")), altered);
  for (const file of ["cut.pdf", "shopping.json"]) {
    const { error } = await server.envelope("certificate.check", { path: join(folder, file) });
    const said = await checkCertificate(hand, w, file);
    assert.ok(said.includes(w(error.code, error.args)), `${file}: ${said}`);
  }
  hand.calm();
});
