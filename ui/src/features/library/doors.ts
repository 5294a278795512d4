// The doors of the library: the app says which rooms there are and where each leads.
import type { LucideIcon } from "@lucide/svelte";

export type Door = {
  id: string;
  title: string;
  what: string;
  icon: LucideIcon;
  onopen: () => void;
};
