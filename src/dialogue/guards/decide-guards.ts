import { type Finding, type FindingOf, type Reading, assumeFrom } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { guardOf, type State } from "../state.ts";
import { actOf, cite } from "../told.ts";
import { misreadingWords, tellsWhatHappenedFrom, treatmentRisks } from "./words.ts";

/** Guards raised or eased by an utterance. Runs before anything else is decided. */
export function decideGuards(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const risks = reading.findings.filter(
    (finding): finding is FindingOf<"risk"> =>
      finding.kind === "risk" && (finding.confidence >= assumeFrom || finding.risk === "self-harm"),
  );
  return [
    ...decideSafety(state, reading, risks, turn),
    ...decideTreatment(state, reading, risks, turn),
    ...decideGuilt(state, reading, turn),
    ...decideScope(state, reading, risks, turn),
  ];
}

type RiskFinding = FindingOf<"risk">;

function decideSafety(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const found = risks.filter((risk) => risk.risk === "self-harm");
  const worst = found.find((risk) => risk.severity === "act" && !risk.negated) ?? found[0];
  const standing = guardOf(state, "safety");
  const raise = (severity: "ask" | "act", finding: Finding | undefined): readonly SessionEvent[] => [
    { kind: "guard-raised", turn, guard: "safety", severity, said: finding ? cite(turn, finding) : null },
  ];
  if (standing && !standing.eased) {
    const serious = worst !== undefined && worst.severity === "act" && !worst.negated;
    if (!serious && saysMisread(reading)) return [{ kind: "guard-eased", turn, guard: "safety" }];
    if (standing.severity === "act") return [];
    // Only asked about so far: a plain no clears it, a yes or anything unclear keeps the person in view.
    const act = actOf(reading.findings);
    if (!serious && (act === "disagree" || worst?.negated))
      return [{ kind: "guard-eased", turn, guard: "safety" }];
    return raise("act", worst);
  }
  return worst ? raise(worst.negated ? "ask" : worst.severity, worst) : [];
}

function saysMisread(reading: Reading): boolean {
  const text = reading.text.toLowerCase();
  return misreadingWords[reading.lang].some((word) => text.includes(word));
}

function decideTreatment(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const found = risks
    .filter((risk) => treatmentRisks.has(risk.risk) && !risk.negated)
    .filter((risk) => risk.subject !== "other" || !speaksOfOthers(state))
    .map((risk) => (speaksOfOthers(state) ? { ...risk, severity: "ask" as const } : risk));
  const worst = found.find((risk) => risk.severity === "act") ?? found[0];
  const standing = guardOf(state, "treatment");
  if (
    worst &&
    (!standing || standing.eased || (standing.severity === "ask" && state.open?.topic === "treatment.what"))
  ) {
    const severity = standing && !standing.eased ? "act" : worst.severity;
    const raised: SessionEvent = {
      kind: "guard-raised",
      turn,
      guard: "treatment",
      severity,
      said: cite(turn, worst),
    };
    const tells = severity === "act" && reading.text.length >= tellsWhatHappenedFrom[reading.lang];
    if (!tells || state.open?.topic === "treatment.what" || state.answered["treatment.what"]) return [raised];
    const whole = reading.answer ?? { start: 0, end: reading.text.length };
    const text = reading.text.slice(whole.start, whole.end);
    return [raised, { kind: "topic-answered", turn, topic: "treatment.what", said: cite(turn, whole), text }];
  }
  if (standing && !standing.eased && standing.severity === "ask" && state.open?.topic === "treatment.what") {
    const act = actOf(reading.findings);
    const tellsNothing = act !== null && act !== "agree";
    return tellsNothing
      ? [{ kind: "guard-eased", turn, guard: "treatment" }]
      : [{ kind: "guard-raised", turn, guard: "treatment", severity: "act", said: null }];
  }
  return [];
}

/** Asked about a recipient's troubles, one tells of theirs: that is asked about before it is taken for one's own. */
function speaksOfOthers(state: State): boolean {
  return /^(?:recipient|circle)\./u.test(state.open?.topic ?? "");
}

/** Duty instead of worth: a week without me would harm them, or a feeling comes up with it. */
function decideGuilt(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  if (state.open?.topic !== "role.absence" || guardOf(state, "guilt")) return [];
  const heavy = reading.findings.find(
    (finding) =>
      (finding.kind === "effect" && finding.polarity === "harm") ||
      finding.kind === "trouble" ||
      (finding.kind === "feeling" && finding.confidence >= assumeFrom),
  );
  return heavy
    ? [{ kind: "guard-raised", turn, guard: "guilt", severity: "ask", said: cite(turn, heavy) }]
    : [];
}

function decideScope(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  if (guardOf(state, "scope")) return [];
  const health = risks.find((risk) => risk.risk === "health" && !risk.negated);
  if (health)
    return [
      { kind: "guard-raised", turn, guard: "scope", severity: health.severity, said: cite(turn, health) },
    ];
  return actOf(reading.findings) === "off-topic"
    ? [{ kind: "guard-raised", turn, guard: "scope", severity: "ask", said: null }]
    : [];
}
