// A walk through every screen of the program. `look(name)` is called on each; a name that was seen before is passed over.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { choosePictures, enterProfile, escaped, firstStart, goTo, makeProfile, openCourse } from "./begin.mjs";
import { checkCertificate } from "./certificate.mjs";
import { playLesson } from "./lesson.mjs";
import { sit } from "./questions.mjs";
import { COURSE, course } from "../support/course.mjs";
import * as prepare from "../support/prepare.mjs";

const NAME = { en: "Amina", ru: "Лена" };
const LESSON = "a3";

/** `language`: of the course; the words of the interface may be those of a pseudo language. */
export async function tour({ server, hand, w, language, look: each }) {
  const seen = new Set();
  const look = async (name) => {
    if (!seen.has(name)) {
      seen.add(name);
      await each(name);
    }
  };
  const walk = { server, hand, w, language, look, name: NAME[language] };
  await begin(walk);
  await emptyPlaces(walk);
  await learn(walk);
  await tests(walk);
  await certificates(walk);
  await places(walk);
  await people(walk);
  return seen;
}

async function begin({ server, hand, w, look, name }) {
  await hand.open();
  if (!(w.tag in NAME)) {
    // A pseudo language stands in no list.
    await server.call("settings.set", { ...(await server.call("settings.get")), language: w.tag });
    await hand.open();
  }
  await hand.see("heading", w("safety-language-title"));
  await hand.click("button", w("app-continue"));
  await hand.click("button", w("app-continue"));
  await hand.click("button", w("safety-practice-start"));
  await look("start-practice");
  for (let times = 0; times < 3; times += 1) {
    await hand.press("Shift");
  }
  await hand.seeText(w("safety-practice-blank"));
  await look("start-practice-blank");
  await hand.press("Escape");
  await hand.open();
  await firstStart(hand, w, look);
  await hand.click("button", w("profile-check-certificate"));
  await hand.see("heading", w("certificate-check-title"));
  await look("check-without-person");
  await hand.click("button", w("app-back"));
  await makeProfile(hand, w, name, { look });
}

async function emptyPlaces({ hand, w, look }) {
  await hand.see("heading", w("course-learn-courses"));
  await look("learn-first");
  await goTo(hand, w, "journal");
  await hand.see("heading", w("journal-empty-title"));
  await look("journal-empty");
  await goTo(hand, w, "certificates");
  await hand.see("heading", w("certificate-list-empty-title"));
  await look("certificates-empty");
  await openCourse(hand, w);
  await look("course-first");
}

async function learn({ server, hand, w, language, look }) {
  await hand.click("button", w("course-do-pre"));
  await sit(hand, w, language, { look, name: "pre", wrong: (index) => index % 2 === 0 });
  await hand.click("button", w("assessment-result-attitudes"));
  await hand.see("heading", w("assessment-attitudes-title"));
  await look("attitudes");
  await hand.clickAt("main fieldset input", 3);
  await hand.click("button", w("assessment-attitudes-keep"));
  await hand.seeText(w("assessment-attitudes-thanks-before"));
  await look("attitudes-thanks");
  await hand.click("button", w("assessment-result-course"));
  await hand.click("button", new RegExp(escaped(course(language).lessons.find(({ id }) => id === LESSON).title)));
  let isFirst = true;
  const onblock = async (block) => {
    if (block.kind === "read" && isFirst) {
      isFirst = false;
      await marks({ hand, w, look });
    }
  };
  await playLesson(hand, w, language, LESSON, { look, onblock, skip: true, note: "…", wrong: (index) => index === 1 });
  await hand.click("button", w("lesson-end-course"));
  await goTo(hand, w, "learn");
  await hand.see("heading", w("course-learn-courses"));
  await look("learn");
  await openCourse(hand, w);
  await look("course");
  await server.call("progress.visit", { course: COURSE, lesson: LESSON, block: "equal-rank" });
}

async function marks({ hand, w, look }) {
  await hand.click("button", w("lesson-source-mark", { number: 1 }));
  await look("lesson-source");
  await hand.press("Escape");
  const hasTerm = await hand.evaluate(() => document.querySelector("main .term") !== null);
  if (hasTerm) {
    await hand.clickAt("main .term");
    await look("lesson-term");
    await hand.press("Escape");
  }
  await hand.clickAt("main header button[lang]");
  await hand.see("button", w("lesson-peek-close"));
  await look("lesson-peek");
  await hand.click("button", w("lesson-peek-close"));
}

