import { assumeFrom, type FindingOf, type Lang, type Reading } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import type { SessionEvent } from "../event.ts";
import { superiors } from "../people/people-words.ts";
import { guardOf, type RaisedGuard, type State } from "../state.ts";
import { actOf, cite, isLikeness, isTold } from "../told.ts";
import type { Topic } from "../topic.ts";
import { deniesTreatment } from "./denies-treatment.ts";
import { bearsOut } from "./bears-out.ts";
import { doneToMe, harmIn, harmsIn, playsDown } from "./told-harm.ts";
import { comesFromOutside, isPlainlyTold, weighTreatment } from "./weigh-treatment.ts";
import {
  asksIfItCounts,
  goesOn,
  sinceWords,
  tellsWhatHappenedFrom,
  treatmentRisks,
  wishWords,
} from "./words.ts";
import { afterASlight, isEnough, isHarmless, slightIn } from "./slights.ts";
import { namesWork } from "./of-the-work.ts";
import { bodySpeaks, fearsTheNextDay, lasts, tellsOfHurt } from "./worn-out.ts";

type RiskFinding = FindingOf<"risk">;

/** Confidence under which a sign of bad treatment that nothing else bears out is passed over. */
const passedOverUnder = 0.7;

/**
 * Bad treatment is taken for told where plain facts are; a sign alone is asked about once, in the course of the talk. Who says that it
 * is not so is believed, and only new plain facts bring it up again.
 */
export function decideTreatment(
  state: State,
  reading: Reading,
  risks: readonly RiskFinding[],
  turn: number,
): readonly SessionEvent[] {
  const standing = guardOf(state, "treatment");
  const found = signsIn(state, reading, risks);
  const worst = found.find((risk) => risk.severity === "act") ?? found[0];
  const isOutside = worst !== undefined && comesFromOutside(reading, worst);
  const isClear = worst !== undefined && worst.severity === "act" && isPlainlyTold(reading, worst);
  const raise = (severity: "ask" | "act"): SessionEvent => ({
    kind: "guard-raised",
    turn,
    guard: "treatment",
    severity,
    said: worst ? cite(turn, worst) : null,
    ...(isOutside ? { from: "outside" as const } : {}),
    ...(isClear ? { clear: true as const } : {}),
  });
  const ease = (denied: boolean): readonly SessionEvent[] => [
    { kind: "guard-eased", turn, guard: "treatment", ...(denied ? { denied: true as const } : {}) },
  ];
  const act = (isAnswer: boolean) => [raise("act"), ...toldOfTreatment(state, reading, turn, isAnswer)];
  const gathered = gatheredTreatment(state, reading, turn);
  if (standing && !standing.eased) {
    // What is said to the question about dying takes back nothing else.
    const isAboutDanger = guardOf(state, "safety")?.eased === false;
    if (isAboutDanger) return [];
    const isBorneOut = standing.severity === "act";
    // What was met in one sentence is taken back right after it, or by saying that it was misread.
    const isPlainOnly =
      standing.clear === true ||
      isClear ||
      (standing.said && harmIn(standing.said.text, reading.lang) !== null && isBorneOut) === true ||
      (standing.gathered === true && turn - standing.turn > turnsToDeny);
    if (deniesTreatment(reading.text, reading.lang, isPlainOnly, isBorneOut)) return ease(true);
    if (standing.severity === "act")
      return toldOfTreatment(state, reading, turn, true).filter(
        (event) => event.kind !== "topic-answered" || event.topic !== "treatment.what",
      );
    // What was met as small things is more only where more is told, and nothing is planned by it.
    const isMore =
      isClear || (worst !== undefined && !isLikeness(worst) && goesOn[reading.lang].test(reading.text));
    if (standing.gathered && standing.severity === "ask" && (!isMore || planned(reading))) return [];
    if (!isAsked(state)) return worst ? act(false) : [];
    // Another small thing told to it is an answer.
    const found = slightIn(reading, turn) === null ? bearsOut(reading, standing, worst) : "yes";
    if (found === "yes") return act(state.open?.topic === "treatment.what");
    // Who answers with a question has neither borne it out nor taken it back.
    if (found === "unclear" && keepsOpen.has(actOf(reading.findings) ?? "")) return [];
    return found === "unclear" && mayAskAgain(state, reading, standing) ? [] : leave(reading, ease);
  }
  if (gathered && !standing?.denied && !isClear) return gathered;
  if (!worst) return standing && tellsAfter(standing, reading, turn) ? act(false) : [];
  if (standing?.denied) return isClear && !isOutside ? act(false) : [];
  // Told for the second time, it is no slip of the tongue.
  const severity = standing && isPlainlyTold(reading, worst) && !isOutside ? "act" : worst.severity;
  const tells = reading.text.length >= tellsWhatHappenedFrom[reading.lang];
  return [
    raise(severity),
    ...(severity === "act" && tells ? toldOfTreatment(state, reading, turn, false) : []),
  ];
}

