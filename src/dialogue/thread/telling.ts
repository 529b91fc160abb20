import type { Act, Lang } from "../../language/index.ts";
import type { Reply } from "../event.ts";
import { contentWords } from "../quote/content-words.ts";
import { wantedNext } from "../talk/wishes-of-the-talk.ts";
import type { WhatItDoes } from "../talk/what-it-does.ts";
import type { Said } from "../state.ts";
import type { Topic } from "../topic.ts";
import type { OnTheTable } from "./on-the-table.ts";
import { pointsBackIn } from "./points-back.ts";
import { ofTheManner } from "../talk/of-the-manner.ts";
import { tellingWords } from "./telling-words.ts";

/** That somebody tells something, line by line, and is not to be asked about anything else. */
export type Telling = {
  /** The turns in which it was told, the first one that opened it. */
  readonly turns: readonly number[];
  /** What it was taken for a tale by: what it weighs, the way it is told, or that room was left for it. */
  readonly by: "weighs" | "tale" | "room";
  /** How long nothing in it was a tale's. */
  readonly idle: number;
  readonly stands: "going on" | "over";
  /** The turn in which it came to stand so. */
  readonly at: number;
  /** Whether it is told in few words at a time. */
  readonly isBrief: boolean;
  /** What was told, line by line. */
  readonly lines: readonly Said[];
  /** Replies in it, those of them that were a mere word of listening, and whether the last one was. */
  readonly replies: number;
  readonly nods: number;
  readonly isNodded: boolean;
  /** Turns whose words were said back, and replies since then. */
  readonly saidBack: readonly number[];
  readonly sinceThen: number;
};

/** Lines from which something was told, and is held when it is over. */
export const aTaleFrom = 3;

/** A line of the client's, as far as it matters to whether a tale goes on. */
export type Line = {
  readonly turn: number;
  readonly text: string;
  readonly lang: Lang;
  readonly put: OnTheTable | null;
  readonly does: WhatItDoes;
  /** Whether it tells what the work is. */
  readonly isOfWork: boolean;
  readonly act: Act | null;
  /** The question of the list that stands. */
  readonly asked: Topic | null;
  /** Whether the floor was left to the person. */
  readonly hasRoom: boolean;
  /** Characters that this person writes at a time; 0 while too little was said to tell. */
  readonly usual: number;
  /** Weight from which a line of this moment opens a tale. */
  readonly opensFrom: number;
  /** What the person had said before, in sum. */
  readonly before: readonly string[];
  /** No time is left for a tale. */
  readonly isLate: boolean;
};

/**
 * How long a tale is waited for when nothing of one is said: a line with nothing of one counts once, one that tells of the work, says nothing new or,
 * of somebody who writes more, weighs nothing, twice.
 * To break into a tale was counted as three times as bad as to wait for a line too many; and whoever writes little has lines with nothing of a tale
 * in the midst of one (up to three in a row in nine of them), others hardly any.
 */
const mostIdle = { writesLittle: 4, writesMore: 3 } as const;
const counts = { once: 1, twice: 2 } as const;
/** Weight under that of an opening below which a line is plain. */
const plainUnder = 2.5;
/** Weight over that of an opening that a line of somebody who writes little must have, where nothing in its way is a tale's: few words weigh easily. */
const ofFewWords = 1;
/** Weight from which something is heard however late it is. */
const neverTooLate = 1.5;

/** Signs of a tale that a few words must have late in the hour. */
const signsLate = 2;

/** Characters up to which somebody writes little at a time. */
const little: Readonly<Record<Lang, number>> = { ja: 20, en: 48 };

