import { isTimeForOutcomes, isTreatedBadly, minutesSpent } from "../agenda.ts";
import type { Act, Doing, Lang } from "../../language/index.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { carriesFrom, type Sign } from "./carries.ts";
import { fitting } from "./fitting.ts";
import { matterIn } from "./matter.ts";
import type { Ask, Say } from "../moves/move.ts";
import { followAsks } from "../moves/following-asks.ts";
import { followSays } from "../moves/following-says.ts";
import { isAFewWords, type OnTheTable } from "./on-the-table.ts";
import { pointsBackIn } from "./points-back.ts";
import { turnPointedAt } from "./pointed-at.ts";
import { chooseReflection } from "../said-back/reflect.ts";
import { guardOf, type State } from "../state.ts";
import type { SessionMinutes } from "../topic.ts";
import { quote } from "../quote/quote.ts";
import { setBeside } from "../set-beside/set-beside.ts";
import { carriedBack } from "../said-back/say-back-en.ts";
import { sentencesWithin } from "../sentences.ts";
import { actOf } from "../told.ts";

/** Stays with what was just put on the table: its words and room, or one open question that fits it. Then the talk goes on. */
export function follow(state: State): Choice | null {
  const now = putNow(state);
  if (!mayFollow(state)) return null;
  if (now && now.weight >= weighsEnough(state)) return stay(state, now);
  const least = isSaidIntoRoom(state) ? saidIntoGrief : saidIntoRoom;
  const before = now && now.weight >= least ? roomFor(state) : null;
  return before && askOpenly(state, before, now && heardNow(state, "follow-words"));
}

/** Weight from which what is said into a room that was left goes on with it. */
const saidIntoRoom = -1;
/** And into one that was left for something heavy: whatever does not turn away from it, however short. */
const saidIntoGrief = -4;

/** A question of one's own, what to say to somebody, is what one came with: first what they would want that person to know. */
export function followTheirQuestion(state: State): Choice | null {
  const { last, lang } = state;
  if (!last || matterIn(last.text, last.findings, lang) !== "asks-what-to-say") return null;
  if (isAlarmed(state) || state.phase === "frame" || state.phase === "close" || isTreatedBadly(state))
    return null;
  const asked = firstWorded(state, byId(followAsks, "follow-to-know"));
  const say = firstWorded(state, byId(followSays, "follow-room"));
  return asked && choice({ phase: state.phase, say, ask: asked, awaits: null });
}

/** Who says that something was passed over is taken back to it, and left room there. */
export function goBackTo(state: State): Choice | null {
  const { last, lang } = state;
  if (!last || isAlarmed(state) || state.phase === "frame") return null;
  if (pointsBackIn(last.text, lang).length === 0 || turnPointedAt(state) === null) return null;
  const now = putNow(state);
  const more = now && now.weight >= tellsBeside ? heardNow(state, "follow-words") : null;
  // What is told with it is what to stay with.
  const back = firstWorded(
    state,
    byId(followSays, ...(more || saidBackLately(state) ? [] : ["follow-back"]), "follow-past"),
  );
  if (!back) return null;
  return more
    ? choice({ phase: state.phase, lead: more.worded.text, parts: [more], say: back, awaits: null })
    : choice({ phase: state.phase, say: back, awaits: null });
}

/** Before the close, while there is time: back to what was told and not stayed with. */
export function comeBack(state: State): Choice | null {
  const times = state.used["follow-earlier"]?.length ?? 0;
  if (state.phase === "close" || state.hurried || state.finishing || isAlarmed(state)) return null;
  if (isTreatedBadly(state) || times >= mostReturns || minutesSpent(state) >= endsFrom) return null;
  const say = firstWorded(state, byId(followSays, "follow-earlier"));
  const asked = say && firstWorded(state, byId(followAsks, "follow-more", "follow-now"));
  return say && asked && choice({ phase: state.phase, say, ask: asked, awaits: null });
}

/** Returns before the close, and minutes of an hour from which there is no time for them. */
const mostReturns = 3;
const endsFrom = 45;

