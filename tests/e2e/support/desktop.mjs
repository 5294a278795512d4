// A desktop that tells of sleep, locked screens and other users: a D-Bus of its own and src-tauri/examples/fake-desktop.rs on it.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { app, find } from "./places.mjs";

const program = join(dirname(app), "examples", "fake-desktop");
const PATIENCE = 30_000;
const CONFIG = (socket) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;

/** Lines of a process, one after the other, and the wait for one of them. */
function lines(child) {
  const said = [];
  let rest = "";
  const waiting = new Set();
  child.stdout.setEncoding("utf8").on("data", (data) => {
    const parts = (rest + data).split("\n");
    rest = parts.pop();
    said.push(...parts);
    waiting.forEach((look) => look());
  });
  return {
    said,
    /** The first line from `from` on that `wanted` accepts. */
    until(what, wanted, from = 0) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = said.slice(from).find(wanted);
          if (found !== undefined) {
            clearTimeout(late);
            waiting.delete(look);
            resolve(found);
          }
        };
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`the desktop never said ${what}; it said:\n${said.join("\n")}`));
        }, PATIENCE);
        waiting.add(look);
        look();
      });
    },
  };
}

export class Desktop {
  /** `environment` is what a program needs to hear it. */
  static async start(test, { run }) {
    const desktop = new Desktop();
    const folder = join(dirname(run), "bus");
    mkdirSync(folder);
    const socket = join(folder, "socket");
    writeFileSync(join(folder, "bus.conf"), CONFIG(socket));
    const bus = spawn(find("dbus-daemon"), [`--config-file=${join(folder, "bus.conf")}`, "--nofork", "--nopidfile", "--print-address"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    test.after(() => bus.kill("SIGKILL"));
    await lines(bus).until("its address", (line) => line.includes("unix:path"));
    const address = `unix:path=${socket}`;
    desktop.environment = { DBUS_SYSTEM_BUS_ADDRESS: address, DBUS_SESSION_BUS_ADDRESS: address, XDG_SESSION_ID: "2" };
    desktop.child = spawn(program, [], { env: { PATH: process.env.PATH, ...desktop.environment }, stdio: ["pipe", "pipe", "inherit"] });
    test.after(() => desktop.child.kill("SIGKILL"));
    desktop.lines = lines(desktop.child);
    for (const name of ["org.freedesktop.login1", "org.freedesktop.UPower"]) {
      await desktop.until(`named ${name}`);
    }
    return desktop;
  }

  /** How much was said until now. */
  get now() {
    return this.lines.said.length;
  }
  /** Until a line begins so. */
  until(begin, from = 0) {
    return this.lines.until(begin, (line) => line.startsWith(begin), from);
  }
  /** Sends a signal; see `emit` in fake-desktop.rs. */
  async send(signal) {
    const from = this.now;
    this.child.stdin.write(`${signal}\n`);
    await this.until(`sent ${signal}`, from);
  }
}
