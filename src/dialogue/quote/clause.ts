import type { Finding, FindingKind, Lang, Span } from "../../language/index.ts";
import { assumeFrom } from "../../language/index.ts";
import { shorten } from "./shorten.ts";
import { contentWords } from "./content-words.ts";
import { cutAt } from "./cut-at.ts";
import { clauseMarks } from "./clause-marks.ts";
import { isNeverTheHeart } from "./never-the-heart.ts";
import { onceATurn } from "../once-a-turn.ts";

/** A clause of an utterance that can be said back whole. */
export type Clause = Span & {
  readonly text: string;
  /** How much it is worth coming back to; see `salience`. */
  readonly weight: number;
};

/** Characters a clause must have to say anything, and those above which two clauses are not joined into one. */
const shortest: Readonly<Record<Lang, number>> = { ja: 1, en: 2 };
/** Characters from which a clause can be a side of its own. */
const shortestSide: Readonly<Record<Lang, number>> = { ja: 6, en: 9 };
const joinedUnder: Readonly<Record<Lang, number>> = { ja: 28, en: 70 };

/**
 * The clauses of an utterance in their order, cut only where a sentence or a clause ends, without fillers and politeness
 * at the ends. Where another's work is compared with one's own (`isAboutOthers`), what is said of oneself weighs more.
 */
