// What the tests know of a course: its screens in order and the right answers, read from the files that the program reads.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { root } from "./places.mjs";

export const COURSE = "human-rights";
const folder = join(root, "training-modules", COURSE);
const toml = (...path) => parse(readFileSync(join(folder, ...path), "utf8"));

/** Words as they stand on the screen: without links, emphasis and source marks. */
function plain(markdown) {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\s*\[(?:[A-Z]+-\d|practice)[^\]]*\]/g, "")
    .replace(/(\*\*|\*|_)(\S(?:.*?\S)?)\1/g, "$2")
    .replace(/\\(.)/g, "$1")
    .trim();
}

/** Headings `## Words {#id}` of a lesson's words with the numbered lines under each. */
function sectionsOf(text) {
  const sections = new Map();
  let now;
  for (const line of text.split("\n")) {
    const heading = line.match(/^## (.*?)\s*\{#([^}]+)\}\s*$/);
    const numbered = line.match(/^\d+\. (.*)$/);
    if (heading) {
      now = { title: plain(heading[1]), lines: [], context: "" };
      sections.set(heading[2], now);
    } else if (numbered && now) {
      now.lines.push(numbered[1]);
    } else if (now && now.context === "" && now.lines.length === 0 && /^[^\s#>]/.test(line)) {
      now.context = plain(line);
    }
  }
  return sections;
}

function answerOf(block) {
  switch (block.form) {
    case "judgement":
      return [block.options[block.ratings.indexOf("best")]];
    case "ordering":
    case "matching":
      return block.options;
    default:
      return block.correct;
  }
}

function questionOf(block, section) {
  const pairs = block.form === "matching" ? section.lines.map((line) => line.split("=>").map((side) => plain(side))) : [];
  return {
    id: block.id,
    form: block.form,
    title: section.title,
    context: section.context,
    options: block.options ?? ["true", "false"],
    answer: answerOf(block),
    critical: block.safety_critical === true,
    /** Matching: the left side in words leads to the id of its right side. */
    left: new Map(pairs.map(([left], index) => [left, block.options[index]])),
  };
}

/** Parts that the program leaves out until a country pack or an organisation brings them in. */
const isShown = ({ tags = [] }) => !tags.some((tag) => tag.startsWith("org:") || tag === "sogi");

function readLesson(slug, language) {
  const lesson = toml("lessons", slug, "lesson.toml");
  const blocks = lesson.blocks.filter(isShown);
  const text = readFileSync(join(folder, "lessons", slug, `${language}.md`), "utf8");
  const sections = sectionsOf(text);
  const titled = blocks.map((block) => ({ ...block, title: sections.get(block.id).title }));
  return {
    id: lesson.id,
    title: text.match(/^# (.*)$/m)[1].trim(),
    blocks: titled.filter((block) => block.kind !== "question"),
    questions: titled.filter((block) => block.kind === "question").map((block) => questionOf(block, sections.get(block.id))),
  };
}

const read = new Map();

/** The course in a language: its title, its lessons with their blocks, and all questions. */
export function course(language) {
  if (!read.has(language)) {
    const lessons = toml("course.toml").lessons.map((slug) => readLesson(slug, language));
    const title = readFileSync(join(folder, "words", `${language}.md`), "utf8").match(/^# (.*)$/m)[1].trim();
    read.set(language, { title, lessons, questions: lessons.flatMap((lesson) => lesson.questions) });
  }
  return read.get(language);
}

/** The question that stands on the screen: by its title, and by its options and situation where two have the same title. */
export function questionOnScreen(language, { title, text }, options) {
  const named = course(language).questions.filter((question) => question.title === title);
  const fits = (one) => options.every((id) => one.options.includes(id)) && text.includes(one.context);
  const found = named.length < 2 ? named : named.filter(fits);
  if (found.length !== 1) {
    throw new Error(`the course has ${found.length} questions “${title}” (${language}): ${found.map((one) => one.id)}`);
  }
  return found[0];
}

/** All right answers by the id that the program gives an item. */
export function answers() {
  return new Map(
    course("en").lessons.flatMap((lesson) =>
      lesson.questions.map((question) => [`${lesson.id}/${question.id}`, question.answer]),
    ),
  );
}
