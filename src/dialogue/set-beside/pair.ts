import type { Lang, Span } from "../../language/index.ts";
import { carriesFrom } from "../thread/carries.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { isFinished, trimClause } from "../quote/clause.ts";
import { heartLead, heartsNow } from "../quote/hearts-now.ts";
import { overlap } from "../quote/overlap.ts";
import { type Quote, within } from "../quote/quote-clause.ts";
import { isCutInside } from "../quote/quote-heart.ts";
import { remembered } from "../remember.ts";
import { standsByItself } from "../quote/stands-by-itself.ts";
import { isTheirView } from "../said-back/restated.ts";
import { belongTogether, refuses } from "./belong-together.ts";
import { sentencesWithin } from "../sentences.ts";
import type { State } from "../state.ts";
import { signWords } from "../thread/carries-words.ts";
import { withStops } from "../stops.ts";

/** Two things of one utterance, in the order in which they were told, with what joins them: the person's own "so" or "but", or that both weigh. */
export type Pair = { readonly joint: "so" | "but" | "and"; readonly one: Quote; readonly other: Quote };

/** The two things of the last utterance that are said back together; null where one is enough, or two cannot be told whole. */
export const pairNow = remembered((state): Pair | null => {
  const { last, lang } = state;
  const [heart] = heartsNow(state);
  if (!last || !heart || last.text.length < tellsTwoThings[lang]) return null;
  // What is said to the counsellor is no telling.
  if (last.does.instead !== null && last.does.instead !== "elsewhere") return null;
  // Where danger or ill treatment is in it, the guards say what is heard.
  if (last.findings.some((finding) => finding.kind === "risk" && !finding.negated)) return null;
  // A step and what is in its way are kept, not weighed.
  if (/^(?:outcomes\.(?:plan|collaboration)|close|rating)/u.test(last.answered ?? "")) return null;
  return joinedByThem(state, heart) ?? bothThatWeigh(state);
});

/** Characters from which an utterance may tell two things. */
const tellsTwoThings: Readonly<Record<Lang, number>> = { ja: 24, en: 60 };

/** What they joined themselves by a "so" or a "but", where the heart of what they said is in it. */
function joinedByThem(state: State, heart: Span): Pair | null {
  const { last, lang } = state;
  if (!last) return null;
  const sentences = sentencesWithin(withStops(last.text, lang));
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    for (const joint of ["so", "but"] as const)
      for (const [left, right] of [
        ...(next ? acrossStop(last.text, sentence, next, joint, lang) : []),
        ...(joint === "but" ? withinSentence(last.text, sentence, lang) : []),
      ]) {
        if (!touches(left, heart) && !touches(right, heart)) continue;
        const [one, other] = [sideAt(state, left), sideAt(state, right)];
        if (one && other && isTension(joint, one.text, other.text, lang)) return { joint, one, other };
      }
  }
  return null;
}

type Halves = readonly (readonly [Span, Span])[];

function acrossStop(text: string, one: Span, next: Span, joint: "so" | "but", lang: Lang): Halves {
  const opening = opensWith[lang][joint].exec(text.slice(next.start, next.end))?.[0].length;
  return opening === undefined ? [] : [[one, { start: next.start + opening, end: next.end }]];
}

/** A "but" by which a part only says how far it holds is none; a ground is worth it where it weighs: a no, a feeling. */
function isTension(joint: "so" | "but", one: string, other: string, lang: Lang): boolean {
  if ([one, other].some((part) => onlyHowFar[lang].test(part))) return false;
  return (
    joint === "but" || [one, other].some((part) => refuses(part, lang) || signWords[lang].feels.test(part))
  );
}

