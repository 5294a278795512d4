// Courses: the order that is suggested, what is good to do first, the notice before the first step; a screen that does not load; a guest
// who closes the page.
import assert from "node:assert/strict";
import test from "node:test";
import { beGuest, firstStart, goTo } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { COURSE } from "../support/course.mjs";
import { lookAtAll } from "../support/look.mjs";
import { sit, visitLesson } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

const HARD = "violence-against-women";

for (const [language, system] of [
  ["en", "en_GB.UTF-8"],
  ["ru", "ru_RU.UTF-8"],
]) {
  test(`a course is found by the suggested order and speaks before its first step (${language})`, async (t) => {
    const server = await serve(t, { language: system });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    await hand.open();
    await firstStart(hand, w);
    await beGuest(hand, w);
    const step = (number) => hand.page.locator("main section[aria-labelledby=order] li").nth(number);
    const { order } = await server.call("course.list");
    await hand.see("heading", w("course-order-title"));
    assert.equal(await hand.page.locator("main section[aria-labelledby=order] li").count(), order.length);
    const said = await lookAtAll(hand.page, "learn-order", language);

    await step(1).getByRole("button").filter({ hasText: order[1].courses[0].title }).click();
    const { notice, before, lessons } = await server.call("course.open", { course: HARD });
    await hand.see("heading", w("course-before-title"));
    said.push(...(await lookAtAll(hand.page, "course-before", language)));

    // Every way in leads past the notice, and there is a way out of it.
    await hand.page.locator("main section[aria-labelledby=lessons] button").nth(1).click();
    await hand.see("heading", notice.title);
    assert.equal(await hand.evaluate(() => document.activeElement.localName), "h1");
    said.push(...(await lookAtAll(hand.page, "course-notice", language)));
    await hand.click("button", w("course-notice-back"));
    await hand.see("heading", w("course-before-title"));
    await hand.click("button", w("course-begin"));
    await hand.click("button", w("course-notice-go"));
    await hand.see("heading", lessons[0].title);

    // What is good to do first: done, it says so.
    const link = before[0].link;
    await visitLesson(server, link.lesson);
    await sit(server, "quiz", { lesson: link.lesson, language });
    await goTo(hand, w, "learn");
    await step(0).getByText(w("course-lessons-of", { done: 1, of: order[0].courses[0].of })).waitFor();
    await step(1).getByRole("button").first().click();
    const first = hand.page.locator("main section[aria-labelledby=before] button");
    await first.getByText(w("course-lesson-done")).waitFor();
    await first.click();
    await hand.page.locator("main header").getByText(link.title).first().waitFor();
    assert.equal(said.length, 0, `\n    ${said.join("\n    ")}\n`);
    hand.calm();
  });
}

test("a screen whose code does not come says so, and loads when it is tried again", async (t) => {
  const server = await serve(t);
  const hand = await browse(t, server);
  const w = await server.words("en");
  await hand.open();
  await firstStart(hand, w);
  await beGuest(hand, w);
  await hand.page.route(/assets\/Journal/, (route) => route.abort());
  await goTo(hand, w, "journal");
  await hand.see("heading", w("app-unloaded-title"));
  await hand.page.unroute(/assets\/Journal/);
  await hand.click("button", w("app-try-again"));
  await hand.see("heading", w("journal-empty-title"));
});

test("a guest with something to lose is asked before the page closes; after Cover nobody is", async (t) => {
  const server = await serve(t);
  const hand = await browse(t, server);
  const w = await server.words("en");
  await hand.open();
  await firstStart(hand, w);
  await beGuest(hand, w);
  const asked = [];
  hand.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await hand.page.reload();
  await hand.see("heading", w("course-learn-title"));
  assert.deepEqual(asked, [], "nothing was done yet");
  await hand.page.locator("main ul li button").first().click();
  await hand.click("button", w("course-begin"));
  await hand.click("button", w("lesson-begin"));
  await hand.until(() => document.querySelector("main footer .here"));
  await goTo(hand, w, "learn");
  await hand.seeText(w("course-learn-go-on"));
  await hand.page.reload();
  await hand.see("heading", w("course-learn-title"));
  assert.deepEqual(asked, ["beforeunload"]);
  const { place } = await server.call("course.list");
  assert.equal(place.course, COURSE);
  await hand.click("button", w("safety-cover"));
  await hand.until(() => document.body.childElementCount === 0);
  await hand.page.reload();
  assert.deepEqual(asked, ["beforeunload"], "Cover asks nothing");
});
