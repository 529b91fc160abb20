import type { Lang } from "../../language/index.ts";
import { holdsWords } from "../requests/leave-words-out.ts";
import { helpAskedFor } from "../talk/asks-for-help.ts";
import { ofTheManner } from "../talk/of-the-manner.ts";
import { isOnlyAsides } from "../talk/aside.ts";
import { saidLately } from "../talk/said-lately.ts";
import type { Said, State } from "../state.ts";
import { tellingWords } from "../thread/telling-words.ts";
import type { Quote } from "./quote-clause.ts";

/** Characters of a line that is said back as it stands: about what is said in one breath. */
const oneBreath: Readonly<Record<Lang, number>> = { ja: 36, en: 80 };

/** Characters that are more than a word of listening. */
const fewest: Readonly<Record<Lang, number>> = { ja: 4, en: 6 };

/** The last line as it stands: cut, turned round or put into other endings it would no longer be theirs. */
export function line(state: State): Quote | null {
  const { last } = state;
  if (!last || isOnlyAsides(last.text, state.lang, saidLately(state))) return null;
  return asOneLine(state, { text: last.text, said: { turn: last.turn, start: 0, end: last.text.length } });
}

/** A line as it stands between marks; null where it is long, asks the counsellor, or is only about the talk. */
export function asOneLine({ lang, keptOut }: State, { text, said }: Said): Quote | null {
  const start =
    text.length -
    text.trimStart().length +
    (/^(?:[…。、\s]+|(?:ok|okay|uh|um|well|yeah)[.,] )/iu.exec(text.trimStart())?.[0].length ?? 0);
  const rest = text.slice(start).replace(/[.。、,…\s]+$/u, "");
  const is = tellingWords[lang];
  if (rest.length < fewest[lang] || rest.length > oneBreath[lang] || /[\n“”"『』]/u.test(rest)) return null;
  if (is.ends.test(rest) || is.curt.test(rest) || ofTheManner(rest, lang) || is.wantsOn.test(rest))
    return null;
  if (helpAskedFor(rest, lang) !== null || holdsWords(rest, keptOut) || toUs[lang].test(rest)) return null;
  const quoted = lang === "ja" ? rest.replaceAll("「", "『").replaceAll("」", "』") : rest;
  return { text: quoted, said: [{ turn: said.turn, start, end: start + rest.length }] };
}

/** Said to the counsellor, or of the talk. */
const toUs: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:あなた|あんた|そっち|そちら|おたく|機械|AI|ＡＩ)(?:は|が|も|の|に)|(?:聞いて|聞こえて|わかって|分かって)(?:る|ます|いますか|くれ)|(?:話|言)(?:っ|し)(?:た|て)(?:けど|じゃん|る(?:じゃん|でしょ)|ん(?:です|だ)けど)|って[^。]{0,8}[?？]$|(?:ん|の|です|ます)(?:すか|か)[?？]?$/u,
  en: /\b(?:you(?:'re|re)?|your|u)\b|\b(?:i (?:just |already )?(?:said|told)|what (?:do|does) (?:that|it) mean|the question)\b/iu,
};
