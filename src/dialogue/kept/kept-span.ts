import { fitOf, type Lang, type Reading, type Span } from "../../language/index.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { trimClause } from "../quote/clause.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import type { Topic } from "../topic.ts";
import { voiceOf } from "../said-back/voice.ts";
import { isStop } from "../talk/wants-to-stop.ts";
import { deniesAnAct } from "./act-told.ts";
import { fitsItsQuestion, forbids } from "./fits-its-question.ts";
import { isNoLine } from "./no-line.ts";
import { piecesOf } from "./pieces.ts";
import { saysNothing } from "../says-nothing.ts";

/** Topics whose answers stand in the record. */
const keptTopics: ReadonlySet<Topic> = new Set<Topic>([
  "outcomes.aspiration",
  "outcomes.values",
  "outcomes.fit",
  "assets.gained",
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
  "outcomes.plan-obstacle",
  "outcomes.plan-answer",
  "outcomes.collaboration",
]);

export function isKept(topic: Topic): boolean {
  return keptTopics.has(topic);
}

/**
 * What of an answer is kept as the answer to `topic`: its sentences that are of the sort which was asked for, side by side. Null where
 * none is: then the field stays open. A gap is better than a line that the person never meant.
 */
export function keptSpan(reading: Reading, topic: Topic): Span | null {
  const { text, lang } = reading;
  const whole = reading.answer ?? { start: 0, end: text.length };
  // "As I said: the house" reminds and tells.
  const masks = asidesIn(text, lang).filter(
    (aside) => aside.what !== "reminded" || !tellsAgain(text.slice(aside.start, aside.end), lang),
  );
  const all = piecesOf(text, lang);
  const pieces = all.filter((piece) => touches(piece, whole));
  if (all.some(({ start, end }) => forbids(text.slice(start, end), topic, lang))) return null;
  const stands = pieces.map((piece) => {
    const said = text.slice(piece.start, piece.end);
    const isBeside = pieces.length > 1 && isClearlyBeside(said, topic, lang);
    return !masks.some((mask) => touches(mask, piece)) && !isBeside && isForARecord(said, reading);
  });
  const runs: { start: number; end: number; letters: number }[] = [];
  pieces.forEach((piece, index) => {
    const said = text.slice(piece.start, piece.end);
    const last = runs.at(-1);
    const follows = last !== undefined && index > 0 && last.end === pieces[index - 1]?.end;
    if (!stands[index]) return;
    const fits = fitsItsQuestion(said, topic, lang);
    const adds = follows && goesOnFrom.has(topic) && isFragment(said, lang);
    if (!fits && !adds) return;
    const letters = fits ? piece.end - piece.start : 0;
    if (follows) runs.splice(-1, 1, { start: last.start, end: piece.end, letters: last.letters + letters });
    else runs.push({ start: piece.start, end: piece.end, letters });
  });
  const most = Math.max(...runs.map(({ letters }) => letters));
  const best = runs.find(({ letters }) => letters === most);
  return best ? withoutEcho(text, trimClause(text, within(best, whole), lang) ?? best, lang) : null;
}

function within(span: Span, whole: Span): Span {
  return {
    start: Math.max(span.start, whole.start),
    end: Math.max(whole.start, Math.min(span.end, whole.end)),
  };
}

/** How likely a sentence beside others is said to the counsellor, from which it is left out. */
const besideFrom = 0.5;

/** Said to the counsellor about the talk; that there is none, or that it is not known, is weighed by its words. */
const toTheCounsellor = [
  "complaint",
  "correction",
  "praise",
  "question",
  "instruction",
  "end",
  "filler",
] as const;

/** Whether one sentence of several does something else than answer: "you left off half of it", 「急ですね」. */
function isClearlyBeside(said: string, topic: Topic, lang: Lang): boolean {
  const { likely } = fitOf(said.replace(tentative[lang], ""), lang, topic);
  return toTheCounsellor.reduce((sum, doing) => sum + likely(doing), 0) >= besideFrom;
}

/** What makes a proposal to oneself sound like a question: 「飯おごるとか？」, "a note to Ana, maybe?". */
const tentative: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:とか|かな|かも)[?？]+[笑wｗ\s]*$/u,
  en: /,?\s*(?:maybe|perhaps|i guess|i suppose)\?+\s*$/iu,
};

