// A guest leaves nothing, and may become a profile; the same person then goes on where the guest stopped.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { beGuest, enterProfile, firstStart, goTo, openCourse } from "../journey/begin.mjs";
import { playLesson } from "../journey/lesson.mjs";
import { browse } from "../support/browser.mjs";
import { course } from "../support/course.mjs";
import { contents } from "../support/places.mjs";
import { serve } from "../support/server.mjs";

const LESSON = course("en").lessons[1];

async function learnAsGuest(t) {
  const server = await serve(t);
  const w = await server.words("en");
  const before = contents(server.home);
  const hand = await browse(t, server);
  await hand.open();
  await firstStart(hand, w);
  await beGuest(hand, w);
  await openCourse(hand, w);
  await hand.click("button", new RegExp(LESSON.title));
  await playLesson(hand, w, "en", LESSON.id, { note: "Only for me." });
  assert.deepEqual(contents(server.home), before, "the guest wrote to the disk");
  return { server, w, before, hand };
}

test("a guest's lesson, answers and notes leave no file", async (t) => {
  const { server, w, before, hand } = await learnAsGuest(t);
  await hand.click("button", w("profile-guest-name"));
  await hand.click("button", w("profile-switch"));
  await hand.click("button", w("profile-leave-action"));
  await hand.see("heading", w("profile-title"));
  assert.deepEqual(contents(server.home), before);
  await beGuest(hand, w);
  await goTo(hand, w, "journal");
  await hand.see("heading", w("journal-empty-title"));
  hand.calm();
});

test("a guest who is saved as a profile keeps place, answers and notes", async (t) => {
  const { server, w, hand } = await learnAsGuest(t);
  await hand.click("button", w("profile-guest-name"));
  await hand.click("button", w("profile-save-guest-action"));
  await hand.fill(w("profile-name.label"), "Samira");
  await hand.clickAt("[role=dialog] form button[type=submit]");
  await hand.see("button", "Samira");
  assert.ok(existsSync(join(server.data, "profiles")) && readdirSync(join(server.data, "profiles")).length > 0);
  await server.restart();
  await hand.open();
  await enterProfile(hand, w, "Samira", null);
  await hand.see("heading", w("course-learn-title"));
  await goTo(hand, w, "journal");
  await hand.seeText("Only for me.");
  await openCourse(hand, w);
  await hand.seeText(w("course-lessons-of", { done: 1, of: course("en").lessons.length }));
});
