// One page in Chromium. A message on the console or a request to anywhere else fails the test.
import assert from "node:assert/strict";
import { chromium as engine } from "playwright-core";
import { chromium } from "./places.mjs";
import { witnessed } from "./witness.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-pings",
  "--no-first-run",
  "--font-render-hinting=none",
];
/** The machine of the tests may have much else to do. */
const PATIENCE = 20_000;
export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

export class BrowserHand {
  constructor(page, server) {
    this.page = page;
    this.server = server;
  }

  /** Opens the program as a new start of it. */
  async open() {
    await this.page.goto(this.server.address);
    await this.page.locator("main h1").waitFor();
  }
  #named(role, name) {
    return this.page.getByRole(role, { name, exact: typeof name === "string" });
  }
  async click(role, name) {
    await this.#named(role, name).first().click();
  }
  /** In the dialog on top, whose buttons may be called as one of the page. */
  async clickInDialog(role, name) {
    await this.page.getByRole("dialog").last().getByRole(role, { name, exact: typeof name === "string" }).first().click();
  }
  async clickAt(css, index = 0) {
    await this.page.locator(css).nth(index).click();
  }
  async see(role, name) {
    await this.#named(role, name).first().waitFor();
  }
  async has(role, name) {
    return this.#named(role, name).first().isVisible();
  }
  async seeText(text) {
    await this.page.getByText(text).first().waitFor();
  }
  async fill(label, text) {
    await this.#named("textbox", label).first().fill(text);
  }
  /** A field that has no role, as one for a passphrase. */
  async fillAt(css, index, text) {
    await this.page.locator(css).nth(index).fill(text);
  }
  async choose(css, index, value) {
    await this.page.locator(css).nth(index).selectOption(value);
  }
  async press(key) {
    await this.page.keyboard.press(key);
  }
  /** The same, as the window has it too. */
  async tap(key) {
    await this.press(key);
  }
  async evaluate(work, argument) {
    return this.page.evaluate(work, argument);
  }
  /** Waits until the work says something true, and gives it. */
  async until(work, argument) {
    const handle = await this.page.waitForFunction(work, argument, { polling: 20, timeout: PATIENCE });
    return handle.jsonValue();
  }
}

/** A browser for one test; `page` options as in Playwright. */
export async function browse(test, server, options = {}) {
  const browser = await engine.launch({ executablePath: chromium(), args: QUIET });
  test.after(() => browser.close());
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  page.on("console", (message) => {
    const isGone = /ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !isGone) {
      faults.push(message.text());
    }
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith("http://127.0.0.1:")) {
      faults.push(`asks for ${url}`);
    }
  });
  const hand = witnessed(new BrowserHand(page, server), test.name, (path) => page.screenshot({ path }));
  hand.browser = browser;
  hand.faults = faults;
  hand.calm = () => assert.deepEqual(faults, [], "the page complained, or asked for something elsewhere");
  return hand;
}
