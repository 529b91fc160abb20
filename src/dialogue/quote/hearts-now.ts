import type { Lang, Span } from "../../language/index.ts";
import { asidesIn } from "../talk/aside.ts";
import { clauseMarks } from "./clause-marks.ts";
import { type Heart, heartsOf } from "./heart.ts";
import { clausesNow } from "./clauses-now.ts";
import { markedJa } from "./marked-ja.ts";
import { markedByThemselves, ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { remembered } from "../remember.ts";
import { sentencesWithin } from "../sentences.ts";
import { withStops } from "../stops.ts";

/** Score by which a stretch may lie under the best and still be said back where the best cannot be. */
const nearAsGood = 1;

/**
 * How far the best sentence of an utterance lies above the next: in `corpus/answers` it was the right one in nine of ten where that is more than
 * 1, in six of ten under .5, in both languages. Infinite where there is one sentence, or the person marked it themselves.
 */
export const heartLead = remembered((state): number => {
  const { last, lang } = state;
  const hearts = heartsNow(state);
  const [first] = hearts;
  if (!last || !first || marked(last.text, lang).length > 0) return Infinity;
  const sentences = sentencesWithin(withStops(last.text, lang));
  const sentenceOf = (heart: Heart) =>
    sentences.findIndex(({ start, end }) => start <= heart.start && heart.start < end);
  // Only what lies near the best is in the list: where that is all of one sentence, the others are farther off.
  const other = hearts.find((heart) => sentenceOf(heart) !== sentenceOf(first));
  return other ? first.score - other.score : Infinity;
});

const marked = (text: string, lang: Lang): readonly Span[] =>
  lang === "ja" ? markedJa(text) : markedByThemselves(text);

/** Lead over the next sentence from which one is said back for all: a wrong one shows that nothing was understood. */
export const surelyTheHeart = 0.7;

/** What of the last utterance could be taken up, best first; what was said to the counsellor about the talk is left out. */
export const heartsNow = remembered((state): readonly Heart[] => {
  const { last, lang, lastReply } = state;
  if (!last || last.gist === null || clausesNow(state).length === 0) return [];
  const text = withStops(last.text, lang);
  const asides = [...asidesIn(last.text, lang), ...(lang === "en" ? ofTheTalkEn(last.text) : [])];
  const hearts = heartsOf({
    text,
    lang,
    findings: last.findings,
    gist: last.gist.said,
    question: lastReply?.text.split("\n").at(-1) ?? "",
    asks: last.answered ?? "",
  }).filter(
    (heart) =>
      !asides.some((aside) => aside.start < heart.end && heart.start < aside.end) &&
      !clauseMarks[lang].reports.test(last.text.slice(heart.start, heart.end)),
  );
  // What somebody says is new to them, or was told to nobody, is the heart, whatever else was said.
  const dear = hearts.filter((heart) =>
    marked(text, lang).some((one) => one.start <= heart.start && heart.end <= one.end),
  );
  if (dear.length > 0) return dear;
  const most = hearts[0]?.score ?? 0;
  return hearts.filter(({ score }) => score >= most - nearAsGood);
});
