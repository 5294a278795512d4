// Bytes: the packages of both sides, and the script that the first screen waits for.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A package from programs that are built already; `folder` holds the tauri.conf.json. */
export function packageOf(folder, packager, bundles) {
  const name = process.platform === "win32" ? "npx.cmd" : "npx";
  execFileSync(name, ["--yes", packager, "bundle", "--bundles", "deb", "--ci"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const product = JSON.parse(readFileSync(join(folder, "tauri.conf.json"), "utf8")).productName;
  const found = readdirSync(join(bundles, "deb")).filter(
    (file) => file.startsWith(`${product}_`) && file.endsWith(".deb"),
  );
  const path = join(bundles, "deb", found.at(-1));
  // As `cargo xtask bundle` does; the same for both sides.
  const unpacked = mkdtempSync(join(tmpdir(), "preamble-package-"));
  execFileSync("dpkg-deb", ["--raw-extract", path, unpacked]);
  execFileSync("dpkg-deb", ["-Zxz", "--root-owner-group", "--build", unpacked, path]);
  rmSync(unpacked, { recursive: true });
  return path;
}

/** Bytes of a .deb, and what it takes on the disk once it is installed. */
export function packageSize(path) {
  const listing = execFileSync("dpkg-deb", ["--contents", path], { encoding: "utf8", maxBuffer: 1 << 26 });
  const installed = listing
    .split("\n")
    .reduce((sum, line) => sum + Number(/^-\S+\s+\S+\s+(\d+)/.exec(line)?.[1] ?? 0), 0);
  return { bytes: readFileSync(path).length, installed };
}

/** Scripts that are read before the first screen can be used: named by the page, imported by those, and the screen's own. */
export function initialScript(dist) {
  const assets = join(dist, "assets");
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name);
  const start = closure(assets, named);
  const chunk = (begin) => readdirSync(assets).filter((name) => name.startsWith(begin) && name.endsWith(".js"));
  const screens = closure(assets, [...named, ...["tauri-", "Who-", "Welcome-"].flatMap(chunk)]);
  const weigh = (names) =>
    [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0);
  return { page: weigh(start), first: weigh(screens), files: screens.size };
}

/** The files and everything that they import at once (not what they load later). */
function closure(assets, names) {
  const found = new Set(names);
  for (const name of found) {
    const text = readFileSync(join(assets, name), "utf8");
    for (const [, other] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      found.add(other);
    }
  }
  return found;
}
