import type { Lang } from "../../language/index.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { clause, longestGist, type Quote } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";

/** Turns of the client that are the beginning of a session: the wish, the scene, the work and the comparison with another's. */
const beginningTurns = 8;

/** Characters of words about one's work that say how one sees it: “no one” by itself could be said of anything. */
const shortest: Readonly<Record<Lang, number>> = { ja: 5, en: 12 };

/** How somebody made their work small when the talk began, in their words; null where that is not sure. */
export const begunWith = remembered((state): Quote | null => {
  const { heard, lang, last } = state;
  const { minimizing } = heard;
  if (!minimizing || minimizing.said.turn > beginningTurns || minimizing.said.turn === last?.turn)
    return null;
  const quoted = clause(state, minimizing, longestGist);
  if (!quoted || quoted.text.length < shortest[lang]) return null;
  if (pointsElsewhere[lang].test(quoted.text)) return null;
  return lang === "en" && ofTheTalkEn(quoted.text).length > 0 ? null : quoted;
});

/** Points at something said before it, asks, says what is not one's work, or that there is little to tell. */
const pointsElsewhere: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:それ|これ|あれ|そこ|ここ|あそこ|そんな|こんな|あんな)|話すほど|言うほど|大した(?:話|こと)|(?:仕事|係|担当)(?:じゃ|では)(?:な|あ)|^(?:なん|何|どう|誰)[^。]{0,14}$/u,
  en: /^(?:that|this|it|those|these|they|he|she|why|what|how|who|where|when)\b|\b(?:to (?:tell|say)|haven'?t said)\b/iu,
};
