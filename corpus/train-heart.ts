/**
 * Learns what of an answer is taken up: `node corpus/train-heart.ts` writes `src/dialogue/quote/heart-weights.ts` from `corpus/answers`. With `--try` it
 * writes nothing and prints, over parts left out in turn, how well the stretch that is chosen meets the one that the writer marked.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { featuresOf, stretchesOf } from "../src/dialogue/quote/heart.ts";
import { type Lang, loadReader, type Span } from "../src/language/index.ts";

const folder = fileURLToPath(new URL("answers/", import.meta.url));
const langs = ["ja", "en"] as const;

const lineSchema = z.object({
  asks: z.string().nullable(),
  asked: z.string(),
  text: z.string(),
  heart: z.string().nullable(),
});

/** How sharply a stretch that meets the heart is preferred to one that meets half of it; what a weight costs; rounds and pace of learning. */
const sharpness = 5;
const costOfWeight = 0.015;
const rounds = 300;
const pace = 0.3;
/** Parts left out in turn. */
const parts = 8;
/** Share from which a stretch counts as the heart. */
const meetsFrom = 0.7;

type Candidate = { readonly features: readonly (readonly [string, number])[]; readonly meets: number };
type Weights = Map<string, number>;

for (const lang of langs) {
  const answers = await answersIn(lang);
  if (process.argv.includes("--try")) {
    const chosen = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
      const weights = learn(answers.filter((_, index) => index % parts !== part));
      return answers.filter((_, index) => index % parts === part).map((each) => best(each, weights));
    });
    const mean = chosen.reduce((sum, each) => sum + each, 0) / chosen.length;
    const met = chosen.filter((each) => each >= meetsFrom).length / chosen.length;
    console.log(`${lang}: ${chosen.length} answers, shared ${mean.toFixed(3)}, met ${met.toFixed(3)}`);
  }
}
if (!process.argv.includes("--try")) await write();

async function answersIn(lang: Lang): Promise<readonly (readonly Candidate[])[]> {
  const reader = await loadReader(lang);
  return readFileSync(`${folder}${lang}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .flatMap(({ asks, asked, text, heart }) => {
      if (heart === null) return [];
      const { findings, gist } = reader.read(text, { asks, today: "2026-11-27" });
      const told = { text, lang, findings, gist, question: asked, asks: asks ?? "" };
      const at = { start: text.indexOf(heart), end: text.indexOf(heart) + heart.length };
      return [
        stretchesOf(text, lang).map((span) => ({
          features: featuresOf(told, span),
          meets: shared(span, at),
        })),
      ];
    });
}

/** How far two stretches are the same: twice what they share over what both hold. */
function shared(one: Span, other: Span): number {
  const both = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return (2 * both) / (one.end - one.start + other.end - other.start);
}

/** Gradient descent on how likely each stretch of an answer is chosen against how far it meets the heart. */
function learn(answers: readonly (readonly Candidate[])[]): Weights {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map<string, number>();
    for (const candidates of answers) {
      if (candidates.length < 2) continue;
      const likely = normed(candidates.map((each) => score(each, weights)));
      const wanted = normed(candidates.map(({ meets }) => sharpness * meets));
      for (const [index, { features }] of candidates.entries())
        for (const [name, value] of features)
          slope.set(name, (slope.get(name) ?? 0) + ((wanted[index] ?? 0) - (likely[index] ?? 0)) * value);
    }
    for (const [name, sum] of slope) {
      const step = sum / answers.length - costOfWeight * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + step * step;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (pace * step) / Math.sqrt(square + 1e-8));
    }
  }
  return weights;
}

function normed(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((each) => Math.exp(each - most));
  const sum = powers.reduce((all, each) => all + each, 0);
  return powers.map((each) => each / sum);
}

function score({ features }: Candidate, weights: Weights): number {
  return features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
}

function best(candidates: readonly Candidate[], weights: Weights): number {
  return candidates.toSorted((a, b) => score(b, weights) - score(a, weights))[0]?.meets ?? 0;
}

async function write(): Promise<void> {
  const learnt: Record<string, Record<string, number>> = {};
  for (const lang of langs) {
    const weights = learn(await answersIn(lang));
    learnt[lang] = Object.fromEntries(
      [...weights]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, Math.round(value * 1e3) / 1e3]),
    );
  }
  writeFileSync(
    fileURLToPath(new URL("../src/dialogue/quote/heart-weights.ts", import.meta.url)),
    `// Written by corpus/train-heart.ts.
import type { Lang } from "../../language/index.ts";

/** What each sign that a stretch is the heart of an answer weighs. */
export const heartWeights: Readonly<Record<Lang, Readonly<Record<string, number>>>> = ${JSON.stringify(learnt, null, 2)};
`,
  );
}
