import type { Restated, Span } from "../finding.ts";
import { negativeOf, pastOf } from "./conjugate.ts";
import type { Token } from "./tokenizer.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import { listenersWords, openingWords, softEndings } from "./words/restate.ts";

/** Characters of a clause that can still be said back in one breath, and those under which it is no clause. */
const longest = 34;
const shortest = 5;

/**
 * Says the clauses of an utterance from the listener's side: 「私までは来ないです」 → 「ご自分までは来ないの」, 「エラーを潰してます」 → 「エラーを潰しているの」.
 * A clause whose end it does not surely know is left out: nothing is said rather than something wrong.
 */
export function restate(utterance: Utterance): readonly Restated[] {
  return utterance.clauses.flatMap((clause) => {
    if (utterance.quotes.some((quote) => overlaps(quote, clause))) return [];
    const text = restateClause(utterance, clause);
    return text === null ? [] : [{ ...utterance.normal.toTyped(clause.start, clause.end), text }];
  });
}

function restateClause(utterance: Utterance, clause: Span): string | null {
  const said = utterance.text.slice(clause.start, clause.end);
  if (/[?「」『』"“”]|https?:|笑|[wW]{2}|\p{Extended_Pictographic}/u.test(said)) return null;
  const tokens = utterance.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end);
  const opened = withoutOpening(tokens);
  const ended = plainEnd(withoutSoftEnd(opened));
  if (ended === null) return null;
  const { kept, end } = ended;
  const [first] = kept;
  if (
    !first ||
    pointing.test(first.surface) ||
    kept.some((token, index) => unsure.test(token.surface) || isHouse(token, kept[index + 1]))
  )
    return null;
  const text = withoutSelf(kept)
    .map((token, index, all) => inFull(token) ?? asListener(token, all[index + 1], all[index - 1]))
    .join("")
    .concat(end);
  // 「いいんじゃない」 asks for agreement; said back it would deny.
  if (/[んの](?:じゃ|では)ない(?:の|なの)$/u.test(text)) return null;
  return text.length < shortest || text.length > longest ? null : text;
}

const pointing =
  /^(?:それ|これ|あれ|そこ|ここ|そう|その|この|あの|そんな|こんな|どっち|さっき|いう|だと$|という$|っていう$|とか$|あと|に$|で$|が$|は$|を$|と$|も$|って$|ん$|して$|こ$)/;
/** What cannot be said of somebody else as it stands: humble words, words turned to the counsellor. */
const unsure =
  /^(?:はら|はり|はっ|はる|ござい|申し|申す|伺|参り|参る|致し|いたし|存じ|頂|いただ|ください|あなた|おまえ|お前|貴方|かな|お願い|よろしく|お世話|すみません|ごめん|失礼|カウンセ|質問)/;

/** うち alone is a house, a unit or oneself; set beside others it is one's own side. */
function isHouse(token: Token, next: Token | undefined): boolean {
  return token.surface === "うち" && !/^(?:の|は|も)$/.test(next?.surface ?? "");
}

function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !/[kif.]/.test(token.tag) && !openingWords.has(token.surface));
  return from < 0 ? [] : tokens.slice(from);
}

/** Takes off what softens a clause or leads on from it, and the words that say only that one thinks so. */
function withoutSoftEnd(tokens: readonly Token[]): readonly Token[] {
  let kept = [...tokens];
  for (;;) {
    const last = kept.at(-1);
    if (!last) return kept;
    const tail = kept
      .slice(-5)
      .map((token) => token.surface)
      .join("");
    const soft = softEndings.find((ending) => tail.endsWith(ending));
    if (last.tag === "." || (last.tag === "e" && !/か/.test(last.surface))) kept = kept.slice(0, -1);
    else if (last.tag === "l" && /^(?:けど|けれど|けれども|が|ので|から|し|のに)$/.test(last.surface))
      kept = kept.slice(0, -1);
    else if (soft !== undefined) {
      let length = 0;
      while (length < soft.length && kept.length > 0) length += kept.pop()?.surface.length ?? 0;
      if (length > soft.length) return [];
    } else return kept;
  }
}

type Ended = { readonly kept: readonly Token[]; readonly end: string };