/** 「毎回ではない」, "it's not every day": it makes smaller what comes after it. */
const onlyHowFar: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:毎回|毎日|いつも|全部|みんな|そこまで|それほど|大した(?:こと|話)?|たいした(?:こと|話)?|別に|べつに|自分で言うの)[^、。]{0,6}(?:ない|ません|変)|^(?:それと|あと|まあ)|^(?:言い方|言い過ぎ|大げさ|もちろん|たしかに|そりゃ)|、?(?:もちろん|たしかに)$/u,
  en: /^(?:it|that|this|they)(?:'s| is|'re| are)? (?:not (?:every|all|always|much|that|so)|nothing|grand|fine|only|just)\b|^not (?:every|always|all)\b|^i (?:suppose|guess|dare ?say)\b/iu,
};

function withinSentence(text: string, { start, end }: Span, lang: Lang): Halves {
  const found = turnsWith[lang].exec(text.slice(start, end));
  if (!found) return [];
  const halves = [
    { start, end: start + found.index },
    { start: start + found.index + found[0].length, end },
  ] as const;
  // 「〜ですけど、」 often only leads on; a real turn says no on one of its sides.
  const { denies } = clauseMarks[lang];
  const [one, other] = halves.map((half) => denies.test(text.slice(half.start, half.end)));
  return lang === "ja" && one === other ? [] : [halves];
}

