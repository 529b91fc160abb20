import type { Finding, FindingKind, Lang, Span } from "../../language/index.ts";
import { assumeFrom } from "../../language/index.ts";
import { clauseMarks } from "./clause-marks.ts";
import { isFinished, salience, trimClause } from "./clause.ts";
import { contentWords } from "./content-words.ts";
import { cutAt } from "./cut-at.ts";
import { heartWeights } from "./heart-weights.ts";
import { heartsWeighed } from "./hearts-weighed.ts";
import { spokenWords } from "./spoken-words.ts";
import { letterPairs, overlapWith } from "./overlap.ts";

/** What is known of an utterance when its heart is looked for. */
export type Told = {
  readonly text: string;
  readonly lang: Lang;
  readonly findings: readonly Finding[];
  /** What the reader took for the core. */
  readonly gist: Span | null;
  /** The question it was said to, as it was put, and its topic; empty where there was none. */
  readonly question: string;
  readonly asks: string;
};

/** A stretch that could be said back, and how likely it is what matters among the others. */
export type Heart = Span & { readonly score: number };

/**
 * The stretch of an utterance that a listener would take up: a hurt, something dear, what dawned, else the answer itself; not the
 * hedge before it, the question repeated or what is only granted. Best first. The weights are learnt from `corpus/answers`.
 */
export function heartsOf(told: Told): readonly Heart[] {
  const weights = heartWeights[told.lang];
  const hearts = stretchesOf(told.text, told.lang).map((span) => ({
    ...span,
    score: featuresOf(told, span).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0),
  }));
  return heartsWeighed(told.text, hearts, told.lang).toSorted(
    (a, b) => b.score - a.score || a.start - b.start || a.end - b.end,
  );
}

/** Clauses that one stretch may join, and its characters at most. */
const clausesJoined = 4;
const longestStretch: Readonly<Record<Lang, number>> = { ja: 44, en: 110 };

/** Every run of clauses within a sentence, without fillers before it and politeness after it. */
export function stretchesOf(text: string, lang: Lang): readonly Span[] {
  const found = new Map<string, Span>();
  for (const sentence of cutAt(text, { start: 0, end: text.length }, sentenceEnd[lang])) {
    const clauses = cutAt(text, sentence, joint[lang]);
    for (const [index, first] of clauses.entries())
      for (const last of clauses.slice(index, index + clausesJoined)) {
        const span = trimClause(text, { start: first.start, end: last.end }, lang);
        if (span === null || (span.end - span.start > longestStretch[lang] && last !== first)) continue;
        found.set(`${span.start}-${span.end}`, span);
      }
  }
  for (const span of spokenWords(text, lang))
    if (span.end - span.start <= longestStretch[lang]) found.set(`${span.start}-${span.end}`, span);
  return [...found.values()];
}

