// Minutes as people say them: up to an hour in minutes, then in half hours.
import { t } from "./words.svelte";

export function duration(minutes: number): string {
  return minutes < 60 ? t("app-minutes", { count: minutes }) : t("app-hours", { count: Math.round(minutes / 30) / 2 });
}