/** Lines within which words were said back just now: about two turns. */
const justNow = 4;

function saidBackLately(state: State): boolean {
  const words = quote(state, "passed")?.text ?? "";
  return words === "" || state.sentences.slice(-justNow).some((line) => line.includes(words));
}

/** Weight from which what stands beside "I was telling you" is told anew. */
const tellsBeside = -1;

function putNow({ thread, last }: State): OnTheTable | null {
  const put = thread.table.at(-1);
  return put && put.turn === last?.turn ? put : null;
}

/** While the talk stays, less is enough: the person goes on with it. */
const goingOn = 1;
/** What is said into room left for something heavy is about it, however little it is. */
const intoRoom = 1.5;
const heavyFrom = 2;
/** At a wish that opens the talk, at a plan, late, and in shorter sessions there is less room. */
const atTheStart = 1.5;
const atAPlan = 1.5;
const whenLate = 1.5;
const inTheClose = 1;
const byLength: Readonly<Record<SessionMinutes, number>> = { 60: 0, 30: 0.5, 15: 1.5 };
/** Share of the replies that may stay, and the weight that each tenth above it costs. */
const shareOfStaying = 0.6;
const perTenth = 0.5;
/** Turns before which a share says little. */
const fewTurns = 8;
/** Replies in a row up to which it is enough that the person goes on; from there each one costs. */
const longInARow = 7;
const perReply = 0.25;

/** Weight that the time spent can cost at most: what weighs this much is never passed over for a question of a list. */
const mostForTime = 1.5;

/** The more of the hour was spent on staying, the more it takes. */
function weighsEnough(state: State): number {
  const { thread, turn, last, minutes, phase } = state;
  const over = thread.stays / Math.max(fewTurns, turn) - shareOfStaying;
  const answered = last?.answered ?? "";
  const less = isSaidIntoRoom(state) ? intoRoom : goingOn;
  const inARow =
    thread.inARow === 0 ? 0 : thread.inARow < longInARow ? -less : (thread.inARow - longInARow) * perReply;
  const spent = Math.min(mostForTime, Math.max(0, over) * 10 * perTenth + inARow);
  return (
    carriesFrom +
    byLength[minutes] +
    spent +
    (answered === "concern.wish" ? atTheStart : 0) +
    (/^outcomes\.(?:plan|collaboration)/u.test(answered) ? atAPlan : 0) +
    (phase === "close" ? inTheClose : isTimeForOutcomes(state) ? whenLate : 0)
  );
}

/** Whether room was just left for something heavy. */
function isSaidIntoRoom({ thread, last, roomInARow }: State): boolean {
  const before = thread.table.findLast(({ turn }) => turn !== last?.turn);
  return roomInARow > 0 && before !== undefined && before.met > 0 && before.weight >= heavyFrom;
}

const goesAlong: ReadonlySet<Doing> = new Set<Doing>(["elsewhere", "correction", "filler"]);
/** "I couldn't tell you. I had a drawing once": what is told after it, from this weight on, is what was said. */
const saysNothingFirst: ReadonlySet<Doing> = new Set<Doing>(["dontknow", "nothing"]);
const noAnswer: ReadonlySet<Act> = new Set<Act>(["dont-know", "nothing"]);
const tellsThough = 0.75;
const plainly = -1;

function mayFollow(state: State): boolean {
  const { last, did } = state;
  if (!last || did !== null || state.phase === "frame" || state.finishing || isAlarmed(state)) return false;
  // Health, and a duty that leaves no rest, are met by name first.
  if ((["scope", "guilt"] as const).some((guard) => guardOf(state, guard)?.turn === state.turn)) return false;
  const act = actOf(last.findings);
  const { instead } = last.does;
  const tells = (putNow(state)?.weight ?? plainly) >= tellsThough;
  return (
    (instead === null || goesAlong.has(instead) || (tells && saysNothingFirst.has(instead))) &&
    (act === null || act === "agree" || act === "disagree" || (tells && noAnswer.has(act)))
  );
}

