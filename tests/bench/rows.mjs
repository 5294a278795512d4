// The table: one row a goal of speed and size, each as a ratio to the floor of the same run.
import { short } from "./statistics.mjs";

const ms = (value) => `${short(value)} ms`;
const mib = (value) => `${short(value)} MiB`;
const kib = (value) => `${short(value / 1024)} KiB`;

function ratio(number, what, ours, floor, most, unit = ms) {
  const value = ours / floor;
  return {
    number,
    what,
    ours: unit(ours),
    floor: unit(floor),
    ratio: value.toFixed(2),
    goal: `<= ${most} x`,
    met: value <= most,
  };
}
function atMost(number, what, value, most, unit = ms) {
  return { number, what, ours: unit(value), floor: "", ratio: "", goal: `<= ${unit(most)}`, met: value <= most };
}
function told(number, what, ours, floor = "") {
  return { number, what, ours, floor, ratio: "", goal: "", met: null };
}

function startRows({ warm, cold, memory }, rows) {
  rows.push(ratio(1, "start to first useful screen, warm (one profile) / blank window", warm.app, warm.blank, 1.15));
  rows.push(ratio(1, "the same at the very first start (no profile)", warm.first, warm.blank, 1.15));
  rows.push(ratio(1, "both with WEBKIT_DISABLE_DMABUF_RENDERER=1", warm["app-software"], warm["blank-software"], 1.15));
  rows.push(told(1, "ours with that setting / blank window without", ms(warm["app-software"]), ms(warm.blank)));
  if (cold.app) {
    rows.push(ratio(1, "start with the page cache dropped / blank window", cold.app, cold.blank, 1.25));
    rows.push(ratio(1, "the same at the very first start", cold.first, cold.blank, 1.25));
    rows.push(ratio(1, "both with the setting", cold["app-software"], cold["blank-software"], 1.25));
  } else {
    rows.push(told(1, "start with the page cache dropped", "not measured: only root may drop it"));
  }
  rows.push(ratio(2, "memory (PSS) on the start screen / blank window", memory.app, memory.blank, 1.15, mib));
  rows.push(ratio(2, "both with the setting", memory["app-software"], memory["blank-software"], 1.15, mib));
}

function windowRows({ data, whole, step, memory }, rows) {
  const [start, first, last] = [memory[0], memory[1], memory.at(-1)];
  rows.push(ratio(2, `memory after ${step.ours.n} lesson screens / start screen`, last, start, 1.1, mib));
  rows.push(ratio(2, "memory at the end / after the first time through all lessons", last, first, 1.1, mib));
  rows.push(
    ratio(3, "next screen, click to painted, p50 / same words set by hand", step.ours.p50, step.floor.p50, 1.25),
  );
  rows.push(atMost(3, "next screen, p99", step.ours.p99, 50));
  rows.push(
    ratio(3, "whole lesson, click to painted, p50 / same page set by hand", whole.ours.p50, whole.floor.p50, 1.3),
  );
  rows.push(atMost(3, "whole lesson, p99", whole.ours.p99, 50));
  rows.push(atMost(3, "lesson data, asked by the window and back, p95", data.p95, 5));
}

