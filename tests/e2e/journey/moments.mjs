// Where Cover may come: reading, writing, in a dialog, while something loads, is made, read in or tried. In the window and in the browser alike.
import { goTo, openCourse } from "./begin.mjs";
import { chooseFile, chooseFolder } from "./files.mjs";
import { noteOf, onScreen } from "./lesson.mjs";
import { COURSE, course } from "../support/course.mjs";
import { join } from "node:path";

const language = (w) => (w.tag === "ru" ? "ru" : "en");
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A person who stopped at a private note, and a backup of them in Documents; `server` is one of `preamble-kit serve`. */
export async function prepare(server, name, tag) {
  const { id } = await server.call("profile.create", { name, pictures: null, language: tag });
  const { lesson, at } = noteOf(tag);
  for (const one of course(tag).lessons) {
    for (const block of one.blocks) {
      await server.call("progress.visit", { course: COURSE, lesson: one.id, block: block.id });
    }
  }
  await server.call("progress.visit", { course: COURSE, lesson: lesson.id, block: lesson.blocks[at].id });
  const { path } = await server.call("backup.save", { folder: join(server.home, "Documents"), private: true });
  return { id, backup: path.split("/").at(-1) };
}

/** To the private note of a lesson: the person stopped there. */
export async function toNote(hand, w) {
  const { at, of } = noteOf(language(w));
  await hand.click("button", w("app-continue"));
  await onScreen(hand, w, at + 2, of);
  await hand.until(() => document.querySelector("main textarea"));
}

async function settings(hand, w, { name }) {
  await hand.click("button", name);
  await hand.see("heading", w("settings-title"));
}

/** Each begins on the first screen of a person who learns. What was written in a note comes back. */
export const MOMENTS = {
  "the first screen": async () => {},
  "a course while it loads": async (hand, w) => {
    await hand.click("button", new RegExp(`^\\s*${course(language(w)).title}`));
  },
  "a lesson": (hand, w) => toNote(hand, w),
  "a private note": async (hand, w, { round }) => {
    await toNote(hand, w);
    const text = `Записано в ${round}-й раз.`;
    await hand.fill(w("lesson-note.label"), text);
    await sleep(1000);
    return text;
  },
  "a dialog": async (hand, w) => {
    await hand.click("button", w("settings-reading"));
    await hand.see("dialog", w("settings-reading"));
  },
  "Help over a dialog": async (hand, w) => {
    await hand.click("button", w("settings-reading"));
    await hand.see("dialog", w("settings-reading"));
    await hand.tap("F1");
    await hand.until(() => document.querySelectorAll("[role=dialog]").length > 1);
  },
  "Help": async (hand, w) => {
    await hand.click("button", w("app-place-help"));
    await hand.see("heading", w("country-title"));
  },
  "the Declaration while it loads": async (hand, w) => {
    await goTo(hand, w, "library");
    await hand.click("button", new RegExp(`^\\s*${w("library-door-declaration")}`));
  },
  "the file picker": async (hand, w) => {
    await goTo(hand, w, "data");
    await hand.click("button", w("backup-save"));
    await hand.see("navigation", w("files-places"));
  },
  "settings": settings,
  "a backup while it is restored": async (hand, w, { backup }) => {
    await goTo(hand, w, "data");
    await hand.click("button", w("profile-restore"));
    await hand.click("button", w("backup-restore-choose"));
    await chooseFile(hand, w, w("backup-restore-choose"), backup);
    await hand.click("button", w("backup-restore-now"));
  },
  "papers while they are set": async (hand, w) => {
    await openCourse(hand, w);
    await hand.click("button", w("paper-print"));
    await hand.see("checkbox", w("paper-sheet-pre"));
    await hand.clickInDialog("button", w("paper-save"));
    await chooseFolder(hand, w, w("paper-save-here"));
  },
  "a passphrase while it is tried": async (hand, w, { name }) => {
    await settings(hand, w, { name });
    await hand.click("button", w("profile-switch"));
    await hand.fill(w("protected-which-name"), "Nobody");
    await hand.fillAt("input[type=password]", 0, "not this one at all");
    await hand.click("button", w("protected-open-action"));
  },
};
