// The real window in use: next screen, whole lesson, the data of a lesson, and what memory some hundred steps leave behind.
import { setTimeout as sleep } from "node:timers/promises";
import { memory } from "./program.mjs";
import { openWindow } from "./session.mjs";
import { median, percentile } from "./statistics.mjs";

/** The same words put in place by hand and painted: what the web view itself takes. */
const TOOLS = `
  window.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  window.until = async (ready) => {
    const late = performance.now() + 20000;
    while (!ready()) {
      if (performance.now() > late) { throw new Error("waited in vain: " + ready); }
      await new Promise((next) => {
        const seen = new MutationObserver(() => { seen.disconnect(); next(); });
        seen.observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
        setTimeout(() => { seen.disconnect(); next(); }, 100);
      });
    }
  };
  window.byHand = async (shown) => {
    const [html, copy] = [shown.innerHTML, shown.cloneNode(false)];
    shown.parentElement.insertBefore(copy, shown);
    shown.style.display = "none";
    await painted();
    await painted();
    const begun = performance.now();
    copy.innerHTML = html;
    const time = (await painted()) - begun;
    copy.remove();
    shown.style.display = "";
    await painted();
    return time;
  };
  window.foot = () => [...document.querySelectorAll("main .lesson > :last-child button")];
  window.place = () => (document.querySelector("main .lesson > :last-child p")?.textContent ?? "").match(/\\d+/g)?.map(Number) ?? [0, 0];
  window.pages = () => document.querySelector("main .lesson .pages");
  window.seen = (css) => [...document.querySelectorAll(css)].filter((one) => one.getClientRects().length > 0);
`;

/** The first profile of the start screen. */
const ENTER = `
  seen("main ul button")[0].click();
  await until(() => seen("main h1").length > 0 && seen("main .who").length === 0);
`;

/** The card of the course. */
const COURSE = `
  const card = () => seen("main button").find((one) => one.textContent.includes(args[0]));
  await until(card);
  await painted();
  card().click();
  await until(() => seen("main ol li > button").length > 0);
`;

/** From the click on the course page to the painted lesson. */
const OPEN = `
  const open = seen("main ol li > button")[args[0]];
  await painted();
  await painted();
  const begun = performance.now();
  open.click();
  await until(pages);
  const ours = (await painted()) - begun;
  return { ours, floor: await byHand(document.querySelector("main")) };
`;

/** Click to painted for every screen of the open lesson, towards the end that is farther away. */
const WALK = `
  const [ours, floor] = [[], []];
  const [begin, of] = place();
  const forward = begin < of / 2;
  for (let turn = 0; turn < 60; turn += 1) {
    const [at] = place();
    if (forward ? at >= of - 1 : at <= 1) { break; }
    // A notice before a screen is a step too, and stands at the same place.
    const first = pages().firstElementChild;
    const button = forward ? foot().at(-1) : foot()[0];
    await painted();
    await painted();
    const begun = performance.now();
    button.click();
    await until(() => place()[0] !== at || pages().firstElementChild !== first);
    ours.push((await painted()) - begun);
    floor.push(await byHand(pages()));
  }
  return { ours, floor };
`;

const LEAVE = `
  seen("main .lesson button")[0].click();
  await until(() => seen("main ol li > button").length);
  await painted();
`;

/** The command alone, from the page and back, as the interface calls it. */
const DATA = `
  const [course, lessons] = args;
  const times = [];
  for (let turn = 0; turn < 20; turn += 1) {
    for (const lesson of lessons) {
      const request = { course, lesson, language: turn % 2 ? "ru" : "en" };
      const begun = performance.now();
      await window.__TAURI_INTERNALS__.invoke("rpc", { name: "lesson.open", request });
      times.push(performance.now() - begun);
    }
  }
  return times;
`;

const LESSONS = `
  const ask = async (name, request) => (await window.__TAURI_INTERNALS__.invoke("rpc", { name, request })).answer;
  const [{ id, title }] = (await ask("course.list", {})).courses;
  const { lessons } = await ask("course.open", { course: id });
  return { id, title, lessons: lessons.map((lesson) => lesson.id) };
`;

const spread = (values) => ({
  n: values.length,
  p50: median(values),
  p95: percentile(values, 0.95),
  p99: percentile(values, 0.99),
});

export async function measureWindow(display, app, home, { passes }) {
  const window = await openWindow(display, app, home);
  try {
    await sleep(3_000);
    const memories = [memory(window.pid())];
    await window.execute(TOOLS);
    const hand = { whole: { ours: [], floor: [] }, step: { ours: [], floor: [] } };
    await window.execute(ENTER);
    const course = await window.execute(LESSONS);
    await window.execute(COURSE, course.title);
    const data = await window.execute(DATA, course.id, course.lessons);
    for (let pass = 0; pass < passes; pass += 1) {
      for (const lesson of course.lessons.keys()) {
        add(hand.whole, await window.execute(OPEN, lesson));
        add(hand.step, await window.execute(WALK));
        await window.execute(LEAVE);
      }
      await sleep(1_000);
      memories.push(memory(window.pid()));
    }
    const side = ({ ours, floor }) => ({ ours: spread(ours), floor: spread(floor) });
    return { data: spread(data), whole: side(hand.whole), step: side(hand.step), memory: memories };
  } finally {
    await window.close();
  }
}

function add(all, { ours, floor }) {
  all.ours.push(...[ours].flat());
  all.floor.push(...[floor].flat());
}
