// The X screen as a person sees it: real keys of the keyboard, which window stands there, and whether anything is to be seen in it.
import { createRequire } from "node:module";

const x11 = createRequire(import.meta.url)("x11");
const SHIFT_L = 0xffe1;
/** Of X11's keysymdef.h. */
const KEYS = { Tab: 0xff09, Return: 0xff0d };
const VIEWABLE = 2;
const CLIENT_MESSAGE = 33;
const ZPIXMAP = 2;
/** So many lines of the window are looked at; words are higher than the gaps between them. */
const LINES = 48;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A server without any client begins anew, and refuses whoever comes in that moment. */
async function connect(tries = 20) {
  try {
    return await new Promise((resolve, reject) => {
      x11.createClient((error, made) => (error ? reject(error) : resolve(made)));
    });
  } catch (error) {
    if (tries === 0) {
      throw error;
    }
    await sleep(100);
    return connect(tries - 1);
  }
}

export class Screen {
  /** Of the X server that the tests were given. */
  static async open(test) {
    const display = await connect();
    const screen = new Screen();
    screen.x = display.client;
    // A window that is asked about may be gone by then.
    screen.x.on("error", () => {});
    screen.root = display.screen[0].root;
    screen.keyboard = await screen.ask("require", "xtest");
    const { min_keycode: first, max_keycode: last } = display;
    const keys = await screen.ask("GetKeyboardMapping", first, last - first);
    screen.keyOf = (symbol) => first + keys.findIndex((symbols) => symbols.includes(symbol));
    screen.shift = screen.keyOf(SHIFT_L);
    test.after(() => screen.x.close(() => {}));
    return screen;
  }

  ask(name, ...args) {
    return new Promise((resolve, reject) => {
      this.x[name](...args, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  }

  /** Windows that stand on the screen, with their place. */
  async windows() {
    const { children } = await this.ask("QueryTree", this.root);
    const seen = await Promise.all(children.map((id) => this.#look(id).catch(() => undefined)));
    return seen.filter(Boolean);
  }
  async #look(id) {
    const { mapState } = await this.ask("GetWindowAttributes", id);
    if (mapState !== VIEWABLE) {
      return undefined;
    }
    const { xPos: x, yPos: y, width, height } = await this.ask("GetGeometry", id);
    return { id, x, y, width, height };
  }
  /** The program's window, when it stands there. */
  async theWindow() {
    const large = (await this.windows()).filter(({ width, height }) => width > 300 && height > 300);
    return large.at(-1);
  }
  async isThere(window) {
    return (await this.#look(window.id).catch(() => undefined)) !== undefined;
  }

  /** A text property such as WM_NAME; a list of texts comes with its zero bytes. */
  async property(window, name) {
    const atom = await this.ask("InternAtom", true, name);
    const { data } = await this.ask("GetProperty", 0, window.id, atom, 0, 0, 10_000);
    return data.toString("utf8");
  }

  /** Every looked-at line is of one colour. */
  async isBlank({ x, y, width, height }) {
    const rows = Array.from({ length: LINES }, (_, index) => y + Math.floor(((index + 0.5) * height) / LINES));
    const lines = await Promise.all(rows.map((row) => this.ask("GetImage", ZPIXMAP, this.root, x, row, width, 1, 0xffffffff)));
    const first = lines[0].data.readUInt32LE(0);
    return lines.every(({ data }) => {
      for (let at = 0; at + 4 <= width * 4; at += 4) {
        if (data.readUInt32LE(at) !== first) {
          return false;
        }
      }
      return true;
    });
  }

  /** The window takes the keys of the keyboard. */
  async focus(window) {
    this.x.SetInputFocus(window.id, 1);
    await this.ask("GetInputFocus");
  }
  press(key) {
    this.keyboard.FakeInput(this.keyboard.KeyPress, key, 0, this.root, 0, 0);
    this.keyboard.FakeInput(this.keyboard.KeyRelease, key, 0, this.root, 0, 0);
  }

  /** A letter of the Latin alphabet, a space, or a sign that needs no Shift. */
  async type(letter) {
    this.press(this.keyOf(letter.charCodeAt(0)));
    await this.ask("GetInputFocus");
  }

  /** A key that is no letter. */
  async tap(name) {
    this.press(this.keyOf(KEYS[name]));
    await this.ask("GetInputFocus");
  }

  /** Shift three times. Gives the moment of the third. */
  async shiftThrice() {
    this.press(this.shift);
    await sleep(60);
    this.press(this.shift);
    await sleep(60);
    const begin = performance.now();
    this.press(this.shift);
    await this.ask("GetInputFocus");
    return begin;
  }

  /** After Cover: when nothing was to be seen any more, and when the window was gone; milliseconds since `begin`. */
  async watchGo(window, begin, longest) {
    const seen = {};
    while (seen.gone === undefined && performance.now() - begin < longest) {
      const there = await this.isThere(window);
      const blank = !there || (await this.isBlank(window).catch(() => true));
      const now = performance.now() - begin;
      if (blank) {
        seen.blank ??= now;
      }
      if (!there) {
        seen.gone = now;
      }
      await sleep(2);
    }
    return seen;
  }

  /** As a window manager does it when a person clicks on the cross (ICCCM 4.2.8.1). */
  async close(window) {
    const [protocols, remove] = [await this.ask("InternAtom", false, "WM_PROTOCOLS"), await this.ask("InternAtom", false, "WM_DELETE_WINDOW")];
    const message = Buffer.alloc(32);
    message.writeUInt8(CLIENT_MESSAGE, 0);
    message.writeUInt8(32, 1);
    message.writeUInt32LE(window.id, 4);
    message.writeUInt32LE(protocols, 8);
    message.writeUInt32LE(remove, 12);
    this.x.SendEvent(window.id, 0, 0, message);
    await this.ask("GetInputFocus");
  }

  /** Until `work` says true. */
  async until(what, work, longest = 60_000) {
    const late = Date.now() + longest;
    while (!(await work().catch(() => false))) {
      if (Date.now() > late) {
        throw new Error(`waited in vain for ${what}`);
      }
      await sleep(20);
    }
  }
}
