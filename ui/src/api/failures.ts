// Errors that the whole screen must hear of: the app shows them above the screen, with what can be done.
import { type ApiError, asApiError } from "./errors";

export type Failure = { error: ApiError; retry?: () => void };
type Listener = (failure: Failure) => void;

let listener: Listener | undefined;

/** The app listens; there is one listener. */
export function onFailure(next: Listener): void {
  listener = next;
}

/** Hands an error to the app. `retry` is offered as "Try again". */
export function reportFailure(thrown: unknown, retry?: () => void): void {
  listener?.({ error: asApiError(thrown), retry });
}

/** Runs something; an error is reported and the answer is then `undefined`. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    reportFailure(thrown, () => void attempt(work));
    return undefined;
  }
}
