// A copy against now, in whole sentences: what would be more, what would be fewer.
import type { CopyContents } from "../../api/wire.generated";
import { t } from "../../i18n/words.svelte";

export function againstNow(copy: CopyContents): string {
  const lines: string[] = [];
  if (copy.answers_more < 0) lines.push(t("backup-answers-fewer", { count: -copy.answers_more }));
  if (copy.answers_more > 0) lines.push(t("backup-answers-more", { count: copy.answers_more }));
  if (copy.notes_more < 0) lines.push(t("backup-notes-fewer", { count: -copy.notes_more }));
  if (copy.notes_more > 0) lines.push(t("backup-notes-more", { count: copy.notes_more }));
  if (lines.length === 0) lines.push(copy.steps_more === 0 ? t("backup-copy-same") : t("backup-copy-almost"));
  return lines.join(" ");
}
