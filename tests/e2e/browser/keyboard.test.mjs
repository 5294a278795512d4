// The keyboard alone: Tab, Shift+Tab, arrows, Enter, Space. From the first start through a lesson and its questions.
import assert from "node:assert/strict";
import test from "node:test";
import { escaped } from "../journey/begin.mjs";
import { here, onScreen } from "../journey/lesson.mjs";
import { outcome, questionHere } from "../journey/questions.mjs";
import { browse } from "../support/browser.mjs";
import { course } from "../support/course.mjs";
import { serve } from "../support/server.mjs";

const MOST = 60;

/** What has the focus, whether it can be seen, and whether it shows that it has the focus. */
const FOCUS = () => {
  const one = document.activeElement;
  const box = (one.matches("input[type=radio], input[type=checkbox]") ? one.closest("label, div") : one).getBoundingClientRect();
  const marked = (element) => {
    const style = getComputedStyle(element);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
  };
  const label = one.labels?.[0]?.textContent ?? document.getElementById(one.getAttribute("aria-labelledby"))?.textContent;
  return {
    name: (one.getAttribute("aria-label") ?? label ?? one.innerText ?? "").trim(),
    tag: one.localName,
    isStop: one.tabIndex >= 0,
    isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    isMarked: marked(one) || (one.labels?.[0] && marked(one.labels[0])) || (one.parentElement && marked(one.parentElement)),
  };
};

class Keys {
  constructor(hand) {
    this.hand = hand;
    this.blind = new Set();
  }
  /** Tab until something with this name (or that fits) has the focus. */
  async to(wanted, { back = false } = {}) {
    const fits = typeof wanted === "function" ? wanted : (focus) => (wanted instanceof RegExp ? wanted.test(focus.name) : focus.name === wanted);
    const passed = [];
    for (let times = 0; times < MOST; times += 1) {
      await this.hand.press(back ? "Shift+Tab" : "Tab");
      const focus = await this.hand.evaluate(FOCUS);
      passed.push(focus.name.slice(0, 40));
      if (focus.tag !== "body" && focus.isStop && !(focus.isSeen && focus.isMarked)) {
        this.blind.add(`${focus.tag} “${focus.name.slice(0, 60)}”${focus.isSeen ? "" : " is out of sight"}${focus.isMarked ? "" : " has no mark"}`);
      }
      if (fits(focus)) {
        return;
      }
    }
    throw new Error(`Tab never came to ${wanted}; it went: ${passed.join(" | ")}`);
  }
  async enter(wanted, options) {
    await this.hand.see("button", wanted);
    await this.to(wanted, options);
    await this.hand.press("Enter");
  }
}

const isField = (type) => (focus) => focus.tag === type;

async function answerByKeys(keys, hand) {
  const { shown, question } = await questionHere(hand, "en");
  if (question.form === "ordering") {
    for (let place = 0; place < question.answer.length; place += 1) {
      for (let now = (await questionHere(hand, "en")).shown.lines; now.indexOf(question.answer[place]) > place; ) {
        await keys.to((focus) => focus.tag === "button" && focus.isSeen && /^Move up/.test(focus.name), {});
        const line = await hand.evaluate(() => document.activeElement.closest("[data-line]").dataset.line);
        if (line === question.answer[place]) {
          await hand.press("Enter");
          now = (await questionHere(hand, "en")).shown.lines;
        }
      }
    }
  } else if (question.form === "matching") {
    for (const list of shown.lists) {
      await keys.to(isField("select"));
      await hand.page.keyboard.press("Home");
      for (let times = 0; times <= list.ids.length; times += 1) {
        if ((await hand.evaluate(() => document.activeElement.value)) === question.left.get(list.left)) break;
        await hand.press("ArrowDown");
      }
    }
  } else if (question.form === "multiple") {
    for (const id of shown.inputs.map((input) => input.id)) {
      await keys.to(isField("input"));
      if (question.answer.includes(id)) await hand.press("Space");
    }
  } else {
    await keys.to(isField("input"));
    await hand.press("Space");
    const value = () => hand.evaluate(() => document.activeElement.value);
    for (let times = 0; times < shown.inputs.length && (await value()) !== question.answer[0]; times += 1) {
      await hand.press("ArrowDown");
    }
  }
  return question;
}

