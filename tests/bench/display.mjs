// A display of our own whose pixels lie in a file, so that looking at the screen costs a read and disturbs nobody.
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const WIDTH = 1200;
export const HEIGHT = 760;
const BYTES = WIDTH * HEIGHT * 4;
/** Every so many rows one is read at each look; the whole screen only when those agree. */
const EVERY = 20;
const LOOK = 3;
/** Edges of letters and curves come out a little different when the web view cuts the page into other tiles. */
const SHADE = 64;
const FEW = 40;

export class Display {
  #server;
  #file;

  /** Starts Xvfb; the first free number is its own choice. */
  static async start(folder) {
    const display = new Display();
    mkdirSync(folder, { recursive: true });
    const args = [
      "-displayfd",
      "1",
      "-screen",
      "0",
      `${WIDTH}x${HEIGHT}x24`,
      "-nolisten",
      "tcp",
      "-noreset",
      "-fbdir",
      folder,
    ];
    display.#server = spawn("Xvfb", args, { stdio: ["ignore", "pipe", "ignore"] });
    display.name = await new Promise((resolve, reject) => {
      display.#server.on("error", reject).on("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
      display.#server.stdout.once("data", (data) => resolve(`:${String(data).trim()}`));
    });
    const path = join(folder, "Xvfb_screen0");
    while (!existsSync(path)) {
      await sleep(20);
    }
    display.#file = openSync(path, "r");
    return display;
  }

  stop() {
    closeSync(this.#file);
    this.#server.kill();
  }

  /** XWD: a header of its own length, then the colour map of 12 bytes an entry, then rows of pixels. */
  #start() {
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, 100, 0);
    return header.readUInt32BE(0) + header.readUInt32BE(76) * 12;
  }

  pixels() {
    const pixels = Buffer.alloc(BYTES);
    readSync(this.#file, pixels, 0, BYTES, this.#start());
    return pixels;
  }

  #agrees(wanted, start, row) {
    for (let y = EVERY / 2; y < HEIGHT; y += EVERY) {
      const at = y * WIDTH * 4;
      readSync(this.#file, row, 0, row.length, start + at);
      if (row.compare(wanted, at, at + row.length) !== 0 && outliers(row, wanted.subarray(at, at + row.length)) > FEW) {
        return false;
      }
    }
    const now = this.pixels();
    return now.equals(wanted) || outliers(now, wanted) <= FEW;
  }

  /** Waits until the screen is this. Gives the moment (`performance.now`). */
  async shows(wanted, patience = 60_000) {
    const [start, row, late] = [this.#start(), Buffer.alloc(WIDTH * 4), performance.now() + patience];
    while (!this.#agrees(wanted, start, row)) {
      if (performance.now() > late) {
        throw new Error(
          `the screen that was waited for never came; what differs: ${difference(wanted, this.pixels())}`,
        );
      }
      await sleep(LOOK);
    }
    return performance.now();
  }

  /** Waits until nothing has moved for a while and there is more than one colour; gives the picture. */
  async settled(quiet = 2_500, patience = 60_000) {
    const late = performance.now() + patience;
    let [last, since] = [this.pixels(), performance.now()];
    for (;;) {
      await sleep(100);
      const now = this.pixels();
      if (!now.equals(last)) {
        [last, since] = [now, performance.now()];
      } else if (performance.now() - since > quiet && isPicture(now)) {
        return now;
      }
      if (performance.now() > late) {
        throw new Error("the screen never came to rest");
      }
    }
  }
}

/** How many bytes of colour differ by more than a shade. */
function outliers(found, wanted) {
  let count = 0;
  for (let at = 0; at < found.length; at += 1) {
    const distance = found[at] - wanted[at];
    if (distance > SHADE || distance < -SHADE) {
      count += 1;
    }
  }
  return count;
}

/** Where two pictures differ, for the error message. */
function difference(wanted, found) {
  const [xs, ys] = [[], []];
  for (let at = 0; at < wanted.length; at += 4) {
    if (outliers(found.subarray(at, at + 4), wanted.subarray(at, at + 4)) > 0) {
      xs.push((at / 4) % WIDTH);
      ys.push(Math.floor(at / 4 / WIDTH));
    }
  }
  const span = (values) =>
    values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -1]);
  return `${xs.length} pixels, x ${span(xs)}, y ${span(ys)}`;
}

/** Light and dark both: text is there, or the blank window's square. */
function isPicture(pixels) {
  let [light, dark] = [false, false];
  for (let at = 0; at < pixels.length; at += 4) {
    const sum = pixels[at] + pixels[at + 1] + pixels[at + 2];
    light ||= sum > 600;
    dark ||= sum > 0 && sum < 250;
  }
  return light && dark;
}