export function clausesOf(
  text: string,
  lang: Lang,
  findings: readonly Finding[],
  gist: Span | null,
  isAboutOthers = false,
): readonly Clause[] {
  const pieces = piecesOf(text, lang);
  const core = gist && withCourtesy(text, gist);
  const spans = new Map<string, Span>();
  const add = (span: Span) => {
    const trimmed = trimClause(text, span, lang);
    if (trimmed && trimmed.end - trimmed.start >= shortest[lang])
      spans.set(`${trimmed.start}-${trimmed.end}`, trimmed);
  };
  for (const { span, next } of pieces) {
    add(span);
    const shorter = shorten(text, span, lang);
    if (shorter) add(shorter);
    // Of two clauses that an "and" joins the second may be the one that weighs; "paid them twice" by itself is none.
    if (shorter && lang === "en" && clauseOfItsOwn.test(text.slice(shorter.end, span.end)))
      add({ start: shorter.end, end: span.end });
    // A て or an "and" is joined to what it leads to; two whole clauses are not.
    if (
      next &&
      next.end - span.start <= joinedUnder[lang] &&
      !isFinished(text.slice(span.start, span.end), lang)
    )
      add({ start: span.start, end: next.end });
  }
  if (core) add(core);
  return [...spans.values()]
    .map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      weight: salience(text, span, lang, findings, isAboutOthers) + (core && isSame(span, core) ? 1 : 0),
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A joining word, and somebody who does something. */
const clauseOfItsOwn =
  /^,?\s*(?:and|but|so)\s+(?:i|we|they|he|she|it|you|nobody|no one|someone|somebody|everyone|there|that)(?:'\w+)?\s.{4}/iu;

/** A name is not cut before its さん. */
function withCourtesy(text: string, span: Span): Span {
  const courtesy = /^(?:さん|さま|様|ちゃん|くん|君)(?:たち|達)?/u.exec(text.slice(span.end))?.[0] ?? "";
  return { start: span.start, end: span.end + courtesy.length };
}

/** The clause a span stands in, as far as marks tell. */
export function clauseAround(text: string, span: Span, lang: Lang): Span {
  const { sentenceEnd, clauseEnd } = clauseMarks[lang];
  return (
    cutAt(text, { start: 0, end: text.length }, sentenceEnd)
      .flatMap((sentence) => cutAt(text, sentence, clauseEnd))
      .find((piece) => piece.start <= span.start && span.start < piece.end) ?? span
  );
}

/** Whether a clause stands by itself: one that ends on a て or an "and" leaves the listener waiting. */
export function isFinished(text: string, lang: Lang): boolean {
  return !clauseMarks[lang].unfinished.test(text);
}

/** A span without the fillers before it and the politeness and hedges after it. Null where nothing is left. */
export function trimClause(text: string, { start, end }: Span, lang: Lang): Span | null {
  return trimmed(text, start, end, lang);
}

const trimmed = onceATurn((text: string, from: number, to: number, lang: Lang): Span | null => {
  const { lead, tail } = clauseMarks[lang];
  let [start, end] = [from, to];
  for (;;) {
    const before: number = end - start;
    start += lead.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= tail.exec(text.slice(start, end))?.[0].length ?? 0;
    if (end - start === before || end <= start) break;
  }
  return end > start ? { start, end } : null;
});

type Piece = { readonly span: Span; readonly next: Span | null };

function piecesOf(text: string, lang: Lang): readonly Piece[] {
  const { sentenceEnd, clauseEnd } = clauseMarks[lang];
  const pieces: Piece[] = [];
  for (const sentence of cutAt(text, { start: 0, end: text.length }, sentenceEnd)) {
    const parts = cutAt(text, sentence, clauseEnd);
    for (const [index, span] of parts.entries()) pieces.push({ span, next: parts[index + 1] ?? null });
  }
  return pieces;
}

/** What each kind of finding adds to a clause: what moves a person counts most, what only names counts least. */
const weightOfKind: Readonly<Partial<Record<FindingKind, number>>> = {
  feeling: 3,
  insight: 3,
  effect: 3,
  thanks: 3,
  contact: 2,
  trouble: 2,
  value: 2,
  strength: 2,
  commitment: 2,
  collaboration: 2,
  minimizing: 1.5,
  comparison: 1.5,
  reason: 1.5,
  party: 0.5,
  task: 0.5,
};

export function salience(
  text: string,
  span: Span,
  lang: Lang,
  findings: readonly Finding[],
  isAboutOthers: boolean,
): number {
  const said = text.slice(span.start, span.end);
  const marks = clauseMarks[lang];
  const length = span.end - span.start;
  const kinds = new Map<FindingKind, number>();
  for (const finding of findings) {
    // What a surgeon's work does to people is not what moves this person.
    if (isAboutOthers && (finding.kind === "effect" || finding.kind === "party")) continue;
    if (finding.confidence < assumeFrom || !covers(finding, span)) continue;
    kinds.set(finding.kind, finding.kind === "act" ? -3 : (weightOfKind[finding.kind] ?? 0));
  }
  const found = Math.min(
    5,
    [...kinds.values()].reduce((sum, weight) => sum + weight, 0),
  );
  const isLast = text.length - span.end <= 8;
  // After "oh, I see" comes what was seen, even where it has the form of a question; "I never thought of it like that" comes after it.
  const isSeen = findings.some(
    (finding) =>
      finding.kind === "insight" &&
      finding.confidence >= assumeFrom &&
      (leadsIn.test(finding.text)
        ? finding.end <= span.start && span.start - finding.end <= nextTo
        : span.end <= finding.start && finding.start - span.end <= nextTo),
  );
  return (
    found +
    (/\d|[一二三四五六七八九十百千]+(?:年|日|回|人|枚|本|件|時間)/u.test(said) ? 0.8 : 0) +
    (marks.extreme.test(said) ? 0.8 : 0) +
    (marks.heavy.test(said) ? 3 : 0) +
    (confides[lang].test(said) || confessed[lang].test(text.slice(Math.max(0, span.start - 7), span.start))
      ? 2
      : 0) +
    (marks.person.test(said) ? 1.2 : 0) +
    (isAboutOthers && marks.self.test(said) ? 1.5 : 0) +
    (isLast && !(lang === "en" && isRemnant(said, text)) ? 0.6 : 0) -
    (lang === "en" && isRemnant(said, text) ? 1.5 : 0) +
    (isSeen ? 4 : 0) +
    (isTheMainThing.test(said) ? 2.5 : 0) -
    (byTheWay.test(text.slice(Math.max(0, span.start - 20), span.start)) ? 3 : 0) +
    (lang === "ja" && isNeverTheHeart(text, span) ? -6 : 0) +
    (takesBack[lang].test(text.slice(Math.max(0, span.start - 12), span.start)) ? 1.5 : 0) -
    (isTakenBack[lang].test(text.slice(span.end, span.end + 16)) ? 2 : 0) -
    (marks.former.test(said) ? 3 : 0) -
    (marks.granted.test(said) ? 3 : 0) +
    (marks.takenFor.test(said) ? 2 : 0) -
    (playsDown[lang].test(said) ? 2 : 0) +
    (length >= shortestSide[lang] && length <= joinedUnder[lang] ? 0.5 : -0.5) -
    (saysLittle(said, lang) ? 2 : 0) -
    (marks.pointing.test(said) ? 3 : 0) -
    (marks.reports.test(said) ? 6 : 0) -
    (!isSeen && marks.question.test(text.slice(span.start, span.end + 4)) ? 3 : 0)
  );
}

/** Before an aside. */
const byTheWay = /\b(?:that reminds me|by the way|incidentally|oh and)[,.]?\s*$/iu;

/** Said of what was passed over: "the hands was the main thing". */
const isTheMainThing =
  /\b(?:was|is|were|are) (?:the|my) (?:main|real|whole|important|best|worst) (?:thing|point|one|part|bit)\b|\bwhat (?:matters|mattered|counts|counted|got me) (?:most )?(?:is|was)\b/iu;

/** "Below in the basement", "the one we send out": what is left of a sentence, while another part of the answer says it whole. */
function isRemnant(said: string, text: string): boolean {
  return text.length > said.length + 12 && (remnant.test(said) || !said.includes(" "));
}

const remnant =
  /^(?:about|above|across|along|around|at|behind|below|beside|between|by|down|during|for|from|in|inside|into|near|off|on|onto|out|outside|over|past|through|to|towards|under|up|upon|with|within|without|the one|the ones|not|just|only|mostly|mainly|especially|except|like|less|more|then|also|too)\b(?!.*\b(?:i|we|you|they|he|she|it|there|nobody|people)\b)/iu;

/** Words with which somebody says what it is to them, where no feeling is named by its name. */
const confides: Readonly<Record<Lang, RegExp>> = {
  ja: /誇らし|こたえ(?:た|まし|る)|傷つ|報われ|情けな|惨め|みじめ|恥ずか|はずい|もったいな|かなわん|たまらん|やりきれ|無念|心残り|会えて(?:い)?(?:ない|ません|へん)|言えな(?:い|かった)|間に合わなかった|救われ|ほっとし|泣きそう|誰にも言って|言いたい|聞いてほしい|聞いて欲しい/u,
  en: /(?!)/u,
};

/** Before what is said for once. */
const confessed: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:実は|じつは|本当は|ほんとは|ほんまは|正直(?:言うと|に言うと)?|本音は|実を言うと)、?$/u,
  en: /(?!)/u,
};

