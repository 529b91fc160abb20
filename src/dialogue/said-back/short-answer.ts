import { calledBack } from "../../language/index.ts";
import { asidesIn } from "../talk/aside.ts";
import { clausesNow } from "../quote/clauses-now.ts";
import type { Citation } from "../event.ts";
import { within } from "../quote/quote-clause.ts";
import { remembered } from "../remember.ts";
import { sentencesOf } from "../sentences.ts";
import { withStops } from "../stops.ts";

/** The name that a short Japanese answer comes to. */
export type ShortAnswer = {
  readonly noun: string;
  /** Whether the name is somebody's. */
  readonly isSomebody: boolean;
  readonly said: readonly Citation[];
};

/** Characters up to which an answer is short, and those of a name that can stand in a sentence of the listener's. */
const longestAnswer = 24;
const longestName = { ja: 14, en: 0 } as const;

/** The name that a short answer is, as the listener would say it; null where it is more than a name, a question, or not surely one. */
export const shortAnswer = remembered((state): ShortAnswer | null => {
  const { last, lang } = state;
  if (!last || lang !== "ja" || last.text.trim().length > longestAnswer || /[?？]/u.test(last.text))
    return null;
  // Words set apart by spaces, or said with a laugh, are no name that could be turned.
  if (/\S[ 　]+\S|笑|っす/u.test(last.text.trim())) return null;
  const asides = asidesIn(last.text, lang);
  const [only, ...others] = sentencesOf(
    asides.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      withStops(last.text, lang),
    ),
  );
  if (only === undefined || others.length > 0 || clausesNow(state).length === 0) return null;
  const start = withStops(last.text, lang).indexOf(only);
  const quoted = within(
    state,
    { text: only, said: { turn: last.turn, start, end: start + only.length } },
    longestName,
  );
  const [cited] = quoted?.said ?? [];
  if (!quoted || !cited || !isNoun.test(quoted.text) || isNoNoun.test(quoted.text)) return null;
  // 「ボタン多すぎや、あの券売機」: the name comes after what is said of it.
  if (!/^[\s\p{P}]*[ぁ-ん]{0,6}[、\s]*$/u.test(only.slice(0, Math.max(0, cited.start - start)))) return null;
  const named = state.map.parties.find((party) => party.name === quoted.text && !party.struck);
  const isSomebody =
    namesSomebody.test(quoted.text) ||
    last.findings.some(
      (finding) => finding.kind === "party" && finding.start < cited.end && cited.start < finding.end,
    );
  return { noun: named?.called ?? calledBack(last.text, cited, lang), isSomebody, said: [cited] };
});

/** Endings of trades and people. */
const namesSomebody = /(?:者|師|士|員|官|屋|長|手|人|方|先生|さん|さま|ちゃん|くん|たち)$/u;

const isNoun =
  /(?:[\p{Script=Han}\p{Script=Katakana}ー々〆A-Za-z0-9０-９]|さん|さま|ちゃん|くん|たち|もの|こと|ところ|とき|ひと|まち|おかげ|つなぎ目|ごみ|くすり)$/u;

/** What ends like a name and is none: a state, a clause, a doing cut short, nobody and nothing. */
const isNoNoun =
  /、|私|わたし|俺|僕|ぼく|うち|自分|って|じゃ|では|な(?:い|く)|から|→|^(?:たぶん|きっと|やっぱ|まあ)|^(?:誰|だれ|何|なに|どれ|どこ|特に|別に|全部|全然|無理|普通|微妙|不明|未定|無し|なし|皆無|同じ|いつも|[ぁ-ん]$)|(?:大変|面倒|嫌|駄目|無理|不可能|平気|大丈夫|普通|微妙|同じ|別|最高|最悪|十分|結構|沢山|全部|半分|一緒|簡単|適当|不安|心配|安心|満足|楽|暇|丁寧|正確|親切|必死|真剣|疲|感謝|賛成|反対|当然|当たり前|次第|程度|以上|以下|未満|多|少|無|秘密|内緒|以外|だけ)$|[はがをも][^、]{2,}/u;
