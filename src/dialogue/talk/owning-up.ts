import type { Lang } from "../../language/index.ts";
import { remembered } from "../remember.ts";

/** Times in a session that the counsellor owns up to a slip or says sorry: more of it is about the counsellor, and no longer heard as meant. */
const mostTimes = 2;

/** Lines between two of them: about five turns. */
const linesApart = 10;

/** Whether a slip may be owned up to once more; where not, things are put right without a word about it. */
export const mayOwnUp = remembered(({ sentences, lang }): boolean => {
  const owned = sentences.flatMap((line, index) => (ownsUp(line, lang) ? [index] : []));
  return owned.length < mostTimes && sentences.length - (owned.at(-1) ?? -linesApart) >= linesApart;
});

/** Whether a line says sorry, or says that something was heard wrongly or passed over. */
export function ownsUp(line: string, lang: Lang): boolean {
  return words[lang].test(line);
}

const words: Readonly<Record<Lang, RegExp>> = {
  ja: /すみません(?!が)|失礼(?:し|いた)ました|申し訳|ごめん|お詫び|取り違え|聞き(?:落と|違|間違|流し|そびれ)|読み違|通り過ぎて|素通り|飛ばしてい|うまく聞けて|ずれて(?:い|しま)|気を取られて/u,
  en: /\b(?:sorry|apologi[sz]e|(?:my|that was my|that’s my) mistake|i missed|missed that|went (?:straight )?past|passed (?:that|it|this) over|regardless|got (?:that|it|this|the wrong)|took that the wrong|misread|misheard|misunderst\w*|should have stayed|wasn’t (?:following|with you|listening)|put (?:it|that) badly|badly put)\b/iu,
};
