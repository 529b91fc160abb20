/**
 * Trains the small model beside the rules from the corpus: `node corpus/train.ts`. The same corpus and rules give the same bytes.
 * The held-back part is not opened. To run again whenever the corpus or a rule changes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimsOfLabel, isSameName, plainName, readCorpus } from "../bench/reading.ts";
import {
  contentRules as enContentRules,
  dialogueActRules as enActRules,
  riskRules as enRiskRules,
} from "../src/language/en/rules/index.ts";
import {
  assumeFrom,
  doingOfAct,
  type Doing,
  type Finding,
  type Lang,
  type Reading,
  type Risk,
} from "../src/language/index.ts";
import { rules as jaRules } from "../src/language/ja/rules/index.ts";
import { deniable, labelOf, labelOfEffect } from "../src/language/model/label.ts";
import { type Block, featureCount, featuresOf } from "../src/language/model/features.ts";
import { featuresOfMention, type Mention } from "../src/language/model/mention.ts";
import { type LabelWeights, pack, type Trust } from "../src/language/model/model.ts";
import { loadRules } from "../src/language/read.ts";
import { type Example, type Linear, scoreOf, trainLinear } from "./svm.ts";
import { readAnswers, readBeside } from "./answers.ts";
import { type ContrastSentence, readContrasts } from "./contrast.ts";
import { readDanger, type Says } from "./danger.ts";
import { fitTrust } from "./trust.ts";

/** The heaviest weights that a label keeps: the others change no decision and make the file. */
const keptWeights = 4_000;
/** Names are many; where much is known of each beside its letters, more weights tell something on writers left out. */
const keptWeightsOfNames: Readonly<Record<Lang, number>> = { ja: keptWeights, en: 16_000 };
/** Utterances that hold a label below which it is not learnt. */
const fewestPositives = 12;
/** Parts into which the writers are dealt; each is scored by a model trained without it. */
const parts = 4;
/** What an error costs, and how much more where a label is missed: rare ones would never be raised. */
const cost = 2;
const mostLift = 3;
/** Names are many and not rare. */
const costOfName = 0.3;
/** Doubtful labels teach less. */
const costOfDoubt = 0.6;
/** Sentences made for a rule teach less than what was said. */
const costOfExample = 0.5;
/** A question about danger asked in vain frightens: more likely than not. */
const cutOfRisks = 0.5;
/** Of a contrast only what it is about is known, and half of them hold it, as in no session. */
const costOfContrast = 0.7;
/** Who wrote the rules has read these: a rule is right about them more often than about anybody new. */
const readByRuleWriters: ReadonlySet<string> = new Set("abcdefghijk");

type Row = {
  readonly writer: string;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly labels: ReadonlySet<string>;
  /** Label by label, the rule that found it. */
  readonly found: ReadonlyMap<string, string>;
  readonly sureness: number;
};

/** The models of a language, label by label. */
export async function trainerOf(lang: Lang): Promise<Trainer> {
  const { rows, names, contrastNames } = await examplesIn(lang);
  const danger = dangerRowsOf(lang);
  const contrasts = contrastRowsOf(lang);
  const answers = answerRowsOf(lang);
  const counts = new Map<string, number>();
  for (const label of rows.flatMap((row) => [...row.labels])) counts.set(label, (counts.get(label) ?? 0) + 1);
  const writers = [...new Set(rows.map(({ writer }) => writer))].sort();
  const partOf = new Map(writers.map((writer, index) => [writer, index % parts]));
  const rowsFor = (label: string) => (label === "party" ? names : rows);
  const examples = examplesOf(lang);
  const kept = (label: string) => (label === "party" ? keptWeightsOfNames[lang] : keptWeights);
  const taught = (label: string) => [
    ...examples.filter(({ about }) => about === label),
    ...(label.startsWith("risk:") ? danger : []),
    ...answers.filter(({ about }) => about.has(label)),
    ...(label === "party"
      ? contrastNames
      : contrasts.filter(({ about }) => about.has(label.split(":")[0] ?? label))),
  ];
  const scoredOf = (label: string) =>
    Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
      const others = rowsFor(label).filter(({ writer }) => partOf.get(writer) !== part);
      const model = train([...others, ...taught(label)], label, kept(label));
      return rowsFor(label)
        .filter(({ writer }) => partOf.get(writer) === part && !readByRuleWriters.has(writer))
        .map((row) => ({
          score: scoreOf(model, row),
          isFound: row.found.has(label),
          isRight: row.labels.has(label),
        }));
    });
  return {
    labels: [
      ...[...counts.keys()].filter((label) => (counts.get(label) ?? 0) >= fewestPositives).sort(),
      "party",
    ],
    weightsOf: (label) => ({
      label,
      ...quantise(train([...rowsFor(label), ...taught(label)], label, kept(label))),
    }),
    trustOf: (label) => ({
      ...fitTrust(scoredOf(label), label.startsWith("risk:") ? cutOfRisks : undefined),
      sure: label === "party" ? [] : sureRules(rowsFor(label), label),
    }),
  };
}

