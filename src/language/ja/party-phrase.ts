import { chunkAt, isNominal, type Chunk } from "./party-chunk.ts";
import type { Token } from "./tokenizer.ts";
import { holding, type Utterance } from "./utterance.ts";
import { words } from "./words/words.ts";

/** Words before の that belong to a party's name (情シスの柳さん, 次の人, 前の職場の先輩). */
const namingWords = words(
  `次 つぎ 隣 となり 前 後ろ 向かい 近所 地元 地域 現場 向こう 先方 相手 相手先 下 上の階 職場 前任 担当 担任 予約 常連 年配 外国 海外 遠方 在宅 病棟 班 島 部署 組合 警備 掃除 清掃 窓口 早番 遅番 朝番 夜勤 日勤 当直 派遣
  パート 定期 透析 麻酔 訪問 午後 午前 夕方 朝 夜 夜中 深夜 翌日 明け方 検品 検査 組立 加工 出荷 配送 営業 設計 開発 経理 総務 人事 情シス 企画 製造 購買 物流 医事 フロント ホール 厨房 キッチン 受付 外注 下請け 取引先 客先 メーカー 工程 次の工程 前の職場 隣の課 隣の係 隣の班 隣の席
  となりの課 となりの席 商品企画 応募 入院 外来 障害 視覚障害 認知症 独居 一人暮らし 妊娠中 子連れ 工事 解体 塗装 型枠 板金 電気 設備 保守 運用 学校 保育園 施設 病院 会社 店 本社 本部 支店 工場 倉庫 地区 町内 自治体 役所 市役所 議会 銀行 岩手 大阪 東京`,
);
const notNaming = words(
  "私 わたし 俺 おれ 僕 ぼく 自分 うち わし あなた その この あの どの 他 ほか 今 いま 昔 普通 ふつう 一般 男 女 大人 世の中 同じ 別 例 本当 一人 二人 ひとり 全員 大勢 多く 最後 最初 一部",
);

/** Takes the words before の into a party's chunk where they are part of its name. */
export function widen(utterance: Utterance, chunk: Chunk): { from: number; to: number } {
  const { tokens } = utterance;
  let from = chunk.from;
  for (let depth = 0; depth < 2; depth += 1) {
    if (tokens[from - 1]?.surface !== "の" || tokens[from - 1]?.end !== tokens[from]?.start) break;
    const modifier = nounsBefore(tokens, from - 1);
    if (modifier === from - 1) break;
    const said = textOf(tokens, modifier, from - 1);
    if (notNaming.has(said) || !(namingWords.has(said) || isParty(utterance, modifier, from - 1))) break;
    if (depth === 1 && !/^(?:前|次|隣|となり|向かい|お客さん|下請け|外注)$/.test(said)) break;
    from = modifier;
  }
  return { from, to: chunk.to };
}

function isParty(utterance: Utterance, from: number, to: number): boolean {
  const chunk = chunkAt(utterance, from);
  return chunk !== null && chunk.rule !== "family" && chunk.to === to;
}

/** Index of the first of the nouns that end before `end`. */
function nounsBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (
      !token ||
      !(isNominal(token) || token.tag === "p") ||
      (from < end && token.end !== tokens[from]?.start)
    )
      break;
    from -= 1;
  }
  return from;
}

const people = words("人 ひと 方 かた 子 人達 連中 奴 やつ 者 人間");
/** 食べる人, 在宅で寝たきりの方, 応募してくる子: a person told by what they do. `at` is the index of 人. */
export function personPhrase(utterance: Utterance, at: number): Chunk | null {
  const { tokens } = utterance;
  const head = tokens[at];
  const before = tokens[at - 1];
  if (!head || !before || !people.has(head.surface) || /[cr]/.test(before.tag) || before.end !== head.start)
    return null;
  let to = at + 1;
  while (
    /^(?:たち|達|ら|さん|々)$/.test(tokens[to]?.surface ?? "") &&
    tokens[to]?.start === tokens[to - 1]?.end
  )
    to += 1;
  const chunk = { to, ring: null, head: textOf(tokens, at, to), rule: "ja.party.person" } as const;
  if (before.surface === "の") {
    const from = nounsBefore(tokens, at - 1);
    const said = textOf(tokens, from, at - 1);
    if (from === at - 1 || notNaming.has(said) || tokens[from]?.tag === "c") return null;
    const deeper = tokens[from - 1]?.surface === "の" ? nounsBefore(tokens, from - 1) : from;
    const isRelative = /^(?:寝たきり|予定|希望)$/.test(said) && tokens[from - 1]?.surface === "で";
    if (isRelative) return { ...chunk, from: Math.min(from, nounsBefore(tokens, from - 1)) };
    return { ...chunk, from: namingWords.has(textOf(tokens, deeper, from - 1)) ? deeper : from };
  }
  if (head.surface === "方" && !/^(?:た|る|い|な|たい|ない)$/.test(before.surface.slice(-1))) return null;
  const isAttributive = /[vwyzaA]/.test(before.tag) && /^(?:基本形|体言接続)/.test(before.form);
  const isNamed = /^(?:って|という|っていう)$/.test(before.surface);
  if (!isAttributive && !isNamed) return null;
  const from = relativeClause(utterance, at);
  return from < at ? { ...chunk, from } : null;
}

const longestRelative = 16;

/** Index of the first word of the clause that tells who the person at `at` is. */
function relativeClause(utterance: Utterance, at: number): number {
  const { tokens } = utterance;
  const clause = holding(utterance.clauses, tokens[at]?.start ?? 0);
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || token.start < (clause?.start ?? 0)) break;
    if ((tokens[at]?.start ?? 0) - token.start > longestRelative) break;
    if (token.tag === "." || token.surface === "は" || token.surface === "も" || /[ki]/.test(token.tag))
      break;
    if (token.tag === "l" && !/^(?:て|で)$/.test(token.surface)) break;
    if (/^(?:から|より|へ)$/.test(token.surface) && token.tag === "g" && from < at - 1) break;
    if (token.tag === "e" && from < at - 1) break;
    from -= 1;
  }
  while (from < at && /[glbuNGzeywr]/.test(tokens[from]?.tag ?? "")) from += 1;
  return from;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.surface)
    .join("");
}
