// One real window. The same steps as in the browser: elements are found by role and accessible name.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { scratch } from "./places.mjs";
import { Driver, idOf } from "./webdriver.mjs";
import { witnessed } from "./witness.mjs";

const library = readFileSync(createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js"), "utf8");
const PATIENCE = 30_000;
/** Code points of keys (WebDriver 2, section 17.4.2). */
const KEYS = { Shift: "\uE008", Escape: "\uE00C", F1: "\uE031" };
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs in the page: elements of a role and name that can be seen. */
const FIND = `
  const [role, name, flags, inDialog] = arguments;
  if (!window.TestingLibraryDom) { return "no library"; }
  const wanted = flags === null ? name : new RegExp(name, flags);
  return window.TestingLibraryDom
    .queryAllByRole(inDialog ? [...document.querySelectorAll("[role=dialog]")].at(-1) ?? document.head : document.body, role, { name: wanted, hidden: true })
    .filter((one) => one.getClientRects().length > 0 && one.closest("[aria-hidden=true], [inert]") === null);
`;
const AT = `return [...document.querySelectorAll(arguments[0])][arguments[1]] ?? null;`;
const TEXT = `return [...document.querySelectorAll("body *")].some((one) => one.getClientRects().length > 0 && one.textContent.includes(arguments[0]));`;
const CHOOSE = `
  const [list, value] = arguments;
  list.value = value;
  list.dispatchEvent(new Event("input", { bubbles: true }));
  list.dispatchEvent(new Event("change", { bubbles: true }));
`;

export class WindowHand {
  constructor(driver) {
    this.driver = driver;
  }

  async open() {
    await this.driver.open();
    await this.until(() => document.querySelector("main h1") !== null);
  }
  /** Repeats until something comes of it; after a change of screen old elements are stale, so errors are tried again too. */
  async #patiently(what, work) {
    const late = Date.now() + PATIENCE;
    for (;;) {
      let error;
      try {
        const found = await work();
        if (found) {
          return found;
        }
      } catch (thrown) {
        error = thrown;
        if (error.code === "invalid session id") {
          throw error;
        }
      }
      if (Date.now() > late) {
        throw new Error(`waited in vain for ${what}${error ? `: ${error.message}` : ""}`);
      }
      await sleep(25);
    }
  }
  async #named(role, name, inDialog = false) {
    const args = name instanceof RegExp ? [role, name.source, name.flags, inDialog] : [role, name, null, inDialog];
    const found = await this.driver.execute(FIND, args);
    if (found === "no library") {
      await this.driver.execute(library);
      return this.driver.execute(FIND, args);
    }
    return found;
  }
  async #press(element) {
    await this.driver.execute(`arguments[0].scrollIntoView({ block: "center" })`, [element]);
    await this.driver.command("POST", `/element/${idOf(element)}/click`, {});
    return true;
  }

  async clickInDialog(role, name) {
    await this.click(role, name, true);
  }
  async click(role, name, inDialog = false) {
    await this.#patiently(`${role} ${name}`, async () => {
      const [element] = await this.#named(role, name, inDialog);
      return element && this.#press(element);
    });
  }
  async clickAt(css, index = 0) {
    await this.#patiently(`${css} ${index}`, async () => {
      const element = await this.driver.execute(AT, [css, index]);
      return element && this.#press(element);
    });
  }
  async see(role, name) {
    await this.#patiently(`${role} ${name}`, async () => (await this.#named(role, name)).length > 0);
  }
  async has(role, name) {
    return (await this.#named(role, name)).length > 0;
  }
  async seeText(text) {
    await this.#patiently(`“${text}”`, () => this.driver.execute(TEXT, [text]));
  }
  async fill(label, text) {
    await this.#patiently(`the field ${label}`, async () => {
      const [element] = await this.#named("textbox", label);
      if (!element) {
        return false;
      }
      await this.driver.command("POST", `/element/${idOf(element)}/clear`, {});
      await this.driver.command("POST", `/element/${idOf(element)}/value`, { text });
      return true;
    });
  }
  /** A field that has no role, as one for a passphrase. */
  async fillAt(css, index, text) {
    await this.#patiently(`${css} ${index}`, async () => {
      const element = await this.driver.execute(AT, [css, index]);
      if (!element) {
        return false;
      }
      await this.driver.command("POST", `/element/${idOf(element)}/clear`, {});
      await this.driver.command("POST", `/element/${idOf(element)}/value`, { text });
      return true;
    });
  }
  async choose(css, index, value) {
    await this.#patiently(`${css} ${index}`, async () => {
      const element = await this.driver.execute(AT, [css, index]);
      return element && (await this.driver.execute(`${CHOOSE} return true;`, [element, value]));
    });
  }
  /** A key by its code point in the WebDriver standard, pressed and let go. */
  async key(value) {
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    await this.driver.command("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }
  /** A key by its name on the keyboard. */
  async tap(name) {
    await this.key(KEYS[name]);
  }
  async evaluate(work, argument = null) {
    return this.driver.execute(`return (${work})(arguments[0])`, [argument]);
  }
  async until(work, argument = null) {
    return this.#patiently(String(work), () => this.evaluate(work, argument));
  }
  async picture(path) {
    writeFileSync(path, Buffer.from(await this.driver.command("GET", "/screenshot"), "base64"));
  }
}

/** A HOME for the program that nobody else uses. */
export function newHome(test) {
  const folder = scratch(test, "window");
  const home = join(folder, "home");
  mkdirSync(join(home, "Documents"), { recursive: true });
  mkdirSync(join(folder, "run"), { mode: 0o700 });
  mkdirSync(join(folder, "tmp"));
  return { home, run: join(folder, "run"), tmp: join(folder, "tmp"), data: join(home, ".local", "share", "preamble") };
}

/** Starts the program in its window; the screen is the one of the X server that the tests were given.
 * `environment`: what else it sees; `application`: what is started in its place. */
export async function openWindow(test, { home, run, tmp }, { language = "ru_RU.UTF-8", environment: more = {}, application } = {}) {
  const { PATH, DISPLAY, XAUTHORITY } = process.env;
  const environment = {
    PATH,
    DISPLAY,
    XAUTHORITY,
    HOME: home,
    XDG_RUNTIME_DIR: run,
    TMPDIR: tmp,
    LANG: language,
    // Without a graphics card the web view draws by itself.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    ...more,
  };
  const driver = await new Driver(test, environment, application).start();
  const plain = new WindowHand(driver);
  const hand = witnessed(plain, test.name, (path) => plain.picture(path));
  await hand.open();
  return hand;
}