/** Where an alarm about danger stands, or was let go just now, it alone says what is asked. What guards have to say was said before this. */
export function isAlarmed(state: State): boolean {
  const safety = guardOf(state, "safety");
  return safety !== undefined && (!safety.eased || safety.easedAt === state.turn);
}

/** Signs that call for room before any question. */
const wantsRoom: ReadonlySet<Sign> = new Set<Sign>(["weighs", "never told", "dawns"]);

/** Replies in a row that ask nothing. */
const mostRoomInARow = 2;

/** Weight from which an open question is better than to go on, where none fits surely. */
const worthAnOpenOne = 0.5;

/** Weight from which even a few words are said over. */
const worthItsWords = 2;

/** Their words and room where that is called for, or where a question was answered just now; else their words and one short question about them. */
function stay(state: State, put: OnTheTable): Choice | null {
  // Two things joined: "that" would be either of them, and what they add up to wants room.
  const joined = state.roomInARow === 0 ? setBeside(state) : null;
  if (joined) return leaveRoom(state, joined);
  const calls = put.signs.some((sign) => wantsRoom.has(sign));
  const most = put.signs.includes("weighs") ? mostRoomInARow + 1 : mostRoomInARow;
  if (calls && state.roomInARow < most) {
    const said = heardWithRoom(state, put);
    if (said) return leaveRoom(state, said);
  }
  // Of what carries little nothing but its words and a wait would be too much.
  const mayWait =
    state.roomInARow < mostRoomInARow &&
    (put.weight >= carriesFrom || isSaidIntoRoom(state) || tellsOn(state));
  // A few words said over each time would be an echo.
  const isEcho = isAFewWords(state.last?.text ?? "", state.lang) && put.weight < worthItsWords;
  const words = mayWait && !isEcho ? heardNow(state, "follow-words-room") : null;
  const encouraged = encouragement(state);
  const hasAnswered = state.thread.inARow > 0 && state.lastReply?.questions === 1 && state.roomInARow === 0;
  const waits = hasAnswered ? (words ?? (isEcho ? encouraged : null)) : null;
  if (waits) return leaveRoom(state, waits);
  const say = isOneThing(state)
    ? null
    : heardNow(state, isQuiet(put) ? "follow-words-quietly" : "follow-words");
  const near = fitting(state, put.signs, say);
  if (near) return choice({ phase: state.phase, say, ask: near, awaits: null });
  const held = words ?? (mayWait && say && !say.move.id.startsWith("follow-words") ? say : null);
  if (held) return leaveRoom(state, held);
  if (encouraged && put.weight < worthAnOpenOne) return leaveRoom(state, encouraged);
  const rest =
    encouraged ?? (mayWait || put.weight >= heavyFrom ? (say ?? heardNow(state, "follow-words-room")) : null);
  return askOpenly(state, put, say) ?? (rest && leaveRoom(state, rest));
}

/** A word or two while somebody goes on, so that the next piece comes; not a third time running. */
function encouragement(state: State): Spoken<Say> | null {
  return state.thread.inARow > 0 && state.roomInARow < mostRoomInARow
    ? firstWorded(state, byId(followSays, "follow-on", "follow-room"))
    : null;
}

function leaveRoom({ phase }: State, say: Spoken<Say>): Choice {
  return choice({ phase, say, awaits: null });
}

/** Whether somebody goes on with what they were telling: "And then …", 「そのあと…」. */
function tellsOn({ thread, last, lang }: State): boolean {
  return thread.inARow > 0 && joinsOn[lang].test(last?.text ?? "");
}

const joinsOn: Readonly<Record<Lang, RegExp>> = {
  ja: /^[\s…]*(?:そのあと|その後|それで|それから|そしたら|そんで|ほんで|ほしたら|んで|で、|だから|そいで)/u,
  en: /^(?:and|then|so|after that|next thing)\b/iu,
};

/** One short thing, which "that" takes up whole: said back as well, it would be read out. */
function isOneThing({ last, lang }: State): boolean {
  const text = last?.text ?? "";
  return sentencesWithin(text).length === 1 && text.length <= oneThing[lang];
}

