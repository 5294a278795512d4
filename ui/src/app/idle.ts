// Whether anybody is there, by the wall clock: a computer that slept for an hour was an hour without anybody.

/** Between two looks a window that is seen waits one second; much more than that was a sleep. */
const SLEPT = 10_000;
/** The program is told of a person's presence not more often than this. */
const TELL = 20_000;

export class Idle {
  #seen: number;
  #looked: number;
  #told: number;

  constructor(now: number) {
    this.#seen = this.#looked = this.#told = now;
  }

  /** Somebody moved, typed or touched. Answers whether the program should hear of it. */
  touch(now: number): boolean {
    this.#seen = now;
    if (Math.abs(now - this.#told) < TELL) return false;
    this.#told = now;
    return true;
  }

  /** One look: whether it is time to lock. A hidden window is looked at seldom, so only time counts there. */
  look(now: number, minutes: number, visible: boolean): boolean {
    const slept = visible && Math.abs(now - this.#looked) > SLEPT;
    this.#looked = now;
    const idle = now - this.#seen;
    return slept || idle >= minutes * 60_000 || idle < -SLEPT;
  }

  /** The window was hidden until now: the time since the last look was no sleep. */
  shown(now: number): void {
    this.#looked = now;
  }
}
