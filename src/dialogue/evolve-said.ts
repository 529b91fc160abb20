import {
  type Act,
  type Doing,
  type Finding,
  type FindingKind,
  type Lang,
  type Span,
} from "../language/index.ts";
import { asidesIn, touches } from "./talk/aside.ts";
import { clauseMarks } from "./quote/clause-marks.ts";
import { clausesOf } from "./quote/clause.ts";
import { speaksOfAConcern } from "./thread/concern-told.ts";
import { contentWords } from "./quote/content-words.ts";
import type { SessionEvent } from "./event.ts";
import { opensFrom } from "./thread/opens-from.ts";
import { putOnTheTable } from "./thread/on-the-table.ts";
import { tellingAfter } from "./thread/telling.ts";
import { isTimeForOutcomes } from "./time-spent.ts";
import { letterPairs, overlapWith } from "./quote/overlap.ts";
import { withStops } from "./stops.ts";
import { countryIn } from "./guards/country.ts";
import { faintSigns } from "./guards/gathered-signs.ts";
import { ofTheWork } from "./guards/of-the-work.ts";
import { afterASlight, type Slight, slightIn } from "./guards/slights.ts";
import type { Said, State, ToldClause } from "./state.ts";
import { actOf, cite, isTold, type Stance, stanceOf } from "./told.ts";
import { looselyAsked, type Question, questionsIn } from "./talk/question.ts";
import { saidLately } from "./talk/said-lately.ts";
import type { Topic } from "./topic.ts";
import { type Voice, voiceOf } from "./said-back/voice.ts";
import { stepsIn } from "./talk/step-told.ts";
import { isSaidToTheCounsellor, type WhatItDoes, whatItDoes } from "./talk/what-it-does.ts";

/** Characters under which an answer counts as a few words only, per language. */
const shortUnder = { ja: 7, en: 16 } as const;

/** The state after an utterance. */
export function evolveSaid(state: State, event: Extract<SessionEvent, { kind: "client-said" }>): State {
  const said = (span: { readonly start: number; readonly end: number }): Said => ({
    text: event.text.slice(span.start, span.end),
    said: { turn: event.turn, start: span.start, end: span.end },
  });
  const heard: Partial<Record<FindingKind, Said>> = { ...state.heard };
  for (const finding of event.findings) {
    // What only looks like it in letters is asked about, not taken for told.
    if (!isTold(finding)) continue;
    // The first belittling word is the one that is turned around and come back to.
    if (finding.kind === "minimizing" && (heard.minimizing || isOfOthers(finding, state.lang))) continue;
    heard[finding.kind] = said(finding);
  }
  const isAboutOthers = state.open?.topic.startsWith("mirror.") ?? false;
  const does = whatItDoes({ ...event, lang: state.lang }, state.open?.topic ?? null, saidLately(state));
  const clauses = isSaidToTheCounsellor(does) ? [] : toldClauses(state, event, isAboutOthers);
  const isShort = event.text.trim().length < shortUnder[state.lang];
  const act = actOf(event.findings);
  // A word that answers is an answer, however short.
  const drewLittle =
    act === null ? isShort && event.gist === null : drawsLittle.has(act) || (isShort && isYesOrNo.has(act));
  const usual = usualLength(state);
  const put = putOnTheTable(event, state.lang, state.lastReply?.text ?? "", usual, does);
  const telling = tellingAfter(state.thread.telling, {
    turn: event.turn,
    text: event.text,
    lang: state.lang,
    put,
    does,
    isOfWork: event.findings.some((one) => one.kind === "task" && isTold(one)),
    act,
    asked: state.open?.topic ?? null,
    hasRoom: state.roomInARow > 0 && state.open === null,
    usual,
    opensFrom: opensFrom(state),
    before: state.told.map((clause) => clause.text),
    isLate: isTimeForOutcomes(state),
  });
  const goesOn = telling?.turns.at(-1) === event.turn;
  return {
    ...state,
    heard,
    signs: [
      ...state.signs,
      ...faintSigns(event.findings)
        .filter((sign) => ofTheWork({ signs: [] }, { ...event, lang: state.lang }, sign) === null)
        .slice(0, 1)
        .map((sign) => cite(event.turn, sign)),
    ],
    slights: [...state.slights, ...slightsIn(state, event)],
    told: [...state.told, ...clauses],
    talk: { ...state.talk, theirs: state.talk.theirs + event.text.length },
    littleInARow: drewLittle ? state.littleInARow + 1 : 0,
    hurried: state.hurried || (drewLittle && state.littleInARow + 1 >= spentAfter),
    did: null,
    step: stepsIn(event.text, state.lang).map(said).at(-1) ?? state.step,
    theirQuestion: questionPut(state, event.text, does) ?? state.theirQuestion,
    thread: {
      ...state.thread,
      table: put ? [...state.thread.table, put] : state.thread.table,
      telling,
      told: state.thread.told + Number(goesOn),
    },
    country: countryIn(event.text, state.lang) ?? state.country,
    last: {
      turn: event.turn,
      text: event.text,
      findings: event.findings,
      gist: event.gist && said(event.gist),
      answer: event.answer,
      restated: event.restated,
      answered: null,
      // What goes on with a tale is neither a direction nor an end, whatever its words look like.
      does: goesOn && does.instead !== null && misread.has(does.instead) ? { ...does, instead: null } : does,
    },
    shortInARow: isShort ? state.shortInARow + 1 : 0,
  };
}

