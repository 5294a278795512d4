// The picture of the README: the home screen after some days of learning. It is kept only when it is asked for (PREAMBLE_CODEGEN=1).
import test from "node:test";
import { join } from "node:path";
import { browse } from "../support/browser.mjs";
import { COURSE, course } from "../support/course.mjs";
import { proofFolder, root } from "../support/places.mjs";
import { openProfile, sit, visitLesson } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

test("the home screen after some days of learning", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  await openProfile(server, "Amina");
  const { lessons } = course("en");
  for (const { id } of lessons.slice(0, 3)) {
    await visitLesson(server, id);
    await sit(server, "quiz", { lesson: id });
  }
  await visitLesson(server, lessons[3].id, 6);
  await server.call("progress.visit", { course: COURSE, lesson: lessons[3].id, block: lessons[3].blocks[6].id });
  const hand = await browse(t, server);
  await hand.open();
  await hand.seeText(w("course-learn-go-on"));
  await hand.page.evaluate(() => document.activeElement?.blur());
  const path = process.env.PREAMBLE_CODEGEN === "1" ? join(root, "ui", "screenshot.png") : join(proofFolder("screens"), "readme.png");
  await hand.page.screenshot({ path });
  hand.calm();
});
