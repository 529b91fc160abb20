import { calledBack, type Lang } from "../language/index.ts";
import { asidesIn } from "./aside.ts";
import { withStops } from "./stops.ts";
import type { Citation } from "./event.ts";
import { clausesNow } from "./clauses-now.ts";
import { within } from "./quote-clause.ts";
import { remembered } from "./remember.ts";
import { sentencesOf } from "./sentences.ts";

/** What a short answer comes to: the name of something, or a clause in plain form (「何も起きない」). */
export type ShortAnswer = {
  readonly noun: string | null;
  readonly clause: string | null;
  /** Whether the name is somebody's. */
  readonly isSomebody: boolean;
  readonly said: readonly Citation[];
};

/** Characters up to which an answer is short, and those of the name or clause in it that can stand in a sentence of the listener's. */
const longestAnswer: Readonly<Record<Lang, number>> = { ja: 36, en: 60 };
const longestPart: Readonly<Record<Lang, number>> = { ja: 18, en: 40 };

/** The first sentence of a short answer as the listener would say it; null where the answer is longer, or no sentence could hold it. */
export const shortAnswer = remembered((state): ShortAnswer | null => {
  const { last, lang } = state;
  if (!last || last.text.trim().length > longestAnswer[lang]) return null;
  const asides = asidesIn(last.text, lang);
  const [first, second] = sentencesOf(
    asides.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      withStops(last.text, lang),
    ),
  ).filter((sentence, index, all) => index === all.length - 1 || !isOut[lang].test(sentence));
  if (first === undefined) return null;
  const start = withStops(last.text, lang).indexOf(first);
  const quoted = within(
    state,
    { text: first, said: { turn: last.turn, start, end: start + first.length } },
    longestPart,
  );
  const [cited] = quoted?.said ?? [];
  if (quoted && cited && isNoun[lang].test(quoted.text) && !isNoNoun[lang].test(quoted.text)) {
    const named = state.map.parties.find((party) => party.name === quoted.text && !party.struck);
    const isSomebody =
      namesSomebody.test(quoted.text) ||
      last.findings.some(
        (finding) => finding.kind === "party" && finding.start < cited.end && cited.start < finding.end,
      );
    const noun = named?.called ?? calledBack(last.text, cited, lang);
    return { noun, clause: null, isSomebody, said: [cited] };
  }
  // Of two sentences one alone may not be what was meant.
  const turned =
    (second === undefined || second.length <= afterthought) && clausesNow(state).length > 0
      ? last.restated
      : [];
  const [only] = turned;
  const clause = only?.text.replace(/の$/u, "") ?? "";
  // Of a sentence in two clauses the one that could be turned is half.
  if (only && only.end - only.start < wholeFrom * first.trim().length) return null;
  if (turned.length !== 1 || !only || clause.length > longestPart[lang] || isNoClause[lang].test(clause))
    return null;
  return {
    noun: null,
    clause,
    isSomebody: false,
    said: [{ turn: last.turn, start: only.start, end: only.end }],
  };
});

/** Endings of trades and people. */
const namesSomebody = /(?:者|師|士|員|官|屋|長|手|人|方|先生|さん|さま|ちゃん|くん|たち)$/u;

/** 「12月は無理。年明け。」: what is out of the question comes before what is meant. */
const isOut: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:無理|むり|だめ|ダメ|駄目|違う|ちがう)[^。]{0,4}[。]?$/u,
  en: /(?!)/u,
};

/** Characters up to which a second sentence only adds to the first: 「臭くなる。二日で。」 */
const afterthought = 7;

/** Share of a sentence from which a clause is the whole of it. */
const wholeFrom = 0.6;

const isNoun: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:[\p{Script=Han}\p{Script=Katakana}ー々〆A-Za-z0-9０-９]|さん|さま|ちゃん|くん|たち|もの|こと|ところ|とき|ひと|まち|おかげ|やつ|つなぎ目|ごみ|くすり|ほう)$/u,
  en: /^(?!)/u,
};

/** What ends like a name and is none: a state, a clause, a doing cut short, nobody and nothing. */
const isNoNoun: Readonly<Record<Lang, RegExp>> = {
  ja: /、(?:いや|いえ)、|^(?:誰|だれ|何|なに|どれ|どこ|特に|別に|全部|全然|無理|普通|微妙|不明|未定|無し|なし|皆無|同じ|いつも)|(?:大変|面倒|嫌|駄目|無理|不可能|平気|大丈夫|普通|微妙|同じ|別|最高|最悪|十分|結構|沢山|全部|半分|一緒|簡単|適当|不安|心配|安心|満足|楽|暇|丁寧|正確|親切|必死|真剣|疲|感謝|賛成|反対|当然|当たり前|次第|程度|以上|以下|未満)$|[はがを][^、]{2,}|[、][^、]{8,}/u,
  en: /^(?!)/u,
};

/** A clause that cannot stand before a noun: a wish, a guess, 「安全な」, what hangs on something before it. */
const isNoClause: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:たい|ほしい|欲しい|らしい|よう|そう|な|だ|言われる|言われて(?:い)?る|言って(?:い)?る|言う|聞く|思う|思われる|感じる)$|^(?:から|ので|だから|でも|けど|だと)|(?:です|ます)(?:けど|が)/u,
  en: /^/u,
};
