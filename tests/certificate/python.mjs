// Runs verify_jcs.py in its own Python environment, made once in the cache.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "preamble");

function environment() {
  const requirements = join(here, "requirements.txt");
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const folder = join(cache, `certificate-python-${digest}`);
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    mkdirSync(cache, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    execFileSync(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", "-r", requirements], { stdio: "inherit" });
    mkdirSync(`${ready}-new`);
    renameSync(`${ready}-new`, ready);
  }
  return join(folder, "bin/python");
}

/** For each credential: null if its jcs proof holds, else the reason. */
export function verifyJcs(credentials) {
  const output = execFileSync(environment(), [join(here, "verify_jcs.py")], {
    input: JSON.stringify(credentials),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}
