// `preamble-kit serve` with a data folder of its own: start, kill, start again, and commands without a screen.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { kit, root, scratch, ui } from "./places.mjs";
import { words } from "./words.mjs";

const PATIENCE = 60_000;
/** In a mount namespace of its own the program finds the folder write-protected; it becomes the program, so it is killed as ever. */
const SEALED = [
  "unshare",
  ...(process.getuid() === 0 ? ["--mount"] : ["--mount", "--map-root-user"]),
  "sh",
  "-c",
  'mount -o bind,ro "$0" "$0" && exec "$@"',
];

export class Server {
  /** `language`: what the computer speaks (LANG). */
  constructor(test, { language = "en_GB.UTF-8", data, home } = {}) {
    this.home = home ?? scratch(test, "home");
    this.data = data ?? join(this.home, "data");
    this.language = language;
    /** The next start finds the data folder write-protected, as on a stick with its switch on. */
    this.sealed = false;
    for (const folder of ["Documents", "Desktop", "Downloads"]) {
      mkdirSync(join(this.home, folder), { recursive: true });
    }
    test.after(() => this.kill());
  }

  async start() {
    const args = ["serve", "--data", this.data, "--port", "0", "--ui", ui, "--home", this.home];
    const [program, ...before] = this.sealed ? [...SEALED, this.data, kit] : [kit];
    const env = { ...process.env, HOME: this.home, LANG: this.language, LC_ALL: this.language, LANGUAGE: "" };
    this.child = spawn(program, [...before, ...args], { cwd: root, env });
    this.output = "";
    this.address = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the server did not start:\n${this.output}`)), PATIENCE);
      const hear = (data) => {
        this.output += data;
        const found = this.output.match(/http:\/\/127\.0\.0\.1:\d+\S*/);
        if (found) {
          clearTimeout(late);
          resolve(found[0]);
        }
      };
      this.child.stdout.on("data", hear);
      this.child.stderr.on("data", hear);
      this.child.on("error", reject);
      this.child.on("exit", (code) => reject(new Error(`the server ended (${code}):\n${this.output}`)));
    });
    this.origin = new URL(this.address).origin;
    return this;
  }

  /** As a power cut does it: no warning. */
  async kill() {
    const child = this.child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    }
  }

  async restart() {
    await this.kill();
    return this.start();
  }

  /** Sends a command and gives its answer, or throws what the program says. */
  async call(name, request = {}) {
    const envelope = await this.envelope(name, request);
    if (envelope.error) {
      throw new Error(`${name}: ${JSON.stringify(envelope.error)}`);
    }
    return envelope.answer;
  }

  /** The words of a language, pseudo languages too, as the program has them. */
  async words(tag) {
    const { resources } = await this.call("locale.messages", { tag });
    return words(tag, resources);
  }

  async envelope(name, request = {}) {
    const token = new URL(this.address).searchParams.get("token");
    const response = await fetch(`${this.origin}/rpc`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-preamble-token": token },
      body: JSON.stringify({ name, request }),
    });
    return response.json();
  }
}

export const serve = (test, options) => new Server(test, options).start();
