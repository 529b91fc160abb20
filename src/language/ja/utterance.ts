import type { ReadContext, Span } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";
import { encodeWords, type EncodedWords } from "../match/token-pattern.ts";
import { chunkAt } from "./party-chunk.ts";
import { normalise, thin, type Normal } from "../normalise.ts";
import { standardAuxiliaries, standardEndings } from "./standard.ts";
import type { Token, Tokenizer } from "./tokenizer.ts";

/** An utterance made ready for the rules. Offsets are UTF-16 into `text`, which is normalised. */
export type Utterance = {
  readonly typed: string;
  readonly normal: Normal;
  /** Whether it was typed in regional speech; `text` is in standard endings all the same. */
  readonly isRegional: boolean;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: EncodedWords;
  readonly sentences: readonly Span[];
  /** Sentences, also cut at white space, without their closing marks. */
  readonly units: readonly Span[];
  /** Finer than sentences: also cut at commas and after から, ので, けど and the like. */
  readonly clauses: readonly Span[];
  /** What stands between 「 and 」. */
  readonly quotes: readonly Span[];
  /** Everybody named, whether or not the work touches them: they may be the subject of what is said. */
  readonly actors: readonly Span[];
  readonly context: ReadContext;
};

/** Characters that are read closely; what a person types beyond them is kept but not searched. */
const readLength = 3_000;

export function prepare(typed: string, context: ReadContext, tokenize: Tokenizer): Utterance {
  const head = typed.slice(0, readLength);
  const whole = inHiragana(head, normalise(head));
  const said = mayBeDrawnOut.test(whole.text) ? thin(whole, isNoElongation) : whole;
  const endings = standardEndings(said);
  const ended = endings?.normal ?? said;
  const endedTokens = tokenize(ended.text);
  const auxiliaries = standardAuxiliaries(ended, endedTokens);
  const normal = auxiliaries?.normal ?? ended;
  const text = normal.text;
  const tokens = normal === ended ? endedTokens : tokenize(text);
  const sentences = cut(text, sentenceEnd);
  // Many utterances are read without these two.
  let words: EncodedWords | undefined;
  let actors: readonly Span[] | undefined;
  return {
    typed,
    normal,
    isRegional: endings?.isRegional === true || auxiliaries?.isRegional === true,
    text,
    tokens,
    get words() {
      return (words ??= encodeWords(tokens));
    },
    sentences,
    units: sentences.flatMap((sentence) => cutUnits(text, sentence)),
    clauses: sentences.flatMap((sentence) => cutClauses(text, tokens, sentence)),
    quotes: matchesOf(quoted, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    get actors() {
      return (actors ??= findActors({ text, tokens }));
    },
    context,
  };
}

const quoted = /「[^」\n]*」?|『[^』\n]*』?|"[^"\n]*"|“[^”\n]*”?/g;

/** Who types in half-width katakana alone (ｺﾝﾆﾁﾜ) writes what others write in hiragana. One letter stays one letter. */
function inHiragana(typed: string, normal: Normal): Normal {
  if (!/[\uFF66-\uFF9D]/.test(typed) || /[ぁ-ん]/.test(typed)) return normal;
  const text = normal.text.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  return { ...normal, text };
}

