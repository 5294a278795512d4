// Names of risks and kinds of cards, from the locales.
import type { ActionKind, Risk } from "../../api/wire.generated";
import { t } from "../../i18n/words.svelte";

export const RISKS: readonly Risk[] = ["private", "low", "public"];
export const KINDS: readonly ActionKind[] = ["learn", "talk", "support", "write", "join", "organise"];

export function riskWords(risk: Risk): { name: string; hint: string } {
  return {
    private: { name: t("action-risk-private"), hint: t("action-risk-private-hint") },
    low: { name: t("action-risk-low"), hint: t("action-risk-low-hint") },
    public: { name: t("action-risk-public"), hint: t("action-risk-public-hint") },
  }[risk];
}

export function kindWord(kind: ActionKind): string {
  return {
    learn: t("action-kind-learn"),
    talk: t("action-kind-talk"),
    support: t("action-kind-support"),
    write: t("action-kind-write"),
    join: t("action-kind-join"),
    organise: t("action-kind-organise"),
  }[kind];
}
