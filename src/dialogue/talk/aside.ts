import { gistMaxLength, type Lang, type Reading, type Span } from "../../language/index.ts";
import { trimClause } from "../quote/clause.ts";
import { piecesOf } from "../kept/pieces.ts";
import { pointsBackIn } from "../thread/points-back.ts";
import { saysNothing } from "../says-nothing.ts";
import { asksPardon, echoesTheQuestion, remarks } from "./aside-words.ts";
import { fences } from "./fences.ts";
import { gripes } from "./gripes.ts";
import { ofTheManner } from "./of-the-manner.ts";
import { speaksOfOurTalk } from "./speaks-of-our-talk.ts";
import { plain, questionsIn } from "./question.ts";
import { standardJa } from "./standard-ja.ts";
import { teases, wishes } from "./teases.ts";
import { onceATurn } from "../once-a-turn.ts";

/** What somebody says to the counsellor about the talk, in the midst of telling something. */
export type Remark =
  /** What was said has not been heard, or was taken for something else. */
  | "unheard"
  /** Said against what was made of it. */
  | "rebuke"
  /** What the counsellor said of them is denied. */
  | "denies"
  /** Too much is asked. */
  | "too-many"
  /** It was a joke. */
  | "joked"
  /** It was told before. */
  | "reminded"
  /** A subject is not to be asked about any more. */
  | "fence"
  /** The subject is to be left, or something else asked. */
  | "other-subject"
  /** A good-humoured gripe. */
  | "teased"
  /** Pardon is asked for how it is written. */
  | "pardon"
  /** Heard, agreed to, praised or graded. */
  | "nod"
  /** Words of the question said over. */
  | "echo"
  /** A question to the counsellor. */
  | "asks"
  /** What was told was passed over. */
  | "points-back";

export type Aside = Span & { readonly what: Remark };

/**
 * The sentences of an utterance that are said to the counsellor about the talk, and tell nothing of the work: 「やっと通じた。」, 「なんで犬が出てくるの」,
 * "I never said that". They are answered, never said back, and no line of the record. Without what was `said` before, words that are asked
 * about are taken for one's own.
 */
export const asidesIn = onceATurn((text: string, lang: Lang, said: string = ""): readonly Aside[] => {
  const pieces = piecesOf(text, lang);
  const [first] = pieces;
  // 「あんた 聞いとるんかね」: a space ends no sentence here.
  if (first && pieces.length > 1 && ofTheManner(text, lang))
    return [{ start: first.start, end: text.length, what: "rebuke" }];
  const asked = questionsIn(text, lang, said);
  const pointing = pointsBackIn(text, lang);
  return pieces.flatMap((span): readonly Aside[] => {
    const sentence = unquoted(text.slice(span.start, span.end), lang);
    const pardon = asksPardon.exec(sentence);
    if (pardon) {
      const start = span.start + pardon.index;
      return [{ start, end: start + pardon[0].length, what: "pardon" }];
    }
    if (asked.some((one) => one.start === span.start)) return [{ ...span, what: "asks" }];
    const ours = plain(said);
    const standard = lang === "ja" ? standardJa(sentence.replace(/[。\s]+$/u, "")) : sentence;
    const bare = sentence.replace(/[。\p{Extended_Pictographic}wｗ]+$/u, "");
    const forms = [...new Set([bare, sentence, standard])];
    for (const { longest, is, what } of known[lang]) {
      const found = bare.length > longest ? null : firstMatch(is, forms);
      if (!found) continue;
      const denied = found.groups?.denied;
      if (denied === undefined) return [{ ...span, what }];
      if (deniesOurs(denied, ours, pieces.length === 1)) return [{ ...span, what: "denies" }];
    }
    if (saysOver(sentence, ours, lang) || speaksOfOurTalk(standard, lang) || ofTheManner(sentence, lang))
      return [{ ...span, what: "rebuke" }];
    if (pointing.some((one) => touches(one, span))) return [{ ...span, what: "points-back" }];
    return pieces.length > 1 && echoesTheQuestion[lang]?.test(sentence) ? [{ ...span, what: "echo" }] : [];
  });
});

function firstMatch(is: RegExp, forms: readonly string[]): RegExpExecArray | null {
  for (const form of forms) {
    const found = is.exec(form);
    if (found) return found;
  }
  return null;
}

const known = {
  ja: [...fences.ja, ...wishes.ja, ...remarks.ja, ...gripes.ja, ...teases.ja],
  en: [...fences.en, ...wishes.en, ...remarks.en, ...gripes.en, ...teases.en],
} as const;

/**
 * The counsellor's own words thrown back: 「だってんてなんやねん」, 「伺いましたってだけ？」, 「続きって…」. Where an answer follows in the same sentence
 * (「違いって、命に関わるかどうかやろ」) it is one.
 */
function saysOver(sentence: string, ours: string, lang: Lang): boolean {
  if (lang !== "ja" || ours === "") return false;
  const said = thrownBack.exec(sentence)?.groups?.over?.replace(/^[「『]|[」』]$/gu, "");
  return said !== undefined && said.length >= shortestOver && ours.includes(said);
}

/** Characters of the counsellor's words that are surely theirs. */
const shortestOver = 2;
const thrownBack =
  /^(?:え|は|いや|ん|[、。\s])*(?<over>.{2,24}?)(?:って|て|とか|いうて|って言われ(?:て|ると|ても))、?(?:(?:だけ|何|なん|なに|どこ|どう)[^。]{0,10}|笑[wｗ]*|照れ[^。]{0,8}|言われ[^。]{0,12}|…+)?[?？!！笑wｗ。…（）()]*$/u;

