import type { Lang, Span } from "../../language/index.ts";
import { heartLead, heartsNow } from "./hearts-now.ts";
import { type Quote, within } from "./quote-clause.ts";
import { sentencesWithin } from "../sentences.ts";
import type { State } from "../state.ts";
import { withStops } from "../stops.ts";

/** What of the last utterance is taken up, in the person's own words. */
export function heart(state: State): Quote | null {
  if (!standsOut(state)) return null;
  for (const span of heartsNow(state)) {
    const quoted = inTheirWords(state, span);
    if (quoted) return quoted;
  }
  return null;
}

/** Whether one sentence may be picked out: of many that weigh alike, the wrong one would show that nothing was understood. */
export function standsOut(state: State): boolean {
  const length = state.last?.text.length ?? 0;
  const { least } = picksOutFrom[state.lang].find(({ upTo }) => length <= upTo) ?? { least: 0 };
  return heartLead(state) >= least;
}

/**
 * By the characters of an utterance: the lead of one sentence over the others from which it is picked out. In `corpus/answers` fewer than six of ten
 * were right below it.
 */
const picksOutFrom: Readonly<Record<Lang, readonly { readonly upTo: number; readonly least: number }[]>> = {
  ja: [
    { upTo: 36, least: 0 },
    { upTo: 60, least: 0.4 },
    { upTo: Infinity, least: 0.7 },
  ],
  en: [
    { upTo: 160, least: 0 },
    { upTo: Infinity, least: 0.3 },
  ],
};

/** A stretch of the last utterance as it can stand between marks: the whole sentence where it is short. Null where it is not whole. */
export function inTheirWords(state: State, { start, end }: Span): Quote | null {
  const { last, lang } = state;
  if (!last) return null;
  const sentence = sentencesWithin(withStops(last.text, lang)).find(
    (each) => each.start <= start && end <= each.end,
  );
  for (const [span, longest] of [
    [sentence, longestWhole],
    [{ start, end }, longestHeart],
  ] as const) {
    if (!span || isCutInside(last.text.slice(span.end), lang)) continue;
    const until = sentence?.end ?? last.text.length;
    const closes = !/[\p{L}\p{N}]/u.test(last.text.slice(span.end, until));
    const text = last.text.slice(span.start, span.end).replace(wondering[lang], "");
    if (looksForWords[lang].test(text)) continue;
    if (lang === "ja" && setsTheScene.test(text) && last.text.startsWith("、", span.end)) continue;
    const said = { text, said: { turn: last.turn, start: span.start, end: span.start + text.length } };
    const quoted = within(state, said, longest, closes);
    if (quoted) return quoted;
  }
  return null;
}

/** "I am the person | who sees that he is paid": cut before what it turns on; or asked. */
export function isCutInside(after: string, lang: Lang): boolean {
  return (
    lang === "en" &&
    /^\s*\?|^ (?:who|whom|whose|which|that|until|till|unless|because|cos|while|though)\b/iu.test(after)
  );
}

/** Characters of the heart of an utterance that can stand between marks. */
const longestHeart: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** Characters of a sentence that is quoted whole: half of it would say less or something else. */
const longestWhole: Readonly<Record<Lang, number>> = { ja: 28, en: 75 };

/** Left off at the end of what is quoted: 「道を守る人、ですかねえ」. */
const wondering: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!(?:じゃ|では)ない)(?<!(?:じゃ|では)ないです)、?(?:です|だ)?か(?:ねえ?|なあ?)[。、]?$/u,
  en: /(?!)/u,
};
/** 「私が窓口で泣いたとき、」: what comes after it is told. */
const setsTheScene = /(?:とき|時|たあと|前|途端|ころ|頃|ため)(?:に|は)?$/u;

/** Looks for words, or ends in half of a guess. */
const looksForWords: Readonly<Record<Lang, RegExp>> = {
  ja: /っていうか、|ていうか、|なんていうか|かねえ?、|ちゃいます?$|(?:\.{2,}|…)./u,
  en: /(?!)/u,
};
