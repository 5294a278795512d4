// What a protected profile protects from and what not, for the start screen.
import { t } from "../../i18n/words.svelte";

export const door = (): { title: string; protects: string; limits: string; start: string } => ({
  title: t("protected-door-title"),
  protects: t("protected-door-protects"),
  limits: t("protected-door-limits"),
  start: t("protected-door-start"),
});
