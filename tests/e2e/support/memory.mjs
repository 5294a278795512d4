// Looks for a word in the memory of the window and of the processes that draw its page.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";

const PIECE = 1 << 24;

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

/** How often the word stands in memory that the process can write, as one byte a letter or as two. */
export function countInMemory(id, word) {
  const forms = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const memory = openSync(`/proc/${id}/mem`, "r");
  let count = 0;
  try {
    for (const line of readFileSync(`/proc/${id}/maps`, "utf8").split("\n")) {
      const place = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (!place) continue;
      const [from, to] = [parseInt(place[1], 16), parseInt(place[2], 16)];
      for (let at = from; at < to; at += PIECE) {
        // A little over the edge, so that no word is cut in two.
        const bytes = Buffer.alloc(Math.min(PIECE + 64, to - at));
        try {
          const read = readSync(memory, bytes, 0, bytes.length, at);
          count += forms.reduce((sum, form) => sum + countIn(bytes.subarray(0, read), form), 0);
        } catch {
          // Pages that are not there.
          break;
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return count;
}
