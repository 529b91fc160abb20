import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** A regular expression as the engine runs it. */
export type Pattern = { readonly source: string; readonly flags: string };

const language = join(import.meta.dirname, "../../src/language");

/** Every regular expression of the language layer: the literals of its sources, and what rules and word lists compile to. */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = ({ source, flags }: Pattern) => {
    // `d` and `g` say what is told of a match, not how it is looked for.
    const bare = flags.replace(/[dg]/g, "");
    found.set(`/${source}/${bare}`, { source, flags: bare });
  };
  for (const path of globSync(`${language}/**/*.ts`, { exclude: (name) => name.endsWith(".test.ts") })) {
    JSON.stringify(parseSync(path, readFileSync(path, "utf8")).program, (key, value: unknown) => {
      if (key === "regex" && isPattern(value)) add({ source: value.pattern, flags: value.flags });
      return value;
    });
  }
  for (const compiled of await compiledByReaders()) add(compiled);
  return [...found.values()];
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

/** Readers compile their rules while they are loaded and on the first reading: what the constructor is given meanwhile. */
async function compiledByReaders(): Promise<readonly RegExp[]> {
  const compiled: RegExp[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      // The dictionaries of the taggers bring patterns of their own, which are not ours to mend.
      if (!(new Error().stack ?? "").includes("node_modules")) compiled.push(pattern);
      return pattern;
    },
  });
  try {
    const { loadReader } = await import("../../src/language/index.ts");
    for (const [lang, text] of [
      ["ja", "明日、課長に相談します。"],
      ["en", "I'll ask my boss tomorrow."],
    ] as const) {
      const reader = await loadReader(lang);
      for (const asks of [null, "recipient.who", "outcomes.plan", "safety.ask"])
        reader.read(text, { asks, today: "2026-01-01" });
    }
  } finally {
    globalThis.RegExp = native;
  }
  return compiled;
}