/** Whether a sentence tells something, and neither asks nor turns to the counsellor. */
function isForARecord(said: string, { findings, lang }: Reading): boolean {
  if (echoesAlone[lang].test(said.trim())) return false;
  if (
    saysNothing(said, lang) ||
    isNoLine(said, lang) ||
    isStop(said, lang) ||
    asksBack[lang].test(said.trim())
  )
    return false;
  const bare = said.trim().replace(/[。.!！?？…\s]+$/u, "");
  if (clauseMarks[lang].empty.test(bare)) return false;
  // What stands after "I said" is said again, and is weighed alone.
  const voice = voiceOf(said.replace(echoes[lang], ""), findings, lang);
  if (voice === "told-already" && bare.length <= longestReminder[lang]) return false;
  return voice !== "hostile" && voice !== "pause" && voice !== "asks-why" && voice !== "asks-opinion";
}

/** The question said over, and no more: 「…何のため。」, "What do I work for." */
const echoesAlone: Readonly<Record<Lang, RegExp>> = {
  ja: /^[…\s]*(?:何の(?:ため|こと)|一年後|十年後|(?:ゆずれない|大事な|大切な)(?:もの|こと)|強み|目標|得意(?:なこと)?|役割)(?:か|ねえ?|なあ?|ですか(?:ねえ?|あ)?|かあ)?[、。…\s]*$/u,
  en: /^[.…\s]*(?:what do i (?:work for|want|care about)|what matters|my strengths?|a plan|who with)[.…\s]*$/iu,
};

/** Characters of a reminder that something was told; a longer one tells it again. */
const longestReminder: Readonly<Record<Lang, number>> = { ja: 16, en: 36 };

/** A question tells nothing; what somebody proposes to themselves may end like one: 「飯おごるとか？」. */
const asksBack: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!とか|かな|かも|くらい|ぐらい|でも|でしょう|だろう)[?？]+[笑wｗ\s]*$|(?<!でしょう|だろう|の)(?:です|ます|ません|ました|でした|ない)か(?:ね)?[。\s]*$|って(?:何|なん)(?:や|です|だ|の)?(?:ねん|か)?[。\s]*$/u,
  en: /\?["')\s]*$|^(?:who|what|why|how|if what)\b[^,.]{0,40}$/iu,
};

/** Where what follows an act belongs to it: 「貼り紙する。工程の壁に、…写真を」. */
const goesOnFrom: ReadonlySet<Topic> = new Set<Topic>([
  "outcomes.plan",
  "outcomes.plan-first-step",
  "outcomes.plan-answer",
]);

/** Characters up to which a sentence beside an act only adds to it. */
const longestFragment: Readonly<Record<Lang, number>> = { ja: 26, en: 50 };

function isFragment(said: string, lang: Lang): boolean {
  return (
    said.trim().length <= longestFragment[lang] &&
    !deniesAnAct(said, lang) &&
    lacksItsOwnVerb[lang].test(said.trim())
  );
}

/** Ends on a noun or a particle, or names a time, a place, a number. */
const lacksItsOwnVerb: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:[\p{Script=Han}ァ-ヶー]|を|に|で|へ|と|の|から|まで|も|ば)[。\s]*$/u,
  en: /^(?!.*\b(?:is|are|was|were|has|have|had|does|did|isn'?t|she|he|they|it)\b)/iu,
};

/** "what do i work for, our Alfie", 「今言うた 娘」: the question said over, or that it was told already, before the answer. */
function withoutEcho(text: string, span: Span, lang: Lang): Span {
  const echo = echoes[lang].exec(text.slice(span.start, span.end));
  return echo ? { start: span.start + echo[0].length, end: span.end } : span;
}

function tellsAgain(said: string, lang: Lang): boolean {
  const rest = said.replace(echoes[lang], "");
  return rest !== said && rest.trim().length > 1;
}

const echoes: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:(?:別に|だから|いや|(?:今|いま|さっき)(?:も)?(?:言|ゆ|い)(?:うた|った|いました|いましたけど|った(?:じゃん|けど|やろ)|うた(?:じゃろう?|やろ|やんか?|がな|で)|った(?:でしょう?|だろ|っしょ))|(?:何の(?:ため|こと)|一年後|十年後)(?:か|ねえ?|ですかねえ?)?)[\s　、。…]+)+(?=\S)/u,
  en: /^(?:(?:what|who|how|where|when)\b[^,.?]{3,40}[,:]\s+|(?:like i said|as i (?:just )?said|i(?:'ve)? (?:just |already )?(?:said|told you)(?: that| already)?)[,.:]?\s+)(?=\S)/iu,
};
