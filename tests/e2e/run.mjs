// Runs all journeys of one kind: `node run.mjs browser|window|offline [words of file names…]`. The last line counts them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

/** Two browsers side by side; of the window there is one, because it takes the keyboard. */
const SIDE_BY_SIDE = { browser: 2, window: 1, offline: 1 };
/** A journey that hangs must not stop all the others. Many covers take their time. */
const LONGEST = 10 * 60_000 + 15_000 * Number(process.env.PREAMBLE_COVERS ?? 0);

const [kind, ...wanted] = process.argv.slice(2);
if (!(kind in SIDE_BY_SIDE)) {
  console.error("usage: node run.mjs browser|window|offline [words of file names…]");
  process.exit(2);
}
const folder = fileURLToPath(new URL(kind, import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".test.mjs") && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort()
  .map((name) => join(folder, name));

let passed = 0;
let failed = 0;
const isFile = (data) => files.includes(data.name) || data.details?.type === "suite";

function why(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause)
    .split("\n")
    .slice(0, 80)
    .join("\n        ");
}

for await (const { type, data } of run({ files, concurrency: SIDE_BY_SIDE[kind], timeout: LONGEST })) {
  if (type === "test:pass" && !isFile(data)) {
    passed += 1;
    console.log(`ok      ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)`);
  } else if (type === "test:fail" && !(isFile(data) && data.details?.error?.failureType === "subtestsFailed")) {
    failed += 1;
    console.log(`FAILED  ${data.name}\n        ${why(data.details.error)}`);
  } else if (type === "test:diagnostic" && !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)) {
    console.log(`        ${data.message}`);
  } else if (type === "test:stderr" || type === "test:stdout") {
    process.stdout.write(data.message);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
