// A WebDriver session (W3C WebDriver 2) with the real window: tauri-driver starts the program, WebKitWebDriver presses its buttons.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { app, find } from "./places.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 60_000;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The processes that this one started; here, the WebKitWebDriver of a tauri-driver. */
function childrenOf(id) {
  try {
    return readFileSync(`/proc/${id}/task/${id}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
function isRunning(id) {
  try {
    return readFileSync(`/proc/${id}/comm`, "utf8").startsWith("WebKitWebDriver");
  } catch {
    return false;
  }
}

export class Driver {
  /** `environment`: what the program sees: its own HOME, language and runtime folder. `application` starts it. */
  constructor(test, environment, application = app) {
    this.environment = environment;
    this.application = application;
    test.after(() => this.stop());
  }

  async start() {
    const [port, native] = [await freePort(), await freePort()];
    const args = ["--port", String(port), "--native-port", String(native), "--native-driver", find("WebKitWebDriver")];
    this.child = spawn("tauri-driver", args, { env: this.environment, stdio: ["ignore", "pipe", "pipe"] });
    this.output = "";
    this.child.stdout.on("data", (data) => (this.output += data));
    this.child.stderr.on("data", (data) => (this.output += data));
    this.child.on("error", (error) => (this.output += error.message));
    this.address = `http://127.0.0.1:${port}`;
    return this;
  }

  async request(method, path, body) {
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await response.json();
    if (value?.error) {
      const error = new Error(`WebDriver: ${value.error}: ${value.message}`);
      error.code = value.error;
      throw error;
    }
    return value;
  }

  /** Starts the program and waits for its page. */
  async open() {
    const capabilities = { alwaysMatch: { "tauri:options": { application: this.application } } };
    const late = Date.now() + PATIENCE;
    for (;;) {
      try {
        const { sessionId } = await this.request("POST", "/session", { capabilities });
        this.session = `/session/${sessionId}`;
        return;
      } catch (error) {
        // tauri-driver answers only after a moment, and never while the last session is being cleared away.
        if (Date.now() > late) {
          throw new Error(`the window did not start: ${error.message}\n${this.output}`);
        }
        await sleep(200);
      }
    }
  }

  command(method, path, body) {
    return this.request(method, `${this.session}${path}`, body);
  }
  execute(script, args = []) {
    return this.command("POST", "/execute/sync", { script, args });
  }

  /** The process of the program: the one that runs our binary with our HOME. */
  process() {
    const home = `HOME=${this.environment.HOME}`;
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .find((id) => {
        try {
          const isApp = readlinkSync(`/proc/${id}/exe`) === app;
          return isApp && readFileSync(`/proc/${id}/environ`, "utf8").split("\0").includes(home);
        } catch {
          return false;
        }
      });
  }

  /** As a power cut does it. The session is gone with the program. */
  async kill() {
    const id = this.process();
    if (id === undefined) {
      throw new Error("the program does not run");
    }
    process.kill(id, "SIGKILL");
    await this.gone();
  }

  /** Waits until the program has ended; gives how long that took. */
  async gone(longest = 10_000) {
    const begin = performance.now();
    while (this.process() !== undefined) {
      if (performance.now() - begin > longest) {
        throw new Error(`the program still runs after ${longest} ms`);
      }
      await sleep(5);
    }
    return performance.now() - begin;
  }

  /** Ends the driver; a new one begins the next session. */
  async stop() {
    if (this.session) {
      await this.request("DELETE", this.session).catch(() => {});
      this.session = undefined;
    }
    const child = this.child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      const native = childrenOf(child.pid);
      child.kill("SIGTERM");
      await Promise.race([gone, sleep(3000)]);
      child.kill("SIGKILL");
      native.filter(isRunning).forEach((id) => process.kill(id, "SIGKILL"));
      await gone;
    }
    // A window whose page has died does not hear the driver, and would stand there for the next test.
    if (this.process() !== undefined) {
      await this.gone(3000).catch(() => this.kill());
    }
    // Whoever inherited these must not keep the test alive.
    child?.stdout.destroy();
    child?.stderr.destroy();
  }
}

/** An element as WebDriver names it. */
export const idOf = (element) => element[ELEMENT];
export const asElement = (id) => ({ [ELEMENT]: id });
