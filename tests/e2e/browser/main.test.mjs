// The main journey in English: from the first start to a certificate that a stranger can check, and the data taken along.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { choosePictures, firstStart, goTo, makeProfile, ofPerson, openCourse } from "../journey/begin.mjs";
import { checkCertificate, makeCertificate, saveCertificate } from "../journey/certificate.mjs";
import { chooseFile, chooseFolder } from "../journey/files.mjs";
import { playLesson } from "../journey/lesson.mjs";
import { sit } from "../journey/questions.mjs";
import { browse } from "../support/browser.mjs";
import { course } from "../support/course.mjs";
import { kit, scratch } from "../support/places.mjs";
import { serve } from "../support/server.mjs";

const NAME = "Amina Bekova";
const NOTE = "I notice who is asked and who is not.";

test("from the first start to a checked certificate, a backup and a deleted profile", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME);

  await openCourse(hand, w);
  await hand.click("button", w("course-do-pre"));
  const before = await sit(hand, w, "en", { wrong: (index) => index % 2 === 0 });
  await hand.click("button", w("assessment-result-attitudes"));
  await rate(hand, w, 4);
  await hand.seeText(w("assessment-attitudes-thanks-before"));
  await hand.click("button", w("assessment-result-course"));

  const { lessons } = course("en");
  await hand.click("button", w("course-go-on"));
  for (const [index, lesson] of lessons.entries()) {
    await playLesson(hand, w, "en", lesson.id, { skip: index === 0, note: `${NOTE} ${index + 1}` });
    await hand.click("button", index + 1 < lessons.length ? w("lesson-end-next") : w("lesson-end-course"));
  }
  await hand.seeText(w("course-lessons-of", { done: lessons.length, of: lessons.length }));

  await hand.click("button", w("course-do-test"));
  await sit(hand, w, "en");
  await hand.see("heading", w("assessment-result-passed-test"));
  await hand.click("button", w("assessment-result-certificate"));
  await makeCertificate(hand, w, { name: NAME });
  await saveCertificate(hand, w, "pdf");
  await saveCertificate(hand, w, "json");

  await hand.click("button", w("certificate-check-title"));
  const documents = join(server.home, "Documents");
  const files = readdirSync(documents);
  assert.equal(files.length, 2, files.join(", "));
  for (const file of files) {
    const said = await checkCertificate(hand, w, file);
    for (const key of ["certificate-verdict-intact", "certificate-verdict-issuer-here"]) {
      assert.ok(said.includes(w(key)), `${file}: ${key}`);
    }
    assert.ok(said.includes(w("certificate-line-name", { name: NAME })), `${file}: the name`);
    const { status, stdout } = spawnSync(kit, ["certificate", "verify", join(documents, file), "--json"], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
    assert.equal(JSON.parse(stdout).intact, true);
  }

  await openCourse(hand, w);
  await hand.click("button", w("course-do-post"));
  const after = await sit(hand, w, "en");
  assert.equal(after.length, before.length);
  assert.deepEqual(after.filter((one) => before.some((other) => other.id === one.id)), [], "the two forms share questions");
  await hand.see("heading", w("assessment-result-post"));
  await hand.seeText(w("assessment-change-gain", { share: new Intl.NumberFormat("en", { style: "percent" }).format(1) }));
  await hand.click("button", w("assessment-result-attitudes"));
  await rate(hand, w, 5);
  await hand.see("heading", w("assessment-attitudes-lookback"));

  await goTo(hand, w, "journal");
  await hand.seeText(`${NOTE} ${lessons.length}`);
  await backup(hand, w, server);
  await restoreElsewhere(t, w, join(server.home, "Documents"));
  await remove(hand, w, server);
  hand.calm();
});

async function rate(hand, w, step) {
  const groups = await hand.until(() => document.querySelectorAll("main fieldset").length);
  for (let index = 0; index < groups; index += 1) {
    await hand.clickAt(`main fieldset:nth-of-type(${index + 1}) input`, step - 1);
  }
  await hand.click("button", w("assessment-attitudes-keep"));
}

async function backup(hand, w, server) {
  await goTo(hand, w, "data");
  await hand.see("heading", w("profile-data-title"));
  await hand.click("checkbox", w("backup-private.label"));
  await hand.click("button", w("backup-save"));
  await chooseFolder(hand, w, w("backup-save-here"));
  await hand.until(() => document.querySelector("main [role=status]"));
  assert.equal(readdirSync(join(server.home, "Documents")).length, 3);
}

/** Another laptop: nothing there but the file. */
async function restoreElsewhere(t, w, documents) {
  const file = readdirSync(documents).find((name) => !/\.(pdf|json)$/.test(name));
  const home = scratch(t, "other");
  const server = await serve(t, { home });
  copyFileSync(join(documents, file), join(home, "Documents", file));
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, w);
  await hand.click("button", w("profile-restore"));
  await hand.click("button", w("backup-restore-choose"));
  await chooseFile(hand, w, w("backup-restore-choose"), file);
  await hand.see("heading", w("backup-of", { name: NAME }));
  await hand.seeText(w("backup-target-new"));
  await hand.click("button", w("backup-restore-now"));
  await hand.until(() => document.querySelector("[role=dialog] [role=status]"));
  await hand.clickInDialog("button", w("app-close"));
  await hand.click("button", ofPerson(NAME));
  await hand.until(() => document.querySelector("main fieldset, main h1"));
  if (!(await hand.has("heading", w("course-learn-title")))) {
    await choosePictures(hand, w);
  }
  await hand.see("heading", w("course-learn-title"));
  await openCourse(hand, w);
  await hand.seeText(w("course-state-passed"));
  await goTo(hand, w, "journal");
  await hand.seeText(`${NOTE} 1`);
  await goTo(hand, w, "certificates");
  await hand.seeText(NAME);
  hand.calm();
}

async function remove(hand, w, server) {
  await goTo(hand, w, "data");
  await hand.click("button", w("profile-data-delete-action"));
  await hand.fill(w("profile-data-delete-name", { name: NAME }), NAME);
  await hand.click("button", w("profile-data-delete-now"));
  await hand.see("heading", w("profile-title"));
  assert.equal(await hand.has("button", ofPerson(NAME)), false);
  assert.deepEqual(readdirSync(join(server.data, "profiles")), []);
}
