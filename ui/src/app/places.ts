// The places of the rail in their order, one line each: learn, review, library, take part, help, journal; below them what one seldom needs.
import Archive from "@lucide/svelte/icons/archive";
import Award from "@lucide/svelte/icons/award";
import BookOpen from "@lucide/svelte/icons/book-open";
import HandHeart from "@lucide/svelte/icons/hand-heart";
import Heart from "@lucide/svelte/icons/heart";
import Library from "@lucide/svelte/icons/library";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import Repeat from "@lucide/svelte/icons/repeat-2";
import type { SimpleKey } from "../i18n/words.svelte";
import type { Place } from "./navigation";

export type Entry = {
  /** Help is a layer over the screen, not a screen: it is there before anybody is learning. */
  place: Place | "help";
  icon: typeof BookOpen;
  word: Extract<SimpleKey, `app-place-${string}`>;
  /** Stands in the bar of a narrow window, beside More and Cover; not more than three. The others are under More. */
  bar?: boolean;
};

// prettier-ignore
export const MAIN: readonly Entry[] = [
  { place: "learn", icon: BookOpen, word: "app-place-learn", bar: true },
  { place: "review", icon: Repeat, word: "app-place-review" },
  { place: "library", icon: Library, word: "app-place-library", bar: true },
  { place: "actions", icon: HandHeart, word: "app-place-actions" },
  { place: "help", icon: Heart, word: "app-place-help", bar: true },
  { place: "journal", icon: NotebookPen, word: "app-place-journal" },
];

// prettier-ignore
export const SELDOM: readonly Entry[] = [
  { place: "data", icon: Archive, word: "app-place-data" },
  { place: "certificates", icon: Award, word: "app-place-certificates" },
];