function slightsIn(state: State, event: Extract<SessionEvent, { kind: "client-said" }>): readonly Slight[] {
  const reading = { ...event, lang: state.lang };
  const slight =
    slightIn(reading, event.turn) ?? afterASlight(reading, state.slights, event.turn)?.slight ?? null;
  return slight ? [slight] : [];
}

/** What a line of a tale is easily taken for. */
const misread: ReadonlySet<Doing> = new Set<Doing>(["instruction", "end", "dontknow", "nothing"]);

/** What an utterance asks the counsellor, other than for an answer that is owed. */
function questionPut(state: State, text: string, does: WhatItDoes): Question | null {
  const asked = questionsIn(text, state.lang, saidLately(state)).find(({ asks }) => asks !== "asked-already");
  if (asked) return asked.asks;
  return does.instead === "question" ? looselyAsked(text, state.lang) : null;
}

/** Characters that this person writes at a time; 0 while too little was said to tell. */
function usualLength({ talk, inputs }: State): number {
  return inputs < saidSomeTimes ? 0 : talk.theirs / (inputs - 1);
}

/** Inputs from which their length says something of the person. */
const saidSomeTimes = 5;

const drawsLittle: ReadonlySet<Act> = new Set(["dont-know", "nothing", "refuse", "question-to-you"]);

const isYesOrNo: ReadonlySet<Act> = new Set(["agree", "disagree"]);

/** Turns in a row that drew little after which a session goes to its end by itself: asking on would be a burden. */
const spentAfter = 9;

/** Clauses of one utterance that are kept to be come back to: the weightiest, so that a long answer does not drown the rest. */
const clausesKept = 6;

/** Voices whose words are about the talk and not about the work. */
const turnsOnTheTalk: ReadonlySet<Voice> = new Set<Voice>(["hostile", "doubtful", "pause"]);

