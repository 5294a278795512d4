// Names of States in the words of the interface language.
import { languageTag } from "../../i18n/words.svelte";

/** The name of a State by its ISO 3166-1 code. */
export function placeName(code: string, language = languageTag()): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