/** Turns after which a bare no is to something else than what was met. */
const turnsToDeny = 2;

function planned({ findings }: Reading): boolean {
  return findings.some((one) => one.kind === "commitment" && isTold(one));
}

function isThanked({ findings }: Reading): boolean {
  return findings.some((one) => one.kind === "thanks" && one.thanks !== "absent" && isTold(one));
}

/** Small things told again and again: met in the midst of telling, never over a plan, thanks or joy. */
function gatheredTreatment(state: State, reading: Reading, turn: number): readonly SessionEvent[] | null {
  const after = afterASlight(reading, state.slights, turn);
  const now = slightIn(reading, turn) ?? (after?.dwells ? after.slight : null);
  if (now === null || !isEnough(state.slights, now) || whoseTrouble(state, reading) === "theirs") return null;
  if (isThanked(reading) || planned(reading) || /^(?:outcomes|close|safety)\./u.test(state.open?.topic ?? ""))
    return null;
  const dated = [...state.slights, now].find(({ isDated }) => isDated);
  return [
    {
      kind: "guard-raised",
      turn,
      guard: "treatment",
      severity: "ask",
      said: { turn: now.turn, start: now.start, end: now.end },
      gathered: true,
    },
    ...(["treatment.what", "treatment.since"] as const).flatMap((topic): readonly SessionEvent[] =>
      state.answered[topic] || (topic === "treatment.since" && !dated)
        ? []
        : [
            {
              kind: "topic-answered",
              turn,
              topic,
              said: { turn: now.turn, start: now.start, end: now.end },
              text: reading.text.slice(now.start, now.end),
            },
          ],
    ),
  ];
}

/** The questions that are put to a sign. */
const ofASign: ReadonlySet<Topic> = new Set<Topic>(["treatment.what", "treatment.toll", "treatment.since"]);

function isAsked({ open }: State): boolean {
  return open !== null && ofASign.has(open.topic);
}

/** Turns within which what the body says belongs to the sign that was let go. */
const turnsAfter = 6;

/** Something done to them in plain words, that was let go, comes back when their own dread or body speaks soon after. */
function tellsAfter({ denied, easedAt, said }: RaisedGuard, { text, lang }: Reading, turn: number): boolean {
  if (denied || easedAt === undefined || turn - easedAt > turnsAfter) return false;
  if (!said || harmIn(said.text, lang) === null) return false;
  const isOwn = lang === "ja" || clauseMarks.en.self.test(text);
  return isOwn && (bodySpeaks(text, lang) || fearsTheNextDay(text, lang));
}

const keepsOpen: ReadonlySet<string> = new Set(["question-to-you", "asks-advice"]);

/** Questions about one sign, after which it is let go. */
const askedOfASign = 2;

/** Whether something was told that is no all-clear, and the one question about it can be followed by the other. */
function mayAskAgain(state: State, { findings, text, lang }: Reading, { said }: RaisedGuard): boolean {
  const isPlain =
    said !== null && said !== undefined && (harmIn(said.text, lang) !== null || goesOn[lang].test(said.text));
  if (!isPlain && !tellsOfHurt(text, lang) && !superiors[lang].test(text)) return false;
  return actOf(findings) === null && [...ofASign].filter((topic) => state.asked[topic]).length < askedOfASign;
}

/** Somebody who asks whether it is something at all is answered before it is let go. */
function leave(
  reading: Reading,
  ease: (denied: boolean) => readonly SessionEvent[],
): readonly SessionEvent[] {
  return asksIfItCounts[reading.lang].test(reading.text) ? [] : ease(actOf(reading.findings) === "disagree");
}

/** Signs of bad treatment in an utterance, each with what its circumstances leave of it. */
function signsIn(state: State, reading: Reading, risks: readonly RiskFinding[]): readonly RiskFinding[] {
  const whose = whoseTrouble(state, reading);
  if (whose === "theirs") return [];
  const atHome = isOfHome(state, reading);
  const ofRest = isAnswerAboutRest(state);
  return risks
    .filter((risk) => treatmentRisks.has(risk.risk) && !risk.negated)
    .filter((risk) => !(risk.risk === "harassment" && atHome))
    .filter((risk) => !(risk.risk === "overwork" && ofRest && !/[0-9０-９]/u.test(risk.text)))
    .flatMap((risk) => weighTreatment(reading, risk) ?? [])
    .filter((risk) => isWorthAsking(reading, risk))
    .map((risk) =>
      whose === "unclear" || !isPlainlyTold(reading, risk) || comesFromOutside(reading, risk)
        ? { ...risk, severity: "ask" as const }
        : risk,
    );
}

