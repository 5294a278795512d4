// Playing a lesson: every screen of it, in order, doing what each kind of screen asks for.
import assert from "node:assert/strict";
import { course } from "../support/course.mjs";
import { escaped, openCourse } from "./begin.mjs";
import { quiz } from "./questions.mjs";

/** What the page shows of the lesson. */
const READ = () => {
  const main = document.querySelector("main");
  return {
    title: main.querySelector("h1")?.textContent.trim() ?? "",
    choices: [...main.querySelectorAll(":is(h2, h3)[tabindex] + ul button")].length,
    hasNote: main.querySelector("textarea") !== null,
    tabs: [...main.querySelectorAll('[role="tab"]')].length,
  };
};
export const here = (hand) => hand.evaluate(READ);

/** “Screen 3 of 18” is on the screen. */
export async function onScreen(hand, w, number, of) {
  await hand.seeText(w("lesson-place", { number, of }));
}

/** A scenario: first a way that harms, then another way, to the end of the story. */
async function play(hand, w, block, look) {
  const steps = new Map(block.steps.map((step) => [step.id, step]));
  let step = steps.get("start");
  for (let isFirst = true; step; isFirst = false) {
    const best = step.choices.findIndex((choice) => choice.rating === "best");
    if (isFirst) {
      const harmful = step.choices.findIndex((choice) => choice.rating === "harmful");
      await hand.clickAt("main :is(h2, h3)[tabindex] + ul button", harmful);
      await hand.see("heading", w("scenario-then"));
      await hand.see("heading", w("scenario-harmful"));
      await look("lesson-scenario-harm");
      await hand.click("button", w("scenario-again"));
      await hand.see("heading", w("scenario-choices"));
    }
    await hand.clickAt("main :is(h2, h3)[tabindex] + ul button", best);
    await hand.see("heading", w("scenario-best"));
    await look("lesson-scenario-best");
    const choice = step.choices[best];
    step = choice.next ? steps.get(choice.next) : undefined;
    if (step) {
      await hand.click("button", w("scenario-on"));
      await hand.see("heading", w("scenario-choices"));
    }
  }
}

async function read(hand, w, block, { note, look }) {
  await hand.see("heading", block.title);
  await look(`lesson-${block.kind}`);
  if (block.kind === "scenario") {
    await play(hand, w, block, look);
  } else if (block.kind === "reflection" && note) {
    await hand.fill(w("lesson-note.label"), note);
    await hand.seeText(w("lesson-note-kept"));
  } else if (block.kind === "activity") {
    const { tabs } = await here(hand);
    assert.ok(tabs >= 5, `${block.id}: an activity has parts, here are ${tabs}`);
    for (let index = 0; index < tabs; index += 1) {
      await hand.clickAt('main [role="tab"]', index);
    }
  }
}

/**
 * From the opening of a lesson to its end. `skip`: one block with a notice is skipped. `note`: what goes into the journal.
 * `onblock(block)` is called when a block stands open on the screen. `wrong(index)`: quiz questions to answer wrongly first.
 */
export async function playLesson(hand, w, language, id, options = {}) {
  const { skip = false, note, look = async () => {}, onblock, wrong } = options;
  const lesson = course(language).lessons.find((one) => one.id === id);
  const of = lesson.blocks.length + 3;
  await onScreen(hand, w, 1, of);
  await hand.see("heading", lesson.title);
  await look("lesson-opener");
  await hand.click("button", w("lesson-begin"));
  let mustSkip = skip;
  for (const [index, block] of lesson.blocks.entries()) {
    await onScreen(hand, w, index + 2, of);
    if (block.notice) {
      await hand.see("button", w("lesson-notice-skip"));
      await look("lesson-notice");
      await hand.click("button", w(mustSkip ? "lesson-notice-skip" : "lesson-notice-continue"));
    }
    if (block.notice && mustSkip) {
      mustSkip = false;
      await hand.seeText(w("lesson-skipped"));
      await look("lesson-skipped");
    } else {
      await read(hand, w, block, { note, look });
      await onblock?.(block);
    }
    await hand.click("button", w("lesson-next"));
  }
  await onScreen(hand, w, of - 1, of);
  await look("lesson-quiz");
  await hand.click("button", w("lesson-quiz-begin"));
  await quiz(hand, w, language, { look, wrong });
  await hand.click("button", w("assessment-result-lesson"));
  await hand.see("heading", w("lesson-end-title"));
  await look("lesson-end");
}

const isPlain = ({ kind, notice }) => kind === "reflection" && !notice;
/** The first lesson with a private note that no notice stands before, and the place of the note in it. */
export function noteOf(language) {
  const lesson = course(language).lessons.find((one) => one.blocks.some(isPlain));
  return { lesson, at: lesson.blocks.findIndex(isPlain), of: lesson.blocks.length + 3 };
}
/** From anywhere to that note, all screens before it on the way. */
export async function walkToNote(hand, w, language) {
  const { lesson, at, of } = noteOf(language);
  await openCourse(hand, w);
  await hand.click("button", new RegExp(escaped(lesson.title)));
  await hand.click("button", w("lesson-begin"));
  for (const [index, block] of lesson.blocks.slice(0, at).entries()) {
    await onScreen(hand, w, index + 2, of);
    if (block.notice) await hand.click("button", w("lesson-notice-skip"));
    await hand.click("button", w("lesson-next"));
  }
  await onScreen(hand, w, at + 2, of);
  await hand.until(() => document.querySelector("main textarea"));
}
