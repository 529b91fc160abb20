import type { Restated, Span } from "../finding.ts";
import { negativeOf, pastOf } from "./conjugate.ts";
import type { Token, Tokenizer } from "./tokenizer.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import { listenersWords, openingWords, softEndings, spokenForms } from "./words/restate.ts";

/** Characters of what can still be said back in one breath. */
const longest = 48;
/** Clauses of one sentence that are said back in one breath. */
const clausesJoined = 4;

/**
 * Says the clauses of an utterance, and runs of them, from the listener's side: 「私までは来ないです」 → 「ご自分までは来ないの」, 「エラーを潰してます」 →
 * 「エラーを潰しているの」, 「夜勤のドライバーさん」 → 「夜勤のドライバーさんなの」. What it does not surely know how to end is left out: nothing is said rather
 * than something wrong.
 */
export function restate(utterance: Utterance, tokenize: Tokenizer): readonly Restated[] {
  const found = new Map<string, Restated>();
  for (const sentence of utterance.sentences) {
    for (const run of runsOf(utterance, sentence)) {
      if (utterance.quotes.some((quote) => overlaps(quote, run) && !holds(run, quote))) continue;
      const text = restateRun(utterance, run, sentence, tokenize);
      const typed = utterance.normal.toTyped(run.start, run.end);
      if (text !== null) found.set(`${typed.start}-${typed.end}`, { ...typed, text });
    }
  }
  return [...found.values()];
}

