// The program's own file picker.

/** Goes to one of the places, then down through folders. */
async function walk(hand, w, place, folders) {
  await hand.see("navigation", w("files-places"));
  await hand.click("button", w(`files-place-${place}`));
  for (const folder of folders) {
    await hand.click("button", new RegExp(`${folder}$`));
  }
}

/** Chooses a folder to save into. */
export async function chooseFolder(hand, w, action, place = "documents", folders = []) {
  await walk(hand, w, place, folders);
  await hand.until((end) => document.querySelector("[role=dialog] nav + div")?.textContent.includes(end) ?? true, folders.at(-1) ?? "");
  await hand.click("button", action);
}

/** Chooses a file. */
export async function chooseFile(hand, w, action, name, place = "documents") {
  await walk(hand, w, place, []);
  await hand.click("button", new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  // The button has the same words as the one that opened the picker; the last one stands in the dialog.
  await hand.clickAt("[role=dialog] footer button", 1);
}
