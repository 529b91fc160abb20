import { rings, type Ring } from "../finding.ts";
import type { Token } from "./tokenizer.ts";
import type { Utterance } from "./utterance.ts";
import { family, notPeople, peopleByRing, personEndings } from "./words/people.ts";
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
  rings.flatMap((ring) => [...words(peopleByRing[ring])].map((word) => [word, ring] as const)),
);
const longestWord = Math.max(...[...ringByWord.keys()].map((word) => word.length));
const familyWords = words(family);
const noPeople = words(notPeople);
const endings = Object.entries(personEndings).sort(([one], [other]) => other.length - one.length);
const honorific = /(?:さん|さま|様|くん|君|ちゃん|氏)?(?:たち|達|ら|方々|方|がた)?$/;
const longestChunk = 7;

/** The longest chunk that begins at a word, or null. Family is found too, so that it is stepped over. */
export function chunkAt({ tokens, text }: Utterance, from: number): Chunk | null {
  const first = tokens[from];
  if (!first || !/[nsjxmothcpdvafi]/.test(first.tag)) return null;
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
    if (familyWords.has(bare)) return { ...at, ring: "customer", head: said, rule: "ja.party.kin" };
    const isVerbStem = /^[一-龠][かさたなまらわば]$/.test(bare) && !chunk.some((token) => token.tag === "m");
    const isPolite =
      !isVerbStem && /^(?:さん|さま|様|くん|ちゃん|氏)/.test(padding) && chunk.every(isNominal);
    if (isPolite && !/^(?:皆|みな|みんな|たく|お|ご|[0-9]+)$/.test(bare) && !notPolite.has(said)) {
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

const notPolite = words(
  "お疲れ様 お疲れさま ご苦労様 ご苦労さま お世話様 おつかれさま 神様 お客様方 王様 お互い様 お互いさま おかげさま お陰様 お待ちどおさま ご馳走様 ごちそうさま 皆様 仕様 模様 異様 同様 多様 一様 有様 人様 他人様 番頭さん 四苦八苦さん お天道様 仏様 たくさん",
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
  for (let cutAt = 1; cutAt < chunk.length; cutAt += 1) {
    const tail = said.slice((chunk[cutAt]?.start ?? 0) - (chunk[0]?.start ?? 0));
    const ring = ringByWord.get(tail) ?? ringByWord.get(tail.replace(honorific, ""));
    if (ring && tail.length > 1)
      return { ...at, ring, head: tail.replace(honorific, "") || tail, rule: "ja.party.compound" };
  }
  const ending = endings.find(([end]) => bare.endsWith(end) && bare.length > end.length);
  if (!ending) return null;
  const [end, ring] = ending;
  const stem = bare.slice(0, -end.length);
  if (end.length === 1 && (stem.length < 2 || /[ぁ-ん0-9]$/.test(stem))) return null;
  return { ...at, ring, head: bare, rule: "ja.party.ending" };
}

export function isNominal(token: Token): boolean {
  return /[nsjxmothc]/.test(token.tag);
}
