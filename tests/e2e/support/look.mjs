// What is done on every screen of a tour: pictures, accessibility, text that does not fit.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DESKTOP, PHONE } from "./browser.mjs";
import { proofFolder } from "./places.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Sets what a reader can set, at once and without a trace in the profile. */
async function dress(page, part) {
  await page.evaluate((wanted) => void Object.assign(document.documentElement.dataset, wanted), part);
  await settled(page);
}

/** A page of this size, drawn to the end. */
async function resize(page, size) {
  await page.setViewportSize(size);
  await settled(page);
}

/** Until two frames are drawn and nothing moves any more. */
const settled = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await frame();
    for (let times = 0; document.getAnimations().length > 0 && times < 50; times += 1) {
      await frame();
    }
  });

export async function picture(page, name, tag, theme, size) {
  const path = join(proofFolder("screens"), `${name}-${tag}-${theme}-${size.width}.png`);
  await page.screenshot({ path, caret: "initial" });
}

/** WCAG 2.2 A and AA and axe's good practice; gives the violations in words. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe);
  }
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 3).map(({ html, any, all }) => `${html.slice(0, 160)} ${[...any, ...all].map((one) => one.message).join("; ").slice(0, 200)}`),
    }));
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help}\n      ${nodes.join("\n      ")}`);
}

/** Text that is cut off, leaves its control, or leaves the window. */
const CUT = () => {
  const problems = new Set();
  const scrolls = (style) => /auto|scroll/.test(style);
  const described = (element) => `<${element.localName} class="${element.className?.baseVal ?? element.className}">`;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    problems.add(`the page is ${page.scrollWidth - page.clientWidth} px wider than the window`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent.trim();
    if (words === "" || parent.closest(".unseen, script, style, option, [aria-hidden=true], svg") || !parent.checkVisibility?.({ visibilityProperty: true })) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
    let canScroll = false;
    for (let box = parent; box && box !== page; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (box.clientWidth <= 2 && /hidden|clip/.test(style.overflowX)) {
        canScroll = true;
        break;
      }
      const area = box.getBoundingClientRect();
      const isClipped = /hidden|clip/.test(style.overflowX) && !canScroll;
      const isControl = box.matches("button, label, summary, [role=button], th, td, legend, h1, h2, h3, p, li");
      for (const rect of rects) {
        const out = Math.max(area.left - rect.left, rect.right - area.right);
        const below = Math.max(area.top - rect.top, rect.bottom - area.bottom);
        if ((isClipped || isControl) && !canScroll && style.display !== "inline" && out > 2) {
          problems.add(`${Math.round(out)} px outside ${described(box)}: “${words.slice(0, 50)}”`);
        }
        if (/hidden|clip/.test(style.overflowY) && !canScroll && below > 3) {
          problems.add(`cut at the top or bottom of ${described(box)}: “${words.slice(0, 50)}”`);
        }
      }
      canScroll ||= scrolls(style.overflowX) && box.scrollWidth > box.clientWidth;
      if (scrolls(style.overflowY)) {
        break;
      }
      if (style.textOverflow === "ellipsis" && box.scrollWidth > box.clientWidth + 1) {
        problems.add(`cut with dots in ${described(box)}: “${words.slice(0, 50)}”`);
      }
    }
    for (const rect of rects) {
      if (!canScroll && (rect.left < -1 || rect.right > page.clientWidth + 1)) {
        problems.add(`outside the window in ${described(parent)}: “${words.slice(0, 50)}”`);
      }
    }
  }
  // Bars that stay in place must leave room for what is read.
  const bars = [...document.querySelectorAll("main header, main footer")].filter((bar) => getComputedStyle(bar).position === "sticky");
  const room = document.querySelector("main").clientHeight - bars.reduce((sum, bar) => sum + bar.offsetHeight, 0);
  if (room < innerHeight * 0.35) {
    problems.add(`the bars leave ${room} of ${innerHeight} px for the text`);
  }
  return [...problems];
};

/** Pictures in both themes and widths, and axe in both themes. Gives what axe says. */
export async function lookAtAll(page, name, tag) {
  const said = [];
  for (const theme of ["light", "dark"]) {
    await dress(page, { theme });
    said.push(...(await violations(page)).map((one) => `${name} (${tag}, ${theme}): ${one}`));
    for (const size of [DESKTOP, PHONE]) {
      await resize(page, size);
      await picture(page, name, tag, theme, size);
    }
    await resize(page, DESKTOP);
  }
  await dress(page, { theme: "light" });
  return said;
}

/** Both widths at 100 % and 200 % text. Gives what does not fit; pictures at 100 % when wanted. */
export async function lookForCuts(page, name, tag, { pictures = false } = {}) {
  const said = [];
  for (const size of [DESKTOP, PHONE]) {
    await resize(page, size);
    for (const text of ["0", "4"]) {
      await dress(page, { text });
      const cuts = await page.evaluate(CUT);
      said.push(...cuts.map((cut) => `${name} (${tag}, ${size.width}, ${text === "0" ? 100 : 200} %): ${cut}`));
      if (pictures && (text === "0" || name.startsWith("lesson"))) {
        await picture(page, text === "0" ? name : `${name}-large`, tag, "light", size);
      }
    }
    await dress(page, { text: "0" });
  }
  await resize(page, DESKTOP);
  return said;
}