const opensWith: Readonly<Record<Lang, Readonly<Record<"so" | "but", RegExp>>>> = {
  ja: {
    so: /^\s*(?:だから(?!って|と)|なので|それで(?!も))、?/u,
    but: /^\s*(?:でも|けど|だけど|それでも)[なねさ]?、?(?!いい|よ)/u,
  },
  en: { so: /^\s*(?:and )?so,?\s+(?=(?:i|i'\w+|we|nobody)\s)/iu, but: /^\s*(?:but|and yet|still),?\s+/iu },
};

const turnsWith: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:(?:な)?んです|(?<=[\p{Script=Han}\p{Script=Katakana}い])です|なん?だ)?(?:けど|けれど|けれども)、|(?<=です|ます|ました)が、/u,
  en: /,?\s+but\s+(?=(?:i|i'\w+|we|it|it's|they|he|she|most|nobody|some|there|then|when|in|on)\b)/iu,
};

/** Lead of one sentence over the next under which both are said back: below it the best alone was the wrong one in two of five answers, the two together in one of eight. */
const surelyAlone: Readonly<Record<Lang, number>> = { ja: 1, en: 0.7 };

/** The sentence that weighs most and the weightiest other that means more beside it, where neither surely outweighs the other. */
function bothThatWeigh(state: State): Pair | null {
  const { last, lang } = state;
  if (!last || heartLead(state) >= surelyAlone[lang] || !carries(state)) return null;
  const sentences = sentencesWithin(withStops(last.text, lang));
  const sentenceOf = ({ start }: Span) => sentences.findIndex((one) => one.start <= start && start < one.end);
  const tellable = heartsNow(state).flatMap((heart) => {
    const side = sideAt(state, heart);
    return side ? [{ side, start: heart.start, sentence: sentenceOf(heart) }] : [];
  });
  const [first] = tellable;
  for (const second of tellable) {
    if (!first || second.sentence === first.sentence) continue;
    const [one, other] = first.start < second.start ? [first.side, second.side] : [second.side, first.side];
    if (one.text.length + other.text.length > mostOfIt * last.text.length) continue;
    if (isSame(one, other) || !belongTogether(one.text, other.text, lang)) continue;
    if (mayStandBeside(state, one, other)) return { joint: "and", one, other };
  }
  return null;
}

/** Beside a death or an illness nothing stands that does not weigh as well. */
function mayStandBeside({ thread }: State, one: Quote, other: Quote): boolean {
  const put = thread.table.at(-1);
  const isSure = ({ said }: Quote) =>
    said.some((at) => put?.hearts.some((heart) => heart.isSure && touches(heart.said, at)));
  return !put?.signs.includes("weighs") || (isSure(one) && isSure(other));
}

/** Share of an utterance that two parts of it may be: more would hand it back. */
const mostOfIt = 0.75;

/** Whether more was told than an answer: two facts of a short one side by side would be read out, not heard. */
function carries({ last, thread }: State): boolean {
  const put = thread.table.at(-1);
  return put !== undefined && put.turn === last?.turn && put.weight >= carriesFrom;
}

/** Share of its letters from which a part says the other over, or the question. */
const sameFrom = 0.45;

/** Whether two parts say the same. */
function isSame(one: Quote, other: Quote): boolean {
  return Math.max(overlap(one.text, other.text), overlap(other.text, one.text)) >= sameFrom;
}

/** A part that stands by itself as it was said: a hedge left out would make it another. */
function sideAt(state: State, span: Span): Quote | null {
  const { last, lang } = state;
  const lead =
    lang === "en" ? (/^\s*so\s+/iu.exec(last?.text.slice(span.start, span.end) ?? "")?.[0].length ?? 0) : 0;
  const trimmed = last && trimClause(last.text, { start: span.start + lead, end: span.end }, lang);
  if (!last || !trimmed) return null;
  const text = last.text.slice(trimmed.start, trimmed.end);
  const after = last.text.slice(trimmed.end);
  // What begins in the midst of a word is half of one: 「それで|したら」.
  if (lang === "ja" && /[\p{L}\p{N}ー]$/u.test(last.text.slice(span.start, trimmed.start))) return null;
  // Said with a laugh, it is no half of anything in earnest.
  if (/^[ぁ-ん]{0,8}[。]?[(（]?笑|^,? (?:lol|haha)/u.test(after)) return null;
  if (isCutInside(after, lang) || !isFinished(text, lang) || unsaid[lang].test(after)) return null;
  // What makes oneself small is nobody's reason, and nothing is set beside it.
  if (isTheirView(state, trimmed)) return null;
  if (lang === "en" && /\breminds me,?\s*$/iu.test(last.text.slice(0, trimmed.start))) return null;
  // 「わがんね」: the ending is the no.
  if (lang === "ja" && text.endsWith("ん") && after.startsWith("ね")) return null;
  if (!standsByItself(text, lang) || text.length < shortestSide[lang]) return null;
  if (lang === "en" && !isAClause(last.text, trimmed)) return null;
  if (overlap(text, state.lastReply?.text.split("\n").at(-1) ?? "") >= sameFrom) return null;
  return within(state, { text, said: { turn: last.turn, ...trimmed } }, longestSide);
}

/** Characters of a part that tells something, and of one beside which another has room. */
const shortestSide: Readonly<Record<Lang, number>> = { ja: 5, en: 10 };
const longestSide: Readonly<Record<Lang, number>> = { ja: 28, en: 72 };

/** What takes a part back, doubts it or asks it, right after it. */
const unsaid: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:の|ん|ような?)?(?:(?:です|だ)?か(?:も|な|ね|[。?？])|気が|わけ(?:じゃ|では)|[?？]|(?:じゃ|では)な|みたい|らしい|とか(?:言|い)|って(?:言|聞|話)|と(?:言|聞))/u,
  en: /^\s*[?]|^,? (?:or|if|unless|is it|isn'?t it|don'?t you)\b/iu,
};

/** Whether an English part is a whole sentence, or begins with whoever does or is something. */
function isAClause(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  // "nadia, came up": cut at a name set apart, or at what was taken back.
  if (/\b(?:mr|mrs|ms|dr|st)\.\s*$/iu.test(text.slice(0, start))) return false;
  if (/^\S+(?: \S+)?,\s/u.test(said) || /\b[ap]\.m$/iu.test(said)) return false;
  const opensASentence = /(?:^|[.!?…\n]["”']?)\s*(?:(?:and|but|so|well|oh|yes|no|ah),?\s+)*$/iu.test(
    text.slice(0, start),
  );
  const closesIt = /^["”']?\s*(?:[.!?…\n]|$)/u.test(text.slice(end));
  return (opensASentence && closesIt) || opensAClause.test(said);
}

const opensAClause =
  /^(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|he|he's|she|she's|it's|they|they're|nobody|no one|there's|there was|there were|everyone|everybody|somebody|someone|my \w+|the \w+|her \w+|his \w+)\b.*\s/iu;

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
