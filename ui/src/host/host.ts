// What the interface needs of the program around it. Everything else goes through the one door `post`.

/** The answer of a command as it arrives, before its type is known. */
export type Envelope =
  { answer: unknown; changed: string[] } | { error: { code: string; args: Record<string, string>; action: string } };

export interface Host {
  /**
   * Sends one command. Rejects only when the program itself cannot be reached. At `safety.hide` the window goes before anything
   * else is done, and the program ends within a second.
   */
  post(name: string, request: unknown): Promise<Envelope>;
  /** The person closes the window: what would be lost is asked for first. `ask` shows the question where the program can wait
   * for an answer; a browser asks in its own words when `isUnsaved`. */
  closing(isUnsaved: () => boolean, ask: () => void): void;
  /** The system says that nobody is here any more: the screen is locked, another user came, the computer goes to sleep. A browser
   * does not tell. */
  leaving(left: () => void): void;
  /** Keeps the place for a page that begins anew, as it does after a lock; in memory only. A browser may write it down, so there
   * nothing is kept. */
  remember(place: unknown): void;
  remembered(): unknown;
}

/** The window of the desktop program, or a page in a browser on the same computer. */
export async function connect(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in window) {
    return (await import("./tauri")).tauri;
  }
  return (await import("./loopback")).loopback;
}
