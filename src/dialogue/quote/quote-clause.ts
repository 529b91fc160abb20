import { gistMaxLength, type Lang } from "../../language/index.ts";
import type { Citation } from "../event.ts";
import { clauseMarks } from "./clause-marks.ts";
import { isFinished, trimClause } from "./clause.ts";
import { isQuotable } from "./quote-names.ts";
import { isSpokenWhole } from "./spoken-words.ts";
import type { Said, State } from "../state.ts";

export type Quote = { readonly text: string; readonly said: readonly Citation[] };

/** Characters a quoted clause may have: longer ones read as parroting (chosen by reading turns aloud). */
export const longestClause: Readonly<Record<Lang, number>> = { ja: 20, en: 52 };
/** What carries most of the last utterance may be longer: cut shorter it would often not be a clause any more. */
export const longestGist: Readonly<Record<Lang, number>> = gistMaxLength;
/** Where two clauses stand in one sentence each must be shorter. */
export const longestSide: Readonly<Record<Lang, number>> = { ja: 17, en: 44 };
/** A line of the record that is read back may be quoted nearly whole. */
export const longestReadBack: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };

/** Weight under which a clause points at something outside itself, or asks: not to be said back. */
export const leastWeight = 0;

/** A quotation of what a citation holds: whole where it is short, else its weightiest clause. */
export function clause(
  state: State,
  said: Said | null | undefined,
  longest = longestClause,
  whose: "anybody's" | "theirs" = "anybody's",
): Quote | null {
  if (!said) return null;
  const isTheirs = (text: string) => whose !== "theirs" || !clauseMarks[state.lang].self.test(text);
  // Of several sentences the weightiest is the one to say back.
  const isOne = longest === longestReadBack || !holdsSentences[state.lang].test(said.text.trim());
  const whole = isOne && isTheirs(said.text) ? within(state, said, longest) : null;
  if (whole) return whole;
  const parts = state.told.filter(
    (told) =>
      told.said.turn === said.said.turn &&
      told.said.start >= said.said.start &&
      told.said.end <= said.said.end,
  );
  for (const part of parts.toSorted((a, b) => b.weight - a.weight)) {
    if (part.weight < leastWeight || !isTheirs(part.text)) continue;
    const quoted = within(state, part, longest);
    if (quoted) return quoted;
  }
  return null;
}

const holdsSentences: Readonly<Record<Lang, RegExp>> = { ja: /[。!?！？]./u, en: /[.!?] ./u };

/** A single kanji can be an answer; a single letter cannot. */
const shortest: Readonly<Record<Lang, number>> = { ja: 1, en: 2 };

export function within(
  state: State,
  said: Said | null,
  longest: Readonly<Record<Lang, number>>,
  mayTrailOff = false,
): Quote | null {
  if (!said) return null;
  if (isSpoken(state, said)) return spokenBack(said, longest[state.lang]);
  const trimmed = trimClause(said.text, { start: 0, end: said.text.length }, state.lang);
  if (!trimmed) return null;
  const text = withInnerMarks(said.text.slice(trimmed.start, trimmed.end), state.lang);
  if (text.length < shortest[state.lang] || text.length > longest[state.lang]) return null;
  if (isBareAssent[state.lang].test(text) || clauseMarks[state.lang].empty.test(text)) return null;
  if (isScrap[state.lang].test(text) || (state.lang === "ja" && asksInHalf(text))) return null;
  const isWhole =
    isFinished(text, state.lang) ||
    (mayTrailOff && trailsOff[state.lang].test(text)) ||
    isAllOfAFewWords(state, said);
  if (!isQuotable(text) || !isWhole || clauseMarks[state.lang].hanging.test(text)) return null;
  const { turn, start: from } = said.said;
  const cited = { turn, start: from + trimmed.start, end: from + trimmed.end };
  return cutsSpacedKana(state, cited) ? null : { text, said: [cited] };
}

/** A few words in Japanese that are all of what was said end where their writer ended them: 「三日して 逝きました 日赤で」. */
function isAllOfAFewWords({ last, lang }: State, { said, text }: Said): boolean {
  return (
    lang === "ja" &&
    last?.turn === said.turn &&
    last.text.trim() === text.trim() &&
    text.trim().length <= aFewWords
  );
}

const aFewWords = 16;

/** All of what stands between marks is said back as it stands: nothing is trimmed from another's words. */
function isSpoken({ last }: State, { said, text }: Said): boolean {
  return (
    last?.turn === said.turn &&
    isSpokenWhole(last.text, said) &&
    last.text.slice(said.start, said.end) === text
  );
}

function spokenBack({ text, said }: Said, longest: number): Quote | null {
  const words = text.replace(/[。、.,!！\s]+$/u, "");
  return words.length > longest || !isQuotable(words)
    ? null
    : { text: words, said: [{ ...said, end: said.start + words.length }] };
}

/** What somebody else said, inside a quotation: 「先生に『あ、はーい』」. */
function withInnerMarks(text: string, lang: Lang): string {
  if (lang !== "ja") return text;
  const inner = text.replace(/(?<=」)(?:って|と)$/u, "");
  return /^[^「」]*(?:「[^「」]*」[^「」]*)+$/u.test(inner)
    ? inner.replaceAll("「", "『").replaceAll("」", "』")
    : text;
}

/** 「なんで服売ってる」: a question to oneself without its end asks another. */
function asksInHalf(text: string): boolean {
  return (
    /なんで(?!も)|なぜ|どうして(?!も)|(?:何|なん|誰)の(?:ため|意味)/u.test(text) &&
    !/(?:か|だろう?|やろう?|ろ|の|かな|わから(?:ない|ん)|分から(?:ない|ん)|思う?)$/u.test(text)
  );
}

/** What is left of an ending, and no word. */
const isScrap: Readonly<Record<Lang, RegExp>> = {
  ja: /^[ぁ-ん]{1,2}$|^[\d０-９\s　、,.]+$/u,
  en: /^[\W\d]*$/u,
};

/** The last words of an utterance that needs no more to be understood: 「空っぽな感じがして」. */
const trailsOff: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!さ|待っ|聞い|教え|見|やめ|戻っ|(?:直|消|訂正|貸|話)し|[せく]|言っ)(?:(?<=[っいしきりえけねめれげじちみびぎに])て|(?<=[んい])で|まして|でして)$|(?:(?:感じ|気)(?:が|は|も)[^、。]{0,8}|(?<!や|じゃ|では|と)な(?:く|くなって)(?:き)?|らなくなって(?:き)?|[かがさたなばまらわ]れ)て$|なくなってきて$/u,
  en: /(?!)/u,
};

/** A yes or a no by itself is heard, not quoted. */
const isBareAssent: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:はい|ええ|うん|いえ|いいえ|いや|そう|そうです|そうですね)$/u,
  en: /^(?:yes|yeah|yep|no|nope|ok|okay|right|sure)$/iu,
};

/** Kana written with spaces (「ならんで くださった」) ends no clause at a space: a word from the midst of it says nothing alone. */
function cutsSpacedKana(state: State, { turn, start, end }: Citation): boolean {
  const { last, lang } = state;
  if (lang !== "ja" || !last || last.turn !== turn) return false;
  return /[ぁ-んー][ 　]$/u.test(last.text.slice(0, start)) || /^[ 　][ぁ-ん]/u.test(last.text.slice(end));
}
