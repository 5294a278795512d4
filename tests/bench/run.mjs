// `cargo xtask bench`: everything is measured beside what it is compared with, in one run. Writes target/proof/bench.{json,md}.
//
//   node tests/bench/run.mjs [--only start,window,cover,parts,size] [--quick]
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Display } from "./display.mjs";
import { markdown, rowsOf } from "./rows.mjs";
import { initialScript, packageOf, packageSize } from "./size.mjs";
import { copyHome, makeHomes, measureStart } from "./start.mjs";
import { measureWindow } from "./window.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const release = join(target, "release");
const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const only = args.includes("--only")
  ? args[args.indexOf("--only") + 1].split(",")
  : ["parts", "start", "window", "cover", "size"];
const rounds = isQuick ? { warm: 3, cold: 2, passes: 1, covers: 14 } : { warm: 15, cold: 7, passes: 4, covers: 50 };

const programs = {
  app: join(release, "preamble"),
  driven: join(target, "bench", "preamble-driven"),
  kit: join(release, "preamble-kit"),
  blank: join(release, "blank-window"),
  measure: join(release, "measure"),
};
const folder = mkdtempSync(join(tmpdir(), "preamble-bench-"));
const fresh = (name) => {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
};

function ask(subject, where = fresh(subject), number = []) {
  console.log(`measuring ${subject}`);
  return JSON.parse(execFileSync(programs.measure, [subject, where, ...number], { encoding: "utf8" }));
}

/** How often the disk is waited for, for each write: the difference of two runs, so that the start does not count. */
function syncsOfAWrite() {
  const count = (number) => {
    const log = join(folder, `strace-${number}`);
    const watch = ["-f", "-c", "-e", "trace=fsync,fdatasync", "-o", log];
    const ended = spawnSync(
      "strace",
      [...watch, programs.measure, "writes", fresh(`writes-${number}`), String(number)],
      { encoding: "utf8" },
    );
    if (ended.status !== 0) {
      return undefined;
    }
    const calls = readFileSync(log, "utf8")
      .split("\n")
      .map((line) => /^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)(?:\s+\d+)?\s+(?:fsync|fdatasync)$/.exec(line));
    return {
      writes: JSON.parse(ended.stdout).writes,
      calls: calls.reduce((sum, found) => sum + Number(found?.[1] ?? 0), 0),
    };
  };
  const [few, many] = [count(20), count(120)];
  return few && many && (many.calls - few.calls) / (many.writes - few.writes);
}

function measureParts() {
  const number = (quick, full) => [String(isQuick ? quick : full)];
  return {
    answers: ask("answers", undefined, number(60, 400)),
    syncs: syncsOfAWrite(),
    lesson: ask("lesson", undefined, number(5, 40)),
    profile: ask("profile", undefined, number(3, 15)),
    protection: ask("protected", undefined, number(3, 15)),
    certificate: ask("certificate", undefined, number(20, 200)),
    paper: ask("paper", undefined, number(2, 10)),
    search: ask("search"),
    courses: ask("courses", join(root, "training-modules"), number(3, 15)),
  };
}

/** The display lies in memory: its pixels are read many times a second. */
async function withDisplay(work) {
  const pixels = existsSync("/dev/shm") ? mkdtempSync("/dev/shm/preamble-bench-") : fresh("pixels");
  const display = await Display.start(pixels);
  try {
    return await work(display);
  } finally {
    display.stop();
    rmSync(pixels, { recursive: true, force: true });
  }
}

/** The journey that presses the real keys and looks at the real screen, with the release program. */
function measureCover(display) {
  const journeys = join(root, "tests", "e2e", "run.mjs");
  const env = { ...process.env, DISPLAY: display.name, PREAMBLE_APP: programs.driven, PREAMBLE_KIT: programs.kit };
  execFileSync(process.execPath, [journeys, "window", "moments"], {
    env: { ...env, PREAMBLE_COVERS: String(rounds.covers), PREAMBLE_PROOF: folder },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return JSON.parse(readFileSync(join(folder, "cover.json"), "utf8"));
}

function measureSize(packager) {
  const script = initialScript(join(root, "ui", "dist"));
  if (!packager) {
    return { script };
  }
  const of = (where) => packageSize(packageOf(join(root, where), packager, join(release, "bundle")));
  return { script, ours: of("src-tauri"), blank: of("tests/bench/blank-window") };
}

const load = loadavg()
  .map((value) => value.toFixed(1))
  .join(" ");
const results = {};
try {
  const homes =
    only.includes("start") || only.includes("window") ? makeHomes(fresh("homes"), programs.measure) : undefined;
  if (only.includes("parts")) {
    results.parts = measureParts();
  }
  if (only.includes("window")) {
    console.log("measuring the window in use");
    copyHome(homes.profile, join(folder, "in-use"));
    results.window = await withDisplay((display) =>
      measureWindow(display, programs.driven, join(folder, "in-use"), rounds),
    );
  }
  if (only.includes("cover")) {
    console.log(`measuring Cover, ${rounds.covers} times`);
    results.cover = await withDisplay(measureCover);
  }
  if (only.includes("start")) {
    console.log("measuring start and memory");
    results.start = await withDisplay((display) =>
      measureStart(display, { ...programs, homes }, { rounds: rounds.warm, cold: rounds.cold }),
    );
  }
  if (only.includes("size")) {
    results.size = measureSize(process.env.PREAMBLE_PACKAGER);
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const git = (...what) => spawnSync("git", what, { cwd: root, encoding: "utf8" }).stdout.trim();
const about = {
  profile: "release",
  commit:
    git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--untracked-files=no") ? " with changes" : ""),
  date: new Date().toISOString().slice(0, 16).replace("T", " "),
  load,
  machine: `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, display Xvfb`,
  rounds: `start ${rounds.warm} warm, ${rounds.cold} cold; lessons ${rounds.passes} times; answers 6 runs`,
};
const rows = rowsOf(results);
const proof = process.env.PREAMBLE_PROOF ?? join(root, "target", "proof");
mkdirSync(proof, { recursive: true });
writeFileSync(join(proof, "bench.json"), `${JSON.stringify({ about, rows, results }, null, 2)}\n`);
writeFileSync(join(proof, "bench.md"), markdown(rows, about));
console.log(markdown(rows, about));