/** The clause without its last words, and how they end in plain form before の; null where that is not sure. */
function plainEnd(tokens: readonly Token[]): Ended | null {
  const at = (back: number) => tokens.at(-back);
  const cut = (count: number, end: string): Ended => ({ kept: tokens.slice(0, tokens.length - count), end });
  const last = at(1);
  if (!last) return null;
  const surfaces = [4, 3, 2, 1].map((back) => at(back)?.surface ?? "");
  const [, third, second, first] = surfaces;
  if (first === "ます") return positive(tokens, 1, (verb) => verb.base, "いる");
  if (second === "まし" && first === "た") return positive(tokens, 2, pastOf, "いた");
  if (second === "ませ" && first === "ん") return positive(tokens, 2, negativeOf, "いない");
  if (first === "た" && second === "でし" && third === "ん" && surfaces[0] === "ませ")
    return positive(tokens, 4, (verb) => negativeOf(verb)?.replace(/い$/, "かった") ?? null, "いなかった");
  if (first === "です" || first === "だ") {
    const before = at(2);
    if (!before) return null;
    if (/^(?:ん|の)$/.test(before.surface) && before.tag === "d") {
      const under = at(3);
      if (!under) return null;
      // 「大事なんです」 keeps its な before the の that follows.
      return isFinite(under) || under.surface === "な" ? cut(2, "の") : null;
    }
    if (/^(?:a|A)$/.test(before.tag) && /基本形/.test(before.form)) return cut(1, "の");
    if (before.tag === "z" && /^(?:ない|た|たい|だ)$/.test(before.surface)) return cut(1, "の");
    return isNominal(before) ? cut(1, "なの") : null;
  }
  if (first === "た" && second === "でし") return isNominal(at(3)) ? cut(2, "だったの") : null;
  // 「怒鳴られて」 was done to them; a て after anything else leaves open what follows.
  if (first === "て" && at(2)?.tag === "y" && /^(?:れ|られ)$/.test(at(2)?.surface ?? ""))
    return cut(1, "たの");
  // 「先週は忙しくて」 tells of then.
  if (first === "て" && at(2)?.tag === "a" && !tokens.some((token) => past.test(token.surface)))
    return cut(2, `${at(2)?.base ?? ""}の`);
  if (isFinite(last)) return cut(0, "の");
  // 「うちは文句ばかり」
  if (/^(?:だけ|ばかり|ばっかり)$/.test(last.surface) && isNominal(at(2))) return cut(0, "なの");
  return null;
}

const past = /^(?:昨日|きのう|先週|先月|去年|昨年|一昨|おととい|前|昔|当時|この間|こないだ|あの)/;

/** A polite verb in plain form: after て it is an いる that is often swallowed, else the verb before the ending. */
function positive(
  tokens: readonly Token[],
  ending: number,
  plain: (verb: Token) => string | null,
  iru: string,
): Ended | null {
  const kept = tokens.slice(0, tokens.length - ending);
  const verb = kept.at(-1);
  if (!verb) return null;
  if (/^(?:て|で)$/.test(verb.surface) && verb.tag === "l") return { kept, end: `${iru}の` };
  if (!/[vwy]/.test(verb.tag)) return null;
  // おります is the polite いる of oneself.
  if (verb.base === "おる") return { kept: kept.slice(0, -1), end: `${iru}の` };
  const text = plain(verb);
  return text === null ? null : { kept: kept.slice(0, -1), end: `${text}の` };
}

function isFinite(token: Token): boolean {
  if (/[vwyaA]/.test(token.tag)) return token.form === "基本形" && !/[とど]る$|とく$/.test(token.surface);
  return token.tag === "z" && /^(?:ない|た|たい)$/.test(token.surface);
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /[nsjtmox]/.test(token.tag) &&
    /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(token.surface)
  );
}

/** 「私は」 at the front says only who speaks. */
function withoutSelf(tokens: readonly Token[]): readonly Token[] {
  const [first, second, third] = tokens;
  if (!first || !second || !selfWords.test(first.surface) || !/^(?:は|が)$/.test(second.surface))
    return tokens;
  return tokens.slice(third?.surface === "、" ? 3 : 2);
}

/** Words of oneself as the listener says them: 私 → ご自分, うちの → そちらの, 嫁 → 奥さま. */
function asListener(token: Token, next: Token | undefined, before: Token | undefined): string {
  const isSelf = selfWords.test(token.surface);
  if (isSelf && /^(?:たち|達|ら)$/.test(next?.surface ?? "")) return "皆さん";
  if (/^(?:たち|達|ら)$/.test(token.surface) && before && selfWords.test(before.surface)) return "";
  if (isSelf) return "ご自分";
  if (/^(?:うち|こっち|こちら)$/.test(token.surface) && /^(?:は|も)$/.test(next?.surface ?? ""))
    return "ご自分のほう";
  return listenersWords.get(token.surface) ?? token.surface;
}

/** 「見てない」, 「話してる」: a swallowed い is said. */
function inFull({ surface, base, tag }: Token): string | null {
  return /^[てで]る$/.test(base) && !/[v]/.test(tag) && /^[てで](?:る|た|な)?$/.test(surface)
    ? `${surface.charAt(0)}い${surface.slice(1)}`
    : null;
}

const selfWords = /^(?:私|わたし|わたくし|あたし|僕|ぼく|俺|おれ|オレ|わし|自分)$/;
