import { type FindingOf, type Reading, assumeFrom } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { guardOf, type State } from "../state.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { clauseAround } from "../quote/clause.ts";
import { actOf, cite, isLikeness, isTold } from "../told.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { decideTreatment } from "./decide-treatment.ts";
import { dutyWords } from "./words.ts";
import { decideSafety } from "./decide-safety.ts";
import { bodySpeaks, cannotSleep, isNamedIllness, isWornOut, lasts } from "./worn-out.ts";

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

const selfInEnglish = /\b(?:i|i['’](?:m|ve|d|ll)|me|my(?:self)?)\b/iu;
/** A name in the midst of it may be anybody's. */
const capitalised = /(?<![.!?]) \b(?!I\b|GP\b)[A-Z][a-z]+/u;
const somebodyElse =
  /\b(?:he|she|they|him|her|them|his|their|who|people|parents|patients?|residents?|clients?|customers?|callers?|staff|members?|pupils?|students?|families|children|kids|colleagues?|someone|somebody|anyone|everyone|guide|leaflet|forms?|letters?|polic(?:y|ies)|you)\b|\b(?:one|two|three|four|five|half|several|some|\d+) (?:more )?(?:are |were |of (?:them|us) )?off (?:sick|ill|with)\b/iu;

/**
 * "A guide for parents on sick leave" is about the parents: it says "I", or nobody else is named. A painter whose hands shake, or a wife
 * with a bad back, is told of, and is not who is speaking.
 */
function isOwnHealth({ text, lang, findings }: Reading, risk: RiskFinding): boolean {
  const { start, end } = clauseAround(text, risk, lang);
  const said = text.slice(start, end).replace(somebodyOfMine, " ");
  if (lang === "en" && befellAnother.test(text.slice(start, risk.start))) return false;
  if (lang === "en" && selfInEnglish.test(said)) return true;
  if (lang === "ja" && !clauseMarks.ja.self.test(said) && isOfSomebodyNamed(text, risk, findings))
    return false;
  if (lang === "en") {
    const isNamed = findings.some((finding) => finding.kind === "party" && !isLikeness(finding));
    return !isNamed && !somebodyElse.test(said) && !capitalised.test(said.trim().slice(1));
  }
  if (clauseMarks.ja.self.test(said)) return true;
  return !findings.some(
    (finding) => finding.kind === "party" && finding.ring !== "colleague" && !isLikeness(finding),
  );
}

/** "My lad", "my wife": one's own, and not oneself. */
const somebodyOfMine =
  /\b(?:my|our|me) (?:\w+ )?(?:lad|lass|wife|husband|partner|mum|mam|mother|dad|father|nan|sister|brother|son|daughter|kids?|mate|friend|boss|manager|colleague|neighbou?r|uncle|aunt|cousin)(?:'s)?\b|\b(?:before|after|with|beside|near|under|behind|next to) me\b/giu;

/** In the sentence, before the sign, somebody is named whom it is told of: 「加代さんは…手が震える」. */
function isOfSomebodyNamed(text: string, risk: RiskFinding, findings: Reading["findings"]): boolean {
  const { start } = sentenceAround(text, risk);
  return findings.some(
    (finding) =>
      finding.kind === "party" &&
      !isLikeness(finding) &&
      finding.start >= start &&
      finding.end <= risk.start &&
      (/^(?:は|も|の|って)/u.test(text.slice(finding.end)) ||
        (text.slice(finding.end).startsWith("が") &&
          !doesSomething.test(text.slice(finding.end, risk.start)))),
  );
}

/** What somebody does that another's body answers to. */
const doesSomething = /怒|言|呼|来|顔|声|責|叱|無視|電話|メール|せい|見|押|投|殴|触/u;

/** Right before the sign stands whoever it befell: "Dad had a stroke in March so I've been driving". */
const befellAnother =
  /\b(?:dad|mum|mam|mom|nan|gran\w*|wife|husband|brother|sister|son|daughter|mate|he|she|they|lad|boss|[A-Z][a-z]+(?<!\bI))(?:'s|'d| has| had| was| is| got| gets| went)?(?: been| just| off| a| an| the| gone)* $/u;

/** One bad night, letters that only look like illness, or what is neither named nor felt, with no word for how it goes on. */
function isPassing({ text, lang }: Reading, risk: RiskFinding): boolean {
  if (lasts(text, lang)) return false;
  if (isLikeness(risk) || cannotSleep(risk.text, lang)) return true;
  if (risk.tense === "past" && !isNamedIllness(text, lang)) return true;
  return !isNamedIllness(text, lang) && !bodySpeaks(text, lang) && !isWornOut(text, lang);
}

function decideScope(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  if (guardOf(state, "scope")) return [];
  const health = risks.find(
    (risk) =>
      risk.risk === "health" && !risk.negated && isOwnHealth(reading, risk) && !isPassing(reading, risk),
  );
  if (health)
    return [
      { kind: "guard-raised", turn, guard: "scope", severity: health.severity, said: cite(turn, health) },
    ];
  return actOf(reading.findings) === "off-topic"
    ? [{ kind: "guard-raised", turn, guard: "scope", severity: "ask", said: null }]
    : [];
}
