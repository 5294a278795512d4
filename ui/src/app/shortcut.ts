// The keys that open search: "/" where nobody is writing, Ctrl+K anywhere but in a dialog.

const WRITING = "input, textarea, select, [contenteditable]";
const DIALOG = "[role=dialog], [role=alertdialog], dialog[open]";

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat">;
type Where = { closest: (selector: string) => unknown };

export function asksForSearch(event: Pressed & { target: unknown; defaultPrevented: boolean }): boolean {
  if (event.repeat || event.defaultPrevented || event.altKey) {
    return false;
  }
  const where = event.target as Partial<Where> | null;
  const within = (selector: string): boolean => Boolean(where?.closest?.(selector));
  if (within(DIALOG)) {
    return false;
  }
  // The place of the key, because its letter differs from layout to layout.
  const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === "KeyK";
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey;
  return isCommand || (isSlash && !within(WRITING));
}

/** A screen that has a field to search, and is not under Help, needs no other; false: there is none. */
export function focusSearchField(): boolean {
  const field = document.querySelector<HTMLInputElement>("#search-field");
  if (!field?.checkVisibility()) {
    return false;
  }
  field.focus();
  field.select();
  return true;
}
