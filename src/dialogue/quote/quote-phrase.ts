import type { Lang } from "../../language/index.ts";
import { longestGist, type Quote, within } from "./quote-clause.ts";
import type { State } from "../state.ts";

/** What stands between marks: the workplace's own words, where those are asked for, or what a person says of themselves. */
export function phrase(state: State): Quote | null {
  const { last, lang } = state;
  const found = last && (last.answered === "vision.phrase" ? quotedWords : ownWords)[lang].exec(last.text);
  const said = found?.groups?.["said"];
  if (!last || !found || said === undefined) return null;
  const start = found.index + found[0].indexOf(said);
  // A phrase of the house may be an order: 「一粒に責任を持て」.
  if (last.answered === "vision.phrase" && said.length <= longestGist[lang])
    return { text: said, said: [{ turn: last.turn, start, end: start + said.length }] };
  return within(
    state,
    { text: said, said: { turn: last.turn, start, end: start + said.length } },
    longestGist,
  );
}

/** What a person puts between marks and says of themselves: 「朝に開くようにする係」ですかね。 */
const ownWords: Readonly<Record<Lang, RegExp>> = {
  ja: /「(?<said>[^「」『』]{5,})」(?:、)?(?:です|だ|かな|みたいな|って(?:感じ|ところ|こと))(?:かね|かな|ね|よ|感じ|もの|です)*[。…]*(?:[^。]{0,12}[。…]*)?$/u,
  en: /(?!)/u,
};

const quotedWords: Readonly<Record<Lang, RegExp>> = {
  ja: /[「『](?<said>[^「」『』]{3,})[」』]/u,
  en: /(?:^|[\s,:])["“](?<said>[^"“”]{6,})["”]/u,
};
