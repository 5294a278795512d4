// What comes back of a damaged profile, in whole sentences.
import type { Rescue } from "../../api/wire.generated";
import { formatMoment } from "../../i18n/format";
import { t } from "../../i18n/words.svelte";

export function linesOf(rescue: Rescue): string[] {
  const lines = [
    rescue.copy === null ? t("backup-rescue-no-copy") : t("backup-rescue-copy", { moment: formatMoment(rescue.copy) }),
  ];
  if (rescue.steps > 0) lines.push(t("backup-rescue-steps", { count: rescue.steps }));
  if (rescue.notes > 0) lines.push(t("backup-rescue-notes", { count: rescue.notes }));
  if (rescue.steps === 0 && rescue.notes === 0) lines.push(t("backup-rescue-nothing-more"));
  return lines;
}
