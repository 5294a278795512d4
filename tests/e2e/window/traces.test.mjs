// What stays on the computer: nothing of a guest, nothing of a deleted person, nothing of a note that was taken back, and nothing outside
// the program's own folder. The whole home folder is read, every byte. The count goes to target/proof/traces.json.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { beGuest, firstStart, goTo, makeProfile } from "../journey/begin.mjs";
import { walkToNote } from "../journey/lesson.mjs";
import { app, contents, proofFolder, root } from "../support/places.mjs";
import { Screen } from "../support/screen.mjs";
import { changes, search } from "../support/traces.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

/** Words that come nowhere by chance. */
const NAME = "Зумрадхон Проверочная";
const NOTE = "Сокровенное-слово-седьмое";
const OLD = "Прежнее-слово-девятое";
const PLAN = "Задуманное-слово-пятое";
/** What must not stand in a title, a name of a process, a folder or a menu. */
const TELLING = /right|human|violen|abus|women|woman|gender|discrimin|racis|survivor|victim|ngo\b|прав[ао]|насили|женщин|дискримин/iu;
const DATA = join(".local", "share", "preamble");
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const w = words("ru");
const begun = performance.now();
const counts = { cases: 0, failed: 0, caught: false };

/** One look at the whole home, and at the folders for what runs and what is passing. */
function look(home, sought) {
  counts.cases += 1;
  const { found } = search([home.home, home.run, home.tmp], sought);
  counts.failed += found.length;
  return found;
}
after(() => {
  const { cases, failed, caught } = counts;
  const seconds = Math.round((performance.now() - begun) / 1000);
  const line = { name: "traces", cases, failed, mutant_caught: caught, seconds };
  writeFileSync(join(proofFolder(""), "traces.json"), `${JSON.stringify(line)}\n`);
});

/** What the web view left in the runtime folder, which is memory. `dconf` is the desktop's own mark that nobody changed its settings. */
const left = (home) => Object.keys(contents(home.run)).filter((name) => !name.startsWith("dconf/"));
/** A driven web view is not private, and may write down its own address, the same for everybody, after the last clearing. */
const leftDriven = (home) => left(home).filter((name) => !/\/(origin|salt)$/.test(name));

/** Writes into the private note of the lesson, twice: the first text is forgotten. */
async function write(hand) {
  await walkToNote(hand, w, "ru");
  for (const text of [OLD, NOTE]) {
    await hand.fill(w("lesson-note.label"), text);
    await hand.seeText(w("lesson-note-kept"));
    await sleep(900);
  }
}

async function plan(hand) {
  await goTo(hand, w, "actions");
  await hand.click("button", w("action-to-plan"));
  await hand.fill(w("plan-text"), PLAN);
  await hand.click("button", w("plan-add"));
  await hand.seeText(PLAN);
}

/** Shift three times on the keyboard, until the program has ended. */
async function cover(screen, hand) {
  await screen.focus(await screen.theWindow());
  await screen.shiftThrice();
  await hand.driver.gone(10_000);
  await hand.driver.stop();
}

test("a person who covered: files only in the program's own folder, and no older text in a freed page", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME, { pictures: null });
  await write(hand);
  await cover(screen, hand);
  const elsewhere = changes(before, contents(home.home)).filter((name) => !name.startsWith(DATA));
  assert.deepEqual(elsewhere, [], "something was written beside the program's own folder");
  assert.deepEqual(leftDriven(home), [], "the web view left something");
  // The search itself: what is kept is found, so what is not found is not there.
  assert.ok(search([home.home], [NOTE]).found.length > 0, "the note is kept, but the search does not find it");
  counts.caught = search([home.home], [NAME, NOTE]).found.length >= 2;
  assert.deepEqual(look(home, [OLD]), []);
});

test("“Delete me” leaves no byte of the name, a note or the plan", async (t) => {
  const home = newHome(t);
  const screen = await Screen.open(t);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await makeProfile(hand, w, NAME, { pictures: null });
  await write(hand);
  await plan(hand);
  const profiles = join(home.data, "profiles");
  const [id] = readdirSync(profiles).map((name) => name.slice(0, 36));
  await goTo(hand, w, "data");
  await hand.click("button", w("profile-data-delete-action"));
  await hand.fill(w("profile-data-delete-name", { name: NAME }), NAME);
  await hand.click("button", w("profile-data-delete-now"));
  await hand.see("heading", w("profile-title"));
  assert.deepEqual(look(home, [NAME, NOTE, OLD, PLAN, id]), [], "after the deletion, while the program runs");
  await cover(screen, hand);
  assert.deepEqual(look(home, [NAME, NOTE, OLD, PLAN, id]), [], "after the program has ended");
  assert.deepEqual(leftDriven(home), []);
});