function findActors(utterance: Pick<Utterance, "text" | "tokens">): Span[] {
  const found: Span[] = [];
  for (let index = 0; index < utterance.tokens.length; index += 1) {
    const chunk = chunkAt(utterance, index);
    const first = utterance.tokens[index];
    const last = chunk && utterance.tokens[chunk.to - 1];
    if (!chunk || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    index = chunk.to - 1;
  }
  return found;
}

/** Whether somebody else is the subject of what stands between `from` and `to`: 先生が, 営業さんは, あの人も. */
export function hasOtherSubject({ text, actors }: Utterance, from: number, to: number): boolean {
  if (
    /(?:あの人|この人|その人|向こう|むこう|相手|みんな|誰か|だれか|彼女?|機械|ロボット|ピアニスト|外科医|お?医者(?:さん)?|パイロット|人)(?:たち|ら|さん)?(?:が|は|も|って|から)(?!.*(?:私|俺|僕|自分|わたし|うち)(?:が|は|も))/.test(
      text.slice(from, to),
    )
  )
    return true;
  const last = actors
    .filter(
      (actor) =>
        actor.start >= from &&
        actor.end < to &&
        /^(?:たち|ら)?(?:が|は|って|も)/.test(text.slice(actor.end, actor.end + 4)),
    )
    .at(-1);
  return (
    last !== undefined &&
    !/(?:私|俺|僕|自分|わたし|わたくし|おれ|うち|わし)(?:たち|ら)?(?:が|は|も|の)/.test(
      text.slice(last.end, to),
    )
  );
}

const mayBeDrawnOut = /[ー〜~ぁぃぅぇぉ]|っっ/;

/** だけどー → だけど, すごぉい → すごい; but うーん and えーと stay, and so does ー in katakana. */
function isNoElongation(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  const character = text.charAt(index);
  if (/[ー〜~]/.test(character)) {
    if (/[ー〜~]/.test(before)) return false;
    if (!/[ぁ-ん]/.test(before)) return true;
    // ぼーっと is a word, ずーっと only says ずっと at length.
    if (before !== "ず" && text.startsWith("っと", index + 1)) return true;
    return /[うんえあお]/.test(before) && !/[ぁ-んァ-ヶ一-龠]/.test(text.charAt(index - 2));
  }
  if (/[ぁぃぅぇぉ]/.test(character)) return !drawnOut.get(character)?.includes(before) || before === "";
  return !(character === "っ" && before === "っ");
}

const drawnOut: ReadonlyMap<string, string> = new Map([
  ["ぁ", "あかがさざただなはばぱまやらわぁ"],
  ["ぃ", "いきぎしじちにひびぴみりぃ"],
  ["ぅ", "うくぐすずつぬふぶむゆるぅ"],
  ["ぇ", "えけげせぜてでねへべめれぇ"],
  ["ぉ", "おこごそぞとどのほぼもよろをぉ"],
]);

const sentenceEnd = /[。!?\n♪]+[)」』]?|(?:…|\.{2,}|・{2,})+|(?<=[^A-Za-z0-9\s])[wW笑]{1,}(?=$|[\s。、!])/g;

function cut(text: string, at: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of matchesOf(at, text)) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== "") spans.push({ start, end: text.length });
  return spans;
}

const unitPattern = /[^\s。…!♪]+/g;

function cutUnits(text: string, sentence: Span): Span[] {
  return matchesOf(unitPattern, text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const said = match[0].replace(/[、,wW笑]+$/, "");
    const start = sentence.start + match.index;
    return said === "" ? [] : [{ start, end: start + said.length }];
  });
}

const commas: ReadonlySet<string> = new Set(["、", ",", ";"]);
const goesOn: ReadonlySet<string> = new Set(["て", "で", "つつ", "ながら", "たり"]);
const adverse: ReadonlySet<string> = new Set(["けど", "けれど", "けん", "やけど", "さかい", "よって"]);

function cutClauses(text: string, tokens: readonly Token[], sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  const inside = tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end);
  inside.forEach((token, index) => {
    const next = inside[index + 1];
    const isComma = commas.has(token.surface);
    const isGap =
      next !== undefined && next.start > token.end && /\s/.test(text.slice(token.end, next.start));
    const joins = token.tag === "l" && !goesOn.has(token.surface) && next?.surface !== "、";
    const isAdverse = adverse.has(token.surface) && next?.surface !== "、";
    if (!isComma && !isGap && !joins && !isAdverse) return;
    if (token.end - start < 4 && !isGap) return;
    clauses.push({ start, end: token.end });
    start = token.end;
  });
  if (text.slice(start, sentence.end).trim() !== "") clauses.push({ start, end: sentence.end });
  return clauses;
}

/** The span out of `spans` that holds an offset. */
export function holding(spans: readonly Span[], offset: number): Span | null {
  return spans.find((span) => span.start <= offset && offset < span.end) ?? null;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
