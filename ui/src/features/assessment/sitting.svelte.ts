// The state of one sitting: the item on the screen, drafts, saving, the end. A draft stays on the screen until it is safely saved.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { call } from "../../api/call";
import { asApiError, type ApiError } from "../../api/errors";
import { attempt } from "../../api/failures";
import type { AssessmentKind, Item, Sitting, SittingResult } from "../../api/wire.generated";
import { focusNextTitle } from "../../design/PageTitle.svelte";
import { draftOf, firstOpen, isComplete, type Draft } from "./response";

export type Phase = "intro" | "question" | "overview" | "result";

export class SittingState {
  sitting = $state.raw<Sitting>();
  result = $state.raw<SittingResult>();
  phase = $state<Phase>("question");
  index = $state(0);
  busy = $state(false);
  /** Why the last write did not succeed. */
  failed = $state.raw<ApiError>();
  /** The person wants to go on without an answer. */
  incomplete = $state(false);
  readonly #drafts = new SvelteMap<string, Draft>();
  /** Orderings that the person moved or confirmed: the order that is shown first is no answer by itself. */
  readonly #touched = new SvelteSet<string>();
  #again: (() => Promise<void>) | undefined;

  readonly item = $derived<Item | undefined>(this.sitting?.items[this.index]);
  readonly draft = $derived<Draft>(this.item ? (this.#drafts.get(this.item.id) ?? draftOf(this.item)) : []);
  readonly open = $derived(this.sitting?.items.filter((item) => item.response === null).length ?? 0);
  readonly last = $derived(this.index + 1 === this.sitting?.items.length);
  readonly touched = $derived(
    this.item !== undefined &&
      (this.item.form !== "ordering" || this.item.response !== null || this.#touched.has(this.item.id)),
  );

  constructor(
    readonly course: string,
    readonly kind: AssessmentKind,
    readonly lesson: string | undefined,
  ) {}

  async begin(): Promise<void> {
    await attempt(async () => {
      const language = this.sitting?.language ?? null;
      const sitting = await call("assessment.begin", {
        course: this.course,
        kind: this.kind,
        lesson: this.lesson ?? null,
        language,
      });
      focusNextTitle();
      this.#drafts.clear();
      this.#touched.clear();
      this.failed = undefined;
      this.result = undefined;
      this.sitting = sitting;
      const next = firstOpen(sitting.items);
      this.index = next ?? Math.max(sitting.items.length - 1, 0);
      const untouched = sitting.items.every((item) => item.response === null);
      this.phase =
        untouched && !sitting.feedback_at_once
          ? "intro"
          : next === undefined && !sitting.feedback_at_once
            ? "overview"
            : "question";
    });
  }

  show(phase: Phase, index = this.index): void {
    focusNextTitle();
    this.incomplete = false;
    this.failed = undefined;
    this.phase = phase;
    this.index = index;
  }

  change(draft: Draft): void {
    if (this.item && !this.item.feedback) {
      this.#drafts.set(this.item.id, draft);
      this.#touched.add(this.item.id);
      this.incomplete = false;
    }
  }

  /** The main button: check, or save and go on, or go on. */
  async on(): Promise<void> {
    const [sitting, item] = [this.sitting, this.item];
    if (!sitting || !item || this.busy) {
      return;
    }
    if (item.feedback) {
      await this.forward();
    } else if (sitting.feedback_at_once) {
      if (isComplete(this.draft)) {
        await this.#answer(item, this.draft);
      } else {
        this.incomplete = true;
      }
    } else {
      const changed = this.#touched.has(item.id) && this.draft.join() !== (item.response ?? []).join();
      if (changed && !isComplete(this.draft) && item.form === "matching" && this.draft.some((part) => part !== "")) {
        this.incomplete = true;
      } else if (changed && isComplete(this.draft)) {
        await this.#answer(item, this.draft, () => this.forward());
      } else if (changed && item.response !== null && item.response.length > 0) {
        // All ticks were taken away again: that is passing the question.
        await this.#answer(item, [], () => this.forward());
      } else {
        await this.forward();
      }
    }
  }

  async pass(): Promise<void> {
    const [sitting, item] = [this.sitting, this.item];
    if (sitting && item && !this.busy && !item.feedback) {
      this.#drafts.delete(item.id);
      this.#touched.delete(item.id);
      await this.#answer(item, [], sitting.feedback_at_once ? undefined : () => this.forward());
    }
  }

  async forward(): Promise<void> {
    const sitting = this.sitting;
    if (!sitting) {
      return;
    }
    if (!this.last) {
      this.show("question", this.index + 1);
    } else if (!sitting.feedback_at_once) {
      this.show("overview");
    } else if (this.open > 0) {
      this.show("question", firstOpen(sitting.items) ?? this.index);
    } else {
      await this.finish();
    }
  }

  async finish(): Promise<void> {
    const sitting = this.sitting;
    if (sitting) {
      await this.#write(async () => {
        this.result = await call("assessment.finish", { sitting: sitting.id, language: sitting.language });
        this.show("result");
      });
    }
  }

  /** The same item, the same answer, in another language. */
  async speak(language: string): Promise<void> {
    const sitting = this.sitting;
    if (sitting && !this.busy) {
      await attempt(async () => {
        this.sitting = await call("assessment.open", { sitting: sitting.id, language });
      });
    }
  }

  /** Tries again what failed. */
  async again(): Promise<void> {
    await this.#again?.();
  }

  async #answer(item: Item, response: Draft, then?: () => Promise<void>): Promise<void> {
    const sitting = this.sitting;
    if (!sitting) {
      return;
    }
    await this.#write(async () => {
      const { feedback } = await call("assessment.answer", {
        sitting: sitting.id,
        item: item.id,
        response: [...response],
        language: sitting.language,
      });
      const items = sitting.items.map((one) =>
        one.id === item.id ? { ...one, response: [...response], feedback } : one,
      );
      this.sitting = { ...sitting, items };
      this.incomplete = false;
      if (feedback) {
        void this.#readSources(sitting.id, sitting.language);
      }
    }, then);
  }

  /** What the marks of a new explanation open. It may come a moment later: until then a mark says nothing wrong, it has no card. */
  async #readSources(id: string, language: string): Promise<void> {
    await attempt(async () => {
      const { references } = await call("assessment.open", { sitting: id, language });
      if (this.sitting?.id === id && this.sitting.language === language) {
        this.sitting = { ...this.sitting, references };
      }
    });
  }

  async #write(work: () => Promise<void>, then?: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failed = undefined;
    try {
      await work();
    } catch (thrown) {
      this.failed = asApiError(thrown);
      this.#again = () => this.#write(work, then);
      return;
    } finally {
      this.busy = false;
    }
    await then?.();
  }
}
