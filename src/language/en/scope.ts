import type { Span, Subject, Tense } from "../finding.ts";
import { clauseAround, type Clause } from "./clauses.ts";
import { matchesOf } from "../match/matches.ts";

/** Whose, whether, how surely and when: what the words around a finding say of it. */
export type Scope = {
  readonly subject: Subject;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly quoted: boolean;
  readonly tense: Tense;
};

export function scopeOf(flat: string, clauses: readonly Clause[], match: Span): Scope {
  const around = clauseAround(clauses, match);
  const clause = flat.slice(around.start, around.end);
  const before = flat.slice(around.start, Math.max(around.start, match.start));
  return {
    subject: subjectOf(flat.slice(around.start, match.end), clause),
    negated: negation.test(before.split(/[,;]/).at(-1) ?? ""),
    hedged: hedge.test(clause),
    quoted: quotesOf(flat).some((quote) => quote.start <= match.start && match.end <= quote.end),
    tense: tenseOf(clause),
  };
}

const negation =
  /(?<!\w)(?:not|never|no|nobody|none|neither|nor|without|hardly|can'?t|cannot|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|won'?t|wouldn'?t|couldn'?t|haven'?t|hasn'?t|ain'?t|shouldn'?t)(?!\w)(?:\s+\S+){0,4}\s*$/;

const hedge =
  /(?<!\w)(?:maybe|perhaps|probably|possibly|might|could be|i (?:guess|suppose|think|reckon|imagine|assume)|kind of|kinda|sort of|sorta|not sure|i'?d like to|would like|hopefully|if i (?:can|get|could)|some ?day|at some point|one day|i doubt|seems?|apparently|not certain)(?!\w)/;

function subjectOf(upTo: string, clause: string): Subject {
  const pronoun = (text: string) =>
    /(?<!\w)(i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|we|we'?re|we'?ve|us|our|ours|they|they'?re|them|he|he'?s|she|she'?s|him|her|people|nobody|everyone|someone|the [a-z]+s?)(?!\w)/.exec(
      text,
    )?.[1];
  const word = pronoun(upTo) ?? pronoun(clause);
  if (word === undefined) return "unknown";
  if (/^(?:i|me|my|mine|i'?(?:m|ve|d|ll))$/.test(word)) return "self";
  if (/^(?:we|us|our|ours|we'?(?:re|ve))$/.test(word)) return "group";
  return "other";
}

function tenseOf(clause: string): Tense {
  if (
    /(?<!\w)(?:will|won'?t|'ll|going to|gonna|i'?ll|tomorrow|tonight|next (?:week|month|year|\w+day)|soon|some ?day|one day|would like to|plan to)(?!\w)/.test(
      clause,
    )
  ) {
    return "future";
  }
  if (
    /(?<!\w)(?:was|were|had|did|didn'?t|wasn'?t|weren'?t|used to|yesterday|ago|said|told|came|went|got|gave|saw|felt|thought|made|took|rang|ran|left|kept|knew|wrote|stood|\w{3,}ed|last (?:week|month|year|time|\w+day))(?!\w)/.test(
      clause,
    )
  ) {
    return "past";
  }
  return /(?<!\w)(?:am|is|are|'s|'re|'m|i'?m|do|does|don'?t|can|have|has|i \w+|they \w+|we \w+|\w+s)(?!\w)/.test(
    clause,
  )
    ? "present"
    : "unknown";
}

/** Quoted stretches; an apostrophe opens one only after a space and closes it only before one. */
function quotesOf(flat: string): readonly Span[] {
  return matchesOf(quoted, flat).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const quoted = /"[^"]{1,400}"|(?<=^|[\s(:,])'[^'\n]{2,200}(?:'\w{1,2}[^'\n]{0,200}){0,4}'(?=$|[\s.,!?)])/g;
