// What the check found, in whole sentences: good news first, then what is hurt and what to do about it.
import type { CheckedData } from "../../api/wire.generated";
import { formatMoment } from "../../i18n/format";
import { t } from "../../i18n/words.svelte";

export type Finding = { good: boolean; words: string };

export function findingsOf(found: CheckedData): Finding[] {
  const good = (words: string): Finding => ({ good: true, words });
  const hurt = (words: string): Finding => ({ good: false, words });
  const newest = found.newest === null ? undefined : formatMoment(found.newest);
  const findings: Finding[] = [];
  if (found.sound) findings.push(good(t("backup-check-sound", { answers: found.answers, notes: found.notes })));
  else
    findings.push(
      hurt(newest === undefined ? t("backup-check-hurt-alone") : t("backup-check-hurt", { moment: newest })),
    );
  if (found.lock_mended) findings.push(good(t("backup-check-lock-mended")));
  const sound = found.copies - found.hurt_copies;
  if (newest !== undefined) findings.push(good(t("backup-check-copies", { count: sound, moment: newest })));
  if (found.hurt_copies > 0) findings.push(hurt(t("backup-check-copies-hurt", { count: found.hurt_copies })));
  if (found.new_copy) findings.push(good(t("backup-check-new-copy")));
  if (newest === undefined && found.sound) findings.push(hurt(t("backup-check-no-copy")));
  return findings;
}
