import { chunkAt, isNominal, type Chunk } from "./party-chunk.ts";
import type { Token } from "./tokenizer.ts";
import { holding, type Utterance } from "./utterance.ts";
import { namingWords, notNaming, plainHeads } from "./words/naming.ts";
import { words } from "./words/words.ts";

const naming = words(namingWords);
const nobodys = words(notNaming);
const plain = words(plainHeads);

/** Takes the words before の into a party's chunk where they are part of its name. */
export function widen(utterance: Utterance, chunk: Chunk): { from: number; to: number } {
  const { tokens } = utterance;
  let from = chunk.from;
  if (plain.has(chunk.head)) return { from, to: chunk.to };
  for (let depth = 0; depth < 2; depth += 1) {
    if (tokens[from - 1]?.surface !== "の" || tokens[from - 1]?.end !== tokens[from]?.start) break;
    const modifier = nounsBefore(tokens, from - 1);
    if (modifier === from - 1) break;
    const said = textOf(tokens, modifier, from - 1);
    if (nobodys.has(said) || !(naming.has(said) || isParty(utterance, modifier, from - 1))) break;
    if (depth === 1 && !/^(?:前|次|隣|となり|向かい|お客さん|下請け|外注)$/.test(said)) break;
    // 隣の班の佐々木さん is 佐々木さん, but 情シスの柳さん is known by both words.
    const isShortName =
      chunk.rule === "ja.party.honorific" && /^.(?:さん|さま|様|くん|君|ちゃん)/.test(chunk.head);
    if (isShortName) break;
    if (chunk.rule === "ja.party.honorific" && /の|^(?:隣|次|前|向かい)/.test(said)) break;
    from = modifier;
  }
  return { from, to: withName(tokens, chunk) };
}

/** 課長の野口: a title and the name that follows it. */
function withName(tokens: readonly Token[], { to, ring }: Chunk): number {
  const isNamed =
    ring === "colleague" &&
    tokens[to]?.surface === "の" &&
    tokens[to + 1]?.tag === "m" &&
    tokens[to + 2]?.tag !== "x";
  return isNamed ? to + 2 : to;
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
      /^(?:これ|それ|あれ|ここ|そこ|あそこ)$/.test(token.surface) ||
      /^(?:あと|それと|次は)$/.test(token.surface) ||
      // こないだ営業の人: when it was, and then who.
      (from < end && (token.tag === "t" || token.end !== tokens[from]?.start))
    )
      break;
    from -= 1;
  }
  return from;
}

const people = words("人 ひと 方 かた 方々 子 人達 連中 やつ 奴 者 衆 人間 会社 施設 薬局 工房 団体");
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
  const isThing = /^(?:やつ|奴|者|人間)$/.test(head.surface);
  if (
    isThing &&
    !/^(?:recipient|circle\.who|role|outcomes\.aspiration|treatment)/.test(utterance.context.asks ?? "")
  )
    return null;
  const isFirm = /^(?:会社|施設|薬局|工房|団体)$/.test(head.surface);
  const chunk = {
    to,
    ring: isFirm ? ("partner" as const) : null,
    head: textOf(tokens, at, to),
    rule: "ja.party.person",
  } as const;
  if (before.surface === "の") {
    const from = nounsBefore(tokens, at - 1);
    const said = textOf(tokens, from, at - 1);
    if (from === at - 1 || nobodys.has(said) || tokens[from]?.tag === "c") return null;
    if (
      isFirm &&
      /^(?:うち|今|前|元|その|この|昔|別|他|自分|私|俺|僕|今度|最初|次|普通|下|上|委託|大手|下の下)$/.test(
        said,
      )
    )
      return null;
    const deeper = tokens[from - 1]?.surface === "の" ? nounsBefore(tokens, from - 1) : from;
    const isRelative = /^(?:寝たきり|予定|希望)$/.test(said) && tokens[from - 1]?.surface === "で";
    if (isRelative) return { ...chunk, from: Math.min(from, nounsBefore(tokens, from - 1)) };
    return { ...chunk, from: naming.has(textOf(tokens, deeper, from - 1)) ? deeper : from };
  }
  if (/^方々?$/.test(head.surface) && !/^(?:た|る|い|な|たい|ない)$/.test(before.surface.slice(-1)))
    return null;
  const isAttributive = /[vwyzaA]/.test(before.tag) && /^(?:基本形|体言接続)/.test(before.form);
  const isNamed = /^(?:って|という|っていう)$/.test(before.surface);
  if (!isAttributive && !isNamed) return null;
  if (
    isFirm &&
    !/^(?:recipient|circle|contact|outcomes\.(?:plan|collaboration|aspiration)|comparison)/.test(
      utterance.context.asks ?? "",
    )
  )
    return null;
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
    if (token.tag === "." || token.surface === "は" || token.surface === "も" || /[kif]/.test(token.tag))
      break;
    if (token.tag === "l" && !/^(?:て|で)$/.test(token.surface)) break;
    if (/^(?:から|より|へ)$/.test(token.surface) && token.tag === "g" && from < at - 1) break;
    if (token.tag === "e" && from < at - 1) break;
    // 次の日出勤したら|もう知らない人: when it was, and then who.
    if (/^(?:たら|だら|なら|れば|けば)$/.test(token.surface) || token.form.startsWith("仮定")) break;
    // 私が直した|車いすに乗る人: an inner clause belongs to another noun.
    const isInner = /[vwyzaA]/.test(token.tag) && /^(?:基本形|体言接続)/.test(token.form);
    if (isInner && from < at && /[nsjopmc]/.test(tokens[from]?.tag ?? "")) break;
    from -= 1;
  }
  while (
    from < at &&
    (/[glbuNGzeywrf]/.test(tokens[from]?.tag ?? "") ||
      /^(?:あと|それと|えーと|えと)$/.test(tokens[from]?.surface ?? ""))
  )
    from += 1;
  return from;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.surface)
    .join("");
}
