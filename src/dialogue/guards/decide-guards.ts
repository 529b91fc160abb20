import {
  type Act,
  type Finding,
  type FindingOf,
  type Lang,
  type Reading,
  assumeFrom,
} from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { guardOf, type State } from "../state.ts";
import { clauseMarks } from "../clause-marks.ts";
import { clauseAround } from "../clause.ts";
import { superiors } from "../focus.ts";
import { actOf, cite, isLikeness, isTold } from "../told.ts";
import type { Topic } from "../topic.ts";
import {
  confirmsReading,
  dutyWords,
  goesOn,
  makesItSmall,
  misreadTreatment,
  misreadingWords,
  takesHalfBack,
  settlesIt,
  sinceWords,
  tellsWhatHappenedFrom,
  treatmentRisks,
  wishWords,
} from "./words.ts";
import { comesFromBelow, weighTreatment } from "./weigh-treatment.ts";

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

/** Confidence under which mistreatment is asked about before it is taken for told. */
const surelyFrom = 0.75;

type RiskFinding = FindingOf<"risk">;

function decideSafety(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const found = risks.filter((risk) => risk.risk === "self-harm" && !isTheWishAskedFor(state, reading, risk));
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
    if (!serious && (saysNo(reading) || worst?.negated))
      return [{ kind: "guard-eased", turn, guard: "safety" }];
    return raise("act", worst);
  }
  return worst ? raise(worst.negated ? "ask" : worst.severity, worst) : [];
}

/** "I want it to stop", asked what should come of ill treatment: the question says what "it" is. A plain wish to die is never read so. */
function isTheWishAskedFor(state: State, { text, lang }: Reading, risk: RiskFinding): boolean {
  if (state.open?.topic !== "treatment.wish" || risk.severity !== "ask") return false;
  const wish = wishWords[lang].exec(text);
  return wish !== null && wish.index < risk.end && risk.start < wish.index + wish[0].length;
}

/** A no to the direct question, with nothing that takes half of it back. */
function saysNo({ text, lang, findings }: Reading): boolean {
  const no = findings.some((finding) => finding.kind === "act" && finding.act === "disagree");
  return no && !takesHalfBack[lang].test(text);
}

function saysMisread(reading: Reading): boolean {
  const text = reading.text.toLowerCase();
  return (
    !confirmsReading[reading.lang].test(reading.text) &&
    misreadingWords[reading.lang].some((word) => text.includes(word))
  );
}

function decideTreatment(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const whose = whoseTrouble(state, reading);
  const found = risks
    .filter((risk) => treatmentRisks.has(risk.risk) && !risk.negated)
    .filter(() => whose !== "theirs")
    .flatMap((risk) => weighTreatment(reading, risk) ?? [])
    .map((risk) =>
      whose === "unclear" || risk.confidence < surelyFrom || comesFromOutside(reading, risk)
        ? { ...risk, severity: "ask" as const }
        : risk,
    );
  const worst = found.find((risk) => risk.severity === "act") ?? found[0];
  const standing = guardOf(state, "treatment");
  const isAsked =
    standing !== undefined &&
    !standing.eased &&
    standing.severity === "ask" &&
    state.open?.topic === "treatment.what";
  const raise = (severity: "ask" | "act"): SessionEvent => ({
    kind: "guard-raised",
    turn,
    guard: "treatment",
    severity,
    said: worst ? cite(turn, worst) : null,
    ...(worst && comesFromOutside(reading, worst) ? { from: "outside" as const } : {}),
  });
  if (isAsked) {
    const act = actOf(reading.findings);
    const settled = settlesIt[reading.lang].test(reading.text) && !goesOn[reading.lang].test(reading.text);
    const passes = standing.from === "outside" && !goesOn[reading.lang].test(reading.text);
    if (
      (act !== null && saysThereIsNothing.has(act) && !worst) ||
      ((settled || passes) && !actsOfItself(worst)) ||
      (!worst && saysTreatmentMisread(state, reading))
    )
      return [{ kind: "guard-eased", turn, guard: "treatment" }];
    return [raise("act"), ...toldOfTreatment(state, reading, turn, true)];
  }
  if (worst && (!standing || standing.eased)) {
    const severity = standing && !standing.eased ? "act" : worst.severity;
    const tells = severity === "act" && reading.text.length >= tellsWhatHappenedFrom[reading.lang];
    return [raise(severity), ...(tells ? toldOfTreatment(state, reading, turn, false) : [])];
  }
  // A way back for who was misread; making it small is none.
  if (
    standing &&
    !standing.eased &&
    standing.severity === "act" &&
    !worst &&
    saysTreatmentMisread(state, reading)
  )
    return [{ kind: "guard-eased", turn, guard: "treatment" }];
  if (standing && !standing.eased && standing.severity === "act")
    return toldOfTreatment(state, reading, turn, true).filter(
      (event) => event.kind !== "topic-answered" || event.topic !== "treatment.what",
    );
  return [];
}

/** Asked what happens, these tell of nothing; a question back does not (「そんなに気にかかることですか」). */
const saysThereIsNothing: ReadonlySet<Act> = new Set<Act>([
  "disagree",
  "nothing",
  "dont-know",
  "refuse",
  "off-topic",
  "end",
]);

/** Whether an answer tells of mistreatment by its own words, and not only because that was asked. */
function actsOfItself(worst: RiskFinding | undefined): boolean {
  return worst?.severity === "act" && !restsOnTheQuestion.has(worst.rule);
}

