// Who is learning, how the screen looks and in which words: what every screen shares.
import { call } from "../api/call";
import { onChange } from "../api/changes";
import { saveDrafts } from "../api/drafts";
import { reportFailure } from "../api/failures";
import type { CurrentProfile, LocaleList, ProfileList, Settings } from "../api/wire.generated";
import { languageTag, useWords } from "../i18n/words.svelte";

const nobody: CurrentProfile = { kind: "none", id: null, name: null, unsaved: false, lent: null };

class Session {
  person = $state.raw<CurrentProfile>(nobody);
  settings = $state.raw<Settings>();
  languages = $state.raw<LocaleList>({ languages: [], suggested: "en" });
  /** Known at the start only, to choose the first screen. */
  hasProfiles = false;
  ready = $state(false);
  get learning(): boolean {
    return this.person.kind !== "none" && this.person.kind !== "locked";
  }
  /** A protected profile that only its passphrase opens again. */
  get locked(): boolean {
    return this.person.kind === "locked";
  }
}

export const session = new Session();
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const contrast = window.matchMedia("(prefers-contrast: more)");

function paint(): void {
  const { theme = "system", text_size = 0, spacing = "normal" } = session.settings ?? {};
  const system = contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
  const root = document.documentElement.dataset;
  root.theme = theme === "system" ? system : theme;
  root.text = String(text_size);
  root.spacing = spacing;
}

/** The language that was asked for last: words of an earlier one that come late are not shown any more. */
let wanted = "";

async function speak(tag: string): Promise<void> {
  wanted = tag;
  try {
    const words = await call("locale.messages", { tag });
    if (wanted === tag) useWords(words);
  } catch (thrown) {
    wanted = languageTag();
    throw thrown;
  }
}

/** Writes settings; without a person they hold until somebody begins. A new language changes all words in place. */
export async function setSettings(settings: Settings): Promise<void> {
  session.settings = await call("settings.set", settings);
  paint();
}

async function refreshSettings(): Promise<void> {
  const settings = await call("settings.get");
  session.settings = settings;
  paint();
  if (settings.language !== wanted) {
    await speak(settings.language);
  }
}

async function refreshPerson(): Promise<void> {
  session.person = await call("profile.current");
}

function follow(area: string, refresh: () => Promise<void>): void {
  const run = (): void => void refresh().catch((thrown) => reportFailure(thrown, run));
  onChange([area], run);
}

/** Saves what is being typed, then closes a protected profile and lets its key be forgotten. Others have no lock. */
export async function lock(): Promise<void> {
  await saveDrafts();
  if (session.person.kind !== "protected") return;
  session.person = await call("protected.lock");
}

/** Loads all that the first screen needs, side by side. */
export async function begin(): Promise<void> {
  paint();
  const settings = call("settings.get");
  const [languages, profiles, person] = await Promise.all([
    call("locale.list"),
    call("profile.list").catch((): ProfileList => ({ profiles: [], unwritable: null })),
    call("profile.current"),
    settings.then((now) => speak(now.language)),
  ]);
  session.languages = languages;
  session.hasProfiles = profiles.profiles.length > 0;
  session.person = person;
  session.settings = await settings;
  paint();
  session.ready = true;
  follow("settings", refreshSettings);
  follow("profile", refreshPerson);
  dark.addEventListener("change", paint);
  contrast.addEventListener("change", paint);
}
