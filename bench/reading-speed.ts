/**
 * How long it takes to read an utterance, side by side in one run with kuromoji alone, with our own search over its dictionary alone and,
 * where installed, with MeCab: `node bench/reading-speed.ts [--json]`. Ratios are what is compared between machines; milliseconds are printed for the curious.
 */
import { spawnSync } from "node:child_process";
import { TokenizerBuilder } from "@patdx/kuromoji";
import NodeDictionaryLoader from "@patdx/kuromoji/node";
import { loadReader } from "../src/language/index.ts";
import { loadTokenizer } from "../src/language/ja/tokenizer.ts";
import { normalise } from "../src/language/normalise.ts";
import { prepare } from "../src/language/ja/utterance.ts";
import { median } from "./median.ts";
import { readCorpus } from "./reading.ts";

/** Rounds over all utterances: in the first, code is still being compiled. */
const rounds = 5;
/** Lengths in UTF-16 units around which the median for "a 40-character utterance" is taken. */
const about40 = { from: 30, to: 50 } as const;
const longestMs = 50;
const context = { asks: null, today: "2026-11-22" } as const;

const startedMs = performance.now();
const reader = await loadReader("ja");
reader.read("準備はできましたか。", context);
const readyMs = performance.now() - startedMs;
const residentMb = process.memoryUsage().rss / 2 ** 20;
const tokenize = await loadTokenizer();
const utterances = readCorpus("ja", "dev").map((one) => ({ ...one, text: normalise(one.text).text }));

const kuromoji = await loadKuromoji();
const [read, prepared, tokens, kuromojiAlone] = inTurn([
  (text, asks) => reader.read(text, { ...context, asks }),
  (text) => prepare(text, context, tokenize),
  (text) => tokenize(text),
  (text) => kuromoji.tokenize(text),
]);
if (!read || !prepared || !tokens || !kuromojiAlone) throw new Error("nothing was timed");
/** Tries of a text of which the fastest counts: a shared machine has slow moments. */
const tries = 3;
const worst = nasty().map((text) => ({
  text,
  ms: Math.min(...Array.from({ length: tries }, () => once(() => reader.read(text, context)))),
}));
const slowest = worst.reduce((one, other) => (other.ms > one.ms ? other : one));

const figures = {
  "ready after, ms": round(readyMs),
  "resident after the first utterance, MB": Math.round(residentMb),
  "whole reading, ms an utterance": round(read.mean),
  "kuromoji alone, ms an utterance": round(kuromojiAlone.mean),
  "our tokenizer alone, ms an utterance": round(tokens.mean),
  "tokenizer, standard endings and clauses, ms": round(prepared.mean),
  "whole reading / kuromoji alone": round(read.mean / kuromojiAlone.mean),
  "whole reading / our tokenizer alone": round(read.mean / tokens.mean),
  "median of 40 characters, ms": round(read.medianOf40),
  [`worst 2,000 characters, ms (at most ${longestMs})`]: round(slowest.ms),
  "native MeCab, ms an utterance": mecabMs() ?? "not installed",
};
if (process.argv.includes("--json")) console.log(JSON.stringify(figures));
else console.table(figures);

/**
 * Runs what is compared in turn, round by round, so that what else the machine does falls on all alike. The fastest of the rounds
 * stands for an utterance.
 */
function inTurn(runs: readonly ((text: string, asks: string | null) => unknown)[]) {
  const best = runs.map(() => utterances.map(() => Infinity));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { text, asks }] of utterances.entries()) {
      for (const [which, run] of runs.entries()) {
        const of = best[which];
        if (of)
          of[index] = Math.min(
            of[index] ?? Infinity,
            once(() => run(text, asks)),
          );
      }
    }
  }
  const isAbout40 = (index: number) => {
    const length = utterances[index]?.text.length ?? 0;
    return length >= about40.from && length <= about40.to;
  };
  return best.map((times) => ({
    mean: times.reduce((sum, ms) => sum + ms, 0) / times.length,
    medianOf40: median(times.filter((_, index) => isAbout40(index))),
  }));
}

function once(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Texts of 2,000 characters that have made readers slow: one sentence without an end, one word over and over, marks, kana, emoji. */
function nasty(): string[] {
  const length = 2_000;
  const pieces = [
    "あ",
    "の",
    "だけ",
    "ですねよ",
    "、",
    "。",
    "「",
    "」",
    "ない",
    "死",
    "😀",
    "ﾊﾟ",
    "か\u3099",
    "\u0000",
    "\uD800",
    "私は",
    "お客さんが",
    "言われてる",
    "でもそれは誰でもできる仕事で、",
  ];
  return [
    ...pieces.map((piece) => piece.repeat(length).slice(0, length)),
    utterances
      .map(({ text }) => text)
      .join("")
      .slice(0, length),
    utterances
      .map(({ text }) => text.replace(/[。、]/g, ""))
      .join("")
      .slice(0, length),
  ];
}

/** The package whose dictionary is read here, as everybody else uses it. */
function loadKuromoji() {
  const folder = new URL("../dict", import.meta.resolve("@patdx/kuromoji")).pathname;
  return new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path: folder }) }).build();
}

/** MeCab reads all utterances in one process, as it is meant to be used. */
function mecabMs(): number | null {
  const input = utterances.map(({ text }) => text.replaceAll("\n", " ")).join("\n");
  const from = performance.now();
  const { status } = spawnSync("mecab", { input, stdio: ["pipe", "ignore", "ignore"] });
  return status === 0 ? round((performance.now() - from) / utterances.length) : null;
}

function round(figure: number): number {
  return Math.round(figure * 1_000) / 1_000;
}
