/**
 * Trains and measures what hears that somebody speaks around their own death, is treated badly or works without rest: `node bench/likeness.ts ja|en [--write]`, on the sentences
 * of `src/language/LANG/likeness`, on `corpus/risk`, on what rules bring and on the development part of the corpus. The figures are of writers left
 * out of the training. To run again whenever these, the concepts or the features change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswers } from "../corpus/answers.ts";
import { readDanger, type Says } from "../corpus/danger.ts";
import { type Example, type Linear, scoreOf, trainLinear } from "../corpus/svm.ts";
import type { Lang } from "../src/language/index.ts";
import { type Seeing, type Sounding, soundings } from "../src/language/likeness/likeness.ts";
import { type Block, featureCount } from "../src/language/model/features.ts";
import { likelihood, pack } from "../src/language/model/model.ts";
import { readCorpus } from "./reading.ts";

/** What an error costs; more where somebody is not heard, or where what only sounds alike is. */
const cost = 1;
const costOfSilence = 3;
const costOfAlike = 3;

/**
 * Of ordinary utterances by writers left out, this share may be asked about in vain, this share kept in mind (an hour has some thirty-five
 * turns, and two are asked about), and this share may lie above what supports a sign that a rule has heard. How somebody is treated is asked softly.
 */
const shares = { asked: 0.003, minded: 0.012, borne: 0.2, badlyTreated: 0.003, overloaded: 0.002 } as const;

/** The heaviest weights that are kept: the others change few decisions and make the file. */
const keptWeights = 12_000;

type Sort = "around" | "alike" | "ordinary" | "badly" | "overloaded" | "other" | "explicit";

/** What each sounding is learnt from; what it is silent about teaches it nothing. */
const learnt: Readonly<Record<Sounding, { readonly from: Sort; readonly not: readonly Sort[] }>> = {
  "around-death": { from: "around", not: ["explicit"] },
  "badly-treated": { from: "badly", not: [] },
  overloaded: { from: "overloaded", not: [] },
};
type Text = { readonly writer: string; readonly sort: Sort; readonly passages: readonly Seen[] };
type Seen = Pick<Example, "ids" | "values">;

const sorts: Readonly<Record<Says, Sort>> = {
  indirect: "around",
  idiom: "alike",
  ordinary: "ordinary",
  // Said outright, the rules hear it: what is learnt here is to be another thing.
  explicit: "explicit",
  past: "explicit",
  harassment: "badly",
  overwork: "overloaded",
  unpaid: "other",
  illegality: "other",
  violence: "badly",
  health: "other",
  "unpaid-illegal": "other",
  other: "other",
};

async function seeingOf(lang: Lang): Promise<Seeing> {
  return lang === "ja"
    ? (await import("../src/language/ja/likeness/likeness.ts")).seeing
    : (await import("../src/language/en/likeness/likeness.ts")).seeing;
}

function readTexts(lang: Lang, { plain, passagesOf, featuresOfPassages }: Seeing): readonly Text[] {
  const textOf = (typed: string, sort: Sort, writer: string): Text => {
    const { text } = plain(typed);
    const passages = isWhole.has(sort) ? [text] : passagesOf(text);
    return { writer, sort, passages: featuresOfPassages(text, passages).map(vectorOf) };
  };
  const lines = (file: string) => {
    const path = join(homeOf(lang), file);
    return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  };
  return [
    ...lines("around.txt").map((line) => textOf(line, "around", own)),
    ...lines("nearby.txt").map((line) => textOf(line, "alike", own)),
    ...readDanger(lang).flatMap(({ id, text, asks, says }) => {
      return isAnswer(asks) ? [] : [textOf(text, sorts[says], writerOf(id))];
    }),
    ...readAnswers(lang).flatMap(({ id, text, asks, danger }) =>
      danger || isAnswer(asks) || (asks ?? "").startsWith("treatment")
        ? []
        : [textOf(text, "ordinary", writerOf(id))],
    ),
    ...readCorpus(lang, "dev").flatMap(({ id, text, asks, risk }) =>
      risk === "self-harm" || isAnswer(asks)
        ? []
        : [textOf(text, risk === null ? "ordinary" : sorts[risk], writerOf(id))],
    ),
  ];
}

/** What is learnt is learnt whole; what it is not is not so in any passage. */
const isWhole: ReadonlySet<Sort> = new Set(["around", "badly", "overloaded"]);

function homeOf(lang: Lang): string {
  return join(import.meta.dirname, "../src/language", lang, "likeness");
}

/** Sentences written for this, which are in every training and in no figure. */
const own = "own";

/** Asked whether they think of dying, people answer: what is learnt here is not asked then. */
function isAnswer(asks: string | null): boolean {
  return asks?.startsWith("safety") === true;
}

/** `en-ab-012` is of another writer than `en-ac-012`, and than `p-en-012`. */
function writerOf(id: string): string {
  return id.replace(/\d+\w*$/, "");
}

function vectorOf(blocks: readonly Block[]): Seen {
  return {
    ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
    values: Float64Array.from(blocks.flatMap(({ ids, weight }) => ids.map(() => weight))),
  };
}

