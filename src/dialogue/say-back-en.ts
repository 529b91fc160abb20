import type { Citation } from "./event.ts";
import type { Spoken } from "./choice.ts";
import { type AnswerFrames, answersInArcEn } from "./moves/answers-en-arc.ts";
import { answersInOutcomesEn } from "./moves/answers-en-outcomes.ts";
import { answersPlacedEn } from "./moves/answers-en-placed.ts";
import type { Say } from "./moves/move.ts";
import { overlap } from "./overlap.ts";
import { heardParts, type InFull, isShort, saidInFull } from "./said-in-full.ts";
import { sentencesOf } from "./sentences.ts";
import { englishAnswer } from "./short-answer-en.ts";
import type { State } from "./state.ts";
import { pick } from "./wording.ts";

/** By the question that was put: the sentence in which its short answer comes back. */
const answersEn: Readonly<Record<string, AnswerFrames>> = { ...answersInArcEn, ...answersInOutcomesEn };

/** An English answer said back in the sentence that the very question has for it, where that holds the whole of the answer; else set beside what was asked about. */
export function englishBack(state: State, move: Say, question: string | undefined): Spoken<Say> | null {
  const full = saidInFull(state);
  if (full === null || question === undefined || state.last?.does.mayAnswer === false) return null;
  const framed = full.isWhole ? inItsQuestion(state, question) : null;
  if (framed && isAllOf(framed.said, full) && isFresh(state, framed.text, mostInItsQuestion))
    return spoken(move, framed);
  const beside = besideTheQuestion(state, question);
  return beside && spoken(move, beside);
}

type SaidBack = { readonly text: string; readonly said: readonly Citation[] };

function spoken(move: Say, { text, said }: SaidBack): Spoken<Say> {
  return { move, worded: { text, move: move.id, wording: 0, because: said, quoted: 1, worth: 1 } };
}

/** Nothing said before, and not for the most part their own words handed back. */
function isFresh(state: State, text: string, most = mostOfTheirs): boolean {
  return (
    sentencesOf(text).every((sentence) => !state.spoken.includes(sentence)) &&
    overlap(text, state.last?.text ?? "") <= (saidAtLength.has(state.last?.answered ?? "") ? 1 : most)
  );
}

/** What somebody comes with is the first thing they hear said back. */
const saidAtLength: ReadonlySet<string> = new Set(["concern.wish"]);

/** Share of a line's pairs of letters that may be the client's own. */
const mostOfTheirs = 0.65;
/** The same in the sentence that the very question has for its answer. */
const mostInItsQuestion = 0.69;

/** The weightiest part of the answer that can be set beside what was asked about, in a sentence not used before. */
function besideTheQuestion(state: State, question: string): SaidBack | null {
  const topic = state.last?.answered;
  const fitting = (topic ? (answersPlacedEn[topic] ?? []) : []).filter(
    ({ to }) => to === undefined || to.test(question),
  );
  const from = pick(state, "placed", fitting.length);
  // Asked for somebody, a thing is no answer that could be set beside it.
  const [whole] = heardParts(state);
  const names = (state.last?.findings ?? []).some(({ kind }) => kind === "party");
  if (asksWho.test(question) && !names && !namesSomebody.test(whole?.text ?? "")) return null;
  for (const part of heardParts(state)) {
    if (!isShort(part) || !isTheAnswer(part, whole)) continue;
    if (saysNo.test(part.text) && !mayBeNo.test(topic ?? "")) continue;
    for (const { frame } of [...fitting.slice(from), ...fitting.slice(0, from)]) {
      const [before = "", after = ""] = frame.split("{answer}");
      if (before !== "" && part.inLine === null) continue;
      const own = before === "" ? after.replace(/^\. /u, "") : before;
      if (state.sentences.some((line) => line.toLowerCase().includes(own.replace(/^So /u, "").toLowerCase())))
        continue;
      const text = frame.replace("{answer}", () =>
        before === "" ? part.text.replace(/\.$/u, "") : (part.inLine ?? ""),
      );
      const fresh = withoutSo(state, text);
      if (isFresh(state, fresh)) return { text: fresh, said: part.said };
    }
  }
  return null;
}

const namesSomebody =
  /^(?:the|an?|my|your|our|his|her|their|some|every|any|whoever|people|nobody|no one|those|them|everybody|everyone)\b/iu;
const asksWho = /^(?:who|whose|which people)\b|\bwho (?:is|else|are|would|could|has|was|do|did|will)\b/iu;

/** Of several things said the first is the answer; what comes after tells more, and would be set beside the wrong question. */
function isTheAnswer(part: InFull, whole: InFull | undefined): boolean {
  const [first] = part.said;
  const [start] = whole?.said ?? [];
  return (
    part.isWhole || (first !== undefined && start !== undefined && first.start <= start.start + aFewLetters)
  );
}

const aFewLetters = 4;

/** A no is set beside a question only where it is as good an answer as any. */
const saysNo =
  /^(?:no\b|not\b|nothing|none|nobody|never|neither|it isn['’]t|you don['’]t|you can['’]t|“(?:no|not|never|nothing)\b)/iu;
const mayBeNo =
  /^(?:concern|contact|comparison|recipient\.(?:who|trouble)|role\.(?:absence|cover)|outcomes\.(?:values|plan-obstacle|plan-when)|circle\.inside)/u;

function inItsQuestion(state: State, question: string): SaidBack | null {
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
  return { text: withoutSo(state, text), said: answer.said };
}

/** No two lines in two turns begin with "So". */
function withoutSo(state: State, text: string): string {
  return state.sentences.slice(-linesOfTwoTurns).some((line) => line.startsWith("So "))
    ? text.replace(/^So (?<next>.)/u, (_found, next: string) => next.toUpperCase())
    : text;
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
