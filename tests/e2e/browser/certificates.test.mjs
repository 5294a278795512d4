// Certificates made and saved through the app, kept for people and for the independent checkers that follow.
import assert from "node:assert/strict";
import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { openCourse } from "../journey/begin.mjs";
import { makeCertificate, saveCertificate } from "../journey/certificate.mjs";
import { browse } from "../support/browser.mjs";
import { proofFolder } from "../support/places.mjs";
import { finishCourse, openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const WANTED = [
  { file: "english", name: "Amina Bekova", language: "en" },
  { file: "russian", name: "Айгүл Сейітқызы Әбдірахманова", language: "ru" },
  { file: "arabic-name", name: "فاطمة الزهراء بنت عبد الرحمن", language: "en" },
  { file: "no-name-neutral", name: "", neutral: true, language: "ru" },
];

test("certificates in two languages, with an Arabic name, and with no name under a neutral title", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  await openProfile(server, "Leyla");
  await finishCourse(server);
  const hand = await browse(t, server);
  await hand.open();
  const proof = proofFolder("certificates");
  for (const wanted of WANTED) {
    await openCourse(hand, w);
    await hand.click("button", w("course-do-certificate"));
    await makeCertificate(hand, w, wanted);
    const { certificates } = await server.call("certificate.list");
    const index = certificates.findIndex((one) => (one.name ?? "") === wanted.name && one.language === wanted.language);
    assert.ok(index >= 0, `${wanted.file} is not in the list`);
    for (const format of ["pdf", "json"]) {
      const folder = join(server.home, "Documents");
      readdirSync(folder).forEach((name) => rmSync(join(folder, name)));
      await saveCertificate(hand, w, format, { index });
      const [saved] = readdirSync(folder);
      assert.ok(saved.endsWith(`.${format}`), saved);
      copyFileSync(join(folder, saved), join(proof, `${wanted.file}.${format}`));
    }
  }
  hand.calm();
});