/** Rules that take whatever is told after the question for what was asked. */
const restsOnTheQuestion: ReadonlySet<string> = new Set([
  "en.risk.harassment.told",
  "ja.risk.harassment-evidence",
  "asked.treatment.what",
]);

/** What of the small arc an account of bad treatment already tells, so that none of it is asked again. */
function toldOfTreatment(
  state: State,
  reading: Reading,
  turn: number,
  isAsked: boolean,
): readonly SessionEvent[] {
  const whole = reading.answer ?? { start: 0, end: reading.text.length };
  const text = reading.text.slice(whole.start, whole.end);
  const tells: readonly (readonly [Topic, boolean])[] = [
    ["treatment.what", !isAsked],
    ["treatment.since", sinceWords[reading.lang].test(reading.text)],
    ["treatment.wish", wishWords[reading.lang].test(reading.text)],
  ];
  return tells.flatMap(([topic, told]): readonly SessionEvent[] =>
    told && !state.answered[topic] && state.open?.topic !== topic
      ? [{ kind: "topic-answered", turn, topic, said: cite(turn, whole), text }]
      : [],
  );
}

function saysTreatmentMisread({ lastReply }: State, { text, lang }: Reading): boolean {
  return (
    (lastReply?.phase === "treatment" ||
      lastReply?.parts.some(({ move }) => move.startsWith("treatment")) === true) &&
    misreadTreatment[lang].test(text) &&
    !confirmsReading[lang].test(text) &&
    !makesItSmall[lang].test(text)
  );
}

/** From a customer, or from those one leads: asked about before it counts. */
function comesFromOutside(reading: Reading, risk: RiskFinding): boolean {
  return isCustomersTemper(reading, risk) || comesFromBelow(reading, risk);
}

/** A customer's outburst is part of some jobs: it is asked about before it counts as mistreatment. What comes from inside is not. */
function isCustomersTemper(reading: Reading, risk: RiskFinding): boolean {
  if (risk.risk !== "harassment" || goesOn[reading.lang].test(reading.text)) return false;
  if (metAtTheCounter[reading.lang].test(reading.text)) return true;
  const rings = reading.findings.flatMap((finding) => (finding.kind === "party" ? [finding.ring] : []));
  return rings.includes("customer") && !rings.includes("colleague") && !rings.includes("department");
}

/** Where customers are met, said beside their words. */
const metAtTheCounter: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:窓口|電話口|電話|レジ|売り場|店頭|カウンター|受付)(?:で|の)[^。]{0,16}(?:言わ|怒鳴|どな)|(?:お客|住民|市民|利用者|患者|保護者|ご家族|相手先|先方)(?:さん|さま|様|の方)?(?:に|から)[^。]{0,16}(?:言わ|怒鳴|どな)/u,
  en: /(?!)/u,
};

/**
 * Asked about a recipient, one tells of their troubles, and still may tell of one's own. A superior who does it, or an "I", make it one's own;
 * somebody else named makes it theirs; where nobody is named it is asked about before it is taken for either.
 */
function whoseTrouble(state: State, { text, findings, lang }: Reading): "own" | "theirs" | "unclear" {
  if (!/^(?:recipient|circle)\./u.test(state.open?.topic ?? "")) return "own";
  const others = findings.filter(
    (finding) =>
      finding.kind === "party" &&
      // A name that only looks like one says nothing of whose trouble it is.
      !isLikeness(finding) &&
      !superiors[lang].test(finding.name) &&
      finding.ring !== "colleague",
  );
  const self = clauseMarks[lang].self.test(text);
  const superior = findings.some((finding) => finding.kind === "party" && superiors[lang].test(finding.name));
  if (others.length === 0) return self || superior ? "own" : "unclear";
  return self ? "unclear" : "theirs";
}

/** Duty instead of worth: a week without me would harm somebody and that weighs on me, or a feeling comes up with it. */
function decideGuilt(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  if (state.open?.topic !== "role.absence" || guardOf(state, "guilt")) return [];
  const weighs = dutyWords[reading.lang].test(reading.text);
  const heavy = reading.findings.find(
    (finding) =>
      isTold(finding) &&
      ((finding.kind === "feeling" && finding.subject !== "other") ||
        ((finding.kind === "effect" || finding.kind === "trouble") && weighs)),
  );
  return heavy
    ? [{ kind: "guard-raised", turn, guard: "guilt", severity: "ask", said: cite(turn, heavy) }]
    : weighs
      ? [{ kind: "guard-raised", turn, guard: "guilt", severity: "ask", said: null }]
      : [];
}

/** "A guide for parents on sick leave" is about the parents: English says "I", and in Japanese nobody else is named. */
function isOwnHealth({ text, lang, findings }: Reading, risk: RiskFinding): boolean {
  const { start, end } = clauseAround(text, risk, lang);
  const said = text.slice(start, end);
  if (lang === "en") return /\b(?:i|i['’](?:m|ve|d|ll)|me|my(?:self)?)\b/iu.test(said);
  if (clauseMarks.ja.self.test(said)) return true;
  return !findings.some(
    (finding) => finding.kind === "party" && finding.ring !== "colleague" && !isLikeness(finding),
  );
}

function decideScope(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  if (guardOf(state, "scope")) return [];
  const health = risks.find((risk) => risk.risk === "health" && !risk.negated && isOwnHealth(reading, risk));
  if (health)
    return [
      { kind: "guard-raised", turn, guard: "scope", severity: health.severity, said: cite(turn, health) },
    ];
  return actOf(reading.findings) === "off-topic"
    ? [{ kind: "guard-raised", turn, guard: "scope", severity: "ask", said: null }]
    : [];
}
