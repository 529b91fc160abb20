import { asidesIn } from "./aside.ts";
import { clauseMarks } from "./clause-marks.ts";
import { type Heart, heartsOf } from "./heart.ts";
import { clausesNow } from "./clauses-now.ts";
import { isNeverTheHeart } from "./never-the-heart.ts";
import { remembered } from "./remember.ts";
import { withStops } from "./stops.ts";

/** Score by which a stretch may lie under the best and still be said back where the best cannot be. */
const nearAsGood = 1;

/** What of the last utterance could be taken up, best first; what was said to the counsellor about the talk is left out. */
export const heartsNow = remembered((state): readonly Heart[] => {
  const { last, lang, lastReply } = state;
  if (!last || last.gist === null || clausesNow(state).length === 0) return [];
  const asides = asidesIn(last.text, lang);
  const text = withStops(last.text, lang);
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
      !isNeverTheHeart(text, heart, lang) &&
      !clauseMarks[lang].reports.test(last.text.slice(heart.start, heart.end)),
  );
  const most = hearts[0]?.score ?? 0;
  return hearts.filter(({ score }) => score >= most - nearAsGood);
});
