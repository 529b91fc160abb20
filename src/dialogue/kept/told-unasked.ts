import { daysIn, type Finding, type Lang, type Reading, type Span } from "../../language/index.ts";
import type { RecordSection } from "../event.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { isNoLine } from "./no-line.ts";
import { piecesOf } from "./pieces.ts";
import { takesBack } from "./taken-back.ts";
import type { Teller } from "./teller.ts";
import { tellersEn } from "./tellers-en.ts";
import { tellersJa } from "./tellers-ja.ts";
import { tellersTerseEn } from "./tellers-terse-en.ts";
import { tellersTerseJa } from "./tellers-terse-ja.ts";
import type { Topic } from "../topic.ts";
import { onceATurn } from "../once-a-turn.ts";

/** Something told unasked that belongs into the record. */
export type ToldUnasked = {
  readonly section: RecordSection;
  readonly span: Span;
  readonly isFirm: boolean;
  readonly teller: string;
  readonly onlyPoints: boolean;
  readonly isOneOfFew: boolean;
};

/** Who is known by name or description, so that "Morag on Monday" can be told from a day and a word. */
export type Known = {
  readonly names: readonly string[];
  readonly today: string;
  /** Whether a plan was told within the last turns, so that its pieces are known as such. */
  readonly planned?: boolean;
  /** Sections that stand empty because their question was turned away: a later word may still answer it. */
  readonly left?: readonly RecordSection[];
  /** The question that is open. */
  readonly asked?: Topic | null;
};

/**
 * What an utterance tells for the record although nobody asked for it, each sentence at most once: what somebody means to do, wants to stand for,
 * holds dear, knows how to do, could do with others, and what dawned on them. Nothing that is said to the counsellor, asked, or taken back.
 */
export function toldUnasked(reading: Reading, known: Known): readonly ToldUnasked[] {
  const { text, lang, findings } = reading;
  const asides = asidesIn(text, lang);
  const pieces = piecesOf(text, lang).map((piece) => withoutMark(text, piece));
  const stands = pieces.map((piece, index) => {
    const said = text.slice(piece.start, piece.end);
    const next = pieces[index + 1];
    return (
      !asides.some((aside) => touches(aside, piece)) &&
      !isNoLine(said, lang) &&
      !isToTheCounsellor(said, lang) &&
      !(next && takesBack(text.slice(next.start, next.end), lang)) &&
      !takesBack(said, lang) &&
      !/^[^?？]*[?？]$/u.test(text.slice(piece.start, piece.end + 1))
    );
  });
  const byPiece = pieces.flatMap((piece, index): readonly ToldUnasked[] => {
    const said = text.slice(piece.start, piece.end);
    if (!stands[index] || said.length > longest[lang]) return [];
    const teller = tellers[lang].find((one) => fits(one, said, lang, known));
    if (!teller) return [];
    const harms = findings.filter((one) => one.kind === "risk" && !one.negated && touches(one, piece));
    if (harms.some((one) => !mayStandBeside(teller.section, one))) return [];
    const last = stands[index - 1] ? pieces[index - 1] : undefined;
    const isShort = last !== undefined && last.end - last.start <= shortNoun;
    const before = teller.withBefore || (teller.withNoun && isShort) ? last : undefined;
    if (teller.withBefore && !before) return [];
    const start = before && piece.end - before.start <= longest[lang] ? before.start : piece.start;
    if (piece.end - start < shortest[lang]) return [];
    return [
      {
        section: teller.section,
        span: { start: start + (leads[lang].exec(text.slice(start))?.[0].length ?? 0), end: piece.end },
        isFirm: !teller.loose,
        teller: teller.id,
        onlyPoints: teller.onlyPoints === true,
        isOneOfFew: teller.few === true,
      },
    ];
  });
  const told = byPiece.length > 0 ? byPiece : inOneLine(reading, known, pieces, stands);
  // What "that" points back to has been found by itself.
  return told.filter((one) => !one.onlyPoints || !told.some((other) => isFoundByItself(other, one)));
}

/** Japanese written on a phone sets spaces inside a sentence: a short line whose pieces tell nothing alone may tell something as one. */
function inOneLine(
  { text, lang, findings }: Reading,
  known: Known,
  pieces: readonly Span[],
  stands: readonly boolean[],
): readonly ToldUnasked[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  // 「まあ」 by itself is no line, and may lead one.
  const mayStand = pieces.every((piece, index) => stands[index] || (index === 0 && piece.end <= shortLead));
  if (lang !== "ja" || !first || !last || pieces.length < 2 || !mayStand) return [];
  const span = { start: first.start, end: last.end };
  const said = text.slice(span.start, span.end);
  if (said.length > longestLine || /[。、!！?？\n]/u.test(said)) return [];
  const teller = tellersTerseJa.find((one) => fits(one, said, lang, known));
  const isHarm = findings.some((one) => one.kind === "risk" && !one.negated && touches(one, span));
  if (!teller || (isHarm && teller.section !== "plan")) return [];
  const { section, id } = teller;
  return [{ section, span, isFirm: !teller.loose, teller: id, onlyPoints: false, isOneOfFew: true }];
}

