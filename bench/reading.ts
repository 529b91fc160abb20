/**
 * How well utterances are read, kind by kind, against the labels of the corpus: `node bench/reading.ts [ja|en] [dev|held-back] [--write]`.
 * Prints figures only: the held-back part is read by nobody.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseLines, utteranceSchema, type Utterance } from "../corpus/utterance.ts";
import { assumeFrom, loadReader, type Finding, type Lang, type Reader } from "../src/language/index.ts";

export type Part = "dev" | "held-back";

/** Precision, recall and F1, 0 to 1, with the counts they come from. */
export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly labelled: number;
  readonly found: number;
};

export type Scores = Readonly<Record<string, Score>>;

/** Measures one language on one part of the corpus: a score for each kind, and for each risk. */
export async function measureReading(lang: Lang, part: Part): Promise<Scores> {
  return score(await loadReader(lang), readCorpus(lang, part));
}

export function readCorpus(lang: Lang, part: Part): Utterance[] {
  const folder = join(import.meta.dirname, "../corpus", lang, part === "dev" ? "." : "held-back");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => parseLines(utteranceSchema, readFileSync(join(folder, name), "utf8")));
}

/** What a label or a reading says of one utterance, as a set of comparable words a kind. */
type Claims = Readonly<Record<string, ReadonlySet<string>>>;

const plainKinds = [
  "minimizing",
  "comparison",
  "effect",
  "trouble",
  "task",
  "value",
  "strength",
  "commitment",
  "collaboration",
  "feeling",
  "insight",
] as const;

function score(reader: Reader, utterances: readonly Utterance[]): Scores {
  const counts = new Map<string, { hit: number; labelled: number; found: number }>();
  for (const utterance of utterances) {
    const { findings } = reader.read(utterance.text, { asks: utterance.asks, today: "2026-11-22" });
    const labelled = claimsOfLabel(utterance);
    const found = claimsOfReading(findings);
    for (const kind of Object.keys(labelled)) {
      const said = labelled[kind] ?? new Set();
      const read = found[kind] ?? new Set();
      const count = counts.get(kind) ?? { hit: 0, labelled: 0, found: 0 };
      counts.set(kind, {
        hit: count.hit + [...said].filter((one) => holdsName(read, one, kind)).length,
        labelled: count.labelled + said.size,
        found: count.found + read.size,
      });
    }
  }
  return Object.fromEntries([...counts].map(([kind, count]) => [kind, scoreOf(count)]));
}

/** A party is found under its own name, or under one that only says more or less before the same head (班の佐々木, 佐々木). */
function holdsName(read: ReadonlySet<string>, said: string, kind: string): boolean {
  if (read.has(said) || kind !== "party") return read.has(said);
  return [...read].some((one) => isSameName(one, said));
}

/** Of two plain names: the same, or one only says more before the same head. */
export function isSameName(one: string, other: string): boolean {
  return (
    one === other || (one.length > 1 && other.length > 1 && (one.endsWith(other) || other.endsWith(one)))
  );
}

function scoreOf({ hit, labelled, found }: { hit: number; labelled: number; found: number }): Score {
  const precision = found === 0 ? 1 : hit / found;
  const recall = labelled === 0 ? 1 : hit / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1), labelled, found };
}

export function claimsOfLabel(utterance: Utterance): Claims {
  const plain = plainKinds.map((kind) => [kind, new Set(utterance[kind] ? ["yes"] : [])] as const);
  return {
    ...Object.fromEntries(plain),
    party: new Set(utterance.parties.map(plainName)),
    thanks: utterance.thanks === null ? new Set() : new Set([utterance.thanks]),
    contact: utterance.contact === null ? new Set() : new Set([utterance.contact]),
    act: utterance.act === null ? new Set() : new Set([utterance.act]),
    risk: utterance.risk === null ? new Set() : new Set([utterance.risk]),
    "self-harm": new Set(utterance.risk === "self-harm" ? ["yes"] : []),
    "any-risk": new Set(utterance.risk === null ? [] : ["yes"]),
  };
}

export function claimsOfReading(findings: readonly Finding[]): Claims {
  const taken = findings.filter(
    (one) => one.confidence >= assumeFrom && !(one.negated && deniable.has(one.kind)),
  );
  const risks = taken.flatMap((one) => (one.kind === "risk" ? [one.risk] : []));
  const plain = plainKinds.map(
    (kind) => [kind, new Set(taken.some((one) => one.kind === kind) ? ["yes"] : [])] as const,
  );
  return {
    ...Object.fromEntries(plain),
    party: new Set(taken.flatMap((one) => (one.kind === "party" ? [plainName(one.name)] : []))),
    thanks: new Set(taken.flatMap((one) => (one.kind === "thanks" ? [one.thanks] : []))),
    contact: new Set(taken.flatMap((one) => (one.kind === "contact" ? [one.contact] : []))),
    act: new Set(taken.flatMap((one) => (one.kind === "act" ? [one.act] : []))),
    risk: new Set(risks),
    "self-harm": new Set(risks.includes("self-harm") ? ["yes"] : []),
    "any-risk": new Set(risks.length > 0 ? ["yes"] : []),
  };
}

/** Denied, these do not hold; the other kinds carry their own no (thanks absent, contact none). */
const deniable: ReadonlySet<string> = new Set([
  "minimizing",
  "effect",
  "strength",
  "value",
  "collaboration",
  "risk",
]);

/** Names are compared without honorifics, case and padding. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an|my|our|their)\s+/, "")
    .replace(/(?:さん|さま|様|くん|ちゃん|の人|の方|の子)?(?:たち|達|ら|(?<=さん|さま|様|先生)方)?$/, "")
    .trim();
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}

if (process.argv[1] === import.meta.filename) {
  const lang: Lang = process.argv.includes("en") ? "en" : "ja";
  const part: Part = process.argv.includes("held-back") ? "held-back" : "dev";
  const scores = await measureReading(lang, part);
  console.table(scores);
  if (process.argv.includes("--write")) {
    const path = join(import.meta.dirname, `reading.${lang}.${part}.json`);
    writeFileSync(path, `${JSON.stringify(scores, null, 2)}\n`);
  }
}
