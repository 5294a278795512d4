// The memory of the real window after the lock, without a driver, which would remember everything itself: no process that draws the page
// knows a word, because it is a new one. The keys are those of the keyboard. Figures: target/proof/window-memory.json.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { Desktop } from "../support/desktop.mjs";
import { countInMemory, familyOf, nameOf } from "../support/memory.mjs";
import { app, proofFolder } from "../support/places.mjs";
import { Screen } from "../support/screen.mjs";
import { serve } from "../support/server.mjs";
import { newHome, openWindow } from "../support/window.mjs";
import { words } from "../support/words.mjs";

const w = words("ru");
const NAME = "bjwnqyx";
const PASSPHRASE = "qzvwkxjh mplgtrbd wvzkqnjs";
/** What the person writes: in the search field, and in a note that the journal shows. */
const SOUGHT = "zqxvjkwphg";
const TAB = "\uE004";
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often Tab is pressed from where the screen begins to what is sought. */
async function tabsTo(hand, what, isThere, argument) {
  for (let tabs = 1; tabs < 60; tabs += 1) {
    await hand.key(TAB);
    if (await hand.evaluate(isThere, argument)) return tabs;
  }
  throw new Error(`Tab does not lead to ${what}`);
}

/** The way to the name of a protected profile, found out with a driver. */
async function findWay(t, home) {
  const hand = await openWindow(t, home);
  const known = await tabsTo(hand, "the button", (name) => document.activeElement.textContent.trim() === name, w("app-known"));
  await hand.click("button", w("app-known"));
  await hand.see("heading", w("profile-title"));
  await sleep(500);
  const name = await tabsTo(hand, "the name", () => document.activeElement.matches("form input[type=text], form input:not([type])"));
  await hand.driver.kill();
  await hand.driver.stop();
  return { known, name };
}

/** How often a word stands in the memory of the program and of the processes that draw the page. */
function inMemory(id, word) {
  const found = { program: 0, page: 0 };
  for (const process of familyOf(id)) {
    const name = nameOf(process);
    if (name === "preamble") found.program += countInMemory(process, word);
    if (name === "WebKitWebProces") found.page += countInMemory(process, word);
  }
  return found;
}
const pages = (id) => familyOf(id).filter((process) => nameOf(process) === "WebKitWebProces");

test("after the lock the page is drawn by a new process, which knows no word", async (t) => {
  const home = newHome(t);
  const server = await serve(t, { data: home.data, home: home.home, language: "ru_RU.UTF-8" });
  await server.call("protected.create", { name: NAME, passphrase: PASSPHRASE, with_code: false, language: "ru" });
  await server.call("profile.close");
  await server.kill();
  const way = await findWay(t, home);
  const desktop = await Desktop.start(t, home);
  const screen = await Screen.open(t);
  const { PATH, DISPLAY, XAUTHORITY } = process.env;
  const env = { PATH, DISPLAY, XAUTHORITY, HOME: home.home, XDG_RUNTIME_DIR: home.run, TMPDIR: home.tmp, LANG: "ru_RU.UTF-8" };
  const software = { WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1" };
  const child = spawn(app, { env: { ...env, ...software, ...desktop.environment }, stdio: "ignore" });
  t.after(() => child.kill("SIGKILL"));
  await desktop.until("held");
  await screen.until("the window", async () => (await screen.theWindow()) !== undefined);
  const window = await screen.theWindow();
  await screen.until("the first screen", async () => !(await screen.isBlank(window)));
  await screen.focus(window);
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await screen.tap(key);
      await sleep(40);
    }
  };
  const type = async (text) => {
    for (const letter of text) {
      await screen.type(letter);
      await sleep(30);
    }
  };
  await sleep(1_500);
  await press("Tab", way.known);
  await press("Return");
  await sleep(1_500);
  await press("Tab", way.name);
  await type(NAME);
  await press("Tab");
  await type(PASSPHRASE);
  await press("Return");
  // While it is open, the file of its last writes is there.
  const isOpen = async () => readdirSync(join(home.data, "profiles")).some((name) => name.endsWith("-wal"));
  await screen.until("the open profile", isOpen);
  await sleep(2_000);
  await type("/");
  await sleep(1_000);
  await type(SOUGHT);
  await sleep(500);
  const [old, open] = [pages(child.pid), inMemory(child.pid, SOUGHT)];
  t.diagnostic(`open: ${JSON.stringify(open)}`);
  assert.ok(open.page > 0 && open.program > 0, "the word was not typed, or the search of the memory is blind");

  await desktop.send("lock");
  await screen.until("a new page", async () => pages(child.pid).some((id) => !old.includes(id)));
  await sleep(2_000);
  const locked = { word: inMemory(child.pid, SOUGHT), passphrase: inMemory(child.pid, PASSPHRASE), name: inMemory(child.pid, NAME) };
  t.diagnostic(`locked: ${JSON.stringify(locked)}`);
  writeFileSync(join(proofFolder(""), "window-memory.json"), `${JSON.stringify({ open, locked }, null, 2)}\n`);
  assert.ok(pages(child.pid).every((id) => !old.includes(id)), "the old page still runs");
  for (const [what, { page }] of Object.entries(locked)) {
    assert.equal(page, 0, `the page still knows the ${what}`);
  }
});