/** The tale after a line; null where there is none. */
export function tellingAfter(before: Telling | null, line: Line): Telling | null {
  const open = before && before.stands !== "over" ? before : null;
  // Said of how one listened, it is of what was told even where that is over.
  if (ofTheManner(line.text, line.lang)) return before;
  if (turnsToUs(line)) return open && stillOpen.has(line.does.instead ?? "answer") ? open : null;
  const at = line.turn;
  if (open === null) {
    const by = opensBy(line);
    const isBrief = writesLittle(line);
    const opened = { turns: [at], idle: 0, stands: "going on", at, isBrief, lines: [saidIn(line)] } as const;
    return by && { ...opened, by, ...nothingSaidYet };
  }
  const over: Telling = { ...open, stands: "over", at };
  // A curt word for the counsellor is neither an end nor told.
  if (isCurt(line)) return { ...open, at };
  const lines = [...open.lines, saidIn(line)];
  const told: Telling = { ...open, turns: [...open.turns, at], at, isBrief: writesLittle(line), lines };
  const toldLast: Telling = { ...told, stands: "over" };
  const end = endIn(line);
  const most = writesLittle(line) && open.isBrief ? mostIdle.writesLittle : mostIdle.writesMore;
  if (end === "bare" || isNo(line)) return over;
  if (line.isLate && (line.put?.weight ?? 0) < neverTooLate) return toldLast;
  // What is told with the end of a tale is heard first.
  if (end === "with words") return { ...told, idle: most - counts.once };
  if (isOfATale(line) || pointsBackIn(line.text, line.lang).length > 0) return { ...told, idle: 0 };
  const isNew = !tellsNothingNew(line);
  const isPoor = !isNew || (writesLittle(line) ? line.isOfWork : isPlain(line));
  const idle = open.idle + (isPoor ? counts.twice : counts.once);
  const after = isNew ? told : { ...open, at };
  return { ...after, idle, stands: idle >= most ? "over" : "going on" };
}

/** With a question of the list no tale goes on. */
export function tellingAfterReply(telling: Telling | null, reply: Reply): Telling | null {
  if (telling === null || asksOfTheList(reply)) return null;
  const cited = reply.because.map(({ turn }) => turn);
  const isNodded = reply.parts.length > 0 && reply.parts.every(({ move }) => mereNods.has(move));
  const after = {
    ...telling,
    replies: telling.replies + 1,
    nods: telling.nods + Number(isNodded),
    isNodded,
  };
  return cited.length > 0
    ? { ...after, saidBack: [...telling.saidBack, ...cited], sinceThen: 0 }
    : { ...after, sinceThen: telling.sinceThen + 1 };
}

/** Moves that say no more than that one listens. */
const mereNods: ReadonlySet<string> = new Set(["follow-mm", "follow-on", "follow-room"]);

const nothingSaidYet = { saidBack: [], sinceThen: 0, replies: 0, nods: 0, isNodded: false } as const;

function saidIn({ turn, text }: Line): Said {
  return { text, said: { turn, start: 0, end: text.length } };
}

/** Whether something is kept from others, and so told here. */
export function isAConfidence(text: string, lang: Lang): boolean {
  return tellingWords[lang].keptFromOthers.test(text.normalize("NFKC").replaceAll("’", "'"));
}

/** Whether a few words only show how the last reply was taken. */
export function isCurt({ text, lang }: Pick<Line, "text" | "lang">): boolean {
  return tellingWords[lang].curt.test(text.normalize("NFKC").replaceAll("’", "'").trim());
}

/** How a tale stands with the last line: told on, waited for, or at its end; null where none is told. */
export function taleNow(
  telling: Telling | null,
  turn: number | undefined,
): "told" | "waited for" | "over" | null {
  if (telling === null || telling.at !== turn) return null;
  return telling.stands === "over" ? "over" : telling.turns.at(-1) === turn ? "told" : "waited for";
}

/** Whether somebody writes little at a time, as far as it can be told. */
function writesLittle({ usual, text, lang }: Pick<Line, "usual" | "text" | "lang">): boolean {
  return (usual > 0 ? usual : text.trim().length) <= little[lang];
}

export function asksOfTheList({ asks }: Reply): boolean {
  return asks !== null && asks !== "concern.more";
}

/** What is said to the counsellor for a moment; the tale waits. */
const stillOpen: ReadonlySet<string> = new Set(["complaint", "correction", "question", "praise"]);

const toUs: ReadonlySet<string> = new Set([
  "question",
  "complaint",
  "correction",
  "praise",
  "refuse",
  "advice",
  "instruction",
  "end",
]);

/** Whether a line is said to the counsellor. A line of a tale is easily taken for a direction or an end: then its words must say so. */
function turnsToUs(line: Line): boolean {
  const { instead } = line.does;
  if (isAConfidence(line.text, line.lang)) return false;
  if (tellingWords[line.lang].wantsOn.test(line.text.trim())) return true;
  if (line.act === "refuse" || line.act === "asks-advice" || line.act === "off-topic") return true;
  if (instead === null || !toUs.has(instead)) return false;
  if (instead === "instruction") return wantedNext(line.text, line.lang) !== null && taleSigns(line) === 0;
  if (instead === "end") return line.act === "end" && endIn(line) === null;
  return true;
}

