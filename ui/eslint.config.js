// Lint: the floors of the house (who may import whom), types, and accessible Svelte.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const only = (message, ...patterns) => ["error", { patterns: [{ regex: patterns.join("|"), message }] }];
const TAURI = "^@tauri-apps/";
const features = [
  "assessment",
  "backup",
  "certificate",
  "course",
  "files",
  "journal",
  "lesson",
  "library",
  "profile",
  "safety",
  "scenario",
  "settings",
];

export default ts.config(
  { ignores: ["dist/", "src/**/*.generated.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      "no-undef": "off",
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "no-restricted-globals": ["error", "localStorage", "sessionStorage", "indexedDB", "history"],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/host/tauri.ts"],
    rules: { "no-restricted-imports": only("Only host/tauri.ts speaks to Tauri.", TAURI) },
  },
  {
    files: ["src/design/**"],
    rules: {
      "no-restricted-imports": only(
        "design stands alone: it knows no api, no words, no feature.",
        TAURI,
        "\\.\\./(api|host|i18n|app|features)/",
      ),
    },
  },
  {
    files: ["src/i18n/**"],
    rules: { "no-restricted-imports": only("i18n stands alone.", TAURI, "\\.\\./(api|host|design|app|features)/") },
  },
  {
    files: ["src/api/**"],
    rules: { "no-restricted-imports": only("api knows only host.", TAURI, "\\.\\./(i18n|design|app|features)/") },
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: {
      "no-restricted-imports": only(
        "A feature imports api, i18n and design; app composes features.",
        TAURI,
        "/(host|app|features)/",
        `^\\.\\./(${features.filter((other) => other !== feature).join("|")})/`,
      ),
    },
  })),
);
