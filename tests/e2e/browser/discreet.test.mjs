// Discreet titles: on a walk through all places no screen, no name of a file and no paper tells what a course is called.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { escaped, goTo } from "../journey/begin.mjs";
import { openRoom } from "../journey/library.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { root } from "../support/places.mjs";
import { finishCourse, issue, openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const modules = join(root, "training-modules");
const COURSES = readdirSync(modules).filter((name) => /^[a-z]/.test(name) && !name.includes("."));
const wordsOf = (id, language) => readFileSync(join(modules, id, "words", `${language}.md`), "utf8");
const titles = COURSES.flatMap((id) => ["en", "ru"].map((language) => wordsOf(id, language).match(/^# (.*)$/m)[1]));
/** What must not be seen: the titles of all courses in both languages, and ids that are no everyday word. */
const TELLING = [...titles, ...COURSES.filter((id) => id.includes("-"))];
const neutral = (id, language) => wordsOf(id, language).match(/^## (.*?) \{#neutral\}$/m)[1];

/** Everything that is seen, heard from a screen reader, or shown by a pointer that rests. */
const SAID = () => {
  const said = [document.title, document.body.innerText];
  for (const one of document.querySelectorAll("[title], [aria-label], [alt], [placeholder], svg title")) {
    said.push(one.getAttribute("title"), one.getAttribute("aria-label"), one.getAttribute("alt"), one.getAttribute("placeholder"), one.textContent);
  }
  return said.filter(Boolean).join("\n");
};

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`discreet titles: no screen tells what a course is called (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    await openProfile(server, "Amina", { language });
    const title = course(language).title;
    await finishCourse(server, { language });
    const { id } = await issue(server, { name: "Amina", title: "exact", language });
    const [block] = course(language).lessons.flatMap((lesson) =>
      lesson.blocks.filter(({ kind }) => kind === "reflection").map((one) => ({ lesson: lesson.id, block: one.id })),
    );
    await server.call("journal.write", { course: COURSE, ...block, text: "…" });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    const told = [];
    const seen = [];
    const look = async (name) => {
      seen.push(name);
      const said = await hand.evaluate(SAID);
      told.push(...TELLING.filter((word) => said.includes(word)).map((word) => `${name}: ${word}`));
    };

    await hand.open();
    await goTo(hand, w, "learn");
    await hand.see("heading", w("course-learn-courses"));
    await look("learn");
    assert.ok(told.length > 0, "with exact titles the walk must find them");
    told.length = 0;
    await server.call("settings.set", { ...(await server.call("settings.get")), discreet: true });
    await hand.open();

    await walk({ hand, w, language, look });
    assert.deepEqual(told, []);
    assert.ok(seen.length > 22, `only ${seen.length} screens`);

    const folder = join(server.home, "Documents");
    await server.call("certificate.save", { id, format: "pdf", folder });
    await server.call("certificate.save", { id, format: "json", folder });
    await server.call("backup.save", { folder, private: true });
    const count = await printTelling(server, language, folder);
    const names = readdirSync(folder);
    assert.equal(names.length, 3 + count);
    assert.deepEqual(TELLING.filter((word) => names.join("\n").includes(word)), []);
    for (const name of names.filter((name) => name.endsWith(".pdf") && !name.startsWith(`Preamble ${id.slice(0, 8)}`))) {
      const about = spawnSync("pdfinfo", [join(folder, name)], { encoding: "utf8" }).stdout;
      const text = spawnSync("pdftotext", [join(folder, name), "-"], { encoding: "utf8" }).stdout;
      assert.ok(text.length > 200, `${name}: no text`);
      const read = `${about}\n${edges(text)}`;
      assert.deepEqual(TELLING.filter((word) => read.includes(word)), [], `${name}\n${read}`);
    }
    assert.ok(TELLING.includes(title));
    hand.calm();
  });
}

/** What stands at the head and the foot of each page. In between a lesson may well say what it is about. */
function edges(text) {
  const pages = text.split("\f").map((page) => page.split("\n").filter((line) => line.trim() !== ""));
  return pages.flatMap((lines) => [...lines.slice(0, 3), ...lines.slice(-3)]).join("\n");
}

/** The papers of the first lesson of the course whose title tells most, and its course test. */
async function printTelling(server, language, folder) {
  const id = "violence-against-women";
  const { lessons } = await server.call("course.open", { course: id });
  const subjects = [{ type: "lesson", course: id, lesson: lessons[0].id }, { type: "course", course: id }];
  let count = 0;
  for (const subject of subjects) {
    const { papers } = await server.call("paper.offer", { subject });
    for (const { sheet } of papers.filter((one) => ["handout", "activity", "quiz-key", "test"].includes(one.sheet))) {
      await server.call("paper.save", { subject, sheet, language, large: false, monochrome: false, code: null, folder });
      count += 1;
    }
  }
  assert.ok(count > 2, `only ${count} papers`);
  return count;
}

async function walk({ hand, w, language, look }) {
  const name = neutral(COURSE, language);
  const open = async () => {
    await goTo(hand, w, "learn");
    await hand.see("heading", w("course-learn-courses"));
    await hand.click("button", new RegExp(`^\\s*${escaped(name)}`));
    await hand.see("heading", name);
  };
  await hand.see("heading", w("course-learn-courses"));
  await look("learn");
  for (const id of COURSES) {
    await goTo(hand, w, "learn");
    await hand.click("button", new RegExp(`^\\s*${escaped(neutral(id, language))}(\\s|$)`));
    await hand.see("heading", neutral(id, language));
    await look(`course ${id}`);
  }
  await open();
  const lesson = course(language).lessons[1];
  await hand.click("button", new RegExp(escaped(lesson.title)));
  await hand.see("heading", lesson.title);
  await look("lesson opener");
  await hand.click("button", w("lesson-begin"));
  await hand.see("button", w("lesson-next"));
  await look("lesson");
  await open();
  await hand.click("button", w("course-do-certificate"));
  await hand.until(() => document.querySelector("main img[src^='data:image/svg']")?.complete);
  await look("certificate make");
  await goTo(hand, w, "certificates");
  await hand.seeText("Amina");
  await look("certificates");
  for (const [place, heading] of [
    ["journal", "journal-title"],
    ["actions", "action-title"],
    ["review", "review-title"],
    ["data", "profile-data-title"],
    ["library", "library-title"],
  ]) {
    await goTo(hand, w, place);
    await hand.see("heading", w(heading));
    await look(place);
  }
  for (const door of ["number-title", "library-instruments", "library-glossary", "case-title"]) {
    await openRoom(hand, w, door);
    await hand.until(() => document.querySelectorAll("main button, main article").length > 8);
    await look(door);
    if (door !== "library-glossary") {
      await hand.page.locator("main li button").first().click();
      await hand.until(() => document.querySelector("main h1"));
      await look(`${door}: one`);
    }
  }
  await goTo(hand, w, "library");
  await hand.click("button", new RegExp(escaped(w("library-door-declaration"))));
  await hand.until(() => document.querySelectorAll("main section[id^=article-]").length === 30);
  await look("declaration");
  await goTo(hand, w, "actions");
  await hand.page.locator("main li button").first().click();
  await hand.see("heading", w("action-check"));
  await look("action");
  await goTo(hand, w, "actions");
  await hand.click("button", w("action-to-plan"));
  await hand.see("heading", w("plan-title"));
  await look("plan");
  await goTo(hand, w, "actions");
  await hand.click("button", w("action-to-letters"));
  await hand.see("heading", w("letter-title"));
  await look("letters");
  await hand.page.locator("main li button").first().click();
  await hand.until(() => document.querySelectorAll("main input, main textarea").length > 1);
  await look("letter");
  await hand.press("/");
  await hand.see("heading", w("search-title"));
  await hand.page.locator("#search-field").fill(language === "ru" ? "права" : "rights");
  await hand.until(() => document.querySelector("main mark"));
  await look("search");
  await hand.click("button", "Amina");
  await hand.see("heading", w("settings-title"));
  await look("settings");
  await hand.click("button", w("app-place-help"));
  await hand.see("heading", w("country-title"));
  await look("help");
  await hand.click("button", w("country-program-note"));
  await hand.see("heading", w("safety-title"));
  await look("safety note");
}
