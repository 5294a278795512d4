// Watches what the window and its web view write: each call by strace, and the files that they touched. Words are looked for in all of it.
import { chmodSync, createReadStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { app, find } from "./places.mjs";

/** Whatever puts bytes or names into files. What is mapped into memory is met in the files themselves. */
const CALLS = [
  ..."write pwrite64 writev pwritev pwritev2 sendfile copy_file_range".split(" "),
  ..."open openat creat rename renameat renameat2 link linkat symlink symlinkat mkdir mkdirat mknod mknodat setxattr lsetxattr fsetxattr".split(" "),
];
const hex = (buffer) => [...buffer].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
const bytesOf = (text) => Buffer.from(text.replaceAll("\\x", ""), "hex");
/** Memory that has a name but is in no folder. */
const isFile = (path) => path.startsWith("/") && !path.startsWith("/memfd:") && !path.startsWith("/dev/shm/") && !path.startsWith("/dev/null");

/** A word as one byte a letter and as two. */
const formsOf = (word) => [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];

/** Starts the program under strace: give `application` to `openWindow`. */
export function recorded({ run }) {
  const folder = dirname(run);
  const [application, log] = [join(folder, "recorded.sh"), join(folder, "calls.strace")];
  const flags = `-f -qq --seccomp-bpf -y -xx -s 4000000 -e trace=${CALLS.join(",")}`;
  writeFileSync(application, `#!/bin/sh\n# The program, with its calls written down.\nexec ${find("strace")} ${flags} -o '${log}' '${app}' "$@"\n`);
  chmodSync(application, 0o755);
  return { application, log };
}

/** What the calls tell: how many wrote to a file, which files were opened to be written, and where the word was written. */
export async function readCalls(log, word) {
  const forms = formsOf(word).map(hex);
  const touched = new Set();
  const found = [];
  let writes = 0;
  const begun = new Map();
  for await (const line of createInterface({ input: createReadStream(log), crlfDelay: Infinity })) {
    let [process, call] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1).trimStart()];
    if (call.endsWith("<unfinished ...>")) {
      begun.set(process, call.slice(0, -"<unfinished ...>".length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>/.exec(call);
    if (resumed) call = (begun.get(process) ?? "") + call.slice(resumed[0].length);
    const name = call.slice(0, call.indexOf("("));
    const holds = forms.some((form) => call.includes(form));
    if (/^p?writ/.test(name)) {
      // write(5</path>, "…", 3) = 3: the path is spelled like the bytes.
      const handle = /^\w+\(\d+<((?:\\x[0-9a-f]{2})+)>/.exec(call);
      const path = handle ? bytesOf(handle[1]).toString() : "";
      if (isFile(path)) {
        writes += 1;
        if (holds) found.push(`${name} ${path}`);
      }
    } else if (holds) {
      found.push(`${name}: a name`);
    }
    if (/^(open|openat|creat)$/.test(name) && /O_WRONLY|O_RDWR|O_CREAT|^creat/.test(call)) {
      const made = /= \d+<((?:\\x[0-9a-f]{2})+)>/.exec(call);
      if (made) touched.add(bytesOf(made[1]).toString());
    }
  }
  return { writes, touched: [...touched].filter(isFile), found };
}

/** Which of these files are there and hold the word. */
export function holders(paths, word) {
  const forms = formsOf(word);
  return paths.filter((path) => {
    try {
      return statSync(path).isFile() && forms.some((form) => readFileSync(path).includes(form));
    } catch {
      return false;
    }
  });
}
