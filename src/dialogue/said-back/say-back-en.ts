import type { FindingKind } from "../../language/index.ts";
import type { Citation } from "../event.ts";
import { byId, type Spoken } from "../choice.ts";
import { heartLead, heartsNow, surelyTheHeart } from "../quote/hearts-now.ts";
import { answersEn } from "../moves/answers-en.ts";
import { says } from "../moves/index.ts";
import type { Say } from "../moves/move.ts";
import { isPeopleEn } from "../people/nameable-en.ts";
import { markedByThemselves, ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { type InFull, partAt, saidInFull, sentencesAround, speaksOwnEnglish } from "./said-in-full.ts";
import { heartSigns } from "../quote/heart-signs.ts";
import { isSpokenWhole } from "../quote/spoken-words.ts";
import { sentencesOf } from "../sentences.ts";
import { englishAnswer } from "./short-answer-en.ts";
import type { State } from "../state.ts";
import { isTold } from "../told.ts";
import { signWords } from "../thread/carries-words.ts";
import { pick } from "../wording.ts";

/**
 * An English answer said back: in the sentence that the very question has for it, where that holds the whole of a sure answer and cannot
 * twist it; else by itself, with nothing claimed about what it is.
 */
export function englishBack(state: State, move: Say, question: string | undefined): Spoken<Say> | null {
  const { last } = state;
  const full = saidInFull(state);
  if (full === null || question === undefined || !last || !last.does.mayAnswer) return null;
  if (full.isWhole && (takenBack.test(last.text) || ofTheTalkEn(last.text).length > 0)) {
    const core = coreOf(state, { ...full, isWhole: false });
    return core && core.text.length >= tellsFrom && isFresh(state, core.text)
      ? withOwnWords(state, move, core)
      : null;
  }
  const framed = last.does.surelyAnswers && full.isWhole ? inItsQuestion(state, question) : null;
  if (framed && isAllOf(framed.said, full) && isFresh(state, framed.text)) return spoken(move, framed);
  const core = coreOf(state, full);
  if (core === null || !isFresh(state, core.text)) return null;
  if (last.answered === "role.restated" && last.does.surelyAnswers && isForOneself.test(core.text))
    return spoken(move, { text: `${core.text} That’s how you’d put it now.`, said: core.said });
  return withOwnWords(state, move, core);
}

/** A name one gives oneself: "the last pair of eyes", "I keep the cold cold". */
const isForOneself =
  /^“?(?!.*\b(?:idea|clue|know)\b)(?:i|i['’]?m|we|the|an?|my|some(?:one|body)|whoever|still|just)\b/iu;

/** What is said back with a word of the listener's own, true of anything and said once: nothing but theirs would be a parrot. */
function withOwnWords(state: State, move: Say, { text, said }: SaidBack): Spoken<Say> | null {
  // Their very words between marks need none beside them.
  if (/^“[^”]+”\.$/u.test(text))
    return speaksOwnEnglish(state) && !isDear(state) ? null : spoken(move, { text, said });
  // What moves nobody is answered by the next question, not read out.
  if (!isDear(state)) return null;
  const [beside] = byId(says, "said-in-its-question");
  return beside ? withWordsOf(state, move, beside, { text, said }) : null;
}

/** What is said back, and after it what a wording says after its quotation. */
function withWordsOf(state: State, move: Say, beside: Say, { text, said }: SaidBack): Spoken<Say> | null {
  const fresh = beside.wordings.en.flatMap((template, wording) => {
    const words = template.replace(/^“?\{\w+\}”?[.:] \p{L}/u, (lead) => lead.slice(-1).toUpperCase());
    return state.spoken.includes(words) ? [] : [{ words, wording }];
  });
  const chosen = fresh[pick(state, move.id, fresh.length)];
  return (
    (chosen && {
      move,
      worded: {
        text: `${text} ${chosen.words}`,
        move: move.id,
        wording: chosen.wording,
        because: said,
        quoted: 1,
        worth: 1,
      },
    }) ??
    null
  );
}

/** The one sentence that carries what was just told, as the listener would say it; null where it is long, or only their own words will do. */
export function carriedBack(state: State, move: Say, mayStandAlone: boolean): Spoken<Say> | null {
  const put = state.thread.table.at(-1);
  if (!put || put.turn !== state.last?.turn || speaksOwnEnglish(state)) return null;
  // Of a few short pieces one would be a scrap.
  const all = saidInFull(state);
  if (
    all?.isWhole &&
    all.said.length > 1 &&
    all.text.length <= longestCarried &&
    isFresh(state, all.text) &&
    !/“/u.test(all.text)
  )
    return mayStandAlone ? spoken(move, all) : withWordsOf(state, move, move, all);
  for (const { text, said, isSure } of put.hearts) {
    if (!isSure || ofTheTalkEn(text).length > 0) continue;
    if (isSpokenWhole(state.last.text, said)) return null;
    const around = sentencesAround(state, said);
    if (around === null || around.text.length > longestCarried || /^“|[.!?] /u.test(around.text)) continue;
    if (isFresh(state, around.text))
      return mayStandAlone ? spoken(move, around) : withWordsOf(state, move, move, around);
  }
  return null;
}

/** Characters of a sentence that is said back in a breath. */
const longestCarried = 64;

/** Characters from which what stands beside a word about the talk tells something. */
const tellsFrom = 12;

/** Taken back in the same breath: "my wrists. well no." */
const takenBack = /[.,] (?:well|wait|hang on|actually)?,? ?no[.,] /iu;

type SaidBack = { readonly text: string; readonly said: readonly Citation[] };

function spoken(move: Say, { text, said }: SaidBack): Spoken<Say> {
  return { move, worded: { text, move: move.id, wording: 0, because: said, quoted: 1, worth: 1 } };
}

const isFresh = (state: State, text: string) =>
  sentencesOf(text).every((sentence) => !state.spoken.includes(sentence));

/** Characters of a short answer that is said back whole, and of one sentence of it: a longer line is read out, not said, but for what is dear. */
const longestWhole = 44;
const longestEcho = 60;
const longestDear = 84;

/** What moves somebody, or is theirs to be heard with. */
function isDear(state: State): boolean {
  const { last } = state;
  const isShort = (last?.text.length ?? 0) <= longestWhole;
  return (
    /^(?:role\.restated|outcomes\.(?:aspiration|values))$/u.test(last?.answered ?? "") ||
    (!isShort && /^concern\.(?:wish|scene)$/u.test(last?.answered ?? "")) ||
    (last !== null && (markedByThemselves(last.text).length > 0 || isMoving(last.text))) ||
    (last?.findings ?? []).some((one) => moving.has(one.kind) && isTold(one))
  );
}

/** A feeling, a slight, something held dear, in whatever words. */
function isMoving(text: string): boolean {
  const { feels, dear, slight, neverTold } = signWords.en;
  return [heartSigns.en.feels, feels, dear, slight, neverTold].some((signs) => signs.test(text));
}

const moving: ReadonlySet<FindingKind> = new Set<FindingKind>(["feeling", "insight", "thanks", "minimizing"]);

/** All of a short answer, else the sentence that matters or a clause of it that stands by itself; never a piece cut out, nor something beside it. */
function coreOf(state: State, full: InFull): SaidBack | null {
  const [whole, part] = isDear(state) ? [longestDear, longestDear] : [longestWhole, longestEcho];
  if (full.isWhole && full.text.length <= whole) return full;
  const [heart] = heartsNow(state);
  if (!heart || !state.last || heartLead(state) < surelyTheHeart) return null;
  const around = sentencesAround(state, heart);
  if (around && around.text.length <= part) return around;
  const clause = state.last.text.slice(heart.start, heart.end);
  return opensAClause.test(clause) && endsAClause.test(state.last.text.slice(heart.end))
    ? partAt(state, heart, part)
    : null;
}

const opensAClause =
  /^(?:i|i'm|i've|i'd|we|he|she|it|they|you|nobody|no one|there|everyone|everybody|somebody|someone)\b/iu;
const endsAClause = /^\s*(?:[.!?…]|$|,? (?:and|but|so) (?:i|we|he|she|it|they|you|nobody|there)\b)/iu;

function inItsQuestion(state: State, question: string): SaidBack | null {
  const answer = englishAnswer(state);
  const frames = answersEn[question];
  if (!answer || !frames) return null;
  if (answer.form === "noun" && frames.somebody !== undefined)
    return isPeopleEn(answer.text)
      ? { text: placed(state, frames.somebody, answer.text), said: answer.said }
      : null;
  return answer.form === "act" && frames.act !== undefined
    ? { text: placed(state, frames.act, answer.text), said: answer.said }
    : null;
}

/** The sentence with the answer in it; no two lines in two turns begin with "So". */
function placed(state: State, frame: string, answer: string): string {
  const text = frame.replace(/\{\w+\}/u, () => answer);
  const isAgain = state.sentences.slice(-linesOfTwoTurns).some((line) => line.startsWith("So "));
  const plain = isAgain ? text.replace(/^So /u, "") : text;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Whether a part of an answer is nearly the whole of it: the rest may be what was meant. */
function isAllOf(part: readonly Citation[], full: InFull): boolean {
  const length = (said: readonly Citation[]) => said.reduce((sum, { start, end }) => sum + end - start, 0);
  return length(part) >= nearlyAll * length(full.said);
}

const nearlyAll = 0.85;

/** Lines in which no second one begins with "So". */
const linesOfTwoTurns = 4;