function train(texts: readonly Text[], sounding: Sounding): Linear {
  const { from, not } = learnt[sounding];
  const costOf = (sort: Sort) => cost * (sort === from ? costOfSilence : sort === "alike" ? costOfAlike : 1);
  const examples = texts
    .filter(({ sort }) => !not.includes(sort))
    .flatMap(({ sort, passages }) =>
      passages.map((passage) => ({ ...passage, isPositive: sort === from, cost: costOf(sort) })),
    );
  return trainLinear(examples, featureCount);
}

const loudest = (model: Linear, { passages }: Text) =>
  Math.max(...passages.map((passage) => scoreOf(model, passage)));

/** Writers of danger are left out one by one, those of the corpus dealt among them. */
function scoresOfWritersLeftOut(texts: readonly Text[], sounding: Sounding) {
  const writers = [...new Set(texts.map(({ writer }) => writer))].filter((writer) => writer !== own);
  const ofDanger = new Set(
    texts.filter(({ sort, writer }) => sort === "around" && writer !== own).map(({ writer }) => writer),
  );
  const others = writers.filter((writer) => !ofDanger.has(writer));
  return [...ofDanger].flatMap((writer, at) => {
    const leftOut = new Set([writer, ...others.filter((_, index) => index % ofDanger.size === at)]);
    const model = train(
      texts.filter((text) => !leftOut.has(text.writer)),
      sounding,
    );
    return texts
      .filter((text) => leftOut.has(text.writer))
      .map((text) => ({ sort: text.sort, writer: text.writer, score: loudest(model, text) }));
  });
}

const lang: Lang = process.argv.includes("en") ? "en" : "ja";
const texts = readTexts(lang, await seeingOf(lang));
const scores = new Map(soundings.map((sounding) => [sounding, scoresOfWritersLeftOut(texts, sounding)]));
const scoreAt = (sounding: Sounding, share: number) => {
  const ordinary = (scores.get(sounding) ?? []).filter(({ sort }) => sort === "ordinary");
  const sorted = ordinary.map(({ score }) => score).toSorted((one, other) => other - one);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
};
const from = {
  asked: scoreAt("around-death", shares.asked),
  minded: scoreAt("around-death", shares.minded),
  borne: scoreAt("around-death", shares.borne),
  badlyTreated: scoreAt("badly-treated", shares.badlyTreated),
  overloaded: scoreAt("overloaded", shares.overloaded),
};
const above = (sounding: Sounding, sort: Sort, writer: string | null, least: number) =>
  (scores.get(sounding) ?? []).filter(
    (one) => one.sort === sort && (writer === null || one.writer === writer) && one.score > least,
  ).length;
const row = (sort: Sort, writer: string | null) => ({
  utterances: above("around-death", sort, writer, Number.NEGATIVE_INFINITY),
  asked: above("around-death", sort, writer, from.asked),
  minded: above("around-death", sort, writer, from.minded) - above("around-death", sort, writer, from.asked),
  borne: above("around-death", sort, writer, from.borne),
  "badly treated": above("badly-treated", sort, writer, from.badlyTreated),
  overloaded: above("overloaded", sort, writer, from.overloaded),
});
const allSorts = ["around", "badly", "overloaded", "alike", "ordinary", "other"] as const;
const ofDanger = new Set(texts.filter(({ sort }) => sort === "around").map(({ writer }) => writer));
console.table({
  ...Object.fromEntries(allSorts.map((sort) => [sort, row(sort, null)])),
  ...Object.fromEntries(
    [...ofDanger]
      .filter((writer) => writer !== own)
      .flatMap((writer) =>
        (["around", "badly", "overloaded"] as const).map((sort) => [`${sort}, ${writer}`, row(sort, writer)]),
      ),
  ),
});

const curve = { base: 0, ofScore: 1 };

function packed(sounding: Sounding) {
  const { bias, weights } = train(texts, sounding);
  const sizes = weights.map(Math.abs).toSorted((one, other) => other - one);
  const smallest = sizes[keptWeights] ?? 0;
  const scale = Number(((sizes[0] ?? 0) / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of weights.entries()) {
    const step = Math.abs(weight) > smallest ? Math.round(weight / scale) : 0;
    if (step !== 0) steps.set(feature, step);
  }
  return {
    label: sounding,
    bias: Number(bias.toFixed(4)),
    scale,
    trust: { silent: curve, found: curve, cut: 0.5, sure: [] },
    weights: pack(steps),
  };
}

if (process.argv.includes("--write")) {
  const likenessFrom = Object.fromEntries(
    Object.entries(from).map(([what, score]) => [what, Number(likelihood(curve, score).toFixed(4))]),
  );
  const rows = soundings.map((sounding) => `  ${JSON.stringify(packed(sounding))},\n`).join("");
  writeFileSync(
    join(homeOf(lang), "weights.ts"),
    `// Made by \`node bench/likeness.ts ${lang} --write\`: change the sentences, not this file.\nimport type { LikenessFrom } from "../../likeness/with-likeness.ts";\nimport type { LabelWeights } from "../../model/model.ts";\n\nexport const from: LikenessFrom = ${JSON.stringify(likenessFrom)};\n\nexport const weights: readonly LabelWeights[] = [\n${rows}];\n`,
  );
  console.log(likenessFrom);
}
