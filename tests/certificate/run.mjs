// Checks all certificates of a folder with software that Preamble did not write, and that altered copies are refused.
//
//     node run.mjs DIR [--kit PATH]     PATH: the preamble-kit program, to hold its own check to the same cases
//
// Exit 0 if everything holds, 1 with one line a failure if not.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [folder, flag, kit] = process.argv.slice(2);
if (!folder || (flag && (flag !== "--kit" || !kit))) {
  console.error("usage: node run.mjs DIR [--kit PATH]");
  process.exit(1);
}
if (!existsSync(join(here, "node_modules"))) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
}
const { verify } = await import("./verify.mjs");
const { verifyJcs } = await import("./python.mjs");
const { validate } = await import("./verapdf.mjs");
const { tamper } = await import("./tamper.mjs");
const { open } = await import("./page.mjs");

const failures = [];
const fail = (file, message) => failures.push(`${basename(file)}: ${message}`);
const files = (ending) => readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name));

function kitExit(file) {
  return spawnSync(kit, ["certificate", "verify", file], { stdio: "ignore" }).status;
}

async function checkCredential(file, credential) {
  const { verified, error } = await verify(credential);
  if (!verified) fail(file, `Digital Bazaar refuses it: ${error}`);
  const [reason] = verifyJcs([credential]);
  if (reason) fail(file, `openvc refuses its jcs proof: ${reason}`);
}

/** Altered copies: each must be refused by the checkers that can see the change. */
async function checkTampered(file, credential, withKit) {
  const cases = [...tamper(credential)];
  for (const one of cases.filter(({ seen }) => seen.rdfc)) {
    if ((await verify(one.credential)).verified) fail(file, `Digital Bazaar accepts it with ${one.what}`);
  }
  const jcs = cases.filter(({ seen }) => seen.jcs);
  verifyJcs(jcs.map((one) => one.credential)).forEach((reason, index) => {
    if (reason === null) fail(file, `openvc accepts it with ${jcs[index].what}`);
  });
  if (withKit) {
    const scratch = mkdtempSync(join(tmpdir(), "tampered-"));
    const copy = join(scratch, "copy.json");
    for (const one of cases) {
      writeFileSync(copy, JSON.stringify(one.credential));
      const status = kitExit(copy);
      // Without its kind a file is no certificate at all, which is an answer of its own.
      if (status !== 1 && !(status === 2 && /^(type|credentialSubject)\b/.test(one.what))) {
        fail(file, `preamble-kit exits ${status} with ${one.what}`);
      }
    }
    rmSync(scratch, { recursive: true });
  }
  return cases.length;
}

function checkPage(file) {
  const { attachment, text, qr } = open(file);
  const credential = JSON.parse(attachment);
  const name = credential.credentialSubject.identifier?.[0]?.identityHash;
  for (const due of [credential.name, name].filter(Boolean)) {
    if (!text.includes(due)) fail(file, `its text layer lacks «${due}»`);
  }
  if (!/^CERT1:[A-Z2-7]+$/.test(qr)) fail(file, "its QR code does not read as a stub");
  return credential;
}

const credentials = files(".json");
const pages = files(".pdf");
if (credentials.length === 0 || pages.length === 0) {
  console.error(`${folder}: no *.json or no *.pdf`);
  process.exit(1);
}
let tampered = 0;
for (const file of credentials) {
  const credential = JSON.parse(readFileSync(file, "utf8"));
  await checkCredential(file, credential);
  // One start of the program a case: one credential is enough here, its own tests take all.
  tampered += await checkTampered(file, credential, kit && file === credentials[0]);
}
const opened = [];
for (const file of pages) {
  try {
    await checkCredential(file, checkPage(file));
    opened.push(file);
  } catch (error) {
    fail(file, error.message.split("\n")[0]);
  }
}
for (const { file, flavour, compliant, failed } of opened.length > 0 ? validate(opened) : []) {
  if (!compliant) fail(file, `veraPDF ${flavour} fails ${failed}`);
}
if (kit) {
  for (const file of [...credentials, ...pages]) {
    const status = kitExit(file);
    if (status !== 0) fail(file, `preamble-kit exits ${status}`);
  }
}
if (failures.length > 0) {
  console.error(failures.join("\n"));
  console.error(`${failures.length} failures`);
  process.exit(1);
}
console.log(`${credentials.length} credentials and ${pages.length} pages hold; ${tampered} altered copies are refused`);