/** What makes a line open a tale; null where it answers, and no more. */
function opensBy(line: Line): Telling["by"] | null {
  const { put, isLate, hasRoom } = line;
  if (put === null || endIn(line) === "bare" || isNo(line) || tellsNothingNew(line)) return null;
  if (writesLittle(line) && taleSigns(line) >= (isLate ? signsLate : 1)) return "tale";
  if (isOfATale(line)) return "weighs";
  return hasRoom && !isLate && !isPlain(line) ? "room" : null;
}

/** Whether something in a line is a tale's, by its weight or by the way it is told. */
function isOfATale(line: Line): boolean {
  const signs = taleSigns(line);
  const isBrief = writesLittle(line);
  const weight = line.put?.weight ?? 0;
  return (isBrief && signs > 0) || weight >= line.opensFrom + (isBrief && signs === 0 ? ofFewWords : 0);
}

function isPlain(line: Line): boolean {
  const { put, opensFrom, isOfWork } = line;
  return (isOfWork && taleSigns(line) === 0) || (put?.weight ?? 0) < opensFrom - plainUnder;
}

/** Questions that ask for what happened, and for somebody: to these a day, a past, a name is an answer. */
const asksForThePast =
  /^(?:concern\.(?:wish|scene)|contact\.last-reaction|role\.instance|rating|treatment\.)/u;
const asksForSomebody =
  /^(?:recipient\.who|circle\.|role\.(?:absence|cover)|mirror\.example|supporters\.|contact\.where|outcomes\.(?:plan|collaboration)|assets\.)/u;

/** How many things in the way it is told make a line one of a tale, and not the answer to what was asked. */
function taleSigns({ text, lang, asked }: Line): number {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  const is = tellingWords[lang];
  const mayBePast = asked !== null && asksForThePast.test(asked);
  const maySomebody = asked !== null && asksForSomebody.test(asked);
  const isPlanned = asked !== null && /^(?:outcomes\.plan|close\.)/u.test(asked);
  return [
    !mayBePast && is.past.test(said),
    !mayBePast && !isPlanned && is.opens.test(said),
    !isPlanned && is.pointsBack.test(said),
    !maySomebody && !isPlanned && is.somebody.test(said),
  ].filter(Boolean).length;
}

/** Whether a line says that this was all, and whether it tells something before. */
function endIn({ text, lang, act, does }: Line): "bare" | "with words" | null {
  const said = text.normalize("NFKC").replaceAll("’", "'").trim();
  const end = tellingWords[lang].ends.exec(said);
  if (end) return said.slice(0, end.index).trim().length >= fewest[lang] ? "with words" : "bare";
  return act === "end" && does.instead === "end" ? "bare" : null;
}

/** Characters that tell something. */
const fewest: Readonly<Record<Lang, number>> = { ja: 5, en: 10 };

/** Characters of a bare "no", "nothing", "I don't know". */
const longestNo: Readonly<Record<Lang, number>> = { ja: 9, en: 20 };

const saysNo: ReadonlySet<string> = new Set(["nothing", "dontknow"]);

/** Nothing, or not known, and nothing else. */
function isNo(line: Line): boolean {
  const { instead } = line.does;
  if (line.text.trim().length > longestNo[line.lang]) return false;
  const isSaid =
    (instead !== null && saysNo.has(instead)) || line.act === "nothing" || line.act === "dont-know";
  return isSaid && taleSigns(line) === 0 && (line.put?.weight ?? 0) < line.opensFrom;
}

/** A word of listening, a bare yes, or what was said before in the same words. */
function tellsNothingNew({ text, lang, does, act, before }: Line): boolean {
  const said = text.trim();
  if (does.instead === "filler" || !/\p{L}/u.test(said)) return true;
  const isShort = said.length < fewest[lang];
  if (isShort && (act === "agree" || act === "disagree")) return true;
  const words = contentWords(said, lang);
  const known = before.join("\n").toLowerCase();
  return isShort && words.every((word) => known.includes(word)) && known.includes(said.toLowerCase());
}
