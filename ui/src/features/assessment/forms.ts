// Words that belong to the form of a question and to the kind of an assessment.
import type { AssessmentKind, Form, Sitting } from "../../api/wire.generated";
import { t } from "../../i18n/words.svelte";

/** What to do with a question of this form, in a few words. */
export function instruction(form: Form): string {
  const keys = {
    single: "assessment-form-single",
    multiple: "assessment-form-multiple",
    "true-false": "assessment-form-true-false",
    ordering: "assessment-form-ordering",
    matching: "assessment-form-matching",
    judgement: "assessment-form-judgement",
  } as const;
  return t(keys[form]);
}

export function kindName(kind: AssessmentKind): string {
  const keys = {
    quiz: "assessment-quiz",
    pre: "assessment-pre",
    post: "assessment-post",
    test: "assessment-test",
  } as const;
  return t(keys[kind]);
}

/** Letters of the options in the interface language. */
export const letters = (): string[] => t("assessment-letters").split(/\s+/u);

/** The language to which one press changes: the next of the course. */
export function otherLanguage(sitting: Pick<Sitting, "language" | "languages">): string | undefined {
  const { language, languages } = sitting;
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  return next === language ? undefined : next;
}
