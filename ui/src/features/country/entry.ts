// What is known of a contact and what is not: a gap is said, never passed over.
import type { EntryView, PartView } from "../../api/wire.generated";
import type { SimpleKey } from "../../i18n/words.svelte";

/** What a person needs to know before a call, in the order of the screen. */
export const PARTS = {
  hours: "country-part-hours",
  cost: "country-part-cost",
  languages: "country-part-languages",
  ways: "country-part-ways",
  serves: "country-part-serves",
  expect: "country-part-expect",
  risks: "country-part-risks",
} as const satisfies Record<string, SimpleKey>;

export type PartName = keyof typeof PARTS;

/** Asked of every line; a directory or an advice has no hours, and an emergency number is for everybody at any time. */
const ASKED: readonly PartName[] = ["hours", "cost", "languages", "ways", "serves"];
const ASKED_IN_EMERGENCY: readonly PartName[] = ["languages", "ways"];

/** Parts with words, in order. */
export function known(entry: EntryView): { name: PartName; part: PartView }[] {
  return (Object.keys(PARTS) as PartName[]).flatMap((name) => {
    const part = entry.parts.find(({ id }) => id === name);
    return part ? [{ name, part }] : [];
  });
}

/** A line that somebody answers: what nobody told us about it. */
export function unknown(entry: EntryView): PartName[] {
  if (!isLine(entry)) {
    return [];
  }
  const asked = entry.kind === "emergency" ? ASKED_IN_EMERGENCY : ASKED;
  return asked.filter((name) => !entry.parts.some(({ id }) => id === name));
}

/** A telephone line; a directory is read, not called. */
export const isLine = (entry: EntryView): boolean =>
  entry.kind !== null && entry.kind !== "directory" && entry.number !== null;

/** Emergency and helplines are cards with a number; everything else is read. */
export const CONTACTS: ReadonlySet<string> = new Set(["emergency", "helplines"]);
/** Folded away until they are wanted: long, and not for the moment of danger. */
export const LAW: ReadonlySet<string> = new Set([
  "law.violence",
  "law.discrimination",
  "treaties",
  "nhri",
  "equality_body",
]);

export const SLOTS = {
  emergency: "country-slot-emergency",
  helplines: "country-slot-helplines",
  police_complaint: "country-slot-police_complaint",
  child_protection: "country-slot-child_protection",
  nhri: "country-slot-nhri",
  equality_body: "country-slot-equality_body",
  "law.violence": "country-slot-law-violence",
  "law.discrimination": "country-slot-law-discrimination",
  treaties: "country-slot-treaties",
  legal_risk: "country-slot-legal_risk",
} as const satisfies Record<string, SimpleKey>;

/** The heading of a slot; a newer program may know more slots than this screen. */
export const slotWord = (slot: string): (typeof SLOTS)[keyof typeof SLOTS] | undefined =>
  slot in SLOTS ? SLOTS[slot as keyof typeof SLOTS] : undefined;
