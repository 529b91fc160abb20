import { type Finding, gistMaxLength, type Span } from "../finding.ts";
import { type Clause, trim } from "./clauses.ts";
import { compilePattern } from "./rule.ts";

const opening = compilePattern("{filler}");
/** Words after the core that say nothing more. */
const closing =
  /[\s,.!-]{0,20}(?:\b(?:i (?:guess|suppose|think|reckon|imagine)|really|tbh|to be honest|haha+|lol|lmao|you know|innit|anyway|sorry|if that makes sense|or something|or whatever|i dunno|dunno|mate|love|sir|mam|ma'?am|po|lang|thanks?(?: you)?(?: for (?:asking|listening|your time))?|cheers|though|actually|honestly|basically|obviously|apparently|maybe|probably|no joke|that'?s all|thats it)\b[\s,.!]*)+$/;

/** The utterance without leading fillers and closing politeness; null where nothing is left. */
export function answerOf(flat: string): Span | null {
  const whole = withoutEnds(flat, trim(flat, { start: 0, end: flat.length }));
  return whole.end > whole.start ? withStop(flat, whole) : null;
}

/**
 * The clause to quote: the one that holds what was found, or the first that says something. It never cuts inside a
 * clause; where the clause is longer than a quotation may be, the longest part of it that stands alone is taken.
 */
export function gistOf(flat: string, clauses: readonly Clause[], findings: readonly Finding[]): Span | null {
  const cores = clauses
    .map((clause) => withoutEnds(flat, trim(flat, clause)))
    .filter((core) => core.end > core.start && /[\p{L}\p{N}]/u.test(flat.slice(core.start, core.end)));
  const ranked = cores
    .flatMap((core, index) =>
      pieces(flat, core).map((piece) => ({ piece, score: scoreOf(flat, piece, findings) - index * 0.3 })),
    )
    .filter(({ piece }) => piece.end - piece.start <= gistMaxLength.en)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.piece ?? null;
}

/** A core, or its parts between commas where it is too long to quote. */
function pieces(flat: string, core: Span): readonly Span[] {
  if (core.end - core.start <= gistMaxLength.en) return [core];
  const parts: Span[] = [];
  let start = core.start;
  for (const match of flat
    .slice(core.start, core.end)
    .matchAll(
      /,\s+|\s(?=(?:and|which|that|who|while|when|if|until|till|so)\s)|(?<!\b(?:have|has|had|need|needs|want|wants|going|used|able|try|tries|trying|got|like|ought|supposed|start|starts|started|how|what|where|when))\s(?=to\s)/g,
    )) {
    const at = core.start + match.index;
    if (at - core.start <= gistMaxLength.en) parts.push(trim(flat, { start: core.start, end: at }));
    parts.push(withoutEnds(flat, trim(flat, { start, end: at })));
    start = at + match[0].length;
  }
  parts.push(withoutEnds(flat, trim(flat, { start, end: core.end })));
  return parts.filter((part) => part.end - part.start >= 3);
}

/** Kinds of finding that make a clause worth quoting. */
const weights: Partial<Record<Finding["kind"], number>> = {
  effect: 3,
  trouble: 2.5,
  insight: 3,
  value: 2.5,
  strength: 2.5,
  commitment: 2.5,
  collaboration: 2.5,
  minimizing: 1.5,
  thanks: 2,
  feeling: 2,
  task: 1.5,
  comparison: 1.5,
  contact: 1.5,
  reason: 2,
  party: 1,
};

function scoreOf(flat: string, piece: Span, findings: readonly Finding[]): number {
  const heard = findings.filter((one) => one.start < piece.end && piece.start < one.end);
  const kinds = new Set(heard.map((one) => one.kind));
  const words = flat.slice(piece.start, piece.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const cover = heard.length === 0 ? 0 : Math.max(...[...kinds].map((kind) => weights[kind] ?? 0));
  return cover + Math.min(words, 8) * 0.25 - (words < 2 ? 1 : 0);
}

function withoutEnds(flat: string, span: Span): Span {
  let { start, end } = span;
  for (let round = 0; round < 6; round += 1) {
    opening.lastIndex = 0;
    const match = opening.exec(flat.slice(start, end));
    opening.lastIndex = 0;
    if (!match || match.index !== 0 || !standsLoose(flat, start + match[0].length, match[0])) break;
    const next = trim(flat, { start: start + match[0].length, end });
    if (next.end <= next.start) return { start: end, end };
    start = next.start;
  }
  const joined = /^(?:and|but|so|because|cos|cause|or|then)\s+/.exec(flat.slice(start, end));
  if (joined && !/^(?:because|cos|cause)/.test(joined[0])) start += joined[0].length;
  const tail = closing.exec(flat.slice(start, end));
  if (tail && tail.index > 0) end = start + tail.index;
  return trim(flat, { start, end });
}

/** "Like", "so" and "no" open a sentence of their own too; they are fillers before a comma, others always. */
function standsLoose(flat: string, at: number, word: string): boolean {
  if (
    !/^(?:like|so|right|no|look|well|ok|okay|yes|yeah|actually|basically|probably|maybe|not sure|dunno|idk|you know)$/.test(
      word,
    )
  )
    return true;
  return (
    /^\s*[,.!?-]/.test(flat.slice(at)) ||
    /^(?:well|ok|okay|so|yeah|probably|maybe|actually|basically)$/.test(word)
  );
}

/** An answer keeps its own full stop. */
function withStop(flat: string, span: Span): Span {
  const stop = /^[.!?]/.exec(flat.slice(span.end));
  return stop ? { start: span.start, end: span.end + 1 } : span;
}
