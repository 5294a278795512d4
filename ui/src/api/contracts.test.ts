// The contracts of tests/integration are real requests and answers of the program; the types of the window must fit them.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const here = fileURLToPath(new URL("./", import.meta.url));
const folder = fileURLToPath(new URL("../../../tests/integration/contracts/", import.meta.url));
const checked = `${here}contracts.checked.ts`;

type Contract = { request: unknown; answer: unknown };

const contracts: Record<string, Contract> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(folder + file, "utf8")) as Contract,
  ]),
);

/** What TypeScript says of these contracts. Written as a literal, because imported JSON loses its unions. */
function problems(kept: Record<string, unknown>): string[] {
  const source = [
    'import type { Commands } from "./wire.generated";',
    'type Contracts = { [N in keyof Commands]: { request: Commands[N]["request"]; answer: Commands[N]["answer"] } };',
    `export const contracts = ${JSON.stringify(kept)} satisfies Contracts;`,
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ["lib.es2022.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === checked || fileExists(name);
  host.readFile = (name) => (name === checked ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === checked ? ts.createSourceFile(name, source, options.target!) : getSourceFile(name, ...rest);
  const program = ts.createProgram([checked], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

describe("contracts", () => {
  it("fit the types of every command", { timeout: 120_000 }, () => {
    expect(Object.keys(contracts).length).toBeGreaterThan(30);
    expect(problems(contracts)).toEqual([]);
  });

  it("do not fit other types", { timeout: 120_000 }, () => {
    const { "safety.cover": gone, ...fewer } = contracts;
    expect(gone).toBeDefined();
    expect(problems(fewer).join()).toContain("safety.cover");
    const wrong = { ...contracts, "profile.open": { request: { id: 1 }, answer: contracts["profile.open"]?.answer } };
    expect(problems(wrong).join()).toContain("number");
  });
});
