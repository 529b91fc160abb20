/**
 * Trains and measures what hears that somebody speaks around their own death: `node bench/likeness.ts ja|en [--write]`, on the sentences
 * of `src/language/LANG/likeness`, on `corpus/risk`, on what rules bring and on the development part of the corpus. The figures are of writers left
 * out of the training. To run again whenever these, the concepts or the features change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDanger, type Says } from "../corpus/danger.ts";
import { type Example, type Linear, scoreOf, trainLinear } from "../corpus/svm.ts";
import type { Lang } from "../src/language/index.ts";
import type { Seeing } from "../src/language/likeness/likeness.ts";
import { type Block, featureCount } from "../src/language/model/features.ts";
import { likelihood, pack } from "../src/language/model/model.ts";
import { readCorpus } from "./reading.ts";

/** What an error costs; more where somebody is not heard, or where what only sounds alike is. */
const cost = 1;
const costOfSilence = 3;
const costOfAlike = 3;

/**
 * Of ordinary utterances by writers left out, this share may be asked about in vain, this share kept in mind (an hour has some thirty-five
 * turns, and two are asked about), and this share may lie above what supports a sign that a rule has heard.
 */
const shares = { asked: 0.003, minded: 0.012, borne: 0.2 } as const;

/** The heaviest weights that are kept: the others change few decisions and make the file. */
const keptWeights = 12_000;

type Sort = "around" | "alike" | "ordinary" | "other";
type Text = { readonly writer: string; readonly sort: Sort; readonly passages: readonly Seen[] };
type Seen = Pick<Example, "ids" | "values">;

const sorts: Readonly<Record<Says, Sort | null>> = {
  indirect: "around",
  idiom: "alike",
  ordinary: "ordinary",
  // Said outright, the rules hear it: what is learnt here is to be another thing.
  explicit: null,
  past: null,
  harassment: "other",
  overwork: "other",
  unpaid: "other",
  illegality: "other",
  violence: "other",
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
    const passages = sort === "around" ? [text] : passagesOf(text);
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
      const sort = sorts[says];
      return sort === null || isAnswer(asks) ? [] : [textOf(text, sort, writerOf(id))];
    }),
    ...readCorpus(lang, "dev").flatMap(({ id, text, asks, risk }) =>
      risk === "self-harm" || isAnswer(asks)
        ? []
        : [textOf(text, risk === null ? "ordinary" : "other", writerOf(id))],
    ),
  ];
}

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

function train(texts: readonly Text[]): Linear {
  const costOf = { around: cost * costOfSilence, alike: cost * costOfAlike, ordinary: cost, other: cost };
  const examples = texts.flatMap(({ sort, passages }) =>
    passages.map((passage) => ({ ...passage, isPositive: sort === "around", cost: costOf[sort] })),
  );
  return trainLinear(examples, featureCount);
}

const loudest = (model: Linear, { passages }: Text) =>
  Math.max(...passages.map((passage) => scoreOf(model, passage)));

/** Writers of danger are left out one by one, those of the corpus dealt among them. */
function scoresOfWritersLeftOut(texts: readonly Text[]) {
  const writers = [...new Set(texts.map(({ writer }) => writer))].filter((writer) => writer !== own);
  const ofDanger = new Set(
    texts.filter(({ sort, writer }) => sort === "around" && writer !== own).map(({ writer }) => writer),
  );
  const others = writers.filter((writer) => !ofDanger.has(writer));
  return [...ofDanger].flatMap((writer, at) => {
    const leftOut = new Set([writer, ...others.filter((_, index) => index % ofDanger.size === at)]);
    const model = train(texts.filter((text) => !leftOut.has(text.writer)));
    return texts
      .filter((text) => leftOut.has(text.writer))
      .map((text) => ({ sort: text.sort, writer: text.writer, score: loudest(model, text) }));
  });
}

const lang: Lang = process.argv.includes("en") ? "en" : "ja";
const texts = readTexts(lang, await seeingOf(lang));
const leftOut = scoresOfWritersLeftOut(texts);
const ordinary = leftOut
  .filter(({ sort }) => sort === "ordinary")
  .map(({ score }) => score)
  .toSorted((one, other) => other - one);
const scoreAt = (share: number) => ordinary[Math.floor(ordinary.length * share)] ?? 0;
const from = { asked: scoreAt(shares.asked), minded: scoreAt(shares.minded), borne: scoreAt(shares.borne) };
const row = (some: readonly { readonly score: number }[]) => ({
  utterances: some.length,
  asked: some.filter(({ score }) => score > from.asked).length,
  minded: some.filter(({ score }) => score > from.minded && score <= from.asked).length,
  borne: some.filter(({ score }) => score > from.borne).length,
});
console.table({
  ...Object.fromEntries(
    (["around", "alike", "ordinary", "other"] as const).map((sort) => [
      sort,
      row(leftOut.filter((one) => one.sort === sort)),
    ]),
  ),
  ...Object.fromEntries(
    [...new Set(leftOut.filter(({ sort }) => sort === "around").map(({ writer }) => writer))].map(
      (writer) => [
        `around, ${writer}`,
        row(leftOut.filter((one) => one.sort === "around" && one.writer === writer)),
      ],
    ),
  ),
});
if (process.argv.includes("--write")) {
  const { bias, weights } = train(texts);
  const sizes = weights.map(Math.abs).toSorted((one, other) => other - one);
  const smallest = sizes[keptWeights] ?? 0;
  const scale = Number(((sizes[0] ?? 0) / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of weights.entries()) {
    const step = Math.abs(weight) > smallest ? Math.round(weight / scale) : 0;
    if (step !== 0) steps.set(feature, step);
  }
  const curve = { base: 0, ofScore: 1 };
  const trained = {
    label: "around",
    bias: Number(bias.toFixed(4)),
    scale,
    trust: { silent: curve, found: curve, cut: 0.5, sure: [] },
    weights: pack(steps),
  };
  const likenessFrom = Object.fromEntries(
    Object.entries(from).map(([what, score]) => [what, Number(likelihood(curve, score).toFixed(4))]),
  );
  writeFileSync(
    join(homeOf(lang), "weights.ts"),
    `// Made by \`node bench/likeness.ts ${lang} --write\`: change the sentences, not this file.\nimport type { LikenessFrom } from "../../likeness/with-likeness.ts";\nimport type { LabelWeights } from "../../model/model.ts";\n\nexport const from: LikenessFrom = ${JSON.stringify(likenessFrom)};\n\nexport const weights: LabelWeights = ${JSON.stringify(trained)};\n`,
  );
  console.log(`${steps.size} weights`, likenessFrom);
}
