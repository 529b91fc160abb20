import type { Lang } from "../../language/index.ts";
import { onceATurn } from "../once-a-turn.ts";

/** The words of a text that carry its matter, folded so that two forms of one word are the same. Names and verbs, no small words. */
export const contentWords = onceATurn((text: string, lang: Lang): readonly string[] => {
  const found = text.normalize("NFKC").match(wordShapes[lang]) ?? [];
  const folded = lang === "ja" ? found : found.map(foldEnglish);
  return [...new Set(folded.filter((word) => word.length >= shortest[lang] && !smallWords[lang].has(word)))];
});

/** Two kanji or more, or three katakana or more; five letters or more in English. */
const wordShapes: Readonly<Record<Lang, RegExp>> = {
  ja: /\p{Script=Han}{2,4}|[ァ-ヴー]{3,}/gu,
  en: /[a-z][a-z']{3,}/giu,
};

/** Letters a folded word keeps at least. */
const shortest: Readonly<Record<Lang, number>> = { ja: 2, en: 4 };

function foldEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/'s?$/u, "");
  if (lower.length < 5) return lower;
  return lower.replace(/(?:ies|ing|ed|es|s|e)$/u, "");
}

/** Words that come up in any talk about any work: they tie nothing together. */
const smallWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  ja: new Set(
    "自分 仕事 会社 毎日 最近 一番 今日 昨日 明日 今週 先週 来週 今月 先月 去年 今年 感じ 気持 気分 時間 人間 相手 本当 普通 場合 必要 全部 全然 大事 大切 大丈夫 結局 実際 正直 意味 以上 以外 一応 一緒 一人 二人 一回 一度 一日 一年 一週間 半年 何年 何回 何度 何人 最初 最後 最初 今回 前回 次回 毎朝 毎晩 毎月 毎週 時々 多分 特別 絶対 結構 基本 無理 面倒 可能 出来 言葉 質問 場面 理由 問題 状態 状況 部分 程度 関係 方法 内容 話題 役割 職場 社内 仲間 皆様 誰か 何か 具体的 個人的 基本的 最終的 一般的 直接 間接 当然 勝手 途中 現在 将来 今後 最低 最高 先日 当時 昔話 ちょっと".split(
      " ",
    ),
  ),
  en: new Set(
    "about there their would could should people thing things really something anything nothing actual actually because which where when while think thought other never always every everyone somebody someone anybody maybe perhaps quite being having going doing work works working worked job jobs time times week weeks month months year years today yesterday tomorrow morning place point kind sort like just only even still much many more most some them they this that these those then than what with from into over under after before again back down here have been were your yours mine myself himself herself themself good great better best well made make makes want wanted need needed know known tell told said says feel feels felt look looks looked come came goes gone gets getting does didn doesn don't can't isn wasn won't i'm it's that's there's they're you're i've i'd i'll guess suppos honest honestly stuff somewhat littl least last first next same different part parts whole long short right left each both days hours minut though although without around mayb prett other littl everythi everyth anyth someth noth thing"
      .split(" ")
      .map(foldEnglish),
  ),
};
