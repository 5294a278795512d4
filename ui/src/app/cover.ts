// Cover: the page is blank before anything else happens; then the window goes or calm readings stand there, drafts are saved, and the
// profile is closed.
import { mount } from "svelte";
import { call } from "../api/call";
import { takeBack } from "../api/clipboard";
import { saveDrafts } from "../api/drafts";
import type { CoverChoice } from "../api/wire.generated";
import { load } from "./screens";

/** In a browser, whose tab we cannot close: nothing of the page is left after this time, saved or not. */
const PATIENCE = 250;

let covered = false;
let readings: Awaited<ReturnType<typeof load.readings>>["default"] | undefined;

export const isCovered = (): boolean => covered;

/** Fetches the page of readings, so that it is there at once when it is needed. */
export async function prepareReadings(): Promise<void> {
  readings = (await load.readings().catch(() => undefined))?.default;
}

/** Call it straight from the event handler: the first lines run before any waiting. `empty` takes the app off the page. */
export function cover(empty: () => void, choice: CoverChoice): void {
  if (covered) {
    return;
  }
  covered = true;
  document.documentElement.dataset.covered = "";
  document.querySelectorAll<HTMLMediaElement>("audio, video").forEach((sound) => sound.pause());
  window.speechSynthesis?.cancel();
  void takeBack();
  if (choice === "page" && readings) {
    void read(empty, readings);
  } else {
    void go(empty);
  }
}

/** The window goes at once, whatever the program is busy with; it ends when the drafts are saved, or after a second. */
async function go(empty: () => void): Promise<void> {
  void call("safety.hide").catch(() => undefined);
  const closed = saveDrafts().then(empty).then(forget);
  await Promise.race([closed, new Promise((done) => setTimeout(done, PATIENCE))]);
  document.body.replaceChildren();
}

/** Readings take the place of everything. Their words were taken before the person's language is forgotten. */
async function read(empty: () => void, Readings: NonNullable<typeof readings>): Promise<void> {
  const saved = saveDrafts();
  empty();
  const target = document.createElement("div");
  document.body.replaceChildren(target);
  mount(Readings, { target });
  delete document.documentElement.dataset.covered;
  await saved;
  await forget();
}

async function forget(): Promise<void> {
  await call("safety.cover").catch(() => undefined);
}
