import { rings, type Ring } from "../finding.ts";
import type { Token } from "./tokenizer.ts";
import type { Utterance } from "./utterance.ts";
import { family, notPeople, peopleByRing, personEndings } from "./words/people.ts";
import { morePeople } from "./words/people-more.ts";
import { words } from "./words/words.ts";

/** A run of words, indices into the tokens, `to` exclusive, whose head is a person or group. */
export type Chunk = {
  readonly from: number;
  readonly to: number;
  readonly ring: Ring | null;
  /** The word that says who: 看護師 in 病棟の看護師さん. */
  readonly head: string;
  readonly rule: string;
};

const ringByWord = new Map<string, Ring>(
  rings.flatMap((ring) =>
    [...words(`${peopleByRing[ring]} ${morePeople[ring]}`)].map((word) => [word, ring] as const),
  ),
);
const longestWord = Math.max(...[...ringByWord.keys()].map((word) => word.length));
const familyWords = words(family);
const noPeople = words(notPeople);
const endings = Object.entries(personEndings).sort(([one], [other]) => other.length - one.length);
const honorific = /(?:さん|さま|様|くん|君|ちゃん|氏)?(?:たち|達|ら|方々|方|がた|同士|どうし)?$/;
const longestChunk = 7;

/** The longest chunk that begins at a word, or null. Family is found too, so that it is stepped over. */
export function chunkAt(utterance: Pick<Utterance, "tokens" | "text">, from: number): Chunk | null {
  const known = chunksByTokens.get(utterance.tokens) ?? new Map<number, Chunk | null>();
  const found = known.get(from);
  if (found !== undefined) return found;
  const chunk = longestChunkAt(utterance, from);
  known.set(from, chunk);
  chunksByTokens.set(utterance.tokens, known);
  return chunk;
}

/** Asked for twice in every utterance: who is named, and who is the subject of what is said. */
const chunksByTokens = new WeakMap<readonly Token[], Map<number, Chunk | null>>();

/** Tags of words that a name may begin with. */
const mayBegin: ReadonlySet<string> = new Set("nsjxmothcpdvafi");

function longestChunkAt({ tokens, text }: Pick<Utterance, "tokens" | "text">, from: number): Chunk | null {
  const first = tokens[from];
  // あとミクちゃん: a word that only adds is no part of a name.
  if (!first || !mayBegin.has(first.tag) || first.surface === "あと" || first.surface === "それと")
    return null;
  let best: Chunk | null = null;
  for (let to = from + 1; to <= Math.min(tokens.length, from + longestChunk); to += 1) {
    const last = tokens[to - 1];
    if (!last || last.tag === "." || (to > from + 1 && tokens[to - 2]?.end !== last.start)) break;
    const said = text.slice(first.start, last.end);
    if (said.length > longestWord + 6) break;
    best = chunkOf(tokens.slice(from, to), from, to, said) ?? best;
  }
  return best;
}

function chunkOf(chunk: readonly Token[], from: number, to: number, said: string): Chunk | null {
  const at = { from, to };
  const known = ringByWord.get(said);
  if (known) return { ...at, ring: known, head: said, rule: "ja.party.word" };
  if (familyWords.has(said)) return { ...at, ring: null, head: said, rule: "family" };
  const bare = said.replace(honorific, "");
  const padding = said.slice(bare.length);
  if (padding !== "" && bare !== "") {
    const ring = ringByWord.get(bare);
    if (ring) return { ...at, ring, head: bare, rule: "ja.party.word" };
    if (familyWords.has(bare) && !/^(?:父|母|嫁)ちゃん$/.test(said))
      return { ...at, ring: "customer", head: said, rule: "ja.party.kin" };
    const isVerbStem = /^[一-龠][かさたなまらわば]$/.test(bare) && !chunk.some((token) => token.tag === "m");
    const isPolite =
      !isVerbStem && /^(?:さん|さま|様|くん|ちゃん|氏)/.test(padding) && chunk.every(isNominal);
    const isTimed = chunk.length > 1 && (chunk[0]?.tag === "t" || beside.has(chunk[0]?.surface ?? ""));
    if (
      isPolite &&
      !isTimed &&
      !/(?:たくさん|仕様|模様|同様|異様|多様|一様)$/.test(said) &&
      !/^(?:皆|みな|みんな|たく|お|ご|[0-9]+)$/.test(bare) &&
      !notPolite.has(said)
    ) {
      const isName = chunk.some((token) => token.tag === "m") || !/(?:屋|社|所|業)$/.test(bare);
      return {
        ...at,
        ring: isName && !/[ァ-ヶ]{3}/.test(bare) ? "colleague" : null,
        head: said,
        rule: "ja.party.honorific",
      };
    }
  }
  return chunk.every(isNominal) && !noPeople.has(said) ? compound(chunk, at, said, bare || said) : null;
}