/** A rule is sure that was right at least this often, of at least so many findings, about people whom nobody had read. */
const sureShare = 0.85;
const fewestFindings = 6;

function sureRules(rows: readonly Row[], label: string): readonly string[] {
  const counts = new Map<string, { right: number; all: number }>();
  for (const row of rows.filter(({ writer }) => !readByRuleWriters.has(writer))) {
    const rule = row.found.get(label);
    if (rule === undefined) continue;
    const { right, all } = counts.get(rule) ?? { right: 0, all: 0 };
    counts.set(rule, { right: right + (row.labels.has(label) ? 1 : 0), all: all + 1 });
  }
  return [...counts]
    .filter(([, { right, all }]) => all >= fewestFindings && right / all >= sureShare)
    .map(([rule]) => rule)
    .sort();
}

type Trainer = {
  readonly labels: readonly string[];
  readonly weightsOf: (label: string) => Omit<LabelWeights, "trust">;
  /** Trains anew without each part of the writers: takes many times as long. */
  readonly trustOf: (label: string) => Trust;
};

/** Every utterance is an example, and every noun phrase in it that may name somebody is one of its own. */
async function examplesIn(lang: Lang): Promise<{
  readonly rows: readonly Row[];
  readonly names: readonly Row[];
  readonly contrastNames: readonly Row[];
}> {
  let mentions: Mention[] = [];
  const rules = await loadRules(lang, (mention) => {
    mentions.push(mention);
    return null;
  });
  const read = (text: string, asks: string | null): Reading => {
    mentions = [];
    return rules.read(text, { asks, today: "2026-11-27" });
  };
  const namesIn = (parties: readonly string[], common: Pick<Row, "writer" | "sureness">): readonly Row[] => {
    const named = parties.map(plainName);
    return mentions.map((mention) => ({
      ...common,
      ...vectorOf(featuresOfMention(mention)),
      labels: new Set(named.some((one) => isSameName(one, plainName(mention.name))) ? ["party"] : []),
      found: new Map(mention.found ? [["party", "names"]] : []),
    }));
  };
  const examples = readCorpus(lang, "dev").map((utterance) => {
    const { findings } = read(utterance.text, utterance.asks);
    const common = {
      writer: utterance.id.split("-")[1] ?? "",
      sureness: utterance.sure ? 1 : costOfDoubt,
    };
    const names = namesIn(utterance.parties, common);
    const row: Row = {
      ...common,
      ...inputsOf(utterance),
      labels: labelsOf(claimsOfLabel(utterance)),
      found: foundIn(findings),
    };
    return { row, names };
  });
  const contrastNames = readContrasts(lang).flatMap(({ text, asks, says: { parties } }) => {
    if (!parties) return [];
    read(text, asks);
    return namesIn(parties, { writer: "contrast", sureness: costOfContrast });
  });
  return {
    rows: examples.map(({ row }) => row),
    names: examples.flatMap(({ names }) => names),
    contrastNames,
  };
}

/** The labels that the rules would have assumed, with the rule of the first finding. */
function foundIn(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of findings) {
    const label = labelOf(one);
    if (label === null || one.confidence < assumeFrom || (one.negated && deniable.has(one.kind))) continue;
    if (!found.has(label)) found.set(label, one.rule);
  }
  return found;
}

/** The sentences that every rule brings teach what it finds, in plain words; the question is left open. */
function examplesOf(lang: Lang): readonly (Row & { readonly about: string })[] {
  const rules = lang === "ja" ? jaRules : [...enRiskRules, ...enContentRules, ...enActRules];
  return rules.flatMap(({ effect, matches, mustNotMatch }) => {
    const about = labelOfEffect(effect);
    const row = (example: string | { readonly text: string }, holds: boolean) => ({
      about,
      writer: "rules",
      ...vectorOf(featuresOf(typeof example === "string" ? example : example.text, null).slice(0, 1)),
      labels: new Set(holds ? [about] : []),
      found: new Map<string, string>(),
      sureness: costOfExample,
    });
    return [...matches.map((one) => row(one, true)), ...mustNotMatch.map((one) => row(one, false))];
  });
}

/** A contrast teaches where a kind ends. */
function contrastRowsOf(lang: Lang): readonly (Row & { readonly about: ReadonlySet<string> })[] {
  return readContrasts(lang).map((sentence) => ({
    about: new Set(Object.keys(sentence.says)),
    writer: "contrast",
    ...inputsOf(sentence),
    labels: labelsSaid(sentence),
    found: new Map(),
    sureness: costOfContrast,
  }));
}

function labelsSaid({ says }: ContrastSentence): ReadonlySet<string> {
  return new Set(
    Object.entries(says).flatMap(([kind, value]) => {
      if (value === true) return [kind];
      return typeof value === "string" ? [`${kind}:${value}`] : [];
    }),
  );
}

const noneAlso: readonly Doing[] = [];

