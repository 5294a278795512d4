// Looks for a word in the memory of the window and of the processes that draw its page.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";

const PAGE = 4096;
const PAGES = 1 << 20;

/** A process and all that it started, from whatever thread. */
export function familyOf(id) {
  try {
    const threads = readdirSync(`/proc/${id}/task`);
    const children = threads.flatMap((thread) => readFileSync(`/proc/${id}/task/${thread}/children`, "utf8").trim().split(" "));
    return [id, ...children.filter(Boolean).map(Number).flatMap(familyOf)];
  } catch {
    return [];
  }
}
export const nameOf = (id) => readFileSync(`/proc/${id}/comm`, "utf8").trim();

function countIn(bytes, form) {
  let count = 0;
  for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.length)) count += 1;
  return count;
}

/** The parts of a mapping that have been used: a web view reserves dozens of gigabytes and touches little of them. */
function* used(pagemap, from, to) {
  let begin;
  for (let at = from; at < to; at += PAGES * PAGE) {
    const entries = Buffer.alloc(Math.min(PAGES, (to - at) / PAGE) * 8);
    readSync(pagemap, entries, 0, entries.length, (at / PAGE) * 8);
    for (let page = 0; page * 8 < entries.length; page += 1) {
      // Bit 63: in memory, bit 62: in swap (proc(5)).
      const isUsed = entries[page * 8 + 7] >= 0x40;
      const here = at + page * PAGE;
      if (isUsed && begin === undefined) begin = here;
      if (!isUsed && begin !== undefined) {
        yield [begin, here];
        begin = undefined;
      }
    }
  }
  if (begin !== undefined) yield [begin, to];
}

/** How often the word stands in memory that the process can write, as one byte a letter or as two. */
export function countInMemory(id, word) {
  const forms = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const [memory, pagemap] = [openSync(`/proc/${id}/mem`, "r"), openSync(`/proc/${id}/pagemap`, "r")];
  let count = 0;
  try {
    for (const line of readFileSync(`/proc/${id}/maps`, "utf8").split("\n")) {
      const place = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (!place) continue;
      for (const [from, to] of used(pagemap, parseInt(place[1], 16), parseInt(place[2], 16))) {
        const bytes = Buffer.alloc(to - from);
        try {
          readSync(memory, bytes, 0, bytes.length, from);
          count += forms.reduce((sum, form) => sum + countIn(bytes, form), 0);
        } catch {
          // Given back since.
        }
      }
    }
  } finally {
    closeSync(memory);
    closeSync(pagemap);
  }
  return count;
}
