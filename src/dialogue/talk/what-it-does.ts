import {
  type Act,
  type Doing,
  doingOfAct,
  doings,
  fitOf,
  type Finding,
  type Lang,
  type Reading,
} from "../../language/index.ts";
import { tellsThatNothingHappens } from "../hearing/bare-acts.ts";
import { answersInKind } from "../kept/answers-in-kind.ts";
import { namesATimeAsked } from "../kept/time-asked.ts";
import { heartBeside } from "../quote/heart-beside.ts";
import { sentencesOf } from "../sentences.ts";
import { toldBeside } from "./aside.ts";
import { putsUsRight } from "./correction.ts";
import { onlyAsks } from "./question.ts";
import { actOf, isTold, plainlySaid } from "../told.ts";
import type { Topic } from "../topic.ts";
import { onceATurn } from "../once-a-turn.ts";

/** What an utterance does with the question that stood, as far as it may be acted on. */
export type WhatItDoes = {
  /** What it clearly does instead of answering; null where it answers, or where that is not clear. */
  readonly instead: Doing | null;
  /** Whether it may be kept as the answer. */
  readonly mayAnswer: boolean;
  /** Whether it may be said back as the answer. */
  readonly surelyAnswers: boolean;
};

/** How likely something is from which it is acted on, an utterance may be an answer, and is one for sure. */
const clearFrom = 0.5;
const mayAnswerFrom = 0.3;
const surelyFrom = 0.65;
/**
 * Where somebody says what brings them, or what was done to them, and where nothing was asked, more is wanted before their words are taken for
 * anything else.
 */
const clearAtStart = 0.75;
const mustBeClear = /^(?:treatment\.|concern\.wish|rating)/u;

/** What was said just before is a reflection and a question. */
const linesOfATurn = 2;

/** What the rules found counts beside the model: odds for the act, and for an answer with each thing told of one's own accord. */
const oddsOfAct = 4;
const oddsOfTelling = 1.3;
const mostTold = 3;

const fit = onceATurn(fitOf);

const answering: WhatItDoes = { instead: null, mayAnswer: true, surelyAnswers: true };

/** The one place where it is weighed whether what was typed answers what was asked, from its words and from what was read in it. */
export function whatItDoes(
  { text, lang, findings }: Pick<Reading, "text" | "lang" | "findings">,
  asks: Topic | null,
  /** What the counsellor said just before. */
  said = "",
): WhatItDoes {
  // What tells of danger or of harm is never set aside.
  const isRisky = findings.some((finding) => finding.kind === "risk" && !finding.negated);
  if (text.trim() === "" || asks?.startsWith("safety.") || isRisky) return answering;
  if (asks !== "close.read-back" && putsUsRight(text, lang, said))
    return { instead: "correction", mayAnswer: false, surelyAnswers: false };
  // What stands beside words to the counsellor is weighed without them.
  const beside = asks === "close.read-back" ? null : toldBeside(text, lang, said);
  if (beside !== null) {
    const told = whatItDoes({ text: beside, lang, findings }, asks, said);
    return { ...told, surelyAnswers: false };
  }
  if (onlyAsks(text, lang, said)) return { instead: "question", mayAnswer: false, surelyAnswers: false };
  if (namesATimeAsked(text, asks, lang)) return answering;
  const { likely } = fit(text, lang, asks, said.split("\n").slice(-linesOfATurn).join("\n"));
  const act = doingOf(findings);
  const told = Math.min(mostTold, findings.filter(tellsOfItself).length);
  const odds = (doing: Doing) =>
    likely(doing) * (doing === act ? oddsOfAct : 1) * (doing === "answer" ? oddsOfTelling ** told : 1);
  const all = doings.reduce((sum, doing) => sum + odds(doing), 0);
  const answers = odds("answer") / all;
  const most = (ones: readonly Doing[]) =>
    ones.reduce((best, doing) => (odds(doing) > odds(best) ? doing : best), ones[0] ?? "answer");
  const other = most(doings.filter((doing) => doing !== "answer"));
  if (asks === "close.read-back" && !metAtTheEnd.has(other)) return answering;
  if (other === "nothing" && tellsThatNothingHappens({ text, lang }, asks)) return answering;
  const from = standsBeside[other];
  const isBeside = from !== undefined && answersInASentence(text, lang, asks, from);
  const clear = asks === null || mustBeClear.test(asks) ? clearAtStart : clearFrom;
  if (odds(other) < odds("answer") || odds(other) / all < clear)
    return {
      instead: null,
      mayAnswer: answers >= mayAnswerFrom || answersInKind({ text, lang, findings }, asks, other),
      surelyAnswers: !tellsOfAnotherMatter(findings, asks) && (answers >= surelyFrom || isBeside),
    };
  // The heart of it wins over what is said to the counsellor around it.
  const heart = givesWay.has(other) ? heartBeside(text, lang) : null;
  if (heart === "insight") return answering;
  // Tears of somebody who says thank you are no weight.
  if (heart === "hurt" && other !== "praise")
    return { instead: "elsewhere", mayAnswer: false, surelyAnswers: false };
  if (isBeside || answersInKind({ text, lang, findings }, asks, other))
    return { instead: null, mayAnswer: true, surelyAnswers: false };
  return { instead: other, mayAnswer: false, surelyAnswers: false };
}

