// Checks printed papers with software that Preamble did not write: veraPDF (PDF/A-3a, PDF/UA-1) and qpdf.
//
//     node papers.mjs DIR     all PDF files of a folder
//
// Exit 0 if everything holds, 1 with one line a failure if not.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { validate } from "./verapdf.mjs";

const folder = process.argv[2];
const files = folder ? readdirSync(folder).filter((name) => name.endsWith(".pdf")).sort().map((name) => join(folder, name)) : [];
if (files.length === 0) {
  console.error(folder ? `${folder}: no *.pdf` : "usage: node papers.mjs DIR");
  process.exit(1);
}
const failures = [];
for (const file of files) {
  try {
    execFileSync("qpdf", ["--check", file], { stdio: "ignore" });
  } catch {
    failures.push(`${basename(file)}: qpdf finds it damaged`);
  }
}
for (const { file, flavour, compliant, failed } of validate(files)) {
  if (!compliant) failures.push(`${basename(file)}: veraPDF ${flavour} fails ${failed}`);
}
if (failures.length > 0) {
  console.error(failures.join("\n"));
  console.error(`${failures.length} failures`);
  process.exit(1);
}
console.log(`${files.length} papers hold`);
