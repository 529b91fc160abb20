import type { Lang } from "../../language/index.ts";
import { harmIn } from "../guards/told-harm.ts";
import { helpAskedFor } from "../talk/asks-for-help.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { readsAloud } from "../kept/reads-aloud.ts";
import { remembered } from "../remember.ts";
import type { State } from "../state.ts";
import { signWords } from "../thread/carries-words.ts";
import type { Sign } from "../thread/carries.ts";
import { isAFewWords, type OnTheTable } from "../thread/on-the-table.ts";
import { clauseMarks } from "./clause-marks.ts";
import { heartSigns } from "./heart-signs.ts";
import { overlap } from "./overlap.ts";
import { type Quote, within } from "./quote-clause.ts";
import { standsByItself } from "./stands-by-itself.ts";

/**
 * The two or three lines of the whole talk that were dearest to whoever told them, in the order of the telling: what a counsellor gathers where a
 * part of the talk ends. Empty where fewer are sure.
 */
export const gathered = remembered((state): readonly Quote[] => {
  const { lang, thread } = state;
  const chosen: Gathered[] = [];
  let length = 0;
  for (const put of thread.table.toSorted((a, b) => dearness(b) - dearness(a))) {
    if (dearness(put) < dearFrom) break;
    if (isTurnedAwayFrom(state, put)) continue;
    const quoted = lineOf(state, put);
    if (quoted === null || length + quoted.text.length > longestTogether[lang]) continue;
    const isNearAnother = chosen.some(
      (one) =>
        Math.abs(one.turn - put.turn) < turnsApart || overlap(quoted.text, one.quoted.text) >= sameFrom,
    );
    if (isNearAnother) continue;
    chosen.push({ quoted, turn: put.turn });
    length += quoted.text.length;
    if (chosen.length === mostLines) break;
  }
  return chosen.length < fewestLines
    ? []
    : chosen.toSorted((a, b) => a.turn - b.turn).map(({ quoted }) => quoted);
});

type Gathered = { readonly quoted: Quote; readonly turn: number };

const fewestLines = 2;
const mostLines = 3;
/** Turns between two lines: of one tale one line is enough. */
const turnsApart = 2;
/** Share of letters from which two lines say the same. */
const sameFrom = 0.45;
/** Weight from which something told is dear enough, and what each sign of it adds beside its weight. */
const dearFrom = 0.75;
const dearSigns: readonly Sign[] = ["dawns", "feels", "dear", "never told", "thanks"];
const perSign = 0.75;
/** Characters of one line and of all: more would be read out. */
const longest: Readonly<Record<Lang, number>> = { ja: 28, en: 70 };
const longestTogether: Readonly<Record<Lang, number>> = { ja: 66, en: 165 };
/** Lines within which it was said back just now. */
const justNow = 2;

function dearness({ weight, signs }: OnTheTable): number {
  return weight + perSign * signs.filter((sign) => dearSigns.includes(sign)).length;
}

/** The line of something told that can stand between marks, long after it was said. */
function lineOf(state: State, put: OnTheTable): Quote | null {
  const { lang } = state;
  for (const [place, one] of put.hearts.entries()) {
    const heart = longestFrom(put, one, longest[lang]);
    if (
      !(one.isSure || heartSigns[lang].feels.test(one.text)) ||
      ofTheTalk(heart.text, lang) ||
      leansBack[lang].test(heart.text)
    )
      continue;
    if (heartSigns[lang].introduces.test(heart.text) || !standsByItself(heart.text, lang)) continue;
    const isTheTale = place === 0 && put.weight >= surelyATale && !put.signs.includes("weighs");
    if (!isAFewWords(heart.text, lang) && !isTheTale && !saysWhatItIs(heart.text, lang)) continue;
    if (lang === "en" && !isAFewWords(heart.text, lang) && !opensAClause.test(heart.text)) continue;
    const quoted = within(state, heart, longest);
    if (quoted === null || quoted.text.length < shortest[lang] || !readsAloud(quoted.text, lang)) continue;
    if (!state.sentences.slice(-justNow).some((line) => line.includes(quoted.text))) return quoted;
  }
  return null;
}

/** Weight from which the best of what was told is the tale itself, whatever its words. */
const surelyATale = 2.5;

/** The longest stretch that begins where this one does and can stand: the shorter is the longer cut off. */
function longestFrom({ hearts }: OnTheTable, heart: Heart, most: number): Heart {
  return hearts
    .filter(({ said, text }) => said.start === heart.said.start && text.length <= most)
    .reduce((longer, one) => (one.text.length > longer.text.length ? one : longer), heart);
}

type Heart = OnTheTable["hearts"][number];

/** Characters from which a line tells something without what was asked before it. */
const shortest: Readonly<Record<Lang, number>> = { ja: 6, en: 14 };

/** Whether a line says what it is to whoever told it, or that something never is: of a tale's facts none is the one. */
function saysWhatItIs(text: string, lang: Lang): boolean {
  const { feels, dear, slight, dawns, neverTold, extreme } = { ...signWords[lang], ...clauseMarks[lang] };
  return [
    heartSigns[lang].feels,
    feels,
    dear,
    slight,
    dawns,
    neverTold,
    extreme,
    clauseMarks[lang].denies,
  ].some((signs) => signs.test(text));
}

/** Whether the next thing said was that it shall be left alone. */
function isTurnedAwayFrom({ thread, lang }: State, { turn }: OnTheTable): boolean {
  const next = thread.table.find((put) => put.turn === turn + 1);
  return next?.hearts.some(({ text }) => leavesIt[lang].test(text)) ?? false;
}

const leavesIt: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:その|この)?話は(?:もう|ここ|おしま|いい|やめ)|話したくな|聞かないで|触れない|置いておき|もうおしまい/u,
  en: /\b(?:don'?t|do not|not going to|rather not|won'?t) (?:want to |wanna )?(?:talk|stay|go|speak|be going)\b|\bleave (?:that|it) (?:there|be|alone)\b|\bthat was a lie\b|\bmaking a joke\b/iu,
};

/** What hangs on the line before it. */
const leansBack: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:それ|これ|あれ|そこ|そんな|そう|だから|それで)/u,
  en: /^(?:so|and|but|because|then|which|that'?s|this|it'?s just|the rest (?:is|was))\b/iu,
};

const opensAClause =
  /^(?:i|i'm|i've|i'd|i'll|im|ive|id|we|we're|he|he's|she|she's|it|it's|they|they're|nobody|no one|there's|there was|there were|everyone|everybody|somebody|someone|my \w+|the \w+|her \w+|his \w+)\b.*\s/iu;

/** What was said to the counsellor, of the talk, or is no line to gather. */
function ofTheTalk(text: string, lang: Lang): boolean {
  return (
    (lang === "en" && (ofTheTalkEn(text).length > 0 || /\byou(?:r|'re|ve|'ve)?\b/iu.test(text))) ||
    (lang === "ja" && /あなた|あんた|質問|聞いて(?:る|ます|くれ|ください)|[?？]/u.test(text)) ||
    helpAskedFor(text, lang) !== null ||
    // What was done to somebody is named when it is met, not among what they hold dear.
    harmIn(text, lang) !== null
  );
}
