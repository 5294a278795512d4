// The program's own file picker.
import { escaped } from "./begin.mjs";

/** Goes to one of the places and waits until its folder is open. */
async function openPlace(hand, w, place) {
  const name = w(`files-place-${place}`);
  await hand.see("navigation", w("files-places"));
  await hand.clickInDialog("button", name);
  await hand.until((wanted) => {
    const now = document.querySelectorAll("[role=dialog] nav button[aria-current]");
    return [...now].some((button) => button.textContent.trim() === wanted);
  }, name);
}

/** Chooses a folder to save into. */
export async function chooseFolder(hand, w, action, place = "documents") {
  await openPlace(hand, w, place);
  await hand.clickInDialog("button", action);
}

/** Chooses a file. */
export async function chooseFile(hand, w, action, name, place = "documents") {
  await openPlace(hand, w, place);
  await hand.clickInDialog("button", new RegExp(escaped(name)));
  await hand.clickInDialog("button", action);
}