/** 正直フミさん: how something is said stands before the name and is no part of it. */
const beside = words(
  "正直 実際 一応 多分 当然 普段 結局 絶対 全然 本当 本来 基本 大体 直接 一番 普通 結構 勿論 実質 事実 所詮 案外 意外 極力 元々 早速 一瞬 無論 大抵 大概 突然 急 確か ほんま まじ",
);

const notPolite = words(
  "お疲れ様 お疲れさま ご苦労様 ご苦労さま お世話様 おつかれさま 神様 お客様方 王様 お互い様 お互いさま おかげさま お陰様 お待ちどおさま ご馳走様 ごちそうさま 皆様 仕様 模様 異様 同様 多様 一様 有様 人様 他人様 番頭さん 飴ちゃん おかげさん 祇園さん お日さん お月さん お豆さん お芋さん 天神さん 観音さん お地蔵さん 四苦八苦さん お天道様 仏様 たくさん",
);

/** Compounds the dictionary does not hold: 検査員, 運送業者, 資材部, 常駐先担当. */
function compound(
  chunk: readonly Token[],
  at: { from: number; to: number },
  said: string,
  bare: string,
): Chunk | null {
  // あと薬局, 去年同期: a word of time or order joins nothing.
  if (
    noPeople.has(bare) ||
    (/[t]/.test(chunk[0]?.tag ?? "") && chunk.length > 1) ||
    /^[ぁ-ん]{2,3}(?=[一-龠])/.test(said)
  )
    return null;
  if (activities.test(bare) || /(?:部屋|全部|一部|外部|内部|大部分)$/.test(bare)) return null;
  for (let cutAt = 1; cutAt < chunk.length; cutAt += 1) {
    const tail = said.slice((chunk[cutAt]?.start ?? 0) - (chunk[0]?.start ?? 0));
    const ring = ringByWord.get(tail) ?? ringByWord.get(tail.replace(honorific, ""));
    if (ring && tail.length > 1)
      return { ...at, ring, head: tail.replace(honorific, "") || tail, rule: "ja.party.compound" };
  }
  if (side.test(bare) && !noSide.test(bare))
    return { ...at, ring: "department", head: bare, rule: "ja.party.ending" };
  const ending = endings.find(([end]) => bare.endsWith(end) && bare.length > end.length);
  if (!ending) return null;
  const [end, ring] = ending;
  const stem = bare.slice(0, -end.length);
  if (end.length === 1 && (stem.length < 2 || (/[ぁ-ん0-9]$/.test(stem) && end !== "屋"))) return null;
  return { ...at, ring, head: bare, rule: "ja.party.ending" };
}

/** 集中工事, 融資審査: what is done, not who does it. */
const activities =
  /.(?:工事|審査|製造|生産|設計|開発|企画|検品|組立|加工|塗装|溶接|配送|出荷|運用|保守|監査|研究|制作|調達|梱包|調査|点検|施工|販売|管理|訓練|対応)$/;

/** テスト側, 店側: those who stand there. */
const side = /.側$/;
const noSide = /(?:右|左|内|外|両|裏|表|反対|向こう|片|手前|奥|上|下|前|後|縁|窓|通路|るい|る|た)側$/;

const nominal: ReadonlySet<string> = new Set("nsjxmothc");

export function isNominal(token: Token): boolean {
  return nominal.has(token.tag);
}