/** The tests are answered by commands; here they are finished and looked at. */
async function tests({ server, hand, w, language, look }) {
  await server.call("assessment.begin", { course: COURSE, kind: "test", lesson: null, language });
  await openCourse(hand, w);
  await hand.click("button", w("course-do-unfinished"));
  await look("test-intro");
  await hand.click("button", w("assessment-begin"));
  await hand.until(() => document.querySelector("main fieldset, main [data-line], main select"));
  await look("test-question");
  await hand.click("button", w("assessment-overview"));
  await look("test-overview-open");
  await hand.click("button", w("assessment-finish"));
  await hand.see("dialog", w("assessment-finish-title"));
  await look("test-finish");
  await hand.clickInDialog("button", w("assessment-finish"));
  await hand.see("heading", w("assessment-result-not-yet"));
  await look("test-failed");
  await finish({ server, hand, w, language }, "test");
  await hand.see("heading", w("assessment-result-passed-test"));
  await look("test-passed");
  await hand.click("button", w("assessment-result-certificate"));
  await hand.until(() => document.querySelector("main img[src^='data:image/svg']")?.complete);
  await look("certificate-make");
  await finish({ server, hand, w, language }, "post");
  await hand.see("heading", w("assessment-result-post"));
  await look("post-result");
  const { statements } = await server.call("assessment.attitudes", { course: COURSE, language });
  const ratings = Object.fromEntries(statements.map(({ id }, index) => [id, 1 + (index % 5)]));
  await server.call("assessment.rate", { course: COURSE, moment: "after", ratings });
  await openCourse(hand, w);
  await hand.click("button", w("course-attitudes-see"));
  await hand.see("heading", w("assessment-attitudes-lookback"));
  await look("attitudes-after");
}

async function finish({ server, hand, w, language }, kind) {
  await prepare.sit(server, kind, { language, finish: false });
  await openCourse(hand, w);
  await hand.click("button", w("course-do-unfinished"));
  await hand.click("button", w("assessment-finish"));
  await hand.see("heading", w("assessment-result-all"));
}

async function certificates({ server, hand, w, language, look, name }) {
  const { id } = await prepare.issue(server, { name, language });
  const folder = join(server.home, "Documents");
  const { path } = await server.call("certificate.save", { id, format: "json", folder });
  writeFileSync(join(folder, "altered.json"), readFileSync(path, "utf8").replaceAll(name, "Nobody"));
  await goTo(hand, w, "certificates");
  await hand.seeText(name);
  await look("certificates");
  await hand.click("button", w("certificate-save-pdf"));
  await hand.see("navigation", w("files-places"));
  await look("picker");
  await hand.click("button", w("app-cancel"));
  await hand.click("button", w("certificate-check-title"));
  await checkCertificate(hand, w, path.slice(folder.length + 1));
  await look("check-intact");
  await checkCertificate(hand, w, "altered.json");
  await look("check-altered");
}

async function places({ server, hand, w, look, name }) {
  await goTo(hand, w, "journal");
  await hand.seeText("…");
  await look("journal");
  await goTo(hand, w, "data");
  await hand.see("heading", w("profile-data-kept"));
  await hand.click("button", w("profile-data-delete-action"));
  await look("data");
  await hand.click("button", w("profile-restore"));
  await hand.see("dialog", w("backup-restore-title"));
  await look("restore");
  await hand.click("button", w("app-close"));
  await hand.click("button", name);
  await hand.see("heading", w("settings-title"));
  await look("settings");
  await hand.click("button", w("settings-look-change"));
  await hand.see("dialog", w("settings-reading"));
  await look("reading");
  await hand.click("button", w("app-close"));
  const settings = await server.call("settings.get");
  await server.call("settings.set", { ...settings, discreet: true });
  await hand.open();
  await hand.see("heading", w("course-learn-courses"));
  await look("learn-discreet");
  await server.call("settings.set", { ...settings, discreet: false });
}

async function people({ server, hand, w, look, name }) {
  await server.call("profile.close");
  const { id } = await prepare.openProfile(server, "Tomás", { language: "en" });
  await server.call("profile.close");
  await prepare.openProfile(server, "Мария-Антуанетта Константинопольская-Рождественская", { language: "ru" });
  await server.call("profile.close");
  await server.kill();
  writeFileSync(join(server.data, "profiles", `${id}.preamble-profile`), "damaged".repeat(3000));
  await server.start();
  // Nobody is learning: the words are those of this computer again.
  await server.call("settings.set", { ...(await server.call("settings.get")), language: w.tag });
  await hand.open();
  await hand.see("heading", w("profile-title"));
  await look("who");
  await enterProfile(hand, w, name, null);
  await look("who-pictures");
  await choosePictures(hand, w, ["key", "key", "key"]);
  await hand.seeText(w("profile-pictures-wrong"));
  await look("who-pictures-wrong");
  await hand.click("button", w("profile-guest-start"));
  await hand.see("heading", w("course-learn-courses"));
  await openCourse(hand, w);
  await hand.click("button", w("course-begin"));
  await hand.click("button", w("lesson-begin"));
  await hand.click("button", w("profile-guest-name"));
  await look("settings-guest");
  await hand.click("button", w("profile-save-guest-action"));
  await hand.see("dialog", w("profile-save-guest-title"));
  await look("guest-save");
  await hand.click("button", w("app-close"));
  await hand.click("button", w("profile-switch"));
  await hand.see("dialog", w("profile-leave-title"));
  await look("guest-leave");
  await hand.click("button", w("app-close"));
  // What these two screens are made of is loaded; then the program is gone.
  for (const place of ["journal", "learn"]) {
    await goTo(hand, w, place);
    await hand.see("heading", w(place === "learn" ? "course-learn-courses" : "journal-title"));
  }
  await server.kill();
  await goTo(hand, w, "journal");
  await hand.seeText(w("error-unreachable"));
  await look("failure");
  await server.start();
}
