// Shift three times in a row: how often it was pressed alone, each within a short time of the last.

export const NEEDED = 3;
const WITHIN = 1500;

export class ShiftCounter {
  #count = 0;
  #last = -Infinity;
  /** When the page came to hear of the last press: one that hangs hears several at once, and late. */
  #heard = -Infinity;
  #alone = false;

  /** A key went down. Any other key starts again. */
  down(key: string, repeat: boolean): void {
    if (key === "Shift") {
      this.#alone = this.#alone || !repeat;
    } else {
      this.#alone = false;
      this.#count = 0;
    }
  }

  /** A key went up at `now` (milliseconds), and the page hears of it at `heard`. Returns how often Shift was pressed in a row. */
  up(key: string, now: number, heard: number): number {
    if (key !== "Shift" || !this.#alone) {
      return this.#count;
    }
    this.#alone = false;
    this.#count = now - this.#last <= WITHIN ? this.#count + 1 : 1;
    this.#last = now;
    this.#heard = heard;
    return this.#count;
  }

  /** Too late for the next press. */
  stale(now: number): boolean {
    return this.#count > 0 && now - this.#heard > WITHIN;
  }

  reset(): void {
    this.#count = 0;
    this.#last = this.#heard = -Infinity;
    this.#alone = false;
  }
}
