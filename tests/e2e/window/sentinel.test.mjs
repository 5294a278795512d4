// Fifty phrases that a person wrote in the real window: in no write to a file, in no file that was touched, of a guest and of a protected
// profile, web view and all; an open profile shows them. Figures: target/proof/window-sentinel.json.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { beGuest, firstStart, goTo, makeProfile } from "../journey/begin.mjs";
import { walkToNote } from "../journey/lesson.mjs";
import { contents, proofFolder } from "../support/places.mjs";
import { holders, readCalls, recorded } from "../support/recorder.mjs";
import { Screen } from "../support/screen.mjs";
import { serve } from "../support/server.mjs";
import { search } from "../support/traces.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

/** In every phrase, and nowhere by chance. */
const MARK = "zqxvjkwphg";
const NAME = `${MARK} name`;
const PASSPHRASE = `${MARK} harbour 42 cactus mimosa`;
const w = words("ru");
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const figures = {};
after(() => writeFileSync(join(proofFolder(""), "window-sentinel.json"), `${JSON.stringify(figures, null, 2)}\n`));

let number = 0;
const phrases = (count) => Array.from({ length: count }, () => `${MARK}${String(++number).padStart(4, "0")}`).join(" ");

/** Fifty phrases: four notes over one another, the plan, the search. */
async function confide(hand) {
  await walkToNote(hand, w, "ru");
  for (let time = 0; time < 4; time += 1) {
    await hand.fill(w("lesson-note.label"), phrases(10));
    await hand.seeText(w("lesson-note-kept"));
    await sleep(200);
  }
  await goTo(hand, w, "actions");
  await hand.click("button", w("action-to-plan"));
  for (let time = 0; time < 5; time += 1) {
    const line = phrases(1);
    await hand.fill(w("plan-text"), line);
    await hand.click("button", w("plan-add"));
    await hand.seeText(line);
  }
  await goTo(hand, w, "library");
  for (let time = 0; time < 5; time += 1) {
    await hand.fill(w("search-field"), phrases(1));
    await sleep(200);
  }
}

/** Shift three times on the keyboard, until the program has ended. */
async function cover(screen, hand) {
  await screen.focus(await screen.theWindow());
  await screen.shiftThrice();
  await hand.driver.gone(20_000);
  await hand.driver.stop();
}

/** Where the mark stands: files of the home, of this run, of memory on the disk, and all that any of the processes opened to write. */
async function findings(t, home, log, least) {
  const { writes, touched, found } = await readCalls(log, MARK);
  t.diagnostic(`${writes} writes to files, ${touched.length} files opened for writing`);
  assert.ok(writes >= least, `only ${writes} writes were seen: the recorder saw too little`);
  const files = search([home.home, home.run, home.tmp], [MARK]).found;
  return { writes, found: [...found, ...files, ...holders(touched, MARK)] };
}

test("a guest's phrases are in no write and in no file", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const { application, log } = recorded(home);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home, { application });
  await firstStart(hand, w);
  await beGuest(hand, w);
  await confide(hand);
  assert.deepEqual(search([home.home, home.run, home.tmp], [MARK]).found, [], "while the window is open");
  await cover(screen, hand);
  const { writes, found } = await findings(t, home, log, 1);
  figures.guest = { writes, found: found.length };
  assert.deepEqual(found, []);
  assert.deepEqual(contents(home.home), before);
});

test("a protected profile's phrases, name and passphrase are in no write and in no file", async (t) => {
  const home = newHome(t);
  const server = await serve(t, { data: home.data, home: home.home, language: "ru_RU.UTF-8" });
  await server.call("protected.create", { name: NAME, passphrase: PASSPHRASE, with_code: false, language: "ru" });
  await server.call("settings.set", { ...(await server.call("settings.get")), discreet: false });
  await server.kill();
  const { application, log } = recorded(home);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home, { application });
  // Nothing shows that somebody is here: the program begins as at its very first start.
  await hand.click("button", w("app-known"));
  await hand.fill(w("protected-which-name"), NAME);
  await hand.fillAt("input[type=password]", 0, PASSPHRASE);
  await hand.click("button", w("protected-open-action"));
  await hand.see("heading", w("course-learn-title"));
  await confide(hand);
  assert.deepEqual(search([home.home, home.run, home.tmp], [MARK]).found, [], "while the window is open");

  await hand.click("button", NAME);
  await hand.click("button", w("protected-lock-now"));
  await hand.see("heading", w("protected-lock-title"));
  await hand.fillAt("input[type=password]", 0, PASSPHRASE);
  await hand.click("button", w("protected-lock-open"));
  await hand.see("button", w("protected-lock-now"));
  await cover(screen, hand);
  const { writes, found } = await findings(t, home, log, 50);
  figures.protected = { writes, found: found.length };
  assert.deepEqual(found, []);
});

test("the control: an open profile's phrases are found, in writes and in files", async (t) => {
  const home = newHome(t);
  const { application, log } = recorded(home);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home, { application });
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME, { pictures: null });
  await confide(hand);
  await cover(screen, hand);
  const { writes, found } = await findings(t, home, log, 50);
  figures.open = { writes, found: found.length };
  assert.ok(found.some((one) => one.startsWith("pwrite64 ")), `no write holds a phrase: ${found.join("\n")}`);
  assert.ok(found.some((one) => one.includes(".preamble-profile") && !one.startsWith("pwrite64 ")), "no file holds a phrase");
});
