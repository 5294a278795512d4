// The way to a certificate in the real window, for a computer that has no network at all. Run by tests/offline.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { networkInterfaces } from "node:os";
import test from "node:test";
import { firstStart, goTo, makeProfile, openCourse } from "../journey/begin.mjs";
import { checkCertificate, makeCertificate, saveCertificate } from "../journey/certificate.mjs";
import { chooseFolder } from "../journey/files.mjs";
import { playLesson } from "../journey/lesson.mjs";
import { sit } from "../journey/questions.mjs";
import { course } from "../support/course.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const NAME = "Ерлан Қасымұлы";

test("without a network: a lesson, the tests, a certificate, its check and a backup in the window", async (t) => {
  const others = Object.values(networkInterfaces()).flat().filter((one) => !one.internal);
  assert.deepEqual(others, [], "this computer has a network");
  const w = words("ru");
  const home = newHome(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME);
  await openCourse(hand, w);
  await hand.click("button", w("course-do-pre"));
  await sit(hand, w, "ru", { wrong: () => true });
  await hand.click("button", w("assessment-result-course"));
  await hand.click("button", w("course-go-on"));
  await playLesson(hand, w, "ru", course("ru").lessons[0].id, { skip: true, note: "Записано без сети." });
  await hand.click("button", new RegExp(`^${w("app-place-learn")}`));
  await openCourse(hand, w);
  await hand.click("button", w("course-do-test"));
  await sit(hand, w, "ru");
  await hand.click("button", w("assessment-result-certificate"));
  await makeCertificate(hand, w, { name: NAME });
  await saveCertificate(hand, w, "pdf");
  const documents = join(home.home, "Documents");
  await hand.click("button", w("certificate-check-title"));
  const said = await checkCertificate(hand, w, readdirSync(documents)[0]);
  assert.ok(said.includes(w("certificate-verdict-intact")), said);
  await goTo(hand, w, "data");
  await hand.click("button", w("backup-save"));
  await chooseFolder(hand, w, w("backup-save-here"));
  await hand.until(() => document.querySelector("main [role=status]"));
  assert.equal(readdirSync(documents).length, 2);
});