test("a guest leaves no byte of a note, also when the program is killed", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const hand = await openWindow(t, home);
  await firstStart(hand, w);
  await beGuest(hand, w);
  await write(hand);
  await hand.driver.kill();
  await hand.driver.stop();
  assert.deepEqual(look(home, [NOTE, OLD]), []);
  assert.deepEqual(changes(before, contents(home.home)), []);
  // What the killed web view left in memory goes at the next start.
  const screen = await Screen.open(t);
  await cover(screen, await openWindow(t, home));
  assert.deepEqual(leftDriven(home), []);
});

test("the private web view, as people have it: started and covered without a driver, it leaves nothing", async (t) => {
  const home = newHome(t);
  const before = contents(home.home);
  const screen = await Screen.open(t);
  const { PATH, DISPLAY, XAUTHORITY } = process.env;
  const env = { PATH, DISPLAY, XAUTHORITY, HOME: home.home, XDG_RUNTIME_DIR: home.run, TMPDIR: home.tmp, LANG: "ru_RU.UTF-8" };
  const child = spawn(app, { env: { ...env, WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1" }, stdio: "ignore" });
  t.after(() => child.kill("SIGKILL"));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await screen.until("the window", async () => (await screen.theWindow()) !== undefined);
  const window = await screen.theWindow();
  await screen.until("the first screen", async () => !(await screen.isBlank(window)));
  assertNeutral(await names(screen, window, child.pid));
  for (const id of [child.pid, ...childrenOf(child.pid)]) {
    assert.match(readFileSync(`/proc/${id}/limits`, "utf8"), /^Max core file size +0 +0 /m, "a crash would write the memory to the disk");
  }
  await screen.focus(window);
  await sleep(500);
  const begin = await screen.shiftThrice();
  await Promise.race([ended, sleep(10_000).then(() => assert.fail("the program still runs"))]);
  t.diagnostic(`ended ${Math.round(performance.now() - begin)} ms after Cover`);
  await sleep(300);
  counts.cases += 1;
  assert.deepEqual(changes(before, contents(home.home)), []);
  assert.deepEqual([...left(home), ...readdirSync(home.tmp)], []);
});

/** All by which the running program is called. */
async function names(screen, window, pid) {
  const found = {};
  for (const name of ["WM_NAME", "_NET_WM_NAME", "WM_CLASS", "WM_ICON_NAME", "_NET_WM_ICON_NAME"]) {
    found[name] = await screen.property(window, name).catch(() => "");
  }
  for (const id of [pid, ...childrenOf(pid)]) {
    found[`comm ${id}`] = readFileSync(`/proc/${id}/comm`, "utf8").trim();
  }
  return found;
}
/** The processes of the web view. */
function childrenOf(id) {
  const children = readFileSync(`/proc/${id}/task/${id}/children`, "utf8").trim().split(" ").filter(Boolean);
  return children.flatMap((child) => [Number(child), ...childrenOf(child)]);
}
function assertNeutral(found) {
  assert.equal(found.WM_NAME, "Preamble");
  for (const [what, name] of Object.entries(found)) {
    assert.doesNotMatch(name, TELLING, `${what} tells the subject`);
  }
}

test("identifier, folder, menu entry and package say nothing of the subject", () => {
  const conf = JSON.parse(readFileSync(join(root, "src-tauri", "tauri.conf.json"), "utf8"));
  const { identifier, productName, bundle } = conf;
  const { category, shortDescription, longDescription, copyright } = bundle;
  for (const text of [identifier, productName, category, shortDescription, longDescription, copyright, DATA]) {
    assert.ok(text, "a name is missing");
    assert.doesNotMatch(text, TELLING);
  }
});

test("the search of this test finds what was planted: in a list of recent files, in two-byte letters, in a file's name", (t) => {
  const home = newHome(t);
  const list = join(home.home, ".local", "share");
  mkdirSync(list, { recursive: true });
  writeFileSync(join(list, "recently-used.xbel"), `<bookmark href="file:///${NOTE}"/>`);
  writeFileSync(join(list, "history.db"), Buffer.from(NAME, "utf16le"));
  writeFileSync(join(list, PLAN), "");
  const { found } = search([home.home], [NAME, NOTE, PLAN, OLD]);
  counts.caught &&= found.length === 3;
  assert.equal(found.length, 3, found.join("\n"));
  rmSync(list, { recursive: true });
});
