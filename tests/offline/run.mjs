// Proof that Preamble needs no network and asks for none. Run by `cargo xtask test` in a network namespace of its own
// (`unshare --net`), where only the loopback exists. Every program runs under strace; each connection it opens is read.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { outsideCalls } from "./trace.mjs";

const kit = process.env.PREAMBLE_KIT;
const app = process.env.PREAMBLE_APP;
/** TEST-NET-1 (RFC 5737): an address that belongs to nobody. */
const NOWHERE = "192.0.2.1";
/** Seconds that the journey through the window may take under strace. */
const LONGEST_JOURNEY = 400;
const folder = mkdtempSync(join(tmpdir(), "preamble-offline-"));

let passed = 0;
let failed = 0;

async function test(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${error.message}`);
  }
}

function must(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a program under strace; `stop` ends both and gives the calls that would leave the computer. */
function traced(name, program, args, environment = {}) {
  const log = join(folder, `${name}.trace`);
  const flags = ["-f", "--seccomp-bpf", "-qq", "-e", "trace=execve,connect,sendto,sendmsg,sendmmsg", "-o", log];
  const child = spawn("strace", [...flags, program, ...args], {
    env: { ...process.env, ...environment, HOME: folder, XDG_DATA_HOME: join(folder, "data"), XDG_RUNTIME_DIR: folder },
    detached: true,
  });
  let output = "";
  let ended = null;
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  child.on("exit", (code, signal) => (ended = { code, signal }));
  child.on("error", (error) => (ended = { code: error.message }));
  return {
    output: () => output,
    ended: () => ended,
    async stop() {
      if (ended === null) {
        // The group: strace and everything it watches, which is only what this script started.
        process.kill(-child.pid, "SIGTERM");
        for (let tries = 0; ended === null && tries < 50; tries += 1) {
          await sleep(100);
        }
        if (ended === null) {
          process.kill(-child.pid, "SIGKILL");
        }
      }
      return outsideCalls(this.log());
    },
    log: () => readFileSync(log, "utf8"),
  };
}

await test("there is no network here but the loopback", async () => {
  execFileSync("ip", ["link", "set", "lo", "up"]);
  const others = Object.keys(networkInterfaces()).filter((name) => name !== "lo");
  must(others.length === 0, `this is no network of its own: it has ${others.join(", ")}; start it with unshare --net`);
  const error = await new Promise((resolve) => {
    const socket = connect({ host: NOWHERE, port: 80 });
    socket.on("connect", () => resolve(null)).on("error", resolve);
  });
  must(error !== null, `${NOWHERE} answered`);
});

await test("a program that does ask for the network is caught", async () => {
  const script = `fetch("http://${NOWHERE}/").catch(() => {})`;
  const asking = traced("asking", process.execPath, ["--eval", script]);
  for (let tries = 0; asking.ended() === null && tries < 100; tries += 1) {
    await sleep(100);
  }
  const calls = await asking.stop();
  must(
    calls.some((call) => call.includes(NOWHERE)),
    "strace saw nothing, so it would not see Preamble either",
  );
});

const port = 20_000 + (process.pid % 20_000);
const address = `http://127.0.0.1:${port}`;
const server = traced("kit", kit, ["serve", "--data", join(folder, "data"), "--port", String(port), "--home", folder]);
let token = "";

async function call(name, request = {}) {
  const response = await fetch(`${address}/rpc`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-preamble-token": token },
    body: JSON.stringify({ name, request }),
  });
  const envelope = await response.json();
  must(!envelope.error, `${name}: ${JSON.stringify(envelope.error)}`);
  return envelope.answer;
}

await test("the program starts and serves its page", async () => {
  let page = "";
  for (let tries = 0; page === "" && tries < 300; tries += 1) {
    must(server.ended() === null, `it ended (${JSON.stringify(server.ended())}): ${server.output()}`);
    // The address with its one-time secret is what a person copies from the terminal.
    const shown = server.output().match(/http:\/\/127\.0\.0\.1:\d+\S*/)?.[0];
    if (shown) {
      page = await fetch(shown).then((response) => response.text());
    } else {
      await sleep(100);
    }
  }
  token = page.match(/name="preamble-token" content="([^"]+)"/)?.[1] ?? "";
  must(token !== "", `no token in the page: ${page.slice(0, 200)}`);
  const remote = [...page.matchAll(/(?:src|href)="(https?:)?\/\/[^"]+"/g)].map((found) => found[0]);
  must(remote.length === 0, `the page loads from elsewhere: ${remote.join(" ")}`);
});

await test("every lesson of every course opens, in both languages", async () => {
  await call("profile.guest", { language: "en" });
  const { courses } = await call("course.list");
  must(courses.length > 0, "the library is empty");
  let lessons = 0;
  for (const { id: course } of courses) {
    const view = await call("course.open", { course });
    for (const { id: lesson } of view.lessons) {
      for (const language of ["en", "ru"]) {
        const opened = await call("lesson.open", { course, lesson, language });
        must(opened.blocks.length > 0, `${course}/${lesson} has no blocks in ${language}`);
        lessons += 1;
      }
    }
  }
  must(lessons > 0, "there are no lessons");
});

await test("only this computer can reach the program", async () => {
  must(token !== "", "the program did not start");
  // Column 2 is the local address, column 4 the state; 0A is listening (proc(5)).
  const listeners = ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap((path) => readFileSync(path, "utf8").trim().split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[3] === "0A")
    .map((columns) => columns[1]);
  must(listeners.length > 0, "nothing listens");
  const open = listeners.filter((local) => !local.startsWith("0100007F:"));
  must(open.length === 0, `listens on other addresses than 127.0.0.1: ${open.join(", ")}`);
});

await test("the program opened no connection", async () => {
  must(token !== "", "the program did not start");
  const calls = await server.stop();
  must(calls.length === 0, `it asked for the network:\n${calls.join("\n")}`);
});

await test("the window leads from the first start to a certificate, and opens no connection", async () => {
  const journeys = fileURLToPath(new URL("../e2e/run.mjs", import.meta.url));
  const window = traced("window", "xvfb-run", ["--auto-servernum", process.execPath, journeys, "offline"]);
  for (let seconds = 0; window.ended() === null && seconds < LONGEST_JOURNEY; seconds += 1) {
    await sleep(1000);
  }
  const ended = window.ended();
  const calls = await window.stop();
  must(ended?.code === 0, `the journey failed (${JSON.stringify(ended)}):\n${window.output()}`);
  must(/execve\("[^"]*WebKitWebProcess"/.test(window.log()), "the window's web view did not start");
  must(calls.length === 0, `it asked for the network:\n${calls.join("\n")}`);
});

await server.stop().catch(() => {});
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
