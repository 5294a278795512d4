// Who must hear that something was written. An area is the noun before the dot of a command.
type Listener = () => void;

const listeners = new Map<string, Set<Listener>>();

/** Calls `listener` after a write touched one of the areas. Returns the way to stop. */
export function onChange(areas: readonly string[], listener: Listener): () => void {
  for (const area of areas) {
    const set = listeners.get(area) ?? new Set();
    set.add(listener);
    listeners.set(area, set);
  }
  return () => areas.forEach((area) => listeners.get(area)?.delete(listener));
}

/** Tells each listener once, however many of its areas changed. */
export function announce(areas: readonly string[]): void {
  const called = new Set<Listener>();
  for (const area of areas) {
    for (const listener of listeners.get(area) ?? []) {
      called.add(listener);
    }
  }
  called.forEach((listener) => listener());
}