/** Every run of clauses within a sentence. */
function runsOf({ clauses }: Utterance, sentence: Span): readonly Span[] {
  const inside = clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return inside.flatMap((first, index) =>
    inside.slice(index, index + clausesJoined).map((last) => ({ start: first.start, end: last.end })),
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function restateRun(utterance: Utterance, run: Span, sentence: Span, tokenize: Tokenizer): string | null {
  const said = utterance.text.slice(run.start, run.end);
  // Of kana set apart by spaces only the whole is a clause.
  if (isSpacedKana.test(utterance.text) && (run.start !== sentence.start || run.end !== sentence.end))
    return null;
  if (/[?"“”()（）]|https?:|笑|[wW]{2}|\p{Extended_Pictographic}/u.test(said)) return null;
  const plain = inStandard(said);
  const tokens =
    plain === said
      ? utterance.tokens.filter((token) => token.start >= run.start && token.end <= run.end)
      : tokenize(plain);
  const opened = withoutOpening(tokens);
  const rest = utterance.text.slice(run.end, sentence.end);
  const ended = plainEnd(withoutSoftEnd(opened), mayBeTold(rest), !/[\p{L}\p{N}]/u.test(rest));
  if (ended === null) return null;
  const { kept, end } = ended;
  // 「止めないんですよ、うちの会社」: who it is said of comes after it.
  if (
    end === "なの" &&
    /(?:です|ます|だ)[よねわ]?、\s*$/u.test(utterance.text.slice(sentence.start, run.start))
  )
    return null;
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
  // 「閉まるんです、この工場」: two sentences in one.
  if (/(?:です|ます|ました|ません|んだ)(?:か|よ|ね|わ|えぇ?|けど|けれど|が|から|し|ので)*、/u.test(text))
    return null;
  // Somebody who is still looking for the word has not said it yet.
  if (/(?:って|と)いうか|なんか|なんていうか|かな、|かねえ?、/u.test(text)) return null;
  // 「ばいとさん」 is somebody.
  if (/さない(?:の|なの)$/u.test(text) && /さん[。]?$/u.test(said)) return null;
  if (!hasBalancedMarks(text) || /^[、・]|(?:存じ|申し|ござ)/u.test(text)) return null;
  return text.length < 3 || text.length > longest ? null : text;
}

const isSpacedKana = /^[^\p{Script=Han}ァ-ヶ]*[ぁ-んー][ 　][ぁ-ん][^\p{Script=Han}ァ-ヶ]*$/u;

/** A clause that breaks off in て tells of what happened where nothing, or something past, comes after it. */
function mayBeTold(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest) || /た(?:[。、んの]|です|けど|$)|ました/u.test(rest);
}

/** Spoken and regional forms as they are written. */
function inStandard(said: string): string {
  return spokenForms.reduce((text, [pattern, form]) => text.replace(pattern, form), said);
}

function hasBalancedMarks(text: string): boolean {
  return (text.match(/[「『]/gu)?.length ?? 0) === (text.match(/[」』]/gu)?.length ?? 0);
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
  const from = tokens.findIndex(
    (token) =>
      (!/[kif.]/.test(token.tag) || /[「『]/.test(token.surface)) && !openingWords.has(token.surface),
  );
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
    if ((last.tag === "." && !/[」』]/.test(last.surface)) || (last.tag === "e" && !/か/.test(last.surface)))
      kept = kept.slice(0, -1);
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
function plainEnd(tokens: readonly Token[], isTold: boolean, isLast: boolean): Ended | null {
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
    return isNominal(before) ||
      endsAName(tokens.slice(0, -1)) ||
      /^(?:そう|みたい|よう)$/.test(before.surface)
      ? cut(1, "なの")
      : null;
  }
  if (first === "た" && second === "でし") return isNominal(at(3)) ? cut(2, "だったの") : null;
  // 「先週は忙しくて」 tells of then.
  if (first === "て" && at(2)?.tag === "a" && !tokens.some((token) => past.test(token.surface)))
    return cut(2, `${at(2)?.base ?? ""}の`);
  if (isTold && last.tag === "l" && /^[てで]$/.test(first ?? "")) return told(tokens);
  if (isFinite(last)) return cut(0, "の");
  if (isLast && endsAName(tokens)) return cut(0, last.tag === "s" && hasObject(tokens) ? "するの" : "なの");
  return null;
}

/** 「突然来なくなって」 → 「突然来なくなったの」, 「遅れてて」 → 「遅れているの」, 「透析になりまして」 → 「透析になったの」. */
function told(tokens: readonly Token[]): Ended | null {
  const before = tokens.at(-2);
  const last = tokens.at(-1)?.surface;
  if (!before) return null;
  const cut = (count: number, end: string): Ended => ({ kept: tokens.slice(0, tokens.length - count), end });
  if (before.surface === "まし") return positive(tokens, 2, pastOf, "いた");
  if (before.surface === "なく" && before.tag === "z") return cut(2, "なかったの");
  if (/^[てで]$/.test(before.surface) && before.tag === "w") return cut(2, `${before.surface}いるの`);
  // 「言わせて」 asks.
  if (!/[vwy]/.test(before.tag) || before.base.endsWith("せる")) return null;
  return cut(1, last === "で" ? "だの" : "たの");
}

/** Whether the last words name somebody or something, with what may follow a name: 「昔の自分みたいなやつ」, 「シフト表から」, 「私だけ」. */
function endsAName(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last) return false;
  if (/^(?:だけ|ばかり|ばっかり|くらい|ぐらい|まで|から)$/.test(last.surface)) return isName(before);
  // 「湯沸かし」, 「皿洗い」
  if (last.tag === "v" && last.form === "連用形" && tokens.length <= 3)
    return tokens.slice(0, -1).every(isName) && tokens.length > 1;
  return isName(last) && (!hasObject(tokens) || last.tag === "s" || tokens.some(isRelative));
}

/** 「鮭を切るおばちゃん」: what the object belongs to stands before the name. */
function isRelative(token: Token, index: number, all: readonly Token[]): boolean {
  const next = all[index + 1];
  return next !== undefined && isName(next) && (isFinite(token) || /^(?:な|た)$/.test(token.surface));
}

function hasObject(tokens: readonly Token[]): boolean {
  return tokens.some(({ surface, tag }) => surface === "を" && tag === "g");
}

function isName(token: Token | undefined): boolean {
  if (!token) return false;
  if (noName.test(token.surface)) return false;
  return (
    /[nsjtmoxpd]/.test(token.tag) &&
    (/[\p{Script=Han}\p{Script=Katakana}ー」』A-Za-z]$/u.test(token.surface) ||
      nameInKana.test(token.surface) ||
      // 磨き, 見積り
      (/[ns]/.test(token.tag) && /\p{Script=Han}[ぁ-ん]$/u.test(token.surface)))
  );
}

const noName =
  /^(?:の|ん|そう|どう|こう|いつも|全部|全然|絶対|結局|普通|別|無理|なし|無し|無|感じ|はず|わけ|ところ|とこ|何|誰|へん|気)$/;
const nameInKana =
  /^(?:こと|もの|ほう|ため|やつ|みたい|よう|せい|おかげ|つもり|まま|さん|くん|ちゃん|たち|とき|ころ|あと|まえ|うち|ひと|っぱなし|がち|だらけ|おばちゃん|おじさん|おばさん|おっちゃん)$/;

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
  return token.tag === "z" && /^(?:ない|た|たい|らしい)$/.test(token.surface);
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
  if (isSelf && before?.surface === "の") return token.surface;
  // 「わたし先月」
  if (isSelf && next && !/[gbuNzGd]/.test(next.tag)) return "";
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

const selfWords = /^(?:私|わたし|わたくし|あたし|僕|ぼく|ボク|俺|おれ|オレ|わし|ワシ|自分)$/;
