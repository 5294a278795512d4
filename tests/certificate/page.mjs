// What a stranger gets out of the PDF: its attachment, its text, its QR code. Poppler, qpdf and zbar do the reading.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A scan of a print: coarser than any office scanner's default.
const RESOLUTION = "100";

function run(program, args) {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Poppler marks the direction of right-to-left runs and breaks lines; neither is part of the words. */
function plain(text) {
  return text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "").replace(/\s+/g, " ");
}

/** `{attachment, text, qr}` of a certificate PDF; throws if it is damaged or lacks one of them. */
export function open(pdf) {
  run("qpdf", ["--check", pdf]);
  const folder = mkdtempSync(join(tmpdir(), "certificate-"));
  try {
    const saved = join(folder, "attachment");
    run("pdfdetach", ["-save", "1", "-o", saved, pdf]);
    const text = run("pdftotext", ["-enc", "UTF-8", pdf, "-"]);
    const picture = join(folder, "page");
    run("pdftoppm", ["-r", RESOLUTION, "-gray", "-png", "-singlefile", pdf, picture]);
    const qr = run("zbarimg", ["--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", `${picture}.png`]).trim();
    return { attachment: readFileSync(saved, "utf8"), text: plain(text), qr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
