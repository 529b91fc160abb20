import { assumeFrom, type Finding, type Reader, type Reading, type Span } from "../finding.ts";
import type { Likest } from "./likeness.ts";

/** What a language lends. */
export type LentLikeness = {
  readonly likenessOf: (typed: string) => Likest;
  /** Likeness from which on what nobody named is asked about, kept in mind, or supports a sign that a rule heard. */
  readonly from: LikenessFrom;
  /** Words for dying or being gone: where they stand in what a rule heard, no likeness is needed beside it. */
  readonly namesIt: RegExp;
};

export type LikenessFrom = { readonly asked: number; readonly minded: number; readonly borne: number };

/** As sure as one may be of what only sounds alike: it is asked about. */
const sounding = assumeFrom;

/** Below `assumeFrom`: one such sign is kept in mind, and only another beside it is asked about. */
const inMind = 0.3;

/**
 * Weighs what is said around one's own death. A sign that a rule heard is asked about where the whole sounds at least a little like it, and
 * else is none; what no rule heard is asked about where it sounds much like it, and kept in mind where it sounds somewhat so. A wish
 * named in words, a no, and answers to the direct question are left to the rules.
 */
export function withLikeness(reader: Reader, lent: LentLikeness): Reader {
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      if (context.asks?.startsWith("safety") === true || typed.trim() === "") return reading;
      const heard = reading.findings.filter(isOfDying);
      if (heard.some((one) => one.negated || one.severity === "act")) return reading;
      const said = heard.filter((one) =>
        lent.namesIt.test(sentenceAround(reading.text, one).normalize("NFKC")),
      );
      if (said.length > 0) return reading;
      const { span, likeness } = lent.likenessOf(typed);
      const borne = heard.length > 0 && likeness >= lent.from.borne;
      if (borne) return reading;
      const others = reading.findings.filter((one) => !heard.some((sign) => sign === one));
      const confidence =
        likeness >= lent.from.asked ? sounding : likeness >= lent.from.minded ? inMind : null;
      const findings =
        confidence === null ? others : [...others, soundsSo(reading, span, confidence)].toSorted(byPlace);
      return { ...reading, findings };
    },
  };
}

type OfDying = Extract<Finding, { kind: "risk" }>;

function isOfDying(finding: Finding): finding is OfDying {
  return finding.kind === "risk" && finding.risk === "self-harm";
}

function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).search(/[^。.!?！？\n]*$/u);
  const after = text.slice(end).search(/[。.!?！？\n]/u);
  return text.slice(Math.max(0, before), after < 0 ? text.length : end + after);
}

function soundsSo({ text, lang }: Reading, span: Span, confidence: number): Finding {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    rule: `${lang}.model.around-death`,
    subject: "self",
    negated: false,
    hedged: false,
    quoted: false,
    tense: "unknown",
    confidence,
    kind: "risk",
    risk: "self-harm",
    severity: "ask",
  };
}

function byPlace(one: Finding, other: Finding): number {
  return one.start - other.start || one.end - other.end;
}
