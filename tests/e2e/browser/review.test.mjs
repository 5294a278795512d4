// Review: lessons that were finished days ago come back, five minutes at most; then it is enough for today.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { goTo } from "../journey/begin.mjs";
import { answer } from "../journey/questions.mjs";
import { browse } from "../support/browser.mjs";
import { course } from "../support/course.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { openProfile, sit, visitLesson } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const DAYS = 12;

/** JSON Canonicalization Scheme (RFC 8785), for the plain values of a backup. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.keys(value).sort();
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** The same backup, as if all of it had been done some days earlier. */
function earlier(path) {
  const { backup } = JSON.parse(readFileSync(path, "utf8"));
  for (const event of backup.events) {
    event.at = new Date(Date.parse(event.at) - DAYS * 86_400_000).toISOString();
  }
  const sha256 = createHash("sha256").update(canonical(backup)).digest("hex");
  writeFileSync(path, JSON.stringify({ backup, sha256 }));
}

/** A laptop on which somebody finished two lessons twelve days ago. */
async function learnedBefore(t, language) {
  const first = await serve(t);
  const { id } = await openProfile(first, "Amina", { language });
  for (const { id: lesson } of course("en").lessons.slice(0, 2)) {
    await visitLesson(first, lesson);
    await sit(first, "quiz", { lesson, language });
  }
  const { path } = await first.call("backup.save", { folder: join(first.home, "Documents"), private: true });
  await first.kill();
  earlier(path);
  const server = await serve(t);
  await server.call("backup.restore", { path });
  await server.call("profile.open", { id, pictures: null });
  await server.call("settings.set", { ...(await server.call("settings.get")), language });
  return server;
}

for (const language of ["en", "ru"]) {
  test(`what was learned comes back, and after five minutes it is enough (${language})`, async (t) => {
    const server = await learnedBefore(t, language);
    const w = await server.words(language);
    const hand = await browse(t, server);
    const said = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      said.push(...(await lookForCuts(hand.page, name, language)));
    };
    await hand.open();
    await goTo(hand, w, "review");
    await hand.see("heading", w("review-title"));
    await hand.see("button", w("review-begin"));
    await look("review-entry");
    await hand.click("button", w("review-begin"));
    let answered = 0;
    let notices = 0;
    for (let last = false; !last; answered += 1) {
      await hand.until(() => document.querySelector("main fieldset, main [data-line], main select, main .notice"));
      if (await hand.has("button", w("review-notice-show"))) {
        if (notices === 0) await look("review-notice");
        notices += 1;
        await hand.click("button", w("review-notice-show"));
        await hand.until(() => document.querySelector("main fieldset, main [data-line], main select"));
      }
      await answer(hand, w, language, { wrong: answered === 1 });
      if (answered === 0) await look("review-question");
      await hand.click("button", w("review-check"));
      await hand.until(() => document.querySelector("main [role=status] .outcome"));
      if (answered === 0) await look("review-feedback");
      last = await hand.has("button", w("review-finish"));
      const before = await hand.evaluate(() => document.querySelector("main h1").textContent);
      await hand.click("button", w(last ? "review-finish" : "review-next"));
      await hand.until((old) => (document.querySelector("main h1")?.textContent ?? old) !== old, before);
    }
    await hand.see("heading", w("review-end"));
    await hand.seeText(w("review-end-count", { count: answered }));
    assert.ok(answered >= 6 && answered <= 15, `${answered} questions`);
    assert.ok(notices <= 2, "a notice stands once before the questions of a lesson");
    await look("review-end");
    await hand.click("button", w("review-back"));
    await hand.see("heading", w("review-enough"));
    assert.equal(await hand.has("button", w("review-begin")), false);
    await look("review-enough");
    assert.deepEqual(said, []);
    hand.calm();
  });
}

test("nothing yet, stopping at the first question, a course left out", async (t) => {
  const fresh = await serve(t);
  const w = await fresh.words("en");
  await openProfile(fresh, "Rosa");
  const first = await browse(t, fresh);
  await first.open();
  await goTo(first, w, "review");
  await first.see("heading", w("review-nothing"));
  first.calm();

  const server = await learnedBefore(t, "en");
  const hand = await browse(t, server);
  await hand.open();
  await goTo(hand, w, "review");
  await hand.click("button", w("review-begin"));
  await hand.click("button", w("review-stop"));
  await hand.see("heading", w("review-end-stopped"));
  await hand.seeText(w("review-end-count", { count: 0 }));
  await hand.click("button", w("review-back"));
  await hand.click("checkbox", course("en").title);
  await hand.see("heading", w("review-all-out"));
  await hand.click("checkbox", course("en").title);
  await hand.see("button", w("review-begin"));
  hand.calm();
});
