import type { Token } from "./tokenizer.ts";
import { againstOneself, ownManner, ownSide, ownSpeech } from "./words/restate.ts";

/** A clause as it stands in its sentence. */
type Clause = {
  readonly tokens: readonly Token[];
  /** The text that the tokens point into. */
  readonly text: string;
  /** Of the sentence, what comes before the clause and after it. */
  readonly before: string;
  readonly after: string;
};

/**
 * Whether a clause is surely whole, in standard written grammar, and about whom it seems to be about, so that it can be said in another's polite
 * form. One doubt is enough to say no.
 */
export function isCompleteStandard({ tokens, text, before, after }: Clause): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return false;
  const said = text.slice(first.start, last.end).replaceAll(/「[^「」]*」/gu, "「」");
  const own = tokens.filter((token) => !isQuoted(token, first.start, text));
  return (
    !ownManner.test(said) &&
    !againstOneself.test(said) &&
    !isReported(after) &&
    hasBalancedMarks(said) &&
    !leavesItsSubject(said, before) &&
    own.every((token, index) => isSure(token, own[index + 1], own[index - 1], own[index + 2]))
  );
}

/** Whether a word stands between 「 and 」: what others said is theirs, in whatever manner. */
function isQuoted({ start }: Token, from: number, text: string): boolean {
  const before = text.slice(from, start);
  return before.lastIndexOf("「") > before.lastIndexOf("」");
}

function isSure(
  token: Token,
  next: Token | undefined,
  before: Token | undefined,
  second: Token | undefined,
): boolean {
  if (ownSpeech.has(token.surface) || ownSpeech.has(token.base)) return false;
  // 「あの人って」; but 「…と言って」, 「黙って」
  if (token.surface === "って" && !/^(?:言|いう|思|聞|呼)/u.test(next?.surface ?? "")) return false;
  // 「言えん」, 「やっとく」: forms of speech that the text still holds.
  if (token.surface === "ん" && token.tag === "z" && before?.surface !== "ませ") return false;
  if (
    /[vw]/.test(token.tag) &&
    /(?:とく|どく|とる)$/.test(token.base) &&
    !/[一-龠]$/u.test(token.base.slice(0, -2))
  )
    return false;
  // 「うち」 alone is a house, a unit or oneself; as one's own side it is said of what belongs to it.
  if (token.surface === "うち" && next?.surface !== "の") return false;
  if (next === undefined) return true;
  // 「だな、」, 「わからないわ数えてない」: what ends a sentence stands in the midst of it.
  if (token.tag === "e" && !/^(?:か|かも)$/.test(token.surface)) return false;
  if (closes(token) && !mayFollow(next)) return false;
  // 「ないですない」
  if (/^(?:です|ます)$/.test(token.surface) && next.tag !== "l" && !/^(?:か|って|と)$/.test(next.surface))
    return false;
  // 「発表したの別の人」, 「数えるのやめた」
  if (token.surface === "の" && before && /[vwyzaA]/.test(before.tag) && /^[npoqvarjst]$/.test(next.tag))
    return false;
  // 「聞いでから」
  if (token.type.startsWith("五段・カ行") && token.form === "連用タ接続" && /^[でだ]/u.test(next.surface))
    return false;
  // 「二重払いの話してる」
  if (token.tag === "N" && next.tag === "v") return false;
  // 「シクラメン、私があげた」: ご自分が would be stiff, and nobody would be who it is said of.
  if (ownSide.has(token.surface)) {
    if (next.surface === "は") return before === undefined;
    // 「私がいないと、困る方がいる」: it is not the whole that is said of the speaker, and 「私がやってます」 says who.
    if (next.surface === "が") return false;
    if (/^(?:と|や|か)$/.test(next.surface)) return false;
    // 「私のは紙で」
    if (next.surface === "の" && /^[はがもを]$/.test(second?.surface ?? "")) return false;
    // 「わたし先月」
    if (!/[gbuNzGd]/.test(next.tag) && !/^(?:たち|達|ら)$/.test(next.surface)) return false;
  }
  return (
    !isBareObject(token, next) ||
    (next.form === "連用形" && /^(?:で|の|だ|な|を|が|は)/.test(second?.surface ?? ""))
  );
}

/** A form in which a sentence ends. */
function closes(token: Token): boolean {
  if (/^(?:です|ます|だ)$/.test(token.surface) && token.tag === "z") return true;
  if (/[vwyaA]/.test(token.tag)) return token.form === "基本形";
  return token.tag === "z" && /^(?:た|ない|たい|ん)$/.test(token.surface) && /基本形/.test(token.form);
}

/** A name that it belongs to, or a word that joins it to the rest; a comma or another predicate would be the next sentence. */
function mayFollow(next: Token): boolean {
  if (/^(?:、|,)$/.test(next.surface)) return false;
  return (
    !/^[vaArki]$/.test(next.tag) ||
    /^(?:する|し|さ|かもしれ|しれ|ある|あっ|あり|なる|なっ)/.test(next.surface)
  );
}

/** 「肩こる」, 「声小さい」: a name without its particle before what is said of it. */
function isBareObject(token: Token, next: Token): boolean {
  return (
    (/[nojmp]/.test(token.tag) ||
      (token.tag === "x" && /^(?:さん|くん|ちゃん|たち|様)$/.test(token.surface))) &&
    /^[va]$/.test(next.tag) &&
    next.base !== "する" &&
    next.base !== "できる" &&
    !timeOrShare.test(token.surface)
  );
}

/** Names that stand before a predicate as they are. */
const timeOrShare =
  /(?:毎.|今.|一人|ひとり|みんな|皆|全部|全員|半分|一緒|自分自身|昔|最初|最後|度|回|日|晩|朝|夜|時|年|月|週|中|間|前|後)$/u;

/** 「もう来るなって言われて」: half of what somebody else said is nobody's clause. */
function isReported(after: string): boolean {
  return /^[^「」]{0,30}、?(?:って|と)[。、]?$|^(?:から|ので|けど)?[^。「」]{0,12}(?:って|と|て|みたいに)(?:[^。、「」]{0,6})?(?:言|いわ|いう|聞|怒|笑|ぬかし|呼|書|思)/u.test(
    after,
  );
}

function hasBalancedMarks(text: string): boolean {
  return (text.match(/[「『]/gu)?.length ?? 0) === (text.match(/[」』]/gu)?.length ?? 0);
}

/** Somebody else was named before, who may still be the one it is said of. */
function leavesItsSubject(said: string, before: string): boolean {
  return namesSubject.test(before) && !namesSubject.test(said);
}

const namesSubject = /(?<![でとにへ])[がは](?![ぁ-ん]{0,2}[、。]?$)/u;
