// The languages of the Declaration: what each is called, and which fit a few letters. Several texts can share one language tag.
import type { DeclarationEntry } from "../../api/wire.generated";

export type Named = {
  entry: DeclarationEntry;
  /** What the language calls itself; empty where the system does not know. */
  own: string;
  /** In the interface language; the English name of the text where the system does not know. */
  name: string;
  /** All that a search looks at. */
  folded: string;
};

/** Small letters without marks; ё is е. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ`]/gu, "'")
    .trim();
}

function display(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language", fallback: "none" }).of(tag) ?? "";
  } catch {
    return "";
  }
}

function ownName(tag: string): string {
  try {
    // A language that the system does not know would answer in another one.
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0 ? display(tag, tag) : "";
  } catch {
    return "";
  }
}

const upperFirst = (text: string, language: string): string =>
  text === "" ? "" : text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Every language with its names, in the order of the interface language. */
export function named(entries: readonly DeclarationEntry[], language: string): Named[] {
  const shared = new Map<string, number>();
  for (const { language: tag } of entries) {
    shared.set(tag, (shared.get(tag) ?? 0) + 1);
  }
  const all = entries.map((entry) => {
    const own = upperFirst(ownName(entry.language), entry.language);
    // Where several texts share a tag, only the package's name tells them apart.
    const isAlone = shared.get(entry.language) === 1 || entry.read;
    const known = isAlone ? upperFirst(display(entry.language, language), language) : "";
    const name = known || entry.name;
    return {
      entry,
      own,
      name,
      folded: fold([own, name, entry.name, entry.code, entry.language, entry.title].join("\n")),
    };
  });
  const order = new Intl.Collator(language, { ignorePunctuation: true });
  return all.sort((one, other) => order.compare(one.name, other.name));
}

/** Those that fit: a name that begins with the letters before one that holds them, and among equals those that we have read. */
export function matching(all: readonly Named[], query: string): Named[] {
  const wanted = fold(query);
  const rank = ({ entry, folded }: Named): number =>
    (folded.split("\n").some((line) => line.startsWith(wanted)) ? 0 : 2) + (entry.read ? 0 : 1);
  return all.filter(({ folded }) => folded.includes(wanted)).sort((one, other) => rank(one) - rank(other));
}
