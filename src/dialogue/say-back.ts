import type { Lang } from "../language/index.ts";
import { type AnswerFrames, answersInArcEn } from "./moves/answers-en-arc.ts";
import { answersInOutcomesEn } from "./moves/answers-en-outcomes.ts";
import { answersInArcJa } from "./moves/answers-ja-arc.ts";
import { answersInOutcomesJa } from "./moves/answers-ja-outcomes.ts";
import { leadsJa } from "./moves/leads-ja.ts";
import { byId, type Spoken } from "./choice.ts";
import { asks, says } from "./moves/index.ts";
import type { Say } from "./moves/move.ts";
import type { Citation } from "./event.ts";
import { remembered } from "./remember.ts";
import { speaksPastTheQuestion } from "./presumes.ts";
import { restated } from "./restated.ts";
import { type InFull, saidInFull } from "./said-in-full.ts";
import { sentencesOf } from "./sentences.ts";
import { type ShortAnswer, shortAnswer } from "./short-answer.ts";
import { englishAnswer } from "./short-answer-en.ts";
import type { State } from "./state.ts";
import { opensLikeBefore, pick } from "./wording.ts";

/** By the question that was put: the sentence in which its short answer comes back; after a ／ the one for answers that do not fit it. */
const answersJa: Readonly<Record<string, string>> = { ...answersInArcJa, ...answersInOutcomesJa };
const answersEn: Readonly<Record<string, AnswerFrames>> = { ...answersInArcEn, ...answersInOutcomesEn };

/**
 * A short answer said back as the answer to the very question that was put: 「職場で、感想を直接聞けるのは誰ですか。」 「駅員。」 →
 * 「感想を直接聞けるのは、駅員さんなのですね。」 Null where the answer does not fit the sentence, or nothing was asked just before.
 */
export const sayBack = remembered((state): Spoken<Say> | null => {
  const { last, lastReply, lang } = state;
  const [move] = byId(says, "said-back");
  const [framed] = byId(says, "said-in-its-question");
  if (!move || !framed || !last) return null;
  if (last.answered === null || lastReply?.asks !== last.answered)
    return lang === "en" ? englishBack(state, { move, framed }, undefined) : null;
  const put = lastReply.parts.findLast((part) => asks.some((ask) => ask.id === part.move));
  const question = asks.find((ask) => ask.id === put?.move)?.wordings[lang][put?.wording ?? -1];
  if (lang === "en") return englishBack(state, { move, framed }, question);
  const frame = question === undefined ? undefined : answersJa[question];
  const answer = shortAnswer(state);
  const text =
    answer && frame
      ? frame.split("／").reduce<string | null>((found, each) => found ?? filled(each, answer, lang), null)
      : null;
  if (!answer || text === null || state.spoken.includes(text)) return led(state, framed);
  return {
    move: framed,
    worded: { text, move: framed.id, wording: 0, because: answer.said, quoted: 1, worth: 1 },
  };
});

/** The heart of a longer answer after the view that its question took: 「お休みのときは、父が棚卸しをするのですね。」 */
function led(state: State, move: Say): Spoken<Say> | null {
  const heart = restated(state);
  const leads = state.last?.answered ? leadsJa[state.last.answered] : undefined;
  if (!heart || !leads || heart.text.length > longestLed) return null;
  const isName = heart.text.endsWith("なの");
  // A wish, a guess or what happened once is nothing that is so whenever 「お仕事が止まると、」.
  if (
    !isName &&
    (guessed.test(heart.text) || (once.test(heart.text) && !tellsOfThen.has(state.last?.answered ?? "")))
  )
    return null;
  const aboutItself = hasTopic.test(heart.text);
  // 「うまくいかないときには、断られたら頼むのですね」 would say when twice.
  if ((isName && aboutItself) || saysWhen.test(heart.text)) return null;
  const fresh = (isName ? leads.name : leads.clause)
    .filter((lead) => !aboutItself || !lead.endsWith("は"))
    .map((lead) => `${lead}、${heart.text}ですね。`)
    .filter((text) => !speaksPastTheQuestion(state, text) && !opensLikeBefore(state, text));
  const text = fresh[pick(state, "lead", fresh.length)];
  return text === undefined
    ? null
    : { move, worded: { text, move: move.id, wording: 0, because: heart.said, quoted: 1, worth: 1 } };
}

/** Characters of a heart that stands after a lead. */
const longestLed = 30;
const guessed = /(?:たい|ほしい|欲しい|らしい|かもしれない|そう)(?:な)?の$/u;
const once = /[ただ]の$/u;
const saysWhen = /(?:たら|だら|れば|けば|なら)(?!い)/u;
/** Topics about what happened. */
const tellsOfThen: ReadonlySet<string> = new Set(["assets.gained", "contact.last-reaction"]);

/** The same in English: the answer in the sentence that its question has for it, where that holds the whole of it; else plainly by itself. */
function englishBack(
  state: State,
  by: { readonly move: Say; readonly framed: Say },
  question: string | undefined,
): Spoken<Say> | null {
  const full = saidInFull(state);
  const inQuestion =
    question === undefined || full?.isWhole !== true || state.last?.does.mayAnswer === false
      ? null
      : inItsQuestion(state, question);
  const fits = inQuestion !== null && full !== null && isAllOf(inQuestion.said, full);
  const back = fits ? inQuestion : full;
  const move = fits ? by.framed : by.move;
  if (back === null || sentencesOf(back.text).some((sentence) => state.spoken.includes(sentence)))
    return null;
  return {
    move,
    worded: { text: back.text, move: move.id, wording: 0, because: back.said, quoted: 1, worth: 1 },
  };
}

