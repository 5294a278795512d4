// Cover: the page is blank before anything else happens; then drafts are saved, the profile is closed and the window goes.
import { call, leave } from "../api/call";
import { takeBack } from "../api/clipboard";
import { saveDrafts } from "../api/drafts";

/** The window goes at the latest after this time, saved or not: what was saved before is safe. */
const PATIENCE = 250;

let covered = false;

export const isCovered = (): boolean => covered;

/** Call it straight from the event handler: the first lines run before any waiting. */
export function cover(empty: () => void): void {
  if (covered) {
    return;
  }
  covered = true;
  document.documentElement.dataset.covered = "";
  document.querySelectorAll<HTMLMediaElement>("audio, video").forEach((sound) => sound.pause());
  window.speechSynthesis?.cancel();
  void close(empty);
}

async function close(empty: () => void): Promise<void> {
  void takeBack();
  const closed = saveDrafts()
    .then(empty)
    .then(() => call("safety.cover"))
    .catch(() => undefined);
  await Promise.race([closed, new Promise((done) => setTimeout(done, PATIENCE))]);
  document.body.replaceChildren();
  await leave().catch(() => undefined);
}
