// From the start of the process to the first useful screen, and the memory of all its processes when that stands still.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { end, environment, memory, start } from "./program.mjs";
import { interleaved, median } from "./statistics.mjs";

const SOFTWARE = { WEBKIT_DISABLE_DMABUF_RENDERER: "1" };

/** The four programs that are compared: ours and a blank window, each also without the web view's graphics buffers. */
function sides({ app, blank, homes }) {
  return {
    blank: { path: blank, home: homes.blank },
    app: { path: app, home: homes.profile },
    first: { path: app, home: homes.empty },
    "blank-software": { path: blank, home: homes.blank, more: SOFTWARE },
    "app-software": { path: app, home: homes.profile, more: SOFTWARE },
  };
}

/** A home where somebody has learned before, one where nobody has, and one for the blank window. */
export function makeHomes(folder, measure) {
  const homes = Object.fromEntries(["blank", "empty", "profile"].map((name) => [name, join(folder, name)]));
  execFileSync(measure, ["writes", join(homes.profile, ".local", "share", "preamble"), "20"]);
  return homes;
}

/** Files must be read from the disk again. Only root may ask for that. */
export function dropCaches() {
  try {
    execFileSync("sync");
    writeFileSync("/proc/sys/vm/drop_caches", "3");
    return true;
  } catch {
    return false;
  }
}

async function once(display, side) {
  const begun = performance.now();
  const child = start(side.path, environment(display, side.home, side.more));
  try {
    const shown = await display.shows(side.picture);
    return shown - begun;
  } finally {
    await end(child);
    // The X server takes the window away a moment later.
    await sleep(300);
  }
}

/** Looks at each side once without a watch: what its first useful screen is, to the pixel, and what memory it takes. */
async function learn(display, side) {
  const child = start(side.path, environment(display, side.home, side.more));
  try {
    side.picture = await display.settled();
    return memory(child.pid);
  } finally {
    await end(child);
    await sleep(300);
  }
}

export async function measureStart(display, programs, { rounds, cold }) {
  const all = sides(programs);
  const memories = {};
  for (const [name, side] of Object.entries(all)) {
    rmSync(join(side.home, "run"), { recursive: true, force: true });
    memories[name] = [await learn(display, side)];
  }
  const warm = await interleaved(rounds, all, (side) => once(display, side));
  let chilled = {};
  if (cold > 0 && dropCaches()) {
    chilled = await interleaved(cold, all, (side) => {
      dropCaches();
      return once(display, side);
    });
  }
  const more = await interleaved(2, all, (side) => learn(display, side));
  for (const [name, values] of Object.entries(more)) {
    memories[name].push(...values);
  }
  const medians = (times) => Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
  return {
    warm: medians(warm),
    cold: medians(chilled),
    memory: medians(memories),
    raw: { warm, cold: chilled, memory: memories },
  };
}

export function copyHome(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
