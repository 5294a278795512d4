// Looks for words in every byte of every file below a folder, in names too: what a person who knows where to look would find.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a word may lie in a file: as UTF-8, and as the two bytes a letter that web views use for their own lists. */
const formsOf = (word) => [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];

/** `file: word` for each find. `words` must be long enough not to come by chance. */
export function search(folders, words) {
  const wanted = words.map((word) => ({ word, forms: formsOf(word) }));
  const found = [];
  let files = 0;
  const walk = (path) => {
    const about = lstatSync(path);
    found.push(...words.filter((word) => path.includes(word)).map((word) => `the name ${path}: ${word}`));
    if (about.isDirectory()) {
      readdirSync(path).forEach((name) => walk(join(path, name)));
    } else if (about.isFile()) {
      files += 1;
      const bytes = readFileSync(path);
      found.push(...wanted.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(({ word }) => `${path}: ${word}`));
    }
  };
  folders.forEach(walk);
  return { found, files };
}

/** What came, went or changed between two listings of `contents`. */
export function changes(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
