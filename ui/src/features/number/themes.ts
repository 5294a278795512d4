// Themes of numbers: their words, their colour, and numbers put under them.
import type { NumberTheme, NumberView } from "../../api/wire.generated";
import { t } from "../../i18n/words.svelte";

const HUES: Record<NumberTheme, "teal" | "plum" | "ochre"> = {
  treaties: "teal",
  violence: "plum",
  killings: "plum",
  reporting: "plum",
  equality: "ochre",
  change: "teal",
};

export const hueOf = (theme: NumberTheme): "teal" | "plum" | "ochre" => HUES[theme];

export const themeName = (theme: NumberTheme): string => t(`number-theme-${theme}`);

export type Group = { theme: NumberTheme; numbers: NumberView[] };

/** Under their themes, in the order in which they come. */
export function byTheme(numbers: readonly NumberView[]): Group[] {
  const groups = new Map<NumberTheme, NumberView[]>();
  for (const number of numbers) {
    groups.set(number.theme, [...(groups.get(number.theme) ?? []), number]);
  }
  return [...groups].map(([theme, found]) => ({ theme, numbers: found }));
}
