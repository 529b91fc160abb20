import type Compromise from "compromise/two";
import type { Span } from "../finding.ts";
import { bulkMatch } from "./sweep.ts";
import { matchesOf } from "../match/matches.ts";

/** A word of the text with the parts of speech it may be here. `plain` is its flattened spelling. */
export type Token = Span & { readonly plain: string; readonly tags: ReadonlySet<string> };

/** Tags words: one letter-and-digit run, with its inner apostrophes and ampersands, is one word. */
export type Tagger = (typed: string, flat: string) => readonly Token[];

/** Characters that are tagged; past them words stay untagged, which keeps the longest text within its time. */
const taggedLength = 1_000;

/** Loads the tagger on first use: its lexicon is the slow part of the English reader. */
export async function loadTagger(): Promise<Tagger> {
  const { default: compromise } = await import("compromise/two");
  compromise.plugin({ methods: { one: { bulkMatch } } });
  const tagger: Tagger = (typed, flat) => {
    const tagged = taggedRuns(compromise, typed.slice(0, taggedLength));
    let next = 0;
    return wordsOf(flat).map((word) => {
      while ((tagged[next]?.end ?? Infinity) <= word.start) next += 1;
      const run = tagged[next];
      return { ...word, tags: run && run.start < word.end ? run.tags : noTags };
    });
  };
  // The first text pays for compiling the tagger's own tables.
  tagger("I only check what the drivers bring in.", "i only check what the drivers bring in.");
  return tagger;
}

const noTags: ReadonlySet<string> = new Set();

type TaggedRun = Span & { readonly tags: ReadonlySet<string> };

function taggedRuns(compromise: typeof Compromise, text: string): readonly TaggedRun[] {
  const runs: TaggedRun[] = [];
  let offset = 0;
  // Curly quotes hide contractions from the tagger; the twin has the same length.
  for (const sentence of compromise(text.replaceAll(/[‘’]/g, "'")).docs) {
    for (const term of sentence) {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      if (end > start) runs.push({ start, end, tags: term.tags ?? noTags });
      offset = end + term.post.length;
    }
  }
  return runs;
}

/** A word may not run past this many characters: longer runs are noise that patterns would walk over again and again. */
const longestWord = 40;

const wordPattern = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu;

function wordsOf(flat: string): readonly { start: number; end: number; plain: string }[] {
  return matchesOf(wordPattern, flat)
    .filter((match) => match[0].length <= longestWord)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      plain: match[0],
    }));
}
