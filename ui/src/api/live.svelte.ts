// What a screen shows of the program, read again whenever one of its areas changes.
import { onChange } from "./changes";
import { reportFailure } from "./failures";

export type Live<T> = { readonly value: T | undefined; readonly failed: boolean; reload(): void };

/**
 * Reads now and after each change of the areas; `read` may use runes, then it also reads again when they change.
 * Call it while a component is set up. Errors go to the app with "Try again".
 */
export function live<T>(read: () => Promise<T>, areas: readonly string[]): Live<T> {
  let value = $state.raw<T>();
  let failed = $state(false);
  let turn = 0;
  let again = $state(0);

  $effect(() => {
    void again;
    const mine = ++turn;
    read().then(
      (answer) => {
        if (mine === turn) {
          value = answer;
          failed = false;
        }
      },
      (thrown) => {
        if (mine === turn) {
          failed = true;
          reportFailure(thrown, () => again++);
        }
      },
    );
    return () => turn++;
  });
  $effect(() => onChange(areas, () => again++));

  return {
    get value() {
      return value;
    },
    get failed() {
      return failed;
    },
    reload: () => again++,
  };
}
