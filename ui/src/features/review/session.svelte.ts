// One review from the first question to the last: what is asked, what was answered, a notice before hard lessons.
import { call } from "../../api/call";
import { asApiError, type ApiError } from "../../api/errors";
import { attempt } from "../../api/failures";
import type { ReviewQuestion } from "../../api/wire.generated";
import { focusNextTitle } from "../../design/PageTitle.svelte";
import { inOtherLanguage, lessonOf, otherLanguage } from "./order";

export class ReviewSession {
  questions = $state.raw<ReviewQuestion[]>([]);
  index = $state(0);
  ended = $state(false);
  busy = $state(false);
  /** Why the last answer is not saved. */
  failed = $state.raw<ApiError>();
  /** Lessons whose notice was seen in this review. */
  #agreed = $state.raw<readonly string[]>([]);
  #again: (() => void) | undefined;

  readonly now = $derived<ReviewQuestion | undefined>(this.questions[this.index]);
  readonly isLast = $derived(this.index + 1 >= this.questions.length);
  readonly hasNotice = $derived(
    this.now !== undefined && this.now.notice && !this.#agreed.includes(lessonOf(this.now)),
  );
  readonly other = $derived(this.now && otherLanguage(this.now));
  /** Questions that were not answered. */
  readonly left = $derived(this.questions.filter((one) => one.item.response === null).length);

  constructor(questions: ReviewQuestion[]) {
    this.questions = questions;
  }

  agree(): void {
    if (this.now) {
      focusNextTitle();
      this.#agreed = [...this.#agreed, lessonOf(this.now)];
    }
  }

  next(): void {
    this.failed = undefined;
    if (this.isLast) {
      this.stop();
    } else {
      focusNextTitle();
      this.index += 1;
    }
  }

  stop(): void {
    focusNextTitle();
    this.ended = true;
  }

  async answer(response: string[]): Promise<void> {
    const asked = this.now;
    if (!asked || this.busy) {
      return;
    }
    this.busy = true;
    this.failed = undefined;
    try {
      const { course, item, language } = asked;
      this.#put(await call("review.answer", { course, item: item.id, response, language }));
    } catch (thrown) {
      this.failed = asApiError(thrown);
      this.#again = () => void this.answer(response);
    } finally {
      this.busy = false;
    }
  }

  again(): void {
    this.#again?.();
  }

  /** The same questions in another language; what was answered is asked for again and changes nothing. */
  async speak(language: string): Promise<void> {
    const asked = this.now;
    if (!asked || this.busy) {
      return;
    }
    await attempt(async () => {
      const { course, item } = asked;
      if (item.response !== null) {
        this.#put(await call("review.answer", { course, item: item.id, response: item.response, language }));
      }
      const { questions } = await call("review.open", { language });
      this.questions = inOtherLanguage(this.questions, questions);
    });
  }

  #put(answered: ReviewQuestion): void {
    this.questions = this.questions.map((one) =>
      one.course === answered.course && one.item.id === answered.item.id ? answered : one,
    );
  }
}