/** Our question was about days off or being away: an answer that names rest says nothing of hours, unless it counts them. */
function isAnswerAboutRest({ open, lastReply, lang }: State): boolean {
  if (open?.topic === "role.absence" || open?.topic === "role.cover") return true;
  return lastReply !== null && lastReply.questions > 0 && ofRest[lang].test(lastReply.text);
}

const ofRest: Readonly<Record<Lang, RegExp>> = {
  ja: /休み|休(?:む|ん)|お仕事(?:が)?(?:なく|ない)|いなかった(?:ら|日)/u,
  en: /\b(?:days? off|time off|holiday|away|without you|not there|off work|rest)\b/iu,
};

/** A model that was seldom wrong on ordinary talk, or a weaker sign beside a word for how it goes on. */
function isWorthAsking(reading: Reading, risk: RiskFinding): boolean {
  const { text, lang } = reading;
  if (risk.risk === "harassment" && harmIn(text, lang) === null && !isBorneWitness(reading)) return false;
  if (!isPlainlyTold(reading, risk) && (isThanked(reading) || planned(reading))) return false;
  // What goes on is told all the same, whoever puts a good word to it.
  if (isHarmless(text, lang) && !goesOn[lang].test(text) && harmsIn(text, lang) <= 1) return false;
  const isLearnt = learnt.test(risk.rule) || (lasts(text, lang) && doneToMe(text, lang));
  return risk.confidence >= (isLearnt ? assumeFrom : passedOverUnder) || isPlainlyTold(reading, risk);
}

/** A weak word counts beside whoever does it at work, a deed done to oneself, a hurt, or how it goes on. */
function isBorneWitness({ text, lang, findings }: Reading): boolean {
  const isAtWork = findings.some(
    (one) =>
      one.kind === "party" && !isLikeness(one) && (one.ring === "colleague" || one.ring === "department"),
  );
  return (
    isAtWork ||
    superiors[lang].test(text) ||
    doneToMe(text, lang) ||
    playsDown(text, lang) ||
    tellsOfHurt(text, lang) ||
    lasts(text, lang) ||
    keepsAtMe[lang].test(text.replaceAll("’", "'"))
  );
}

/** Somebody says or does so to oneself, as what they do and no one scene. */
const keepsAtMe: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:って|と)(?:言|ゆ)(?:われ|って(?:くる|き))|(?:私|俺|僕|自分|うち)(?:に)?(?:だけ|ばかり|ばっか)/u,
  en: /\b(?:he|she|they|boss|manager|gaffer)\b[^.!?]{0,20}\b(?:says|tells|gives|keeps|makes|puts|leaves|sends|calls|has)\b[^.!?]{0,60}\b(?:me|my|i'm)\b/iu,
};

/** Asked about one's family, one tells of one's family, unless the workplace is named. */
function isOfHome({ lastReply, lang }: State, { text, findings }: Reading): boolean {
  if (!lastReply || !family[lang].test(lastReply.text)) return false;
  return (
    !namesWork(text, lang) &&
    !superiors[lang].test(text) &&
    !findings.some((one) => one.kind === "party" && !isLikeness(one) && one.ring === "colleague")
  );
}

const family: Readonly<Record<Lang, RegExp>> = {
  ja: /娘|息子|お子さん|妻|奥さん|奥様|夫(?!人)|旦那|ご主人|お母|お父|母|父|ご両親|親御|お姉|お兄|姉|兄|妹|弟|孫|おばあ|おじい|ばあちゃん|じいちゃん|家族|ご家庭/u,
  en: /\b(?:wife|husband|partner|mum|mam|mom|mother|dad|father|parents|nan|gran\w*|sister|brother|son|daughter|kids?|children|lad|lass|family|at home)\b/iu,
};

const learnt = /\.model\.risk:(?:harassment|overwork|unpaid|violence)$/u;

/** What of the small arc an account of bad treatment already tells, so that none of it is asked again. */
function toldOfTreatment(
  state: State,
  reading: Reading,
  turn: number,
  isAnswer: boolean,
): readonly SessionEvent[] {
  const whole = reading.answer ?? { start: 0, end: reading.text.length };
  const text = reading.text.slice(whole.start, whole.end);
  const tells: readonly (readonly [Topic, boolean])[] = [
    ["treatment.what", !isAnswer],
    ["treatment.since", sinceWords[reading.lang].test(reading.text)],
    ["treatment.wish", wishWords[reading.lang].test(reading.text)],
  ];
  return tells.flatMap(([topic, told]): readonly SessionEvent[] =>
    told && !state.answered[topic] && state.open?.topic !== topic
      ? [{ kind: "topic-answered", turn, topic, said: cite(turn, whole), text }]
      : [],
  );
}

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
