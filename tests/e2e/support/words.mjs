// The words of the interface as a person sees them, made from the same Fluent files and by the same library.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

function bundleOf(tag, sources) {
  const bundle = new FluentBundle(tag, { useIsolating: true });
  sources.forEach((source) => bundle.addResource(new FluentResource(source), { allowOverrides: true }));
  return bundle;
}

function fromFolder(tag) {
  const folder = join(root, "locales", tag);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/**
 * `w("lesson-next")`, `w("lesson-place", { number, of })`, `w("profile-name.label")`. A key that does not exist is an error.
 * `resources`: the texts of a language that lies in no folder (the pseudo languages, which the program makes itself).
 */
export function words(tag, resources = fromFolder(tag)) {
  const bundle = bundleOf(tag, resources);
  const w = (key, variables) => {
    const [id, attribute] = key.split(".");
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) {
      throw new Error(`no message ${key} in ${tag}`);
    }
    const errors = [];
    const text = bundle.formatPattern(pattern, variables ?? null, errors);
    if (errors.length > 0) {
      throw new Error(`${key} in ${tag}: ${errors[0]}`);
    }
    return text;
  };
  w.tag = tag;
  return w;
}