const oneThing: Readonly<Record<Lang, number>> = { ja: 40, en: 100 };

/** What hurts, or is grieved for. */
function isQuiet({ signs }: OnTheTable): boolean {
  return signs.some((sign) => sign === "weighs" || sign === "never told" || sign === "slight");
}

/** What room was just left for, and nothing asked of it yet: whatever is said into that room is about it. */
function roomFor({ last, thread, roomInARow }: State): OnTheTable | null {
  const put = thread.table.findLast(({ turn }) => turn !== last?.turn);
  return put && put.weight >= carriesFrom && put.met > 0 && roomInARow > 0 && thread.inARow > 0 ? put : null;
}

/** Open questions in a session: "tell me more" in other words is heard as that, and as no listening. */
const mostOpen = 4;
const open: readonly string[] = ["follow-more-of", "follow-more"];

/** One open question that fits anything told. */
function askOpenly(state: State, put: OnTheTable, say: Spoken<Say> | null): Choice | null {
  const isHeavy = put.signs.includes("weighs");
  // What carries much is not passed over for a question of the list.
  const most = put.weight >= heavyFrom ? Infinity : mostOpen;
  const isLeft = (id: string) => (state.used[id]?.length ?? 0) < most;
  const ids = [
    ...(isHeavy ? ["follow-now"] : []),
    ...open.filter((id) => isLeft(id) && (say === null || id === "follow-more")),
  ];
  const asked = firstWorded(state, allowed(state, ids));
  return asked && choice({ phase: state.phase, say, ask: asked, awaits: null });
}

/** The questions of these that may be put to somebody who may be treated badly, where this one is. */
export function allowed(state: State, ids: readonly string[]): readonly Ask[] {
  return byId(followAsks, ...ids).filter(
    (move) => !(isTreatedBadly(state) && move.notUnder?.includes("treatment")),
  );
}

/** What is said back of what was just told: the sentence that carries it, where it can be said plainly; else a reflection that holds it, else its very words. */
function heardNow(
  state: State,
  id: "follow-words" | "follow-words-quietly" | "follow-words-room",
): Spoken<Say> | null {
  const [words] = byId(followSays, id);
  const plain = state.lang === "en" && words ? carriedBack(state, words, id === "follow-words") : null;
  if (plain) return plain;
  const isAsked = id !== "follow-words-room";
  return (
    (isAsked && state.lang === "ja"
      ? (holdingIt(state, chooseReflection(state)) ?? holdingIt(state, chooseReflection(state, "echo")))
      : null) ?? firstWorded(state, byId(followSays, id))
  );
}

/** A reflection that holds a stretch by which the utterance carries something. */
function holdingIt(state: State, heard: Spoken<Say> | null): Spoken<Say> | null {
  // In the sentence of its question it would be an answer and no more.
  if (!heard || heard.move.id === "said-in-its-question") return null;
  const holds = putNow(state)?.hearts.some(({ isSure, said: { turn, start, end } }) => {
    const shared = heard.worded.because
      .filter((said) => said.turn === turn)
      .reduce((sum, said) => sum + Math.max(0, Math.min(end, said.end) - Math.max(start, said.start)), 0);
    return isSure && shared >= (end - start) * mostOf;
  });
  return holds ? heard : null;
}

/** Share of such a stretch that a reflection must hold. */
const mostOf = 0.8;

/** Their words, and nothing asked on top of them; of something heavy that cannot be said back, at least that it was heard. */
function heardWithRoom(state: State, put: OnTheTable): Spoken<Say> | null {
  const held = chooseReflection(state, "space");
  return (
    (held?.move.id === "listen-heavy" && held.worded.because.length > 0 ? held : null) ??
    holdingIt(state, held) ??
    heardNow(state, "follow-words-room") ??
    (put.signs.includes("weighs") ? held : null) ??
    firstWorded(state, byId(followSays, "follow-room"))
  );
}