function inItsQuestion(
  state: State,
  question: string,
): { readonly text: string; readonly said: readonly Citation[] } | null {
  const answer = englishAnswer(state);
  const frames = answersEn[question];
  const isOwn = answer?.form === "clause" && /^you\b/u.test(answer.text);
  const frame = answer && frames && ((isOwn ? frames.own : undefined) ?? frames[answer.form]);
  if (!answer || !frame) return null;
  // A capital that is nobody's name begins a sentence of its own; "its" may be "it's".
  if (answer.form === "noun" && /^its\b|^\p{Lu}\p{Ll}/u.test(answer.text) && !namesAny(state, answer.said))
    return null;
  if (answer.form === "clause" && standing.test(frame) && past.test(answer.text)) return null;
  if (answer.form === "clause" && ofIntent.test(frame) && !intends.test(answer.text)) return null;
  const text = frame.replace(/\{\w+\}/u, () => answer.text);
  const fresh = state.sentences.slice(-linesOfTwoTurns).some((line) => line.startsWith("So "))
    ? text.replace(/^So (?<next>.)/u, (_found, next: string) => next.toUpperCase())
    : text;
  return { text: fresh, said: answer.said };
}

function namesAny({ last }: State, said: readonly Citation[]): boolean {
  return (last?.findings ?? []).some(
    (one) => one.kind === "party" && said.some(({ start, end }) => one.start < end && start < one.end),
  );
}

/** Whether a part of an answer is nearly the whole of it: the rest may be what was meant. */
function isAllOf(part: readonly Citation[], full: InFull): boolean {
  const length = (said: readonly Citation[]) => said.reduce((sum, { start, end }) => sum + end - start, 0);
  return length(part) >= nearlyAll * length(full.said);
}

const nearlyAll = 0.85;

/** Sentences about what is so on any such day; what happened once has no place in them. */
const standing =
  /\b(?:days off|you’re away|as things are|from day to day|on a (?:good|bad|busy) day|every time|while they wait)\b/iu;
const past =
  /\b(?:was|were|did|had|came|went|got|took|made|said|told|rang|left|sent|gave|once|[a-z]{3,}ed)\b/iu;

/** Sentences about what the person would do: an obstacle named instead has no place in them. */
const ofIntent =
  /\b(?:if it doesn’t go|if they have no time|even then|in that case|so then|so instead|to find out|to meet one|to check it|to see it|first of all|to begin with|first five)\b/iu;
const intends = /^you(?:['’](?:d|ll)| would| could| can| will| might| may|['’]re going to)\b/iu;

/** Lines in which no second one begins with "So". */
const linesOfTwoTurns = 4;

/** How a clause becomes what a place in the sentence needs. */
const nominal: Readonly<Record<string, string>> = {
  thing: "こと",
  time: "とき",
  place: "ところ",
  day: "日",
  cause: "から",
  clause: "",
};

function filled(frame: string, answer: ShortAnswer, lang: Lang): string | null {
  const slot = /\{(\w+)\}/u.exec(frame)?.[1];
  if (slot === undefined || lang !== "ja") return null;
  const { noun, clause } = answer;
  const part =
    noun === null
      ? clause !== null && slot in nominal && (slot === "clause" || !hasTopic.test(clause))
        ? `${clause}${nominal[slot] ?? ""}`
        : null
      : nounAt(slot, noun, answer.isSomebody);
  return part === null || sharesAWord(frame, part) ? null : frame.replace(`{${slot}}`, () => part);
}

/** 「違うのは、値段が違うところ」: what uses the question's own words is said back without them. */
function sharesAWord(frame: string, part: string): boolean {
  const pairs = Array.from(part.matchAll(/(?=(?<pair>\p{Script=Han}.|.\p{Script=Han}))/gu));
  return pairs.some(({ groups }) => frame.includes(groups?.["pair"] ?? "\n"));
}

/** A clause with a topic of its own cannot stand before a noun: 「線路は選べないこと」. */
const hasTopic = /[\p{Script=Han}\p{Script=Katakana}ーんのさに]は(?!な)/u;

/** A name as a place in the sentence needs it; null where it cannot stand there. */
function nounAt(slot: string, noun: string, isSomebody: boolean): string | null {
  switch (slot) {
    case "clause":
      return null;
    case "time":
      return isSomebody || noTime.test(noun) ? null : timeWord.test(noun) ? noun : `${noun}のとき`;
    case "day":
      return isSomebody ? null : /[日曜週朝夜]$/u.test(noun) ? noun : `${noun}の日`;
    case "when":
      return timeWord.test(noun) ? noun : null;
    case "work":
      return isSomebody && noun.endsWith("さん") ? null : noun;
    case "thing":
    case "place":
    case "cause":
    case "noun":
      return noun;
    default:
      return null;
  }
}

const noTime = /(?:こと|もの|ところ|人|方|ほう)$/u;

const timeWord =
  /(?:日|月|年|週|時|前|後|朝|昼|夜|晩|夕方|季|春|夏|秋|冬|曜|とき|ころ|頃|際|中|末|明け|間|度|回|昨日|今日|明日)$|^(?:先|今|来|去|昨|毎|\d|[一二三四五六七八九十]|いつ)/u;
