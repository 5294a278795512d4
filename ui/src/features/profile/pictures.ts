// The twelve pictures of the picture sign-in: their ids as they are kept, and their words.
import { t } from "../../i18n/words.svelte";

export const PICTURES = [
  "sun",
  "boat",
  "tree",
  "key",
  "bird",
  "house",
  "cup",
  "leaf",
  "star",
  "mountain",
  "book",
  "shell",
] as const;
export type PictureId = (typeof PICTURES)[number];
export const NEEDED = 3;

const KEYS = {
  sun: "profile-picture-sun",
  boat: "profile-picture-boat",
  tree: "profile-picture-tree",
  key: "profile-picture-key",
  bird: "profile-picture-bird",
  house: "profile-picture-house",
  cup: "profile-picture-cup",
  leaf: "profile-picture-leaf",
  star: "profile-picture-star",
  mountain: "profile-picture-mountain",
  book: "profile-picture-book",
  shell: "profile-picture-shell",
} as const satisfies Record<PictureId, string>;

export const pictureName = (id: PictureId): string => t(KEYS[id]);
