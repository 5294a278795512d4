// The error of a command, as the program says it: a code with words in the locales, and what a person can do.
import type { ErrorAction, WireError } from "./wire.generated";

export class ApiError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;
  readonly action: ErrorAction;

  constructor(error: WireError) {
    super(error.code);
    this.name = "ApiError";
    this.code = error.code;
    this.args = Object.fromEntries(Object.entries(error.args).map(([name, value]) => [name, value ?? ""]));
    this.action = error.action;
  }
}

/** Anything thrown, as an error that has words. */
export function asApiError(thrown: unknown): ApiError {
  return thrown instanceof ApiError ? thrown : new ApiError({ code: "error-internal", args: {}, action: "retry" });
}
