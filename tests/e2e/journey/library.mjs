// The library: its rooms, the Declaration in one language and in two, an article to take along.
import { escaped, goTo } from "./begin.mjs";

/** From any screen with a person to the Declaration. */
export async function openDeclaration(hand, w, look = async () => {}) {
  await goTo(hand, w, "library");
  await hand.see("heading", w("library-title"));
  await look("library");
  await hand.click("button", new RegExp(escaped(w("library-door-declaration"))));
  await hand.until(() => document.querySelectorAll("main section[id^=article-]").length === 30);
  await look("declaration");
}

/** Finds a language by some letters and shows it as the second. */
export async function addSecond(hand, w, letters, look = async () => {}) {
  await hand.click("button", w("library-add-second"));
  await hand.see("dialog", w("library-choose-second"));
  await look("declaration-languages");
  await hand.fill(w("library-search-language"), letters);
  await hand.press("Enter");
  await hand.until(() => document.querySelectorAll("#article-1 .column").length === 2);
}

/** A room of the library by the words of its door. */
export async function openRoom(hand, w, door) {
  await goTo(hand, w, "library");
  await hand.see("heading", w("library-title"));
  await hand.click("button", new RegExp(escaped(w(door))));
  await hand.see("heading", w(door));
}
