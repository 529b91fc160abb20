import type { Restated, Span } from "../finding.ts";
import { negativeOf, pastOf } from "./conjugate.ts";
import { isCompleteStandard } from "./complete-standard.ts";
import type { Token } from "./tokenizer.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import {
  leadsIn,
  listenersWords,
  openingWords,
  ownSide,
  softEndings,
  soundsRegional,
} from "./words/restate.ts";

/** Characters of what can still be said back in one breath. */
const longest = 48;
/** Clauses of one sentence that are said back in one breath. */
const clausesJoined = 4;

/**
 * Says the clauses of an utterance, and runs of them, from the listener's side: 「私までは来ないです」 → 「ご自分までは来ないの」, 「エラーを潰してます」 →
 * 「エラーを潰しているの」, 「夜勤のドライバーさんです」 → 「夜勤のドライバーさんなの」. Only what is surely complete and in standard speech is turned: said in
 * the listener's polite form, a word of dialect or half a sentence would make fun of the speaker. All else is left out.
 */
export function restate(utterance: Utterance): readonly Restated[] {
  if (utterance.isRegional || soundsRegional.test(utterance.typed)) return [];
  const found = new Map<string, Restated>();
  for (const sentence of utterance.sentences) {
    for (const run of runsOf(utterance, sentence)) {
      if (utterance.quotes.some((quote) => overlaps(quote, run) && !holds(run, quote))) continue;
      const text = restateRun(utterance, run, sentence);
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

function restateRun(utterance: Utterance, run: Span, sentence: Span): string | null {
  const said = utterance.text.slice(run.start, run.end);
  // Of kana set apart by spaces only the whole is a clause.
  if (isSpacedKana.test(utterance.text) && (run.start !== sentence.start || run.end !== sentence.end))
    return null;
  if (notSaidAloud.test(said)) return null;
  const from = run.start + (leadsIn.exec(said)?.[0].length ?? 0);
  const tokens = utterance.tokens.filter((token) => token.start >= from && token.end <= run.end);
  const opened = withoutOpening(tokens);
  const [first] = opened;
  if (!first || pointing.test(first.surface)) return null;
  const clause = withoutSoftEnd(opened);
  const text = utterance.text;
  const before = text.slice(sentence.start, first.start);
  const after = text.slice(run.end, sentence.end);
  // 「ポスターと、チラシと、…」: half of a list.
  if (/[とや]、\s*$/u.test(before)) return null;
  // 「替わらないから|だそうです」: it goes on.
  if (/^(?:だ|です|なん|なの|じゃ|で(?:す|は|も))/u.test(after.trimStart())) return null;
  if (!isCompleteStandard({ tokens: clause, text, before, after })) return null;
  const ended = plainEnd(clause);
  if (ended === null) return null;
  const { kept, end } = ended;
  // A name by itself says what it is only as the whole of a sentence.
  const isWhole =
    !/[\p{L}\p{N}]/u.test(after) && !/\.{2,}/u.test(said + after) && openingOnly(before) && kept.length > 0;
  // 「主任が休むときは私」
  if (end === "なの" && selfWords.test(kept.at(-1)?.surface ?? "")) return null;
  if (end === "なの" && !isWhole && kept.at(-1)?.surface !== "そう") return null;
  const turned = withoutSelf(kept)
    .map((token, index, all) => inFull(token) ?? asListener(token, index, all))
    .join("")
    .concat(end);
  if (saysNothing.test(turned)) return null;
  const least = run.start === sentence.start ? shortest : shortestPart;
  return turned.length < least || turned.length > longest ? null : turned;
}

/** Characters that a clause said back has at least: as a sentence of its own, and as a part of one. */
const shortest = 3;
const shortestPart = 6;

/** What is left is no more than a verb that any clause could end in, or a title without its name. */
const saysNothing = /^(?:ない|ある|いる|する|した|来る|なる|いい|できる|さんな|違いな|たちな)の$/u;

const isSpacedKana = /^[^\p{Script=Han}ァ-ヶ]*[ぁ-んー][ 　][ぁ-ん][^\p{Script=Han}ァ-ヶ]*$/u;

/** A question, laughter, a mark that nobody says: what it means hangs on its tone. */
const notSaidAloud = /[?"“”()（）→・]|https?:|笑|[wW]{2}|[wW]$|、、|\p{Extended_Pictographic}/u;

const pointing =
  /^(?:こういう|そういう|ああいう|どういう|こう|どう|それ|これ|あれ|そこ|ここ|そう|その|この|あの|そんな|こんな|どっち|さっき|先ほど|いう|だと|という|っていう|とか|あと|に|で|が|は|を|と|も|って|ん|して|こ|の|より|から|いけない|ならない|なんで|なぜ|どうして|じゃ|では)$/u;

/** Whether nothing but small words stands before a clause. */
function openingOnly(before: string): boolean {
  return before
    .replace(leadsIn, "")
    .split(/[、\s]+/u)
    .every((word) => word === "" || openingWords.has(word));
}

function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    (token) =>
      (!/[kif.]/.test(token.tag) || /[「『]/.test(token.surface) || isHalfAWord(token, tokens)) &&
      !openingWords.has(token.surface),
  );
  return from < 0 ? [] : tokens.slice(from);
}

/** A single letter that runs on is no sigh but the beginning of a word the dictionary does not know: 「うちら」. */
function isHalfAWord(token: Token, tokens: readonly Token[]): boolean {
  return (
    token.tag !== "." &&
    token.surface.length === 1 &&
    tokens.some(({ start, tag }) => start === token.end && tag !== ".")
  );
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
    if (last.tag === "." && !/[」』]/.test(last.surface)) kept = kept.slice(0, -1);
    else if (last.tag === "e" && /^(?:ね|よ|よね)$/.test(last.surface)) kept = kept.slice(0, -1);
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
  const [fourth, third, second, first] = [4, 3, 2, 1].map((back) => at(back)?.surface ?? "");
  if (first === "ます") return positive(tokens, 1, (verb) => verb.base, "いる");
  if (second === "まし" && first === "た") return positive(tokens, 2, pastOf, "いた");
  if (second === "ませ" && first === "ん") return positive(tokens, 2, negativeOf, "いない");
  if (first === "た" && second === "でし" && third === "ん" && fourth === "ませ")
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
    if (before.tag === "z" && /^(?:ない|た|たい)$/.test(before.surface)) return cut(1, "の");
    // 「出たそうです」
    if (before.surface === "そう" && at(3) && isFinite(at(3) ?? before)) return cut(1, "なの");
    return endsAName(tokens.slice(0, -1)) ? cut(1, "なの") : null;
  }
  if (first === "た" && second === "でし") return endsAName(tokens.slice(0, -2)) ? cut(2, "だったの") : null;
  if (isFinite(last)) return cut(0, "の");
  return endsAName(tokens) ? cut(0, last.tag === "s" && hasObject(tokens) ? "するの" : "なの") : null;
}

/** Whether the last words name somebody or something, with what may follow a name: 「昔の自分みたいなやつ」, 「シフト表から」, 「私だけ」. */
function endsAName(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last) return false;
  if (/^(?:だけ|ばかり|まで|から)$/.test(last.surface)) return isName(before);
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
  /^(?:以上|感謝|内緒|明日|違い|秘密|の|ん|そう|どう|こう|いつも|全部|全然|絶対|結局|普通|別|無理|なし|無し|無|感じ|はず|わけ|ところ|とこ|何|誰|へん|気|的)$/;
const nameInKana =
  /^(?:こと|もの|ほう|ため|せい|おかげ|つもり|まま|さん|くん|ちゃん|たち|とき|ころ|あと|まえ|ひと|っぱなし|おばちゃん|おじさん|おばさん)$/;

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

/** 「私は」 at the front says only who speaks. */
function withoutSelf(tokens: readonly Token[]): readonly Token[] {
  const [first, second, third] = tokens;
  if (!first || !second || !selfWords.test(first.surface) || !/^(?:は|が)$/.test(second.surface))
    return tokens;
  return tokens.slice(third?.surface === "、" ? 3 : 2);
}

/** Words of oneself as the listener says them: 私 → ご自分, うちの → そちらの, 嫁 → 奥さま. */
function asListener(token: Token, index: number, all: readonly Token[]): string {
  const [before, next] = [all[index - 1], all[index + 1]];
  const isSelf = selfWords.test(token.surface);
  if (isSelf && /^(?:たち|達|ら)$/.test(next?.surface ?? "")) return "皆さん";
  if (/^(?:たち|達|ら)$/.test(token.surface) && before && selfWords.test(before.surface)) return "";
  // 昔の自分
  if (isSelf && before?.surface === "の") return token.surface;
  // 「うちの妹」 → 「妹さん」
  if (ownSide.has(token.surface) && isFamily(all[index + 2])) return "";
  if (isSelf) return "ご自分";
  if (token.surface === "の" && before && ownSide.has(before.surface) && isFamily(next)) return "";
  // Somebody else's wife is not the listener's to honour: 部長の妻. さん is not said twice.
  if (before?.surface === "の" && !ownSide.has(all[index - 2]?.surface ?? "")) return token.surface;
  return next?.surface === "さん" ? token.surface : (listenersWords.get(token.surface) ?? token.surface);
}

function isFamily(token: Token | undefined): boolean {
  return token !== undefined && token.surface !== "うち" && listenersWords.has(token.surface);
}

/** 「見てない」, 「話してる」: a swallowed い is said. */
function inFull({ surface, base, tag }: Token): string | null {
  return /^[てで]る$/.test(base) && !/[v]/.test(tag) && /^[てで](?:る|た|な)?$/.test(surface)
    ? `${surface.charAt(0)}い${surface.slice(1)}`
    : null;
}

const selfWords = /^(?:私|わたし|わたくし|あたし|僕|ぼく|ボク|俺|おれ|オレ|わし|ワシ|自分)$/;
