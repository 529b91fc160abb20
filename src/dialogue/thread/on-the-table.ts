import { type Lang, stayOf } from "../../language/index.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { type Telling, tellingAfterReply } from "./telling.ts";
import { signsOf, type Sign, tellingOf, weightOf } from "./carries.ts";
import type { Citation, Reply, SessionEvent } from "../event.ts";
import { heartSigns } from "../quote/heart-signs.ts";
import { heartsOf } from "../quote/heart.ts";
import { isSaidByOthers, isSpokenWhole } from "../quote/spoken-words.ts";
import type { Said } from "../state.ts";
import { sentencesWithin } from "../sentences.ts";
import { withStops } from "../stops.ts";
import type { WhatItDoes } from "../talk/what-it-does.ts";

/** Something that a person has put on the table: more than the answer to a question. */
export type OnTheTable = {
  readonly turn: number;
  readonly weight: number;
  readonly signs: readonly Sign[];
  /** What of it could be said back, best first. */
  readonly hearts: readonly (Said & { readonly isSure: boolean })[];
  /** Replies that stayed with it. */
  readonly met: number;
};

/** How the talk stands to what is on the table. */
export type Thread = {
  readonly table: readonly OnTheTable[];
  /** Replies that stayed, in all and up to now in a row. */
  readonly stays: number;
  readonly inARow: number;
  /** What is being told, line by line; and lines told so in all. */
  readonly telling: Telling | null;
  readonly told: number;
};

export const noThread: Thread = { table: [], stays: 0, inARow: 0, telling: null, told: 0 };

/** What a point of what is told counts beside the learnt heart: on 682 marked tales more of it, or none, met the marked stretch less often. */
const ofWhatIsTold = 0.35;

/** Lead of a stretch over those of other sentences from which it is surely what to say back: below it half were right, above it seven of ten. */
const surelyLeads = 0.4;

/**
 * What the learnt odds count beside the signs. On 1,944 answers that readers had marked, left out of the training: signs alone precision .75, recall .55;
 * odds alone .71, .68; both .74, .66.
 */
const ofTheModel = 0.8;

/** Stretches of an utterance kept to come back to. */
const heartsKept = 5;

/** What an utterance puts on the table; null where it is an answer, or turns to the counsellor, and no more. */
export function putOnTheTable(
  event: Pick<Extract<SessionEvent, { kind: "client-said" }>, "turn" | "text" | "findings" | "gist">,
  lang: Lang,
  /** The counsellor's words before it, whose last line is the question. */
  before: string,
  usual: number,
  does: WhatItDoes,
): OnTheTable | null {
  const masks = asidesIn(event.text, lang);
  const text = masks.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    event.text,
  );
  const findings = event.findings.filter((one) => !masks.some((mask) => touches(mask, one)));
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const answers = does.surelyAnswers ? "surely" : does.mayAnswer || goesAlong(does) ? null : "hardly";
  const signs = signsOf({ text: text.trim(), lang, findings }, usual, answers);
  const isTerse = signs.includes("terse");
  const told = withStops(event.text, lang);
  const sentences = sentencesWithin(told);
  const sentenceOf = (at: number) => sentences.findIndex(({ start, end }) => start <= at && at < end);
  const ranked = heartsOf({
    text: told,
    lang,
    findings,
    gist: event.gist,
    question: before.split("\n").at(-1) ?? "",
    asks: "",
  })
    .filter((heart) => !masks.some((mask) => touches(mask, heart)))
    .map(({ start, end, score }) => {
      const words = event.text.slice(start, end);
      const within = findings.filter((one) => start <= one.start && one.end <= end);
      // That somebody died is no tale yet where it only says who they were.
      const telling = heartSigns[lang].introduces.test(words)
        ? 0
        : tellingOf(signsOf({ text: words, lang, findings: within }, 0));
      return { text: words, start, end, worth: score + telling * ofWhatIsTold, sentence: sentenceOf(start) };
    })
    .toSorted((one, other) => other.worth - one.worth);
  const hearts = ranked.slice(0, heartsKept).map(({ text: words, start, end, worth, sentence }) => {
    const other = ranked.find((one) => one.sentence !== sentence);
    return {
      text: words,
      said: { turn: event.turn, start, end },
      // Whoever writes little says little that does not matter.
      isSure: isTerse || other === undefined || worth - other.worth >= surelyLeads,
    };
  });
  const whole = text.trim();
  const start = text.indexOf(whole);
  const weight = weightOf(signs, whole.length, lang) + ofTheModel * stayOf(event.text, lang, before);
  const all = { text: whole, said: { turn: event.turn, start, end: start + whole.length }, isSure: true };
  const wholly = heartSigns[lang].tag.test(whole.replace(/[.!。]+$/u, "")) ? [] : [all];
  return {
    turn: event.turn,
    weight,
    signs,
    hearts: whole.length <= shortLine[lang] ? [...toldIn(hearts, event.text, lang), ...wholly] : hearts,
    met: 0,
  };
}

/** Of a few words what somebody said, between its marks, is a whole by itself. */
function toldIn(hearts: OnTheTable["hearts"], text: string, lang: Lang): OnTheTable["hearts"] {
  return hearts
    .filter(({ said }) => isSpokenWhole(text, said) && isSaidByOthers(text, said, lang))
    .map((heart) => ({ ...heart, isSure: true }));
}

/** Characters of a line up to which it is said back whole, or not at all. */
const shortLine: Readonly<Record<Lang, number>> = { ja: 22, en: 50 };

/** So little that a piece of it would say nothing: it is taken up whole or not at all. */
export function isAFewWords(text: string, lang: Lang): boolean {
  return text.trim().length <= aFewWords[lang];
}

const aFewWords: Readonly<Record<Lang, number>> = { ja: 14, en: 30 };

/** What is told beside the question, or before an "I don't know", is no answer and may carry all the same. */
function goesAlong({ instead }: WhatItDoes): boolean {
  return instead === "elsewhere" || instead === "dontknow" || instead === "nothing";
}

/** The thread after a reply. */
export function threadAfter(thread: Thread, reply: Reply): Thread {
  const stayedWith = turnsStayedWith(thread, reply);
  const telling = tellingAfterReply(thread.telling, reply);
  if (stayedWith === null) return { ...thread, inARow: 0, telling };
  return {
    ...thread,
    telling,
    table: thread.table.map((one) => (one.turn === stayedWith ? { ...one, met: one.met + 1 } : one)),
    stays: thread.stays + 1,
    inARow: thread.inARow + 1,
  };
}

/** The utterance that a reply stays with: by a question that follows it, or by its words and room; null where the talk goes on. */
function turnsStayedWith({ table }: Thread, reply: Reply): number | null {
  const last = table.at(-1)?.turn ?? null;
  const cited = (because: readonly Citation[]) =>
    table.findLast(({ turn }) => because.some((said) => said.turn === turn))?.turn ?? null;
  if (reply.parts.some(({ move }) => isFollowing(move))) return cited(reply.because) ?? last;
  return reply.questions === 1 ? null : cited(reply.because);
}

/** Moves that stay with what was told carry this before their name. */
function isFollowing(move: string): boolean {
  return move.startsWith("follow-");
}
