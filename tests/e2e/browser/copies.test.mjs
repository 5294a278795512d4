// Automatic copies as a person meets them: looking at them, going back to one, the check, and a damaged profile that comes back.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { goTo, ofPerson } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { openProfile, sit, visitLesson } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const list = (found) => `\n    ${found.join("\n    ")}\n`;
const LESSONS = course("en").lessons;
const PAGE = 4096;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const folderOf = (server, id) => join(server.data, "profiles", `${id}.copies`);

/** Until the watch of the program made so many copies. */
async function copies(server, count) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { copies: found } = await server.call("backup.copies");
    if (found.length >= count) return found;
    await pause(100);
  }
  throw new Error(`no ${count} copies`);
}

/** Until the program says so. */
async function eventually(what, isSo) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error(`not so: ${what}`);
}
const entries = async (server) => (await server.call("journal.list")).entries.length;

/** The newest copy becomes one of two hours ago, so that the next one is due. */
function age(server, id) {
  const folder = folderOf(server, id);
  const name = readdirSync(folder).sort().at(-1);
  const earlier = new Date(Date.now() - 2 * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, "");
  renameSync(join(folder, name), join(folder, `${name.split("-")[0]}-${earlier}.copy`));
}

/** A person with a quiz in the first copy, and a note and another quiz after it. */
async function learned(server, language) {
  const { id } = await openProfile(server, "Amina", { language });
  await sit(server, "quiz", { lesson: LESSONS[0].id, language });
  await copies(server, 1);
  age(server, id);
  const [{ number }] = await copies(server, 1);
  await sit(server, "quiz", { lesson: LESSONS[1].id, language });
  const [lesson] = LESSONS;
  await server.call("journal.write", { course: COURSE, lesson: lesson.id, block: lesson.blocks[0].id, text: "What I think" });
  await copies(server, 2);
  return { id, number };
}

const inFile = (server, id, work) => {
  const file = join(server.data, "profiles", `${id}.preamble-profile`);
  const bytes = readFileSync(file);
  work(bytes);
  writeFileSync(file, bytes);
};

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`looking at the copies, going back and forth, the check (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const { number } = await learned(server, language);
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    const said = [];
    const cuts = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      cuts.push(...(await lookForCuts(hand.page, name, language)));
    };
    await hand.open();
    await goTo(hand, w, "data");
    await hand.see("heading", w("backup-copies-title"));
    await look("data-copies");

    await hand.click("button", w("backup-copies-look"));
    await hand.seeText(w("backup-copies-choose"));
    const before = await server.call("backup.copy", { number });
    assert.ok(before.answers_more < 0 && before.notes_more === -1, JSON.stringify(before));
    await hand.page.getByRole("dialog").locator("li button").last().click();
    await hand.seeText(w("backup-notes-fewer", { count: 1 }));
    await hand.seeText(w("backup-answers-fewer", { count: -before.answers_more }));
    await look("copies");
    await hand.clickInDialog("button", w("backup-back"));
    await hand.seeText(w("backup-back-kept"));
    await look("copies-back");
    await hand.clickInDialog("button", w("backup-back-now"));
    await hand.page.getByRole("dialog").getByRole("status").waitFor();
    await eventually("the note is gone", async () => (await entries(server)) === 0);
    // What was there before is the newest copy, and it comes back in the same way.
    await hand.page.getByRole("dialog").locator("li button").first().click();
    await hand.seeText(w("backup-notes-more", { count: 1 }));
    await hand.clickInDialog("button", w("backup-back"));
    await hand.clickInDialog("button", w("backup-back-now"));
    await eventually("the note is back", async () => (await entries(server)) === 1);
    await hand.clickInDialog("button", w("backup-forget"));
    await hand.seeText(w("backup-forget-what"));
    await hand.clickInDialog("button", w("backup-forget-now"));
    await hand.seeText(w("backup-copies-choose"));
    await eventually("one copy", async () => (await server.call("backup.copies")).copies.length === 1);
    await hand.press("Escape");

    await hand.click("button", w("backup-check-title"));
    await hand.until(() => document.querySelectorAll('[role="dialog"] li').length > 1);
    await look("check-data");
    const { answers, notes } = await server.call("backup.check");
    await hand.seeText(w("backup-check-sound", { answers, notes }));
    assert.deepEqual(said, [], list(said));
    assert.deepEqual(cuts, [], list(cuts));
    hand.calm();
  });

  test(`a damaged profile comes back from its copy and from its file (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const { id } = await learned(server, language);
    // In the file only: two screens of the third lesson.
    await visitLesson(server, LESSONS[2].id, 2);
    await openClosed(server);
    inFile(server, id, (bytes) => {
      const at = bytes.lastIndexOf("What I think");
      bytes.fill(0x5a, Math.floor(at / PAGE) * PAGE, Math.floor(at / PAGE) * PAGE + PAGE);
    });
    await server.start();
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    await hand.open();
    await hand.seeText(w("profile-damaged"));
    await hand.see("button", w("backup-rescue-action"));
    const offered = await server.call("profile.rescue", { id });
    assert.ok(offered.copy !== null && offered.steps === 2, JSON.stringify(offered));
    await hand.seeText(w("backup-rescue-steps", { count: 2 }));
    const said = await lookAtAll(hand.page, "who-damaged", language);
    const cuts = await lookForCuts(hand.page, "who-damaged", language);
    await hand.click("button", w("backup-rescue-action"));
    await hand.seeText(w("backup-rescued"));
    await hand.click("button", ofPerson("Amina"));
    await hand.see("heading", w("course-learn-title"));
    assert.equal((await server.call("journal.list")).entries.length, 1);
    assert.ok(readdirSync(join(server.data, "profiles")).includes(`${id}.damaged`), "the damaged file is gone");
    assert.deepEqual(said, [], list(said));
    assert.deepEqual(cuts, [], list(cuts));
    hand.calm();
  });
}

/** The program ends as in a power cut, with its log moved into the file, and without a newer copy. */
async function openClosed(server) {
  await server.call("backup.check");
  await server.kill();
}
