/**
 * How fast English is read, beside its tagger alone and, where it is installed, node-nlp: `node bench/reading-speed-en.ts`.
 * The fastest of a few tries each, since a shared machine has slow moments; medians over the development part of the corpus.
 */
import nlp from "compromise";
import { z } from "zod";
import { loadReader } from "../src/language/index.ts";
import { readCorpus } from "./reading.ts";

/** Utterances this long stand for a usual answer: about 40 characters. */
const usual = { from: 30, to: 50 };
const rounds = 7;

const before = process.cpuUsage();
const reader = await loadReader("en");
const ready = millisecondsSince(before);
const peer = await loadPeer();

const utterances = readCorpus("en", "dev");
const usualOnes = utterances.filter(({ text }) => text.length >= usual.from && text.length <= usual.to);
const today = "2026-11-22";
const read = usualOnes.map(({ text, asks }) => fastest(() => reader.read(text, { asks, today })));
const tagged = usualOnes.map(({ text }) => fastest(() => nlp(text).json()));
const named =
  peer === null ? [] : await Promise.all(usualOnes.map(({ text }) => fastestOf(() => peer(text))));

console.log(
  JSON.stringify(
    {
      utterances: usualOnes.length,
      readyCpuMs: round(ready),
      readMs: round(median(read)),
      compromiseAloneMs: round(median(tagged)),
      timesCompromise: round(median(read) / median(tagged)),
      nodeNlpMs: named.length === 0 ? null : round(median(named)),
      residentMb: Math.round(process.memoryUsage().rss / 1024 / 1024),
    },
    null,
    2,
  ),
);

/** node-nlp finds entities and a language, and is not a dependency: `npm install --no-save node-nlp` to compare. */
async function loadPeer(): Promise<((text: string) => Promise<unknown>) | null> {
  const name: string = "node-nlp";
  try {
    const loaded: unknown = await import(name);
    const { NlpManager } = z.object({ NlpManager: z.custom<PeerConstructor>() }).parse(loaded);
    const manager = new NlpManager({ languages: ["en"], forceNER: true, nlu: { log: false } });
    manager.addDocument("en", "I only make products", "belittle");
    manager.addDocument("en", "nobody ever says thank you", "thanks");
    await manager.train();
    return (text) => manager.process("en", text);
  } catch {
    return null;
  }
}

type PeerConstructor = new (settings: object) => {
  readonly addDocument: (lang: string, text: string, intent: string) => void;
  readonly train: () => Promise<unknown>;
  readonly process: (lang: string, text: string) => Promise<unknown>;
};

function fastest(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

async function fastestOf(work: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function round(figure: number): number {
  return Math.round(figure * 1_000) / 1_000;
}