/** What of an utterance may be said back later, the weightiest first. */
export function toldClauses(
  { lang, open, lastReply, sentences }: Pick<State, "lang" | "open" | "lastReply" | "sentences">,
  event: Pick<Extract<SessionEvent, { kind: "client-said" }>, "turn" | "text" | "findings" | "gist">,
  isAboutOthers: boolean,
): readonly ToldClause[] {
  const isCareful = event.findings.some((finding) => finding.kind === "risk" && !finding.negated);
  const voice = voiceOf(event.text, event.findings, lang);
  if (isCareful || (voice !== null && turnsOnTheTalk.has(voice))) return [];
  const masks = [...asidesIn(event.text, lang, saidLately({ sentences }))];
  const questionPairs = letterPairs(
    lastReply?.questions === 1 ? (lastReply.text.split("\n").at(-1) ?? "") : "",
  );
  return clausesOf(withStops(event.text, lang), lang, event.findings, event.gist, isAboutOthers)
    .filter((clause) => !masks.some((mask) => touches(mask, clause)))
    .map((clause) => ({
      ...clause,
      weight:
        clause.weight +
        (answersDirectly(clause.text, open?.topic ?? null, lang) ? 2 : 0) +
        (tellsTheDoing(event.text, clause, open?.topic ?? null, lang) ? 1.5 : 0) +
        (tellsTheConcern(clause.text, open?.topic ?? null, lang) ? 1.5 : 0) -
        // 「頼まれていないのに、いつもしていることは何ですか。」 「誰にも頼まれてないけど」: the question's own words.
        (overlapWith(clause.text, questionPairs) >= echoesFrom ? echoed : 0) -
        (tellsOnlyTheWork(clause, event.findings, open?.topic ?? null, lang) ? 1.5 : 0) -
        // Asked whose work helps, one's own beside it is not the example.
        (open?.topic === "mirror.example" && clauseMarks[lang].self.test(clause.text) ? ownBesideExample : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, clausesKept)
    .map(({ text, weight, start, end }) => ({
      text,
      weight,
      said: { turn: event.turn, start, end },
      words: contentWords(text, lang),
      topic: open?.topic ?? null,
      stance:
        // What would go wrong in a week without the work is not what anybody gains.
        isAboutOthers || open?.topic === "comparison.fairness" || open?.topic === "role.absence"
          ? null
          : stanceWithin(event.findings, { start, end }),
    }));
}

/** Share of a clause's letter pairs that stand in the question from which it says the question over, and the points that costs. */
const echoesFrom = 0.5;
const echoed = 3;

/** Points that one's own work loses as the example of another's: what it was given for being one's own, and what makes it the lesser. */
const ownBesideExample = 8;

/** 「先生たちが主役で、私は裏で作ってるだけ」 belittles oneself, whoever else is named. */
function isOfOthers({ subject, text }: Finding, lang: Lang): boolean {
  return subject === "other" && !clauseMarks[lang].self.test(text);
}

/** Asked for a difference, the clause that names one is the answer. */
function answersDirectly(text: string, topic: Topic | null, lang: Lang): boolean {
  return topic === "mirror.difference" && namesADifference[lang].test(text);
}

/** At the start, what the work is weighs less than anything else that is told with it. */
function tellsOnlyTheWork(
  clause: Span & { readonly text: string },
  findings: readonly Finding[],
  topic: Topic | null,
  lang: Lang,
): boolean {
  return (
    lang === "en" &&
    (topic === "rating" || topic === "concern.wish") &&
    !speaksOfAConcern(clause.text, lang) &&
    findings.some((one) => one.kind === "task" && isTold(one) && touches(one, clause))
  );
}

/** Asked what one does or would do, the clause that says so is the answer, and the first of them before the rest. */
function tellsTheDoing(
  text: string,
  clause: Span & { readonly text: string },
  topic: Topic | null,
  lang: Lang,
): boolean {
  if (lang !== "en" || topic === null || !asksForDoing.test(topic)) return false;
  return /^(?:i|we)\b/iu.test(clause.text) || text.slice(0, clause.start).trim() === "";
}

const asksForDoing = /^(?:role\.everyday|outcomes\.plan|assets\.gained|outcomes\.fit)/u;

/** At the start, what weighs on somebody comes before what the work is. */
function tellsTheConcern(text: string, topic: Topic | null, lang: Lang): boolean {
  return lang === "en" && (topic === "rating" || topic === "concern.wish") && speaksOfAConcern(text, lang);
}

const namesADifference: Readonly<Record<Lang, RegExp>> = {
  ja: /違|ちが|差(?:は|が)|異な/u,
  en: /\b(?:differen\w*|differs?|unlike|whereas)\b/iu,
};

function stanceWithin(findings: readonly Finding[], span: Span): Stance | null {
  // The thanks that another department gets are not this person's.
  if (
    findings.some(
      (finding) => finding.kind === "comparison" && finding.start < span.end && span.start < finding.end,
    )
  )
    return "does-not-reach";
  for (const finding of findings) {
    if (finding.start >= span.end || finding.end <= span.start) continue;
    const stance = stanceOf(finding);
    if (stance) return stance;
  }
  return null;
}
