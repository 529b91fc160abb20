import {
  acts,
  assumeFrom,
  type DateInterval,
  type Finding,
  type Reader,
  type Reading,
  risks,
  type Span,
} from "../finding.ts";
import { featuresOf } from "./features.ts";
import { deniable, labelOf } from "./label.ts";
import { createModel, type LabelWeights, type Sureness, type Model } from "./model.ts";
import { matchesOf } from "../match/matches.ts";

/** Raised from here up where no rule found it: below `assumeFrom` it is only asked about. */
const raiseFrom = 0.4;

/** A label of the fan's rib may have this many characters; a longer clause is no label. */
const taskNameLength = 40;

/** What a language lends to the model. */
export type Lent = {
  readonly weights: readonly LabelWeights[];
  /**
   * A wish to die is asked about from here up, far below what is likely: a question in vain costs less than silence. Chosen on a
   * writer left out of the training, by how many of those who only sound alike would be asked.
   */
  readonly askOfDyingFrom: number;
  /** The first day or span of days that a text names. */
  readonly dateIn: (text: string, today: string) => DateInterval | null;
};

/**
 * Lets a trained model weigh what the rules of a reader find: a finding's confidence becomes how often such a finding was right on
 * writers nobody had seen, and what the rules missed is raised. Danger that rules heard is not weighed. A model that knows more labels
 * than those of the weights may be shared.
 */
export function withModel(
  reader: Reader,
  { weights, askOfDyingFrom, dateIn }: Lent,
  shared: Model = createModel(weights),
): Reader {
  const labels = new Set(weights.map(({ label }) => label));
  const model: Model = (features) => {
    const sureness = shared(features);
    return (label, foundBy) => (labels.has(label) ? sureness(label, foundBy) : null);
  };
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      // Nothing was said that could be weighed.
      if (reading.answer === null) return reading;
      const sureness = model(featuresOf(typed, context.asks));
      const weighed = reading.findings.map((finding) => weigh(finding, sureness));
      const sentences = sentencesOf(reading, context.asks, model);
      const raised = weights.flatMap(({ label }): readonly Finding[] => {
        // Whoever was asked about dying has answered, and the rules know a yes from a no.
        if (label === "risk:self-harm" && context.asks?.startsWith("safety") === true) return [];
        const confidence = sureness(label, null) ?? 0;
        if (confidence < (label === "risk:self-harm" ? askOfDyingFrom : raiseFrom)) return [];
        if (weighed.some((known) => labelOf(known) === label)) return [];
        const span = loudest(label, sentences());
        const when = () => dateIn(reading.text.slice(span.start, span.end), context.today);
        // Whoever is heard so is asked, however unlikely it is.
        const least = label === "risk:self-harm" ? assumeFrom : 0;
        const finding = raise(reading, label, span, Math.max(least, confidence), when);
        return finding ? [finding] : [];
      });
      const findings = oneAct([...weighed, ...raised]).sort(
        (one, other) => one.start - other.start || one.end - other.end,
      );
      return { ...reading, findings };
    },
  };
}

function weigh(finding: Finding, sureness: Sureness): Finding {
  if (finding.kind === "risk") return finding;
  if (finding.negated && deniable.has(finding.kind)) return finding;
  const label = labelOf(finding);
  const confidence =
    label === null ? null : sureness(label, finding.confidence >= assumeFrom ? finding.rule : null);
  return confidence === null ? finding : { ...finding, confidence: round(confidence) };
}

/** An utterance is mostly one act: the likeliest. */
function oneAct(findings: readonly Finding[]): Finding[] {
  const likeliest = findings
    .filter((one) => one.kind === "act")
    .sort((one, other) => other.confidence - one.confidence)[0];
  return findings.filter((one) => one.kind !== "act" || one === likeliest);
}

type Sentence = { readonly span: Span; readonly sureness: Sureness | null };

/** The sentences of the answer, each as the model sees it by itself; worked out once, when first asked for. */
function sentencesOf(
  { text, answer }: Reading,
  asks: string | null,
  model: Model,
): () => readonly Sentence[] {
  let known: readonly Sentence[] | undefined;
  return () => {
    if (known) return known;
    const whole = answer ?? { start: 0, end: text.length };
    const spans = matchesOf(sentencePattern, text.slice(whole.start, whole.end))
      .map((match) => trimmed(text, whole.start + match.index, match[0].length))
      .filter(({ start, end }) => end > start);
    known =
      spans.length < 2
        ? [{ span: whole, sureness: null }]
        : spans.map((span) => ({
            span,
            sureness: model(featuresOf(text.slice(span.start, span.end), asks)),
          }));
    return known;
  };
}

/** Up to a closing mark or the end of a line; a full stop inside a figure ends nothing. */
const sentencePattern = /(?:[^。．！？!?\n.]|\.(?!\s))+/g;

/** The sentence that speaks loudest for a label is its evidence. */
function loudest(label: string, sentences: readonly Sentence[]): Span {
  const loudness = ({ sureness }: Sentence) => sureness?.(label, null) ?? 0;
  const [first, ...others] = sentences;
  const best = others.reduce((best, one) => (best && loudness(one) > loudness(best) ? one : best), first);
  return best?.span ?? { start: 0, end: 0 };
}

function trimmed(text: string, start: number, length: number): Span {
  const said = text.slice(start, start + length);
  return {
    start: start + (length - said.trimStart().length),
    end: start + said.trimEnd().length,
  };
}

function raise(
  { text, lang, findings }: Reading,
  label: string,
  span: Span,
  confidence: number,
  when: () => DateInterval | null,
): Finding | null {
  const common = {
    ...span,
    text: text.slice(span.start, span.end),
    rule: `${lang}.model.${label}`,
    subject: "unknown",
    negated: false,
    hedged: false,
    quoted: false,
    tense: "unknown",
    confidence: round(confidence),
  } as const;
  const party = findings.find((one) => one.kind === "party" && one.start < span.end && span.start < one.end);
  const name = party?.kind === "party" ? party.name : null;
  const [kind, value] = label.split(":");
  switch (kind) {
    case "minimizing":
    case "comparison":
    case "trouble":
    case "value":
    case "strength":
    case "collaboration":
    case "feeling":
    case "insight":
      return { ...common, kind };
    case "effect":
      return { ...common, kind, party: name, polarity: "gain" };
    case "commitment":
      return { ...common, kind, when: when(), with: name };
    case "task":
      return common.text.length > taskNameLength
        ? { ...common, kind, name: common.text, confidence: Math.min(common.confidence, assumeFrom - 0.1) }
        : { ...common, kind, name: common.text };
    case "thanks":
      return value === "received" || value === "absent" || value === "given"
        ? { ...common, kind, thanks: value }
        : null;
    case "contact":
      return value === "direct" || value === "through" || value === "none"
        ? { ...common, kind, contact: value }
        : null;
    case "act": {
      const act = acts.find((one) => one === value);
      return act && common.confidence >= assumeFrom ? { ...common, kind, act } : null;
    }
    case "risk": {
      const risk = risks.find((one) => one === value);
      return risk ? { ...common, kind, risk, severity: "ask" } : null;
    }
    default:
      return null;
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