/** Makes little of the praise just told: 「院長に一回言われただけ」. */
const playsDown: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:一回|一度|[1１]回|たまたま|たまに)[^。]{0,12}(?:だけ|くらい|ぐらい)$/u,
  en: /\b(?:just|only) (?:the )?once$/iu,
};

/** Before a clause that puts right what was just said. */
const takesBack: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:[。、]|^)(?:まあ|いや|いえ|というか|っていうか)、?$/u,
  en: /\b(?:well,? actually|actually|i mean|okay,?|no,|or rather),?\s*$/iu,
};

/** After a clause that is put right at once. */
const isTakenBack: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:です|ます|けど|が|から|ね|よ)*[。、](?:まあ|いや|いえ)、/u,
  en: /^[.,]\s+(?:well,? actually|actually|or rather|no,)/iu,
};

const leadsIn =
  /^(?:あ|え|お|そうか|そっか|なるほど|言われて|考えて|よく考え|oh|ah|wait|huh|hm|come to think|so )/iu;

/** Characters between an "oh, I see" and what was seen. */
const nextTo = 6;

/** A longer clause without a single word of matter: "I'd never put it that way". */
function saysLittle(said: string, lang: Lang): boolean {
  if (clauseMarks[lang].empty.test(said)) return true;
  if (said.length <= shortestSide[lang]) return false;
  return lang === "ja" ? !/[\p{Script=Han}ァ-ヴ]/u.test(said) : contentWords(said, lang).length === 0;
}

/** A finding belongs to a clause that holds it, or most of which it holds. */
function covers(finding: Span, span: Span): boolean {
  const shared = Math.min(finding.end, span.end) - Math.max(finding.start, span.start);
  return shared > 0 && (shared === finding.end - finding.start || shared >= (span.end - span.start) / 2);
}

function isSame(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end && Math.abs(a.end - a.start - (b.end - b.start)) <= 4;
}