const sentenceEnd: Readonly<Record<Lang, RegExp>> = {
  ja: /[。．！？!?\n]+[」』）)]?|…+|[ 　]+(?=\S)|(?:w{1,}|笑)(?=$|[。、\s])/gu,
  en: /(?<!\b(?:Mrs?|Ms|Dr|St))[.!?]+(?=\s|$)|(?<=[.!?]["”'’])(?=\s)|\n+|\s[-–—]+\s|…|\.\.+|;\s/gu,
};

const joint: Readonly<Record<Lang, RegExp>> = {
  // 「二、三人」 is one number.
  ja: /(?<![一二三四五六七八九十百数\d０-９])、|、(?![一二三四五六七八九十百\d０-９])|(?<=けど|けれど|けれども|ですが|ますが|たが|だが|やけど|じゃけど|ので|のに|けん|さかい|(?<=[るたいすんうくぐぬむつ])(?<!さん|くん|ちゃん)から)(?![、ねさもだでな])(?=.{4})|(?<=じゃなくて|ではなくて|でなくて|やなくて|やのうて|というか|っていうか|というより)(?=[^、。])/gu,
  en: /,\s+|\s(?=(?:but|because|cos|though|although|except|unless|when|while|so|which|who|till|until)\s)|\s(?=and (?:i|we|nobody|no one|they|he|she|it|there|then|everyone|the|my)\b)/giu,
};

/** Characters that make one unit of length. */
const unit: Readonly<Record<Lang, number>> = { ja: 10, en: 25 };

/** What is known of a stretch, by name. */
export function featuresOf(told: Told, span: Span): readonly (readonly [string, number])[] {
  const { text, lang, findings, gist, question, asks } = told;
  const said = text.slice(span.start, span.end);
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const marks = clauseMarks[lang];
  const length = (span.end - span.start) / unit[lang];
  const found: [string, number][] = [];
  const is = (name: string, holds: boolean) => holds && found.push([name, 1]);
  found.push(["length", Math.min(length, 4)], ["length2", Math.min(length, 4) ** 2]);
  found.push(["share", said.length / Math.max(1, text.trim().length)]);
  is("whole", span.start <= 1 && text.length - span.end <= 2);
  is("first", !/[\p{L}\p{N}]/u.test(before));
  is("last", !/[\p{L}\p{N}]/u.test(after.slice(6)));
  is("opens a sentence", before === "" || sentenceCloses[lang].test(before));
  is("closes a sentence", sentenceOpens[lang].test(after));
  is("after but", butBefore[lang].test(before));
  is("before but", butAfter[lang].test(after));
  is("gives a reason", reasonAfter[lang].test(after));
  is("goes on", goesOn[lang].test(said) || !isFinished(said, lang));
  is("denies", marks.denies.test(said));
  is("extreme", marks.extreme.test(said));
  is("heavy", marks.heavy.test(said));
  is("person", marks.person.test(said));
  is("self", marks.self.test(said));
  is("points", marks.pointing.test(said));
  is("hangs", marks.hanging.test(said));
  is("reports", marks.reports.test(said));
  is("former", marks.former.test(said));
  is("granted", marks.granted.test(said));
  is("taken for", marks.takenFor.test(said));
  is("empty", marks.empty.test(said));
  is("asks", /[?？]|(?:です|ます)か$/u.test(said + after.slice(0, 1)));
  is("hedges", hedge[lang].test(said + after.slice(0, 14)));
  is("makes light", light[lang].test(said));
  is("quotes", /[「“"『]/u.test(said));
  is("cuts a quote", cutsMarks(said));
  is("number", /\d|[一二三四五六七八九十百千](?:年|日|回|人|枚|本|件|時|つ|度)/u.test(said));
  is("name only", nameOnly[lang].test(said));
  is("no matter", contentWords(said, lang).length === 0);
  is("other sentence before", before.trim().length > 0 && sentenceCloses[lang].test(before));
  is("about the talk", aboutTalk[lang].test(said));
  is("after not", notBefore[lang].test(before));
  found.push(["salience", Math.max(-2, Math.min(salience(text, span, lang, findings, false), 4))]);
  found.push(["gist", gist ? shareOf(gist, span) : 0]);
  is(`sentence ${Math.min(2, before.match(sentenceStops[lang])?.length ?? 0)}`, true);
  if (lang === "en") found.push(...amongSentences(text, span));
  const area = asks.split(".")[0] ?? "";
  is(`first:${area}`, !/[\p{L}\p{N}]/u.test(before));
  is(`name:${area}`, nameOnly[lang].test(said));
  found.push(["of the question", overlapWith(said, letterPairs(question))]);
  const kinds = new Set<FindingKind>();
  for (const finding of findings) {
    if (finding.confidence < assumeFrom || !covers(finding, span)) continue;
    kinds.add(finding.kind);
  }
  for (const kind of kinds) found.push([`kind:${kind}`, 1]);
  return found;
}

const sentenceCloses: Readonly<Record<Lang, RegExp>> = {
  ja: /[。！？!?…\n」]\s*$/u,
  en: /[.!?…\n]["”]?\s*$/u,
};
const sentenceOpens: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:[ぁ-ん]{0,8}(?:[。！？!?…\n]|$))/u,
  en: /^\s*(?:[.!?…\n]|$)/u,
};
const butBefore: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:けど|けれど|けれども|(?<=[すただる])が|のに|くせに|ただ|でも|けんど|やなく(?:て)?|じゃなく(?:て)?|ではなく(?:て)?|というか|っていうか)[、。\s]*$/u,
  en: /\b(?:but|yet|though|although|however|only|except|rather|more like|actually|instead)[,\s]*$|\bnot\b[^.]{0,30},\s*$/iu,
};
const butAfter: Readonly<Record<Lang, RegExp>> = {
  ja: /^[ぁ-ん]{0,5}(?:けど|けれど|(?<=[すただる])が、|のに|くせに)|^[ぁ-ん]{0,6}。(?:でも|ただ|けど|だけど|いや)/u,
  en: /^[,.;]?\s+(?:but|yet|though|although|however)\b/iu,
};
const reasonAfter: Readonly<Record<Lang, RegExp>> = {
  ja: /^[ぁ-ん]{0,3}(?:から|ので|んで|けん|さかい)/u,
  en: /^,?\s+(?:so|because)\b/iu,
};
const goesOn: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:て|で|し|と|ば|たら)$/u,
  en: /\b(?:and|or|to|the|a)$/iu,
};
const hedge: Readonly<Record<Lang, RegExp>> = {
  ja: /かも|かな|たぶん|多分|気がする|気がします|と思い|と思う|みたい|らしい|んじゃない/u,
  en: /\b(?:maybe|perhaps|probably|i guess|i suppose|sort of|kind of|might|i think)\b/iu,
};
const light: Readonly<Record<Lang, RegExp>> = {
  ja: /わけじゃない|わけやない|わけではない|とかじゃない|というほど|って(?:言う|いう)と|大げさ|贅沢|立派なこと|言いたい(?:けど|とこ)|そういう|それだけ|べつに|別に/u,
  en: /\b(?:not exactly|not that|it'?s not|i'?m not saying|silly|nothing much|no big deal|as they say)\b/iu,
};
const nameOnly: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^はがをにで、]{1,14}(?:[\p{Script=Han}\p{Script=Katakana}ー]|さん|たち|こと|もの|とき)$/u,
  en: /^(?:the|a|an|my|our)?\s?\w+(?:\s\w+){0,2}$/iu,
};
const aboutTalk: Readonly<Record<Lang, RegExp>> = {
  ja: /質問|聞かれ|答え|書い(?:た|て)|言われてみ|言葉|場面|違い|役割|向いて|もっと、?と言|目指す|譲れない|工程とか|代わり/u,
  en: /\b(?:question|ask(?:ed|ing)?|answer|you mean|put like that|what you said|typed?|scene|moment)\b/iu,
};

