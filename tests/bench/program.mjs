// A program with a window, started in a home of its own, and all the processes that belong to it.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What the program may see: nothing of the person who runs the benchmark. */
export function environment(display, home, more = {}) {
  mkdirSync(join(home, "run"), { recursive: true, mode: 0o700 });
  return {
    PATH: process.env.PATH,
    DISPLAY: display.name,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, "run"),
    LANG: "en_US.UTF-8",
    ...more,
  };
}

export function start(path, env) {
  const child = spawn(path, [], { env, stdio: "ignore", detached: true });
  child.on("error", (error) => (child.failed = error));
  return child;
}

/** Ends the program and what it started, and waits until they are gone. */
export async function end(child) {
  const all = family(child.pid);
  for (const pid of all) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Gone already.
    }
  }
  while (all.some((pid) => isAlive(pid))) {
    await sleep(10);
  }
}

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

const isAlive = (pid) => !["Z", undefined].includes(stat(pid)?.state);

/** The process and everything below it. */
export function family(root) {
  const children = new Map();
  for (const pid of readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const parent = stat(pid)?.parent;
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [root];
  for (let at = 0; at < found.length; at += 1) {
    found.push(...(children.get(found[at]) ?? []));
  }
  return found;
}

/** Proportional set size of the whole family, in MiB: shared pages are counted once over all. */
export function memory(root) {
  let kib = 0;
  for (const pid of family(root)) {
    try {
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))[1]);
    } catch {
      // Ended between two looks.
    }
  }
  return kib / 1024;
}