const givesWay: ReadonlySet<Doing> = new Set<Doing>([
  "praise",
  "complaint",
  "instruction",
  "question",
  "filler",
  "refuse",
]);

/** Life and limb are answered by other rules; and so is what puts right what was read back, but for this. */
const metAtTheEnd: ReadonlySet<Doing> = new Set<Doing>(["praise"]);

/**
 * Beside these an answer may stand in a sentence of its own ("Doctors, I suppose. Why do you ask?"); and how likely that sentence must be one,
 * read by itself. A remark on one's own words comes after them.
 */
const standsBeside: Readonly<Partial<Record<Doing, number>>> = {
  praise: 0.6,
  question: 0.75,
  instruction: 0.75,
  dontknow: 0.75,
  nothing: 0.75,
  refuse: 0.75,
  end: 0.75,
  filler: 0.75,
};

function answersInASentence(text: string, lang: Lang, asks: Topic | null, from: number): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 1 && sentences.some((one) => fit(one, lang, asks).likely("answer") >= from);
}

/**
 * What each kind of thing told is an answer to. An utterance that tells only of things that other questions ask for goes on with its own
 * matter: 「お礼は言われたことないです」 is not why people choose the work.
 */
const answersTo: Readonly<Partial<Record<Finding["kind"], RegExp>>> = {
  thanks: /^(?:contact|circle|mirror|role\.(?:everyday|instance)|supporters)\b/u,
  contact: /^(?:contact|recipient\.who|circle)\b/u,
  comparison: /^(?:comparison|mirror|concern\.(?:wish|scene))\b/u,
  minimizing: /^(?:mirror|concern|role|comparison|circle\.inside-view|treatment)\b/u,
  effect: /^(?:recipient|circle|role|contact|outcomes|assets|vision)\b/u,
  trouble: /^(?:recipient|circle|role\.absence|outcomes)\b/u,
  commitment: /^(?:outcomes|recipient\.better|close|treatment\.wish)\b/u,
};

function tellsOfAnotherMatter(findings: readonly Finding[], asks: Topic | null): boolean {
  if (asks === null) return false;
  const told = findings.flatMap((finding) => {
    const topics = tellsOfItself(finding) ? answersTo[finding.kind] : undefined;
    return topics ? [topics] : [];
  });
  return told.length > 0 && told.every((topics) => !topics.test(asks));
}

function tellsOfItself(finding: Finding): boolean {
  return (
    finding.kind !== "act" &&
    finding.kind !== "party" &&
    !finding.rule.startsWith("asked.") &&
    isTold(finding)
  );
}

function doingOf(findings: readonly Finding[]): Doing | null {
  const act = actOf(findings);
  return act === null ? null : (doingOfAct[act] ?? null);
}

const actOfDoing: Readonly<Partial<Record<Doing, Act>>> = {
  dontknow: "dont-know",
  nothing: "nothing",
  refuse: "refuse",
  question: "question-to-you",
  advice: "asks-advice",
  end: "end",
};

/** Said to the counsellor about the talk: nothing in it tells of the work. */
const toTheCounsellor: ReadonlySet<Doing> = new Set<Doing>([
  "complaint",
  "praise",
  "question",
  "instruction",
  "filler",
]);

/** Whether nothing of it is said back, now or later. */
export function isSaidToTheCounsellor({ instead }: WhatItDoes): boolean {
  return instead !== null && toTheCounsellor.has(instead);
}

/** A reading with the act that it clearly is, and without what only seems told in what was said to the counsellor. */
export function withWhatItDoes(reading: Reading, asks: Topic | null, said = ""): Reading {
  const does = whatItDoes(reading, asks, said);
  const { instead } = does;
  if (instead === null) return reading;
  const act = actOfDoing[instead] ?? null;
  // What the rules found already stays as they found it.
  if (act !== null && act === actOf(reading.findings) && !isSaidToTheCounsellor(does)) return reading;
  const isQuiet = isSaidToTheCounsellor(does);
  const findings = reading.findings.filter(({ kind }) => kind === "risk" || (!isQuiet && kind !== "act"));
  const { text } = reading;
  const found: Finding[] =
    act === null
      ? []
      : [
          {
            kind: "act",
            act,
            start: 0,
            end: text.length,
            text,
            rule: `dialogue.does.${instead}`,
            ...plainlySaid,
            confidence: 0.8,
          },
        ];
  return {
    ...reading,
    findings: [...findings, ...found],
    ...(isQuiet ? { gist: null, restated: [] } : {}),
  };
}
