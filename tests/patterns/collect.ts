import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "vite";

/** A regular expression as the engine runs it. */
export type Pattern = { readonly source: string; readonly flags: string };

/** Expressions that are written, and searched anew, together: those of a rule, or of a source file. */
export type Group = { readonly name: string; readonly patterns: readonly Pattern[] };

const language = join(import.meta.dirname, "../../src/language");

/**
 * Every regular expression of the language layer: the literals of its sources, what rules compile to, and what is put together while the
 * readers are loaded and read a little.
 */
export async function collectPatterns(): Promise<readonly Group[]> {
  // First: what is put together while modules are loaded shows only then.
  const putTogether = await whileReaders();
  return [...literals(), ...(await ofJapaneseRules()), ...(await ofEnglishRules()), ...putTogether].map(
    ({ name, patterns }) => ({ name, patterns: patterns.map(bare) }),
  );
}

/** `d` and `g` say what is told of a match, not how it is looked for. */
function bare({ source, flags }: Pattern): Pattern {
  return { source, flags: flags.replace(/[dg]/g, "") };
}

function literals(): readonly Group[] {
  return globSync(`${language}/**/*.ts`, { exclude: (name) => name.endsWith(".test.ts") })
    .sort()
    .map((path) => {
      const patterns: Pattern[] = [];
      JSON.stringify(parseSync(path, readFileSync(path, "utf8")).program, (key, value: unknown) => {
        if (key === "regex" && isLiteral(value)) patterns.push({ source: value.pattern, flags: value.flags });
        return value;
      });
      return { name: relative(language, path), patterns };
    })
    .filter(({ patterns }) => patterns.length > 0);
}

function isLiteral(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

async function ofJapaneseRules(): Promise<readonly Group[]> {
  const [{ rules }, { leavingSigns }, { concepts }, { kanaRules }, { sourcesOf }] = await Promise.all([
    import("../../src/language/ja/rules/index.ts"),
    import("../../src/language/ja/signs/index.ts"),
    import("../../src/language/ja/likeness/concepts.ts"),
    import("../../src/language/ja/bare.ts"),
    import("../../src/language/ja/rule.ts"),
  ]);
  const groupOf = (rule: (typeof rules)[number], name: string) => ({
    name,
    patterns: sourcesOf(rule).map((source) => ({ source, flags: "" })),
  });
  return [
    ...[...rules, ...leavingSigns].map((rule) => groupOf(rule, rule.id)),
    ...concepts.map(({ name, pattern }) => ({ name, patterns: [{ source: pattern, flags: "" }] })),
    ...kanaRules.map((rule) => groupOf(rule, `${rule.id} in kana`)),
  ];
}

async function ofEnglishRules(): Promise<readonly Group[]> {
  const [{ riskRules, contentRules, dialogueActRules }, { cueFields }, { compileWays }] = await Promise.all([
    import("../../src/language/en/rules/index.ts"),
    import("../../src/language/en/words/cues.ts"),
    import("../../src/language/en/rule.ts"),
  ]);
  const groupOf = (name: string, written: readonly string[]) => ({
    name,
    patterns: written.flatMap((pattern) => compileWays(pattern)).map((way) => way.pattern()),
  });
  return [
    ...[...riskRules, ...contentRules, ...dialogueActRules].map(({ id, pattern, exceptions = [] }) =>
      groupOf(id, [pattern, ...exceptions]),
    ),
    ...cueFields.flatMap(({ id, cues }) => cues.map((cue) => groupOf(`${id} ${cue.name}`, [cue.pattern]))),
  ];
}

/** What the constructor is given while the readers are loaded and used, each a group of its own. */
async function whileReaders(): Promise<readonly Group[]> {
  const compiled = new Map<string, RegExp>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      // The dictionaries of the taggers bring patterns of their own, which are not ours to mend; rules come by themselves.
      const { stack = "" } = new Error();
      if (!/node_modules|[/]rule\.ts/.test(stack)) compiled.set(`${pattern}`, pattern);
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
  return [...compiled.values()].map((pattern) => ({ name: "put together", patterns: [pattern] }));
}
