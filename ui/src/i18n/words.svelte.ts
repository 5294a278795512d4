// The words of the interface: Fluent resources from the program, formatted here, reactive to a change of language.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { AttributesOnly, MessageAttributes, MessageKey, Messages } from "./messages.generated";

export type { MessageKey } from "./messages.generated";
export type Resources = { tag: string; direction: "ltr" | "rtl"; resources: string[]; fallback: string[] };
export type SimpleKey = { [K in MessageKey]: Messages[K] extends undefined ? K : never }[MessageKey];

let tag = $state("en");
let direction = $state<Resources["direction"]>("ltr");
let bundles = $state.raw<FluentBundle[]>([]);

function bundleOf(language: string, sources: string[]): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: true });
  for (const source of sources) {
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }
  return bundle;
}

/** Changes all words, the page's language and its direction in one step. */
export function useWords(messages: Resources): void {
  bundles = [bundleOf(messages.tag, messages.resources), bundleOf("en", messages.fallback)];
  tag = messages.tag;
  direction = messages.direction;
  document.documentElement.lang = messages.tag;
  document.documentElement.dir = messages.direction;
}

/** The interface language now. */
export const languageTag = (): string => tag;

/** Its direction: for a part of the screen that stands inside text of another language. */
export const languageDirection = (): Resources["direction"] => direction;

function find(
  key: string,
  attribute: string | undefined,
  variables?: Record<string, FluentVariable>,
): string | undefined {
  for (const bundle of bundles) {
    const message = bundle.getMessage(key);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern) {
      return bundle.formatPattern(pattern, variables ?? null, []);
    }
  }
  return undefined;
}

/** A message in the interface language. */
export function t<K extends Exclude<MessageKey, AttributesOnly>>(
  key: K,
  ...[variables]: Messages[K] extends undefined ? [] : [variables: Messages[K]]
): string {
  return find(key, undefined, variables) ?? key;
}

/** An attribute of a message: a part of one control. */
export function attr<K extends keyof MessageAttributes>(
  key: K,
  attribute: MessageAttributes[K],
  ...[variables]: Messages[K] extends undefined ? [] : [variables: Messages[K]]
): string {
  return find(key, attribute, variables) ?? key;
}

/** Words of a code that the program sends (an error, an event kind). `args` are texts; whole numbers become numbers. */
export function wordsOf(code: string, args: Record<string, string> = {}): string {
  const variables = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, /^\d{1,15}$/.test(value) ? Number(value) : value]),
  );
  return find(code, undefined, variables) ?? find("error-unknown", undefined, { code }) ?? code;
}