/** 「辞めるなんて言ってない」 is said against the counsellor who spoke of it; 「誰も知らない。言ってない」 is told. */
function deniesOurs(denied: string, ours: string, isAll: boolean): boolean {
  if (ours === "") return true;
  const words =
    denied
      .replace(/私|わたし|僕|俺|自分|うち/gu, "")
      .match(/[\p{Script=Han}々]+|[ァ-ヴー]{2,}|[ぁ-ん]{3,}|[a-z0-9]{2,}/gu) ?? [];
  return words.some((word) => ours.includes(word)) || (words.length === 0 && isAll && claims.test(ours));
}

/** Something was said to be so, or somebody's words were given back. */
const claims = /のですね|ですか、と|ようですね|とのこと|」(?:と|という)/u;

/** Whether an utterance puts right what was made of it: it is owned up to. */
export function rebukes(text: string, lang: Lang, said = ""): boolean {
  return asidesIn(text, lang, said).some(({ what }) => what === "rebuke" || what === "denies");
}

/** What an utterance tells beside what it says to the counsellor; null where it says nothing to them, or nothing else. */
export const toldBeside = onceATurn((text: string, lang: Lang, said: string): string | null => {
  const asides = asidesIn(text, lang, said);
  if (asides.length === 0) return null;
  const rest = leftIn(text, lang, asides)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !isAsked.test(sentence.trim()));
  const told = rest.join(lang === "ja" ? "" : " ").trim();
  return told.length >= tellsFrom[lang] && !saysNothing(told, lang) ? told : null;
});

/** A question beside words to the counsellor is one to them. */
const isAsked = /[?？]$|(?:です|ます|なん)か。?$/u;

/** Characters from which what is left beside an aside is told. */
const tellsFrom: Readonly<Record<Lang, number>> = { ja: 4, en: 8 };

/** Whether it says that something was not heard. */
export function saysUnheard(text: string, lang: Lang): boolean {
  return asidesIn(text, lang).some(({ what }) => what === "unheard");
}

/** What an utterance wants that asks for another subject: where its wish ends; null where it has none. */
export function wishForAnother(text: string, lang: Lang, said = ""): Span | null {
  return asidesIn(text, lang, said).findLast(({ what }) => what === "other-subject") ?? null;
}

/** Whether an utterance says of a subject that it is not to be asked about any more. */
export function fencesOff(text: string, lang: Lang): boolean {
  return asidesIn(text, lang).some(({ what }) => what === "fence");
}

/** Whether an utterance is nothing but asides. */
export function isOnlyAsides(text: string, lang: Lang, said = ""): boolean {
  const asides = asidesIn(text, lang, said);
  return asides.length > 0 && leftIn(text, lang, asides).length === 0;
}

/** A reading in which what was said to the counsellor tells nothing; what was told beside it stays. Signs of danger stay wherever they stand. */
export function withoutAsides(
  reading: Reading,
  said = "",
  isWeary: (sentence: string) => boolean = () => false,
): Reading {
  const { text, lang } = reading;
  const gone: readonly Span[] = [
    ...asidesIn(text, lang, said),
    ...piecesOf(text, lang).filter(({ start, end }) => isWeary(text.slice(start, end))),
  ];
  if (gone.length === 0) return reading;
  const left = leftIn(text, lang, gone);
  const isLeft = (span: Span) => !gone.some((aside) => touches(aside, span));
  const findings = reading.findings.flatMap((finding) => {
    if (finding.kind === "risk" || isLeft(finding)) return [finding];
    // A value or a plan found over several sentences is what is left of it.
    const rest = left.find((sentence) => touches(sentence, finding));
    if (finding.kind === "act" || finding.kind === "minimizing" || finding.kind === "task" || !rest)
      return [];
    const start = Math.max(rest.start, finding.start);
    const end = Math.min(rest.end, finding.end);
    return [{ ...finding, start, end, text: text.slice(start, end) }];
  });
  const first = left[0];
  const last = left.at(-1);
  return {
    ...reading,
    findings,
    gist: reading.gist && isLeft(reading.gist) ? reading.gist : gistOf(text, left, lang),
    restated: reading.restated.filter(isLeft),
    answer: first && last ? { start: first.start, end: last.end } : null,
  };
}

/** Characters from which what is left of a sentence beside an aside tells something. */
const tells = 8;

/** The sentences without those that are gone; of one that is gone in part, the longer rest. */
function leftIn(text: string, lang: Lang, gone: readonly Span[]): readonly Span[] {
  return piecesOf(text, lang).flatMap((piece) => {
    const mask = gone.find((one) => touches(one, piece));
    if (!mask) return [piece];
    if (mask.start <= piece.start && piece.end <= mask.end) return [];
    const before = { start: piece.start, end: Math.max(piece.start, mask.start) };
    const after = { start: Math.min(mask.end, piece.end), end: piece.end };
    const rest = trimmed(text, before.end - before.start >= after.end - after.start ? before : after);
    return rest.end - rest.start >= tells ? [rest] : [];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const before = /^[\s.,;:!?…-]*/u.exec(said)?.[0].length ?? 0;
  const after = /[\s,;:…-]*$/u.exec(said)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

function gistOf(text: string, left: readonly Span[], lang: Lang): Span | null {
  const spans = left.flatMap((sentence) => trimClause(text, sentence, lang) ?? []);
  const fitting = spans.filter(({ start, end }) => end - start <= gistMaxLength[lang]);
  return fitting.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

/** A remark on the talk inside somebody's quoted words is theirs. */
function unquoted(sentence: string, lang: Lang): string {
  return lang === "ja" ? plain(sentence.replaceAll(/「[^」]*」|“[^”]*”/gu, "◯")) : plain(sentence);
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