test("the keyboard alone leads from the first start through a lesson and its questions", async (t) => {
  const server = await serve(t);
  const w = await server.words("en");
  const hand = await browse(t, server);
  const keys = new Keys(hand);
  await hand.open();
  await keys.to(isField("input"));
  await hand.press("ArrowDown");
  await hand.see("heading", (await server.words("ru"))("safety-language-title"));
  await hand.press("ArrowUp");
  await hand.see("heading", w("safety-language-title"));
  await keys.enter(w("app-continue"));
  await hand.see("heading", w("country-where-title"));
  await keys.enter(w("app-continue"));
  await keys.enter(w("safety-done"));
  await hand.see("heading", w("profile-title"));
  await keys.enter(w("profile-open-start"));
  await keys.to(isField("input"));
  await hand.page.keyboard.type("Amina");
  await keys.to((focus) => focus.tag === "input" && focus.name === w("profile-pictures-ask.label"));
  await hand.press("Space");
  for (const picture of ["Sun", "Boat", "Bird"]) {
    await keys.enter(new RegExp(`^${picture}`));
  }
  await keys.enter(w("profile-create-action"));
  await hand.see("heading", w("course-learn-title"));
  await keys.enter(new RegExp(`^\\s*${escaped(course("en").title)}`));
  await keys.enter(w("course-begin"));

  const [lesson] = course("en").lessons;
  const of = lesson.blocks.length + 3;
  await onScreen(hand, w, 1, of);
  await hand.press("ArrowRight");
  for (const [index, block] of lesson.blocks.entries()) {
    await onScreen(hand, w, index + 2, of);
    if (block.notice) {
      await keys.enter(w("lesson-notice-continue"));
    }
    await hand.see("heading", block.title);
    if (block.kind === "scenario") {
      await keys.to((focus) => focus.tag === "button" && /^You /.test(focus.name));
      await hand.press("Space");
      await hand.see("heading", w("scenario-then"));
      await keys.enter(w("scenario-again"));
      await hand.see("heading", w("scenario-choices"));
    } else if (block.kind === "activity") {
      await keys.to((focus) => focus.tag === "button" && focus.name !== "" && !/Back|Next|Text|По-русски|Cover/.test(focus.name));
      await hand.press("ArrowRight");
      assert.equal((await here(hand)).title, block.title, "an arrow in the tabs left the screen");
    } else if (block.kind === "reflection") {
      await keys.to(isField("textarea"));
      await hand.page.keyboard.type("Words.");
      await hand.press("ArrowLeft");
      assert.equal((await here(hand)).title, block.title, "an arrow in the text left the screen");
    }
    await keys.enter(w("lesson-next"));
  }
  await keys.enter(w("lesson-quiz-begin"));
  for (let last = false; !last; ) {
    await hand.until(() => document.querySelector("main fieldset, main [data-line], main select"));
    const question = await answerByKeys(keys, hand);
    if (question.form === "ordering" || question.form === "matching") {
      await keys.enter(w("assessment-check"));
    } else {
      await hand.press("Enter");
    }
    assert.ok((await outcome(hand)).includes(w("assessment-outcome-right")), question.id);
    last = await hand.has("button", w("assessment-to-result"));
    await keys.enter(last ? w("assessment-to-result") : w("assessment-next"));
    await hand.until((old) => document.querySelector("main h1").textContent.trim() !== old, question.title);
  }
  await hand.see("heading", w("assessment-result-passed-quiz"));
  await keys.enter(w("assessment-result-lesson"));
  await hand.see("heading", w("lesson-end-title"));
  await keys.to(w("lesson-end-next"));
  await keys.enter(w("lesson-end-course"));
  await keys.to(new RegExp(`^${w("safety-cover")}`), { back: true });
  assert.deepEqual([...keys.blind], [], "the focus cannot be seen everywhere");
  hand.calm();
});
