// The state of a lesson while it is open: the screen, what was agreed to, skipped, chosen and written. All data is local; writes follow.
import { tick } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { call } from "../../api/call";
import { attempt } from "../../api/failures";
import type { CurrentProfile, LessonView, Settings } from "../../api/wire.generated";
import { focusNextTitle } from "../../design/PageTitle.svelte";
import type { ScenarioWay } from "./scenario";
import { gateOf, indexOfPlace, placeOf, sameScreen, screensOf, type Gate, type Screen } from "./screens";

export class Player {
  view = $state.raw<LessonView>();
  /** The same lesson in the second language. */
  second = $state.raw<LessonView>();
  secondTag = $state<string>();
  peeking = $state(false);
  person = $state.raw<CurrentProfile>();
  index = $state(0);
  readonly agreed = new SvelteSet<string>();
  readonly skipped = new SvelteSet<string>();
  readonly seen = new SvelteSet<string>();
  readonly ways = new SvelteMap<string, ScenarioWay>();
  readonly notes = new SvelteMap<string, string>();
  readonly dropped = new SvelteSet<string>();
  readonly screens = $derived<Screen[]>(this.view ? screensOf(this.view) : []);
  readonly screen = $derived<Screen | undefined>(this.screens[this.index]);
  readonly gate = $derived<Gate>(
    this.screen?.kind === "block" ? gateOf(this.screen.block, this.agreed, this.skipped) : "open",
  );
  #settings: Settings | undefined;

  constructor(
    readonly course: string,
    readonly lesson: string,
  ) {}

  async open(block: string | undefined): Promise<void> {
    await attempt(async () => {
      const lesson = { course: this.course, lesson: this.lesson };
      const [view, settings, person, journal] = await Promise.all([
        call("lesson.open", { ...lesson, language: null }),
        call("settings.get"),
        call("profile.current"),
        // A journal that cannot be read must not close the lesson; writing will say what is wrong.
        call("journal.read", lesson).catch(() => ({ texts: {} })),
      ]);
      this.person = person;
      this.#settings = settings;
      view.skipped.filter((id) => !view.visited.includes(id)).forEach((id) => this.skipped.add(id));
      view.visited.forEach((id) => this.seen.add(id));
      Object.entries(journal.texts).forEach(([id, text]) => this.notes.set(id, text ?? ""));
      this.#chooseSecond(view);
      focusNextTitle();
      this.view = view;
      this.index = indexOfPlace(screensOf(view), block ?? view.place);
      this.#visit();
    });
  }

  #chooseSecond(view: LessonView): void {
    const others = view.languages.filter((tag) => tag !== view.language);
    const wanted = this.#settings?.second_language;
    this.secondTag = wanted && others.includes(wanted) ? wanted : others[0];
  }

  go(to: number): void {
    if (to < 0 || to >= this.screens.length || to === this.index) {
      return;
    }
    focusNextTitle();
    this.index = to;
    this.#visit();
  }

  /** The part is read after its notice. */
  agree(id: string): void {
    focusNextTitle();
    this.skipped.delete(id);
    this.agreed.add(id);
    this.#visit();
  }

  skip(id: string): void {
    focusNextTitle();
    this.skipped.add(id);
    void attempt(() => call("progress.skip", { course: this.course, lesson: this.lesson, block: id }));
  }

  choose(block: string, step: string, choice: string): void {
    void attempt(() => call("scenario.choose", { course: this.course, lesson: this.lesson, block, step, choice }));
  }

  /** Sent when the screen changes, never waited for. A notice or a skipped part is not a visit. */
  #visit(): void {
    const block = this.screen && placeOf(this.screen);
    if (block === undefined || this.gate !== "open") {
      return;
    }
    this.seen.add(block);
    void attempt(() => call("progress.visit", { course: this.course, lesson: this.lesson, block }));
  }

  async peek(): Promise<void> {
    const language = this.secondTag;
    if (!this.peeking && language !== undefined && this.second?.language !== language) {
      await attempt(async () => {
        this.second = await call("lesson.open", { course: this.course, lesson: this.lesson, language });
        this.peeking = true;
      });
      return;
    }
    this.peeking = !this.peeking;
  }

  /** The lesson and all that follows go on in the second language, on the same screen. */
  async stay(): Promise<void> {
    const [view, second] = [this.view, this.second];
    if (!view || !second || !this.screen) {
      return;
    }
    const id = this.screen.id;
    this.peeking = false;
    focusNextTitle();
    this.view = second;
    this.second = view;
    this.secondTag = view.language;
    this.index = sameScreen(screensOf(second), id);
    await tick();
    await attempt(async () => {
      const settings = await call("settings.get");
      this.#settings = await call("settings.set", { ...settings, content_language: second.language });
    });
  }
}
