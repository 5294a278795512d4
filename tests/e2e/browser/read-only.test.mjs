// A write-protected stick: the start screen says what cannot be, the profile opens, and what was done comes home as a backup.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, enterProfile, firstStart, goTo } from "../journey/begin.mjs";
import { chooseFolder } from "../journey/files.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { contents } from "../support/places.mjs";
import { openProfile } from "../support/prepare.mjs";
import { serve, Server } from "../support/server.mjs";

const list = (found) => `\n    ${found.join("\n    ")}\n`;
const note = (text) => {
  const lesson = course("en").lessons[0];
  return { course: COURSE, lesson: lesson.id, block: lesson.blocks[0].id, text };
};

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`a profile on a write-protected stick (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const w = await server.words(language);
    await openProfile(server, "Samira", { language });
    await server.call("journal.write", note("From before."));
    // As a stick is pulled out: with a log beside the profile.
    await server.kill();
    const before = contents(server.data);
    server.sealed = true;
    await server.start();
    const hand = await browse(t, server, { locale: language });
    const said = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      said.push(...(await lookForCuts(hand.page, name, language)));
    };
    await hand.open();
    await hand.seeText(w("profile-unwritable-title"));
    await hand.seeText(w("profile-lent-entry"));
    assert.equal(await hand.has("button", w("profile-open-start")), false, "a profile seems to be possible");
    await look("read-only-who");
    await enterProfile(hand, w, "Samira", null);
    await hand.see("button", w("profile-lent-save"));
    await look("read-only-learn");
    await hand.click("button", w("app-close"));
    await goTo(hand, w, "journal");
    await hand.seeText("From before.");
    assert.equal(await hand.has("button", w("profile-lent-save")), false, "the note was closed");
    await server.call("journal.write", note("From the stick."));
    // Leaving asks, and leads to the backup.
    await hand.click("button", "Samira");
    await hand.seeText(w("profile-person-lent"));
    await hand.click("button", w("profile-switch"));
    await hand.seeText(w("profile-leave-lent"));
    await look("read-only-leave");
    await hand.click("button", w("profile-leave-save"));
    await hand.see("heading", w("profile-data-title"));
    await hand.seeText(w("profile-data-lent"));
    await hand.click("checkbox", w("backup-private.label"));
    await hand.click("button", w("backup-save"));
    await chooseFolder(hand, w, w("backup-save-here"));
    await hand.until(() => document.body.textContent.includes("preamble-backup"));
    await look("read-only-data");
    await hand.click("button", "Samira");
    await hand.click("button", w("profile-switch"));
    await hand.see("heading", w("profile-title"));
    assert.deepEqual(contents(server.data), before, "something on the stick changed");
    assert.equal(said.length, 0, list(said));
    hand.calm();
    // The switch is off: the profile takes in what was done.
    await server.kill();
    server.sealed = false;
    await server.start();
    const { profiles, unwritable } = await server.call("profile.list");
    assert.equal(unwritable, null);
    await server.call("profile.open", { id: profiles[0].id, pictures: null });
    const file = Object.keys(contents(server.home)).find((path) => path.endsWith(".preamble-backup"));
    await server.call("backup.restore", { path: `${server.home}/${file}` });
    const { entries } = await server.call("journal.list");
    assert.deepEqual(entries.map((entry) => entry.text), ["From the stick."]);
  });
}

test("where no data folder can be made, a guest learns and everything else says why not", async (t) => {
  const server = new Server(t, { data: "/proc/version/preamble" });
  await server.start();
  const w = await server.words("en");
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, w);
  await hand.seeText(w("profile-unwritable-title"));
  await beGuest(hand, w);
  await server.call("journal.write", note("Only for now."));
  await hand.click("button", w("profile-guest-name"));
  await hand.click("button", w("profile-save-guest-action"));
  await hand.fill(w("profile-name.label"), "Samira");
  await hand.clickAt("[role=dialog] form button[type=submit]");
  await hand.seeText(w("profile-read-only"));
});
