import { assumeFrom, type Finding, type Lang, risks, type Reader, type Reading } from "../finding.ts";
import { createModel, type LabelWeights } from "./model.ts";

/** What the model raises is asked about and never assumed. */
const confidence = assumeFrom - 0.2;

/** Adds to what the rules of a reader find what a trained model raises and they missed: to ask, not to assume. */
export function withModel(reader: Reader, lang: Lang, weights: readonly LabelWeights[]): Reader {
  const model = createModel(weights);
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      // Nothing was said that could be asked about.
      if (reading.answer === null) return reading;
      const raised = model(typed, context.asks).flatMap(({ label }): readonly Finding[] => {
        const finding = findingOf(reading, lang, label);
        return finding && !reading.findings.some((known) => isSame(known, finding)) ? [finding] : [];
      });
      if (raised.length === 0) return reading;
      const findings = [...reading.findings, ...raised].sort(
        (one, other) => one.start - other.start || one.end - other.end,
      );
      return { ...reading, findings };
    },
  };
}

function findingOf({ text, answer }: Reading, lang: Lang, label: string): Finding | null {
  const span = answer ?? { start: 0, end: text.length };
  const common = {
    ...span,
    text: text.slice(span.start, span.end),
    rule: `${lang}.model.${label}`,
    subject: "unknown",
    negated: false,
    hedged: false,
    quoted: false,
    tense: "unknown",
    confidence,
  } as const;
  const [kind, value] = label.split(":");
  switch (kind) {
    case "minimizing":
    case "comparison":
    case "trouble":
    case "reason":
    case "value":
    case "strength":
    case "collaboration":
    case "feeling":
    case "insight":
      return { ...common, kind };
    case "effect":
      return { ...common, kind, party: null, polarity: "gain" };
    case "commitment":
      return { ...common, kind, when: null, with: null };
    case "task":
      return { ...common, kind, name: common.text };
    case "thanks":
      return value === "received" || value === "absent" || value === "given"
        ? { ...common, kind, thanks: value }
        : null;
    case "contact":
      return value === "direct" || value === "through" || value === "none"
        ? { ...common, kind, contact: value }
        : null;
    case "risk": {
      const risk = risks.find((one) => one === value);
      return risk ? { ...common, kind, risk, severity: "ask" } : null;
    }
    default:
      return null;
  }
}

function isSame(known: Finding, raised: Finding): boolean {
  return (
    known.kind === raised.kind &&
    (known.kind !== "risk" || known.risk === (raised.kind === "risk" ? raised.risk : null))
  );
}