function partRows({ lesson, answers, syncs, profile, protection, certificate, paper, search, courses }, rows) {
  rows.push(
    told(3, "lesson.open through the router, p50 / p99", `${ms(lesson.router.p50)} / ${ms(lesson.router.p99)}`),
  );
  rows.push(
    ratio(4, "saving an answer through the router, p50 / bare commit", answers.router.p50, answers.bare.p50, 1.5),
  );
  rows.push(ratio(4, "saving an answer, p95 / bare commit", answers.router.p95, answers.bare.p95, 1.5));
  const exact = {
    number: 4,
    what: "fsync calls for each write",
    ours: String(syncs),
    floor: "",
    ratio: "",
    goal: "exactly 1",
    met: syncs === 1,
  };
  rows.push(syncs === undefined ? told(4, "fsync calls for each write", "not measured: strace is missing") : exact);
  for (const { events, open_ms, bare_read_ms } of profile.sizes) {
    const text = `opening a profile with ${events} events / bare reading of the rows`;
    rows.push(told(5, text, ms(open_ms), ms(bare_read_ms)));
  }
  const { unlock_ms, events, open_ms, save_ms } = protection;
  rows.push(told(5, "unlocking a protected profile at the floor (64 MiB, 3 passes; each further profile on the laptop as much again)", ms(unlock_ms)));
  rows.push(ratio(5, `reading ${events} events of a protected profile, key known / of an open one`, open_ms.keyed, open_ms.plain, 3));
  rows.push(ratio(5, "saving an answer in a protected profile / in an open one", save_ms.keyed, save_ms.plain, 1.5));
  const [, ten, hundred] = profile.sizes;
  rows.push(atMost(5, "opening a profile with 10,000 events (0.3 x Anki's 65 ms)", ten.open_ms, 19.5));
  rows.push(
    atMost(
      5,
      "rebuild of projections, reading included, per event",
      (ten.open_ms / ten.events) * 1000,
      10,
      (value) => `${short(value)} us`,
    ),
  );
  const slope = hundred.open_ms / hundred.events / (ten.open_ms / ten.events);
  rows.push({
    number: 5,
    what: "per event at 100,000 / at 10,000",
    ours: slope.toFixed(2),
    floor: "",
    ratio: slope.toFixed(2),
    goal: "linear (<= 1.2)",
    met: slope <= 1.2,
  });
  rows.push(
    told(
      6,
      `a hand-out of a lesson (${paper.pages} pages in all), ${short(paper.pages_a_second)} pages a second`,
      ms(paper.one_ms),
      `${ms(paper.bare_ms)}, the same words set bare`,
    ),
    ratio(6, "one certificate, warm / bare page with QR and attachment", certificate.one_ms, certificate.bare_ms, 2),
  );
  rows.push({
    number: 6,
    what: `${certificate.in_a_row} certificates in a row`,
    ours: `${short(certificate.a_second)} a second`,
    floor: "",
    ratio: "",
    goal: ">= 50 a second",
    met: certificate.a_second >= 50,
  });
  const hundred_times = `search in ${search.pages} pages (${search.factor} x today), ${search.questions} questions`;
  rows.push(told(8, `${hundred_times}, work of the processor, p50`, ms(search.find.p50)));
  rows.push(atMost(8, "the same, p99", search.find.p99, 20));
  rows.push(atMost(8, "the same, slowest", search.find.max, 50));
  rows.push(told(8, "the same by the clock on the wall, p50 / p99", `${ms(search.waited.p50)} / ${ms(search.waited.p99)}`));
  rows.push(atMost(8, "`search.find` through the router, today's content, p99", search.router.p99, 20));
  rows.push(told(8, "making the index of today's content; its memory", ms(search.made_ms.one), mib(search.bytes.one / 2 ** 20)));
  const [one, three, most] = courses.grown;
  rows.push(
    atMost(
      7,
      `check and compile all courses (${courses.lessons} lessons x ${courses.languages})`,
      courses.all_ms,
      1000,
    ),
  );
  rows.push(atMost(7, `the same for ${three.lessons} lessons x ${courses.languages}`, three.ms, 1000));
  const linear = most.ms / most.times / one.ms;
  rows.push({
    number: 7,
    what: `per lesson at ${most.lessons} / at ${one.lessons} lessons`,
    ours: linear.toFixed(2),
    floor: "",
    ratio: linear.toFixed(2),
    goal: "linear (<= 1.2)",
    met: linear <= 1.2,
  });
}

function sizeRows({ ours, blank, script }, rows) {
  const mb = (value) => `${short(value / 1e6)} MB`;
  if (ours) {
    rows.push({
      ...atMost(12, ".deb with all courses / blank window's", ours.bytes, 25e6, mb),
      floor: blank ? mb(blank.bytes) : "",
    });
    rows.push({ ...atMost(12, "installed", ours.installed, 80e6, mb), floor: blank ? mb(blank.installed) : "" });
  }
  rows.push(atMost(13, `script of the first screen, gzip (${script.files} files)`, script.first, 100 * 1024, kib));
  rows.push(told(13, "of it named by the page", kib(script.page)));
}

function coverRows({ covers, promise, measured, lost }, rows) {
  const steps = { blank: "nothing of the page to be seen", gone: "window gone from the screen", closed: "all processes ended" };
  for (const [step, what] of Object.entries(steps)) {
    const { p50, p99, max } = measured[step];
    rows.push(told(14, `Cover, ${covers} times: ${what}, p50 / slowest`, `${ms(p50)} / ${ms(max)}`));
    rows.push(atMost(14, "the same, p99", p99, promise[step]));
  }
  rows.push(told(14, "notes older than a second that were lost", String(lost)));
}

export function rowsOf(results) {
  const rows = [];
  const parts = [
    ["start", startRows],
    ["window", windowRows],
    ["cover", coverRows],
    ["parts", partRows],
    ["size", sizeRows],
  ];
  for (const [name, make] of parts) {
    if (results[name]) {
      make(results[name], rows);
    }
  }
  return rows;
}

export function markdown(rows, { commit, date, profile, load, machine, rounds }) {
  const mark = (met) => (met === null ? "" : met ? "yes" : "**no**");
  const lines = rows.map(
    (row) =>
      `| ${row.number} | ${row.what} | ${row.ours} | ${row.floor} | ${row.ratio} | ${row.goal} | ${mark(row.met)} |`,
  );
  return [
    "# Speed and size",
    "",
    `Profile ${profile}, commit ${commit}, ${date}. ${machine}. Load before: ${load}. Rounds: ${rounds}. Both sides of a row were measured in the same run, turn about; medians.`,
    "",
    "| # | what | here | floor | ratio | goal | met |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}
