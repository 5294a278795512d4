// Papers: from a lesson and from a course, saved where the person says; the files are kept for the independent checkers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { openCourse } from "../journey/begin.mjs";
import { chooseFolder } from "../journey/files.mjs";
import { browse } from "../support/browser.mjs";
import { course } from "../support/course.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { proofFolder } from "../support/places.mjs";
import { openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const pagesOf = (file) => Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))[1]);

for (const language of ["en", "ru"]) {
  test(`sheets of a lesson and a course test are saved (${language})`, async (t) => {
    const server = await serve(t);
    await openProfile(server, "Amina", { language });
    const w = await server.words(language);
    const hand = await browse(t, server);
    const said = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      said.push(...(await lookForCuts(hand.page, name, language)));
    };
    const folder = join(server.home, "Documents");
    const proof = proofFolder("papers");
    const save = async () => {
      await hand.clickInDialog("button", w("paper-save"));
      await chooseFolder(hand, w, w("paper-save-here"));
    };
    const seen = new Set();
    /** Waits for the files of one saving and keeps them. */
    const files = async (count) => {
      await hand.until((place) => document.querySelector("[role=dialog] [role=status]")?.textContent.includes(place), folder);
      const fresh = readdirSync(folder).filter((name) => !seen.has(name));
      fresh.forEach((name) => {
        seen.add(name);
        copyFileSync(join(folder, name), join(proof, `${language} ${name}`));
      });
      assert.equal(fresh.length, count, fresh.join(", "));
      return fresh;
    };
    await hand.open();
    await openCourse(hand, w);
    await hand.click("button", w("paper-print"));
    await hand.clickInDialog("checkbox", w("paper-sheet-pre"));
    await hand.clickInDialog("checkbox", w("paper-sheet-test"));
    await look("paper-course");
    const code = await hand.page.getByLabel(w("paper-code-field")).inputValue();
    await save();
    const [testPaper] = await files(1);
    assert.ok(testPaper.includes(w("paper-sheet-test")), testPaper);
    const words = execFileSync("pdftotext", [join(folder, testPaper), "-"], { encoding: "utf8" });
    assert.ok(words.includes(code), "the code stands on the paper");
    await hand.clickInDialog("button", w("app-close"));

    const lesson = course(language).lessons[0];
    await hand.click("button", new RegExp(lesson.title));
    await hand.click("button", w("paper-print"));
    await hand.clickInDialog("checkbox", w("paper-sheet-quiz"));
    await hand.clickInDialog("checkbox", w("paper-sheet-quiz-key"));
    await hand.clickInDialog("checkbox", w("paper-large"));
    await hand.page.getByLabel(w("paper-code-field")).fill("I0");
    await save();
    await hand.page.getByRole("dialog").getByRole("alert").waitFor();
    await look("paper-slip");
    assert.deepEqual(readdirSync(folder).filter((name) => !seen.has(name)), [], "a slip in the code saves nothing");
    await hand.page.getByLabel(w("paper-code-field")).fill("abc def");
    await save();
    const made = await files(3);
    const handout = made.find((name) => name.includes(w("paper-sheet-handout")));
    assert.ok(pagesOf(join(folder, handout)) > 4, "large print is longer");
    await look("paper-lesson");
    assert.deepEqual(said, []);
    hand.calm();
  });
}
