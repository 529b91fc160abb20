import { type Lang, saidBack, type Span } from "../../language/index.ts";
import { shareOf } from "../quote/heart.ts";
import { heartsNow } from "../quote/hearts-now.ts";
import type { Quote } from "../quote/quote-clause.ts";
import { inTheirWords, standsOut } from "../quote/quote-heart.ts";
import { speaksOwnEnglish } from "./said-in-full.ts";
import type { State } from "../state.ts";
import { isTold } from "../told.ts";

/** Share of the heart that a clause must have in common with it to be said for it. */
const holdsTheHeart = 0.55;

/** The heart of the last utterance as the reader could turn it to the listener's side, whole. */
export function restated(state: State): Quote | null {
  const { last, lang } = state;
  if (!last || last.restated.length === 0 || speaksOwnEnglish(state)) return null;
  // What a person calls themselves is left in their own words, and so is what they say against themselves.
  if (last.answered === "role.restated" || last.answered === "vision.phrase") return null;
  if (lang === "ja" && (!standsOut(state) || !isInPoliteSpeech(last.text))) return null;
  for (const heart of heartsNow(state)) {
    if (isTheirView(state, heart)) return null;
    const fitting = last.restated
      .filter(({ text }) => text.length >= shortestRestated[lang] && !losesItsSense[lang].test(text))
      .filter((one) => !isReported(last.text, one));
    const [whole] = fitting
      .filter((one) => one.text.length <= oneBreath[lang] && sharedOf(heart, one) >= nearlyAll)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const [near] = fitting
      .filter((one) => shareOf(one, heart) >= holdsTheHeart)
      .toSorted((a, b) => shareOf(b, heart) - shareOf(a, heart));
    const turned = whole ?? near;
    if (turned)
      return { text: turned.text, said: [{ turn: last.turn, start: turned.start, end: turned.end }] };
    // What matters most in the person's own words comes before what matters less in the listener's.
    if (lang === "ja" && inTheirWords(state, heart)) return null;
  }
  return null;
}

/**
 * Whether somebody writes in です and ます, with no spaces of their own: what is said plainly, in dialect or in a few words set apart stands in its own words
 * or not at all; turned to なのですね it is mimicry, and may say another thing (「死なした」, 「出てこらっさん」). Nor is what was said with a laugh said back in earnest.
 */
function isInPoliteSpeech(text: string): boolean {
  return (
    /(?:です|ます|ません|ました|でした|でしょう|ください)/u.test(text) &&
    !/[ぁ-んァ-ヶー\p{Script=Han}][ 　]+[ぁ-んァ-ヶー\p{Script=Han}]/u.test(text)
  );
}

/** Characters of a sentence that is said back whole: half of it would say less or something else. */
const oneBreath: Readonly<Record<Lang, number>> = { ja: 30, en: 75 };

/** Share of the heart that a longer clause must hold. */
const nearlyAll = 0.8;

function sharedOf(heart: Span, other: Span): number {
  return (
    Math.max(0, Math.min(heart.end, other.end) - Math.max(heart.start, other.start)) /
    (heart.end - heart.start)
  );
}

/** Whether a stretch belittles oneself. */
export function isTheirView({ last, lang }: State, at: Span): boolean {
  if (last && againstOneself[lang].test(last.text.slice(at.start, at.end))) return true;
  return (last?.findings ?? []).some(
    (finding) => finding.kind === "minimizing" && isTold(finding) && overlaps(finding, at),
  );
}

const againstOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:私|わたし|俺|僕|自分)(?:が|は|も|の)?[^、。]{0,6}(?:(?:鈍|弱|悪|甘)い|せい|責任|(?:だめ|ダメ|駄目|下手|馬鹿|ばか|無能)(?:$|な|や|だ|で))/u,
  en: /(?!)/u,
};

/** Characters from which a clause said back by itself says anything. */
const shortestRestated: Readonly<Record<Lang, number>> = { ja: 3, en: 1 };

/** 「新品買うからいいですって言いやがった」: half of what somebody else said is nobody's clause. */
function isReported(text: string, { end }: Span): boolean {
  return /^(?:から|ので|けど)?[^。、「」]{0,10}(?:って|と)(?:言|いわ|いう|聞|怒|笑|ぬかし)/u.test(
    text.slice(end, end + 18),
  );
}

/** A clause whose sense hangs on its tone or on what stood before it: a question to oneself, a tag (〜じゃない), a cut at だと or から. */
const losesItsSense: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<![たばとがてで])いいの$|^がら|こった(?:の)?$|たく思うの$|^.{0,10}(?:たびに|とき|最近|よく|いつも|時々|ときどき|ふと|ずっと)(?:そう)?(?:思う|感じる|考える)の$|(?:や|だ|です|か)もないの$|ご自分(?:なんか|あんまり|とか)|^(?:だ(?:と|から|けど)|から|けど|ので|のに|など|ね|よ)|^(?:なんで|なぜ|どうして|どない)|(?:どない|どう|何を|なに)(?:する|いう|した)の$|(?<!こと|わけ|もの|ん)じゃない(?:なの|の)$|^(?:さっき|先ほど)|^.{0,14}(?<!って|と)(?:言った|言って(?:い)?た|言われた|聞いた)の$/u,
  en: /^(?:why|how come|what for)\b|^you (?:should|would) (?:think|imagine|say|guess|have thought)$/iu,
};

/** Answers whose very words are what matters: they stand between marks. */
const keptInMarks: ReadonlySet<string> = new Set([
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
  "vision.phrase",
]);

/**
 * The core of the last utterance as a sentence of its own from the listener's side, without marks: between marks every few words would sound
 * like evidence. Null where only the person's own words will do: a word for oneself, and what belittles or compares, which is theirs to say.
 */
export function spokenPlainly(state: State, gist: Quote | null): Quote | null {
  const { last, lang } = state;
  const [at] = gist?.said ?? [];
  if (lang !== "en" || !last || !gist || !at || at.turn !== last.turn) return null;
  if (keptInMarks.has(last.answered ?? "") || speaksOwnEnglish(state)) return null;
  const isTheirView = last.findings.some(
    (finding) =>
      (finding.kind === "minimizing" || finding.kind === "comparison" || finding.kind === "risk") &&
      isTold(finding) &&
      overlaps(finding, at),
  );
  if (isTheirView) return null;
  const turned = last.restated.find((one) => overlaps(one, at) && !losesItsSense.en.test(one.text));
  const text = turned?.text ?? saidBack(gist.text);
  return text === null
    ? null
    : { text, said: turned ? [{ turn: last.turn, start: turned.start, end: turned.end }] : gist.said };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
