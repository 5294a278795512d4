// When a step of a journey fails, what stood on the screen is kept: a picture and its words.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { proofFolder } from "./places.mjs";

/** The same hand, whose every failing step leaves a picture under `target/proof/failures`. */
export function witnessed(hand, name, picture) {
  let isTold = false;
  return new Proxy(hand, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (typeof value !== "function") {
        return value;
      }
      return async (...args) => {
        try {
          return await value.apply(target, args);
        } catch (error) {
          if (!isTold) {
            isTold = true;
            await keep(target, name, picture, error, `${String(key)}(${args.map(String).join(", ")})`);
          }
          throw error;
        }
      };
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

async function keep(hand, name, picture, error, step) {
  const file = join(proofFolder("failures"), name.replace(/[^\p{L}\d]+/gu, "-").slice(0, 80));
  try {
    const text = await hand.evaluate(() => document.body.innerText);
    writeFileSync(`${file}.txt`, `${step}\n${error.message}\n\n${text}`);
    await picture(`${file}.png`);
    error.message = `${step}: ${error.message}\n(the screen: ${file}.png)`;
  } catch {
    // The first error is the one to tell.
  }
}
