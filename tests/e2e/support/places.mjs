// Where the programs, the window's code and the proof lie, and folders that are gone after the test.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { delimiter, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const { PREAMBLE_KIT, PREAMBLE_APP, PREAMBLE_UI, PREAMBLE_PROOF, CHROMIUM } = process.env;

export const kit = PREAMBLE_KIT ?? join(target, "debug", "preamble-kit");
export const app = PREAMBLE_APP ?? join(target, "debug", "preamble");
export const ui = PREAMBLE_UI ?? join(root, "ui", "dist");
const proof = PREAMBLE_PROOF ?? join(root, "target", "proof");

/** A program of that name in PATH. */
export function find(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) {
      return found;
    }
  }
  throw new Error(`${names.join(", ")}: no such program in PATH`);
}

export const chromium = () => CHROMIUM ?? find("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");

/** A folder of the proof that people look at afterwards. */
export function proofFolder(name) {
  const folder = join(proof, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** An empty folder of this test. */
export function scratch(test, name = "e2e") {
  const folder = mkdtempSync(join(tmpdir(), `preamble-${name}-`));
  test?.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}

/** Every file below a folder with what it holds: two of these tell what came, went or changed. */
export function contents(folder) {
  const found = {};
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        walk(path);
      } else {
        const isPlain = entry.isFile() && statSync(path).size < 50_000_000;
        found[relative(folder, path)] = isPlain ? createHash("sha256").update(readFileSync(path)).digest("hex") : "other";
      }
    }
  };
  walk(folder);
  return found;
}
