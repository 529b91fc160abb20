import { assumeFrom, type Finding, type Reader, type Reading, type Risk, type Span } from "../finding.ts";
import type { LikenessOf, Likest, Sounding } from "./likeness.ts";

/** What a language lends. */
export type LentLikeness = {
  readonly likenessOf: LikenessOf;
  /** Likeness from which on what nobody named is asked about, kept in mind, or supports a sign that a rule heard. */
  readonly from: LikenessFrom;
  /** Words for dying or being gone: where they stand in what a rule heard, no likeness is needed beside it. */
  readonly namesIt: RegExp;
  /** Words for the speaker, where the language has to use them to speak of oneself. */
  readonly speaker?: RegExp;
};

export type LikenessFrom = {
  readonly asked: number;
  readonly minded: number;
  readonly borne: number;
  /** From here on it is asked about how somebody is treated, or how much they work. */
  readonly badlyTreated: number;
  readonly overloaded: number;
};

/** As sure as one may be of what only sounds alike: it is asked about. */
const sounding = assumeFrom;

/** A likeness to ill treatment is asked about softly and once, as a sign that a rule hears is. */
const soundingOfTreatment = 0.7;

/** Below `assumeFrom`: one such sign is kept in mind, and only another beside it is asked about. */
const inMind = 0.3;

/**
 * Weighs what is said around one's own death. A sign that a rule heard is asked about where the whole sounds at least a little like it, and
 * else is none; what no rule heard is asked about where it sounds much like it, and kept in mind where it sounds somewhat so. A wish
 * named in words, a no, and answers to the direct question are left to the rules. Ill treatment and work without rest that no rule heard are asked
 * about where they sound so.
 */
export function withLikeness(reader: Reader, lent: LentLikeness): Reader {
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      const topic = context.asks ?? "";
      if (topic.startsWith("safety") || typed.trim() === "") return reading;
      const likeness = lent.likenessOf(typed);
      const found = [
        ...aroundDeath(reading, likeness("around-death"), lent, topic),
        // Asked how they are treated, people answer: the rules know ill from well.
        ...(topic.startsWith("treatment") ? [] : ofTreatment(reading, likeness, lent.from)),
      ];
      const isLeft = (one: Finding) => !isOfDying(one) || found.includes(one);
      const findings = [...reading.findings.filter((one) => isLeft(one) && !found.includes(one)), ...found];
      return { ...reading, findings: findings.toSorted(byPlace) };
    },
  };
}

/** What is left of the signs that rules have heard, or what is heard in their place. */
function aroundDeath(
  reading: Reading,
  { span, likeness }: Likest,
  { from, namesIt, speaker }: LentLikeness,
  topic: string,
): readonly Finding[] {
  const heard = reading.findings.filter(isOfDying).filter((one) => !isOfModel(one));
  const isSaid = (one: OfDying) =>
    one.negated ||
    one.severity === "act" ||
    namesIt.test(sentenceAround(reading.text, one).normalize("NFKC"));
  if (heard.some(isSaid)) return heard;
  if (heard.length > 0 && likeness >= from.borne) return heard;
  // Asked about others and answered without a word of oneself: "They would want to know before it is over."
  const isOfOthers = /^(?:recipient|circle)\./u.test(topic) && speaker?.test(reading.text) === false;
  const confidence =
    likeness >= from.asked && !isOfOthers ? sounding : likeness >= from.minded ? inMind : null;
  return confidence === null
    ? []
    : [soundsSo(reading, span, { sounding: "around-death", risk: "self-harm", confidence })];
}

/** Where no rule has heard how somebody is treated, what sounds like it. */
function ofTreatment(
  reading: Reading,
  likeness: ReturnType<LikenessOf>,
  from: LikenessFrom,
): readonly Finding[] {
  const isHeard = reading.findings.some(
    (one) => one.kind === "risk" && one.risk !== "self-harm" && one.confidence >= assumeFrom,
  );
  if (isHeard) return [];
  const confidence = soundingOfTreatment;
  const badly = likeness("badly-treated");
  if (badly.likeness >= from.badlyTreated)
    return [soundsSo(reading, badly.span, { sounding: "badly-treated", risk: "harassment", confidence })];
  // Hours that are told in figures are weighed by the rules: twenty of them a month are none too many.
  if (hoursInFigures.test(reading.text.normalize("NFKC"))) return [];
  const overloaded = likeness("overloaded");
  return overloaded.likeness >= from.overloaded
    ? [soundsSo(reading, overloaded.span, { sounding: "overloaded", risk: "overwork", confidence })]
    : [];
}

const hoursInFigures =
  /[\d一二三四五六七八九十百]+\s*時間|\b(?:\d+|ten|twelve|fifteen|twenty|thirty|forty)[ -](?:hours?|hrs?)\b/iu;

type OfDying = Extract<Finding, { kind: "risk" }>;

/** Raised by the model for every kind, which tells low spirits at work from these worse than the likeness does. */
function isOfModel(finding: Finding): boolean {
  return finding.rule.endsWith(".model.risk:self-harm");
}

function isOfDying(finding: Finding): finding is OfDying {
  return finding.kind === "risk" && finding.risk === "self-harm";
}

function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).search(/[^。.!?！？\n]*$/u);
  const after = text.slice(end).search(/[。.!?！？\n]/u);
  return text.slice(Math.max(0, before), after < 0 ? text.length : end + after);
}

function soundsSo(
  { text, lang }: Reading,
  span: Span,
  said: { readonly sounding: Sounding; readonly risk: Risk; readonly confidence: number },
): Finding {
  return {
    ...span,
    text: text.slice(span.start, span.end),
    rule: `${lang}.model.${said.sounding}`,
    subject: "self",
    negated: false,
    hedged: false,
    quoted: false,
    tense: "unknown",
    confidence: said.confidence,
    kind: "risk",
    risk: said.risk,
    severity: "ask",
  };
}

function byPlace(one: Finding, other: Finding): number {
  return one.start - other.start || one.end - other.end;
}
