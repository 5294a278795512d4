// Reading a screen aloud with a voice of this computer. A voice that would send the text away is never used.
import type { BlockView, Inline, Text } from "../../api/wire.generated";
import { textsOf } from "./marks";

const words = (content: readonly Inline[]): string =>
  content
    .map((node) => (node.type === "plain" ? node.text : node.type === "source" ? "" : words(node.content)))
    .join("")
    .trim();

/** Each paragraph and list item as one utterance: long ones are cut off by some voices. */
export function utterancesOf(texts: readonly Text[]): string[] {
  return texts
    .flatMap((node): string[] => {
      if (node.type === "paragraph") {
        return [words(node.content)];
      }
      if (node.type === "list") {
        return node.items.flatMap((item) => utterancesOf(item));
      }
      return node.type === "quote" ? [...utterancesOf(node.body), words(node.source)] : [];
    })
    .filter((utterance) => utterance !== "");
}

/** What is read of a block: only what the screen shows before any choice. */
export function readingOf(block: BlockView): string[] {
  if (block.kind === "scenario") {
    const first = block.steps[0];
    const choices = first?.choices.map((choice): Text => ({ type: "paragraph", content: choice.text })) ?? [];
    return [block.title, ...utterancesOf([...block.body, ...(first?.situation ?? []), ...choices])];
  }
  return [block.title, ...utterancesOf(textsOf({ ...block, notice: null, summary: null }))];
}

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** A local voice for a language: the exact tag first, then the same language of another region. */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const tag = language.toLowerCase();
  const base = tag.split("-")[0];
  // Some systems write "ru_RU".
  const of = (voice: V): string => voice.lang.toLowerCase().replace("_", "-");
  const local = voices.filter((voice) => voice.localService && of(voice).split("-")[0] === base);
  return local.find((voice) => of(voice) === tag) ?? local.find((voice) => voice.default) ?? local[0];
}
