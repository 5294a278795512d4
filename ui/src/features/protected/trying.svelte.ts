// One attempt with a passphrase: what went wrong, how long the next must wait, and whether a copy may help.
import { type ApiError, asApiError } from "../../api/errors";
import { reportFailure } from "../../api/failures";
import { t, wordsOf } from "../../i18n/words.svelte";

/** Seconds that an error asks to wait. */
export function secondsOf(error: Pick<ApiError, "code" | "args">): number {
  return error.code === "protected-wait" ? Number(error.args.seconds ?? 0) : 0;
}

export class Trying {
  busy = $state(false);
  problem = $state.raw<ApiError>();
  /** Seconds until the next try. */
  wait = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** What stands under the field. */
  get words(): string | undefined {
    if (this.wait > 0) return t("protected-waiting", { seconds: this.wait });
    return this.problem && wordsOf(this.problem.code, this.problem.args);
  }
  /** The passphrase was right and the file is damaged. */
  get damaged(): boolean {
    return this.problem?.code === "protected-damaged";
  }

  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy || this.wait > 0) return undefined;
    this.busy = true;
    this.problem = undefined;
    try {
      return await work();
    } catch (thrown) {
      const failed = asApiError(thrown);
      if (failed.action === "correct" || failed.action === "recover" || failed.code.startsWith("protected-")) {
        this.problem = failed;
        this.count(secondsOf(failed));
      } else reportFailure(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  private count(seconds: number): void {
    this.stop();
    if (seconds === 0) return;
    this.problem = undefined;
    this.wait = seconds;
    this.#timer = setInterval(() => {
      this.wait -= 1;
      if (this.wait <= 0) this.stop();
    }, 1000);
  }
  clear(): void {
    this.problem = undefined;
  }
  /** Call it when the form goes away. */
  stop(): void {
    clearInterval(this.#timer);
    this.wait = 0;
  }
}