/** Characters of a line typed on a phone that is read as one sentence, and of a noun set before what is done with it. */
const longestLine = 30;
const shortLead = 4;
const shortNoun = 18;

function isFoundByItself(other: ToldUnasked, { section }: ToldUnasked): boolean {
  return !other.onlyPoints && other.section === section && section === "turningPoints";
}

/** What somebody wants or means to do may be said against how they are treated; danger to anybody is no line. */
function mayStandBeside(section: RecordSection, harm: Finding): boolean {
  const isWanted = section === "aspiration" || section === "values" || section === "plan";
  return isWanted && harm.kind === "risk" && harm.risk !== "self-harm" && harm.risk !== "violence";
}

const tellers: Readonly<Record<Lang, readonly Teller[]>> = {
  ja: [...tellersJa, ...tellersTerseJa],
  en: [...tellersEn, ...tellersTerseEn],
};

function fits({ section, is, not, needs, asked }: Teller, said: string, lang: Lang, known: Known): boolean {
  const plain = plainly(said, lang);
  if (!is.test(plain) || not?.test(plain)) return false;
  if (asked && !asked.test(known.asked ?? "")) return false;
  if (needs === undefined) return true;
  if (needs === "plan") return known.planned === true;
  if (needs === "left") return known.left?.includes(section) === true;
  const hasDay = nextTime[lang].test(plain) || daysIn(said, lang, known.today).length > 0;
  const hasPerson = namesSomebody(said, lang, known.names);
  return needs === "day-and-person" ? hasDay && hasPerson : hasDay || hasPerson;
}

/** An occasion to come that is on no calendar: 「次の雨の日」. */
const nextTime: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:次|つぎ|今度)の[^。、]{1,8}(?:日|とき|時|回|晩|朝|番)/u,
  en: /\bnext (?:time|shift|run|delivery|round)\b/u,
};

/** In one spelling; what somebody else is quoted with says nothing of what the person means. */
const plainly = onceATurn((said: string, lang: Lang): string => {
  const plain = said.normalize("NFKC").toLowerCase().trim();
  return lang === "ja"
    ? plain.replace(/[…。.\s]+$/u, "")
    : plain.replaceAll(/[’']/gu, "").replace(/[.!…\s]+$/u, "");
});

/** Whether somebody is named: by a courtesy, a pronoun after a verb of speaking, or as known before. */
function namesSomebody(said: string, lang: Lang, names: readonly string[]): boolean {
  const plain = said.toLowerCase();
  return (
    courtesy[lang].test(plain) || names.some((name) => name.length > 1 && plain.includes(name.toLowerCase()))
  );
}

const courtesy: Readonly<Record<Lang, RegExp>> = {
  ja: /[\p{Script=Han}ァ-ヴーa-z](?:さん|くん|君|ちゃん|先生|先輩|課長|部長|係長|主任|店長|所長|社長)(?:たち)?(?:に|へ|と|の(?:ところ|席|とこ)|を|が|から|、|。|\s)|の(?:人|方|子)(?:たち)?(?:に|へ|と)/u,
  en: /\b(?:ask|tell|show|give|bring|ring|call|phone|text|meet|invite|teach|write to|talk to|speak to|see) (?:her|him|them|everyone|both of them|the (?:girls|lads|team|others|boss|manager|nurses?|drivers?))\b/u,
};

/** Words to the counsellor: about the questions, or asking for something from them. */
function isToTheCounsellor(said: string, lang: Lang): boolean {
  return toTheCounsellor[lang].test(plainly(said, lang));
}

const toTheCounsellor: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:あなた|あんた|そちら|機械さん|カナメ|かなめ)|(?:って|と)(?:さっき|前に|いま|今)?(?:言い|申し)ました|(?:聞いて|教えて|考えて)(?:もらえ|くれ(?:ま|る)|いただけ|ください)|(?:質問|拾う|引用|飛ばして|記録)|(?:いま|さっき|今)(?:も)?(?:言|ゆ)(?:った|いました|うた)(?:けど|ばかり|ばっかり|でしょ|じゃ)/u,
  en: /\b(?:you (?:asked|said|keep|left|skipped|missed|cut|picked|quoted|took|got|are|were|have|just|only|made|want|mean|know fine)|youve|youre (?:asking|not|a computer|going)|your (?:question|list|record)|what would you|ask me|ive told you|i told you|i said|as i said|i was telling you|was a joke)\b/u,
};

/** Characters of a sentence that says something by itself, and of one that still is one line on a page. */
const shortest: Readonly<Record<Lang, number>> = { ja: 6, en: 10 };
const longest: Readonly<Record<Lang, number>> = { ja: 110, en: 260 };

/** What leads into a sentence and tells nothing. */
const leads: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:(?:はい|ええと|えっと|ええ|うーん|うん|まあ|あの|あ|いえ|いや|そうですね)[、。…\s]+|[…。、\s]+)+(?=\S)/u,
  en: /^(?:(?:well|yes|yeah|aye|och|ah|oh|um|er|so|and|but|ok(?:ay)?|right|no)[,.…\s]+)+(?=\S)/iu,
};

/** A sentence without the mark that ends it. */
function withoutMark(text: string, { start, end }: Span): Span {
  return { start, end: end - (/[.。!！…\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0) };
}
