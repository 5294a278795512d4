// Names of the kinds of papers, from the locales.
import type { LetterKind } from "../../api/wire.generated";
import { t } from "../../i18n/words.svelte";

export function kindWord(kind: LetterKind): string {
  return {
    letter: t("letter-kind-letter"),
    petition: t("letter-kind-petition"),
    "press-release": t("letter-kind-press-release"),
    checklist: t("letter-kind-checklist"),
    consent: t("letter-kind-consent"),
    evaluation: t("letter-kind-evaluation"),
    poster: t("letter-kind-poster"),
    programme: t("letter-kind-programme"),
    plan: t("letter-kind-plan"),
  }[kind];
}
