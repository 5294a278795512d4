// The real window under WebDriver, with scripts that may wait.
import { setTimeout as sleep } from "node:timers/promises";
import { environment } from "./program.mjs";

const WRAP = (script) => `
  const [args, done] = [arguments[0], arguments[arguments.length - 1]];
  (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));
`;

/** Starts the program in a home of its own. The journeys' driver asks the environment which program that is. */
export async function openWindow(display, app, home) {
  process.env.PREAMBLE_APP = app;
  const { Driver } = await import("../e2e/support/webdriver.mjs");
  const driver = await new Driver({ after() {} }, environment(display, home)).start();
  await driver.open();
  await driver.command("POST", "/timeouts", { script: 120_000 });
  const session = {
    pid: () => driver.process(),
    async execute(script, ...args) {
      const { value, error } = await driver.command("POST", "/execute/async", { script: WRAP(script), args: [args] });
      if (error) {
        throw new Error(error);
      }
      return value;
    },
    close: () => driver.stop(),
  };
  for (let tries = 0; !(await session.execute(`return document.querySelector("main h1") !== null`)); tries += 1) {
    if (tries > 200) {
      throw new Error("the first screen never came");
    }
    await sleep(100);
  }
  return session;
}
