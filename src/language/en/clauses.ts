import type { Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";

/** A stretch with one verb of its own, as far as punctuation and joining words show. `sentence` counts from 0. */
export type Clause = Span & { readonly sentence: number };

/** Ends of sentences: a stop that is not inside a number or after a title, a line end, or a run of dots. */
const sentenceEnd =
  /(?<!\b(?:mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|etc|approx))[.!?]+(?=["')\]]*(?:\s|$))["')\]]*|\n+|[.]{2,}/g;

/** Joining words and marks that begin a new clause within a sentence. */
const joint =
  /[;:]\s{1,20}|\s-{1,20}\s{1,20}|,?\s{1,20}(?=(?:but|because|cos|cause|although|though|whereas|unless|except)\s)|,?\s{1,20}(?=so\s{1,20}(?:that\s{1,20})?(?:the|they|he|she|i|we|people|it|that|no|nobody|my|our|mr|mrs|someone)\b)|,\s{1,20}(?=(?:and|or|then|which|when|if|i|i'm|im|i've|ive|we|he|she|they|it|its|it's|that's|thats|you|there's|theres)\s)|\s{1,20}(?=and\s{1,20}(?:i|i'm|im|i've|we|he|she|they|it|then|the|my|that's)\s)/g;

/** Splits a flattened text into sentences and those into clauses. Spans hold no space at either end. */
export function clausesOf(flat: string): readonly Clause[] {
  return sentencesOf(flat).flatMap((sentence, index) =>
    split(flat, sentence, joint).map((clause) => ({ ...clause, sentence: index })),
  );
}

export function sentencesOf(flat: string): readonly Span[] {
  return split(flat, { start: 0, end: flat.length }, sentenceEnd);
}

function split(flat: string, within: Span, boundary: RegExp): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  for (const match of matchesOf(boundary, flat.slice(within.start, within.end))) {
    const at = within.start + match.index;
    parts.push(trim(flat, { start, end: at }));
    start = at + match[0].length;
  }
  parts.push(trim(flat, { start, end: within.end }));
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(flat.slice(part.start, part.end)));
}

const loose = /[\s,.;:!?"()[\]*~-]/;

/** Leaves out space and loose punctuation at both ends. */
export function trim(flat: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && loose.test(flat.charAt(from))) from += 1;
  while (to > from && loose.test(flat.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The clauses from the one that holds `start` to the one that holds `end`, as one span. */
export function clauseAround(clauses: readonly Clause[], span: Span): Span {
  const touched = clauses.filter((clause) => clause.start < span.end && span.start < clause.end);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}
