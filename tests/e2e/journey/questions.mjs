// Answering: what stands on the screen is found by its words, and answered as a person does, in each form.
import assert from "node:assert/strict";
import { questionOnScreen } from "../support/course.mjs";

/** What the page shows of the question. */
const READ = () => {
  const all = (css) => [...document.querySelectorAll(`main ${css}`)];
  const inputs = all("fieldset input");
  const lines = all("[data-line]");
  const lists = all("select");
  return {
    title: document.querySelector("main h1")?.textContent.trim() ?? "",
    text: document.querySelector("main").textContent,
    inputs: inputs.map((input) => ({ id: input.value, checked: input.checked, disabled: input.disabled })),
    lines: lines.map((line) => line.dataset.line),
    lists: lists.map((list) => ({
      left: document.getElementById(list.getAttribute("aria-labelledby"))?.textContent.trim(),
      ids: [...list.options].map((option) => option.value).filter((id) => id !== ""),
      value: list.value,
    })),
  };
};

/** Reads the question and finds it in the course. `language`: of the course. */
export async function questionHere(hand, language) {
  const shown = await hand.evaluate(READ);
  const ids = [...shown.inputs.map((input) => input.id), ...shown.lines, ...(shown.lists[0]?.ids ?? [])];
  return { shown, question: questionOnScreen(language, shown, ids) };
}

async function order(hand, wanted) {
  for (let place = 0; place < wanted.length; place += 1) {
    for (let tries = 0; tries < wanted.length; tries += 1) {
      const { lines } = await hand.evaluate(READ);
      if (lines.indexOf(wanted[place]) <= place) {
        break;
      }
      await hand.clickAt(`main [data-line="${wanted[place]}"] [data-by="-1"]`);
    }
  }
  assert.deepEqual((await hand.evaluate(READ)).lines, wanted);
}

/** Gives the right answer, or with `wrong` one that is not. */
export async function answer(hand, w, language, { wrong = false } = {}) {
  const { shown, question } = await questionHere(hand, language);
  switch (question.form) {
    case "ordering": {
      await order(hand, wrong ? [...question.answer].reverse() : question.answer);
      const keep = w("assessment-order-keep");
      if (await hand.has("button", keep)) {
        await hand.click("button", keep);
      }
      break;
    }
    case "matching": {
      for (const [index, list] of shown.lists.entries()) {
        const right = question.left.get(list.left);
        assert.ok(right, `${question.id}: no partner for “${list.left}”`);
        const turned = question.answer[(question.answer.indexOf(right) + 1) % question.answer.length];
        await hand.choose("main select", index, wrong ? turned : right);
      }
      break;
    }
    default: {
      const others = question.options.filter((id) => !question.answer.includes(id)).slice(0, 1);
      for (const id of wrong ? others : question.answer) {
        await hand.clickAt(`main fieldset input[value="${id}"]`);
      }
    }
  }
  return question;
}

const titleOf = () => document.querySelector("main h1")?.textContent.trim();
/** Waits until another heading stands on the screen. */
async function another(hand, before) {
  await hand.until((old) => {
    const now = document.querySelector("main h1")?.textContent.trim();
    return now !== undefined && now !== old;
  }, before);
}

/**
 * A test with an overview (before, after, course test), from its introduction to its result.
 * `wrong(index)`: which questions are answered wrongly. Gives the questions that were asked.
 */
export async function sit(hand, w, language, { wrong = () => false, look = async () => {}, name = "test", onquestion } = {}) {
  await hand.see("button", w("assessment-begin"));
  await look(`${name}-intro`);
  await hand.click("button", w("assessment-begin"));
  const asked = [];
  for (let last = false; !last; ) {
    await hand.until(() => document.querySelector("main fieldset, main [data-line], main select"));
    last = await hand.has("button", w("assessment-to-overview"));
    const { question } = await questionHere(hand, language);
    await onquestion?.(asked.length, question);
    await answer(hand, w, language, { wrong: wrong(asked.length, question) });
    asked.push(question);
    if (asked.length === 1) await look(`${name}-question`);
    const before = await hand.evaluate(titleOf);
    await hand.click("button", last ? w("assessment-to-overview") : w("assessment-next"));
    await another(hand, before);
  }
  await hand.see("heading", w("assessment-overview-title"));
  await hand.seeText(w("assessment-overview-open", { count: 0 }));
  await look(`${name}-overview`);
  await hand.click("button", w("assessment-finish"));
  await hand.see("heading", w("assessment-result-all"));
  await look(`${name}-result`);
  return asked;
}

/** What is said of an answer. Not looked for by its words on the whole page: “right.” ends many a question. */
export async function outcome(hand) {
  return hand.until(() => document.querySelector("main [role=status] .outcome")?.textContent);
}

/** The questions of a lesson, each explained at once, to the result. */
export async function quiz(hand, w, language, { wrong = () => false, look = async () => {} } = {}) {
  const asked = [];
  for (let last = false; !last; ) {
    await hand.until(() => document.querySelector("main fieldset, main [data-line], main select"));
    const isWrong = wrong(asked.length);
    const question = await answer(hand, w, language, { wrong: isWrong });
    asked.push(question);
    await look(`question-${question.form}`);
    await hand.click("button", w("assessment-check"));
    const told = await outcome(hand);
    assert.ok(isWrong || told.includes(w("assessment-outcome-right")), `${question.id}: ${told}`);
    await look(`feedback-${question.form}`);
    last = await hand.has("button", w("assessment-to-result"));
    const before = await hand.evaluate(titleOf);
    await hand.click("button", last ? w("assessment-to-result") : w("assessment-next"));
    await another(hand, before);
  }
  await hand.see("heading", w("assessment-result-all"));
  await look("quiz-result");
  return asked;
}