/** Answers to the counsellor teach the acts that say what is done with a question; which of two acts stands foremost is left open. */
function answerRowsOf(lang: Lang): readonly (Row & { readonly about: ReadonlySet<string> })[] {
  const acts = Object.entries(doingOfAct).map(([act, doing]) => ({ label: `act:${act}`, doing }));
  const lines = [...readAnswers(lang), ...readBeside(lang).map((line) => ({ ...line, also: noneAlso }))];
  return lines.map((line) => ({
    about: new Set(acts.flatMap(({ label, doing }) => (line.also.includes(doing) ? [] : [label]))),
    writer: "answers",
    ...inputsOf(line),
    labels: new Set(acts.flatMap(({ label, doing }) => (line.is === doing ? [label] : []))),
    found: new Map(),
    sureness: 1,
  }));
}

/** Sentences about danger teach what danger sounds like; nothing else is labelled there. */
function dangerRowsOf(lang: Lang): readonly Row[] {
  return readDanger(lang).map((sentence) => {
    const risk = riskSaid[sentence.says];
    return {
      writer: "danger",
      ...inputsOf(sentence),
      labels: new Set(risk === null ? [] : [`risk:${risk}`]),
      found: new Map(),
      sureness: 1,
    };
  });
}

const riskSaid: Readonly<Record<Says, Risk | null>> = {
  explicit: "self-harm",
  indirect: "self-harm",
  past: "self-harm",
  harassment: "harassment",
  overwork: "overwork",
  unpaid: "unpaid",
  illegality: "illegality",
  violence: "violence",
  health: "health",
  idiom: null,
  ordinary: null,
  "unpaid-illegal": null,
  other: null,
};

function inputsOf({ text, asks }: { readonly text: string; readonly asks: string | null }) {
  return vectorOf(featuresOf(text, asks));
}

function vectorOf(blocks: readonly Block[]) {
  return {
    ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
    values: Float64Array.from(blocks.flatMap(({ ids, weight }) => ids.map(() => weight))),
  };
}

/** Names of people are learnt mention by mention; how many hours somebody works is a figure, which the rules read. */
function labelsOf(claims: Readonly<Record<string, ReadonlySet<string>>>): ReadonlySet<string> {
  const skipped = new Set(["party", "self-harm", "any-risk"]);
  return new Set(
    Object.entries(claims)
      .flatMap(([kind, values]) =>
        skipped.has(kind) ? [] : [...values].map((value) => (value === "yes" ? kind : `${kind}:${value}`)),
      )
      .filter((label) => label !== "risk:overwork"),
  );
}

function train(rows: readonly Row[], label: string, kept: number): Linear {
  const positives = rows.filter((row) => row.labels.has(label)).length;
  const lift = Math.min(mostLift, Math.sqrt((rows.length - positives) / Math.max(1, positives)));
  const costOf =
    label === "party" ? { right: costOfName, missed: costOfName } : { right: cost, missed: cost * lift };
  const examples = rows.map(({ ids, values, labels, sureness }): Example => {
    const isPositive = labels.has(label);
    return { ids, values, isPositive, cost: sureness * (isPositive ? costOf.missed : costOf.right) };
  });
  const { bias, weights } = trainLinear(examples, featureCount);
  return { bias, weights: prune(weights, kept) };
}

function prune(weights: Float64Array, kept: number): Float64Array {
  const sizes = weights.map(Math.abs).sort();
  const smallest = sizes[sizes.length - 1 - kept] ?? 0;
  return weights.map((weight) => (Math.abs(weight) > smallest ? weight : 0));
}

/** Weights in steps of one byte. */
function quantise({ bias, weights }: Linear): Omit<LabelWeights, "label" | "trust"> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of weights.entries()) {
    const step = Math.round(weight / scale);
    if (step !== 0) steps.set(feature, step);
  }
  return { bias: Math.round(bias * 1000) / 1000, scale, weights: pack(steps) };
}

function sourceOf(lang: Lang, labels: readonly LabelWeights[]): string {
  const rows = labels.map((one) => `  ${JSON.stringify(one)},\n`);
  return `// Made by \`node corpus/train.ts\` from corpus/${lang}: change the corpus, not this file.\nimport type { LabelWeights } from "./model.ts";\n\nexport const weights: readonly LabelWeights[] = [\n${rows.join("")}];\n`;
}

if (process.argv[1] === import.meta.filename) {
  for (const lang of (["ja", "en"] as const).filter((one) => (process.argv[2] ?? one) === one)) {
    const start = performance.now();
    const { labels, weightsOf, trustOf } = await trainerOf(lang);
    const source = sourceOf(
      lang,
      labels.map((label) => ({ trust: trustOf(label), ...weightsOf(label) })),
    );
    writeFileSync(join(import.meta.dirname, `../src/language/model/weights-${lang}.ts`), source);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${lang}: ${labels.length} labels, ${Math.round(source.length / 1024)} KB in ${seconds.toFixed(0)} s`,
    );
  }
}
