// Making a certificate, saving it, checking it.
import { escaped } from "./begin.mjs";
import { chooseFile, chooseFolder } from "./files.mjs";

/** Makes one; the page for it is open. `neutral`: a title that does not tell what the course is about. */
export async function makeCertificate(hand, w, { name = "", neutral = false, language, look = async () => {} } = {}) {
  await hand.see("heading", w("certificate-make-title"));
  await hand.fill(w("certificate-make-name.label"), name);
  await hand.click("radio", new RegExp(`^${escaped(w(neutral ? "certificate-make-neutral" : "certificate-make-exact"))}`));
  if (language) {
    await hand.choose("main select", 0, language);
  }
  await hand.until((wanted) => {
    const page = document.querySelector("main img[src^='data:image/svg']");
    return page?.complete && page.alt.includes(wanted);
  }, name);
  await look("certificate-make");
  await hand.click("button", w("certificate-make-now"));
  await hand.see("heading", w("certificate-list-title"));
}

/** Saves the certificate that stands at this place of the list, as PDF or JSON. */
export async function saveCertificate(hand, w, format, { index = 0, place = "documents" } = {}) {
  const css = "main li";
  const before = await hand.evaluate(() => document.querySelectorAll("main li [role=status]").length);
  await hand.clickAt(`${css}:nth-of-type(${index + 1}) button`, format === "pdf" ? 0 : 1);
  await chooseFolder(hand, w, w("certificate-save-here"), place);
  await hand.until((ending) => [...document.querySelectorAll("main li [role=status]")].some((it) => it.textContent.includes(ending)), `.${format}`);
  return before;
}

/** Checks a file; “Check a certificate” is open. Gives the three answers as they stand on the screen. */
export async function checkCertificate(hand, w, file, place = "documents") {
  await hand.see("heading", w("certificate-check-title"));
  const isFirst = await hand.has("button", w("certificate-check-choose"));
  await hand.click("button", w(isFirst ? "certificate-check-choose" : "certificate-check-another"));
  await chooseFile(hand, w, w("certificate-check-choose"), file, place);
  await hand.until(() => document.querySelector("[role=dialog]") === null && document.querySelector("main .verdict, main [role=alert]"));
  return hand.evaluate(() => document.querySelector("main").textContent);
}