function cutsMarks(said: string): boolean {
  const count = (mark: RegExp) => said.match(mark)?.length ?? 0;
  return (
    count(/[「『（]/gu) !== count(/[」』）]/gu) || count(/"/gu) % 2 === 1 || count(/“/gu) !== count(/”/gu)
  );
}

/** Of several English sentences the last is often only a remark on what was told. */
function amongSentences(text: string, span: Span): readonly [string, number][] {
  const said = text.slice(span.start, span.end);
  const stops = text.match(sentenceStops.en)?.length ?? 0;
  const of = stops >= manySentences ? "many" : stops >= manySentences - 1 ? "some" : "few";
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(span.end + fewLetters));
  const isFirst = !/[.!?]/u.test(text.slice(0, span.start));
  const holds = [
    [`last of ${of}`, isLast],
    [`first of ${of}`, isFirst],
    ["happened", happened.test(said)],
    ["points back", pointsBack.test(said)],
    ["no verb", !hasVerb.test(said)],
    ["short last", isLast && said.length < shortRemark],
  ] as const;
  return holds.flatMap(([name, is]) => (is ? [[name, 1]] : []));
}

/** Stops in an utterance of several sentences, letters of a smile after the last, and letters under which a last sentence is an aside. */
const manySentences = 3;
const fewLetters = 3;
const shortRemark = 24;

const happened =
  /\b(?:\w{3,}ed|said|told|gave|came|went|took|left|put|got|made|hit|found|saw|rang|broke|lost|threw|cried|sent|wrote)\b/iu;
const pointsBack =
  /^(?:it|that|this|they|those|he|she|not|which|everyone'?s|and that)\b|^(?:\w+ ){0,2}(?:it|that|them)$/iu;
const hasVerb =
  /\b(?:\w{3,}ed|is|are|was|were|am|be|has|have|had|do|does|did|can|could|will|would|get|gets|got|go|goes|went|make|makes|say|says|said|know|think|want|need|see|come|comes|take|takes|give|gives)\b|['’](?:s|m|re|ve|d|ll)\b|n['’]?t\b/iu;

const sentenceStops: Readonly<Record<Lang, RegExp>> = { ja: /[。！？!?\n…]/gu, en: /[.!?]+(?:\s|$)|\n/gu };
const notBefore: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:じゃ|では|や|で)な(?:くて?|い)[、。]?$|(?:というか|っていうか|というより)、?$|わけ(?:じゃ|では|や)ない[^。]{0,3}[。、]$/u,
  en: /\bnot\b[^.]{0,40}[,.]\s*$|n't\b[^.]{0,40}[,.]\s*(?:but\s)?$/iu,
};

/** How far two stretches are the same, 0 to 1. */
export function shareOf(one: Span, other: Span): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return (2 * shared) / (one.end - one.start + other.end - other.start);
}

/** A finding belongs to a stretch that holds it, or most of which it holds. */
function covers(finding: Span, span: Span): boolean {
  const shared = Math.min(finding.end, span.end) - Math.max(finding.start, span.start);
  return shared > 0 && (shared === finding.end - finding.start || shared >= (span.end - span.start) / 2);
}
