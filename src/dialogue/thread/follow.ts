import { isTreatedBadly, nextTopic } from "../agenda.ts";
import { askFor } from "../ask-for.ts";
import { minutesSpent } from "../time-spent.ts";
import type { Lang } from "../../language/index.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { carriesFrom, type Sign } from "./carries.ts";
import { turnsOrCarries } from "./turns-or-carries.ts";
import { fitting } from "./fitting.ts";
import { matterIn } from "./matter.ts";
import type { Ask, Say } from "../moves/move.ts";
import { says } from "../moves/index.ts";
import { followAsks } from "../moves/following-asks.ts";
import { followSays } from "../moves/following-says.ts";
import type { OnTheTable } from "./on-the-table.ts";
import { pointsBackIn } from "./points-back.ts";
import { chooseReflection } from "../said-back/reflect.ts";
import { guardOf, type State } from "../state.ts";
import { quote } from "../quote/quote.ts";
import { setBeside } from "../set-beside/set-beside.ts";
import { gather } from "../said-back/gather.ts";
import { carriedBack } from "../said-back/say-back-en.ts";
import { sentencesWithin } from "../sentences.ts";
import { ofTheManner } from "../talk/of-the-manner.ts";
import { wantsToStop } from "../talk/wants-to-stop.ts";
import { askOfTheTale, encouraged, goAlong } from "./go-along.ts";
import { aTaleFrom, isCurt, taleNow } from "./telling.ts";

/** Stays with what is being told: its words, room, or one open question that fits it. Then the talk goes on. */
export function follow(state: State): Choice | null {
  const stands = taleNow(state.thread.telling, state.last?.turn);
  if (!mayFollow(state) || stands === null || stands === "over") return null;
  const now = putNow(state);
  // A word of listening, a yes: the next line is waited for.
  if (!now || stands === "waited for") return encouraged(state);
  return (state.thread.telling?.isBrief ? goAlong(state, now) : null) ?? stay(state, now);
}

/** Where a tale is over: what weighed most in it, in full, and then the next question; after what hurts, room. Of what was hardly begun nothing is made. */
export function endTale(state: State): Choice | null {
  const { telling } = state.thread;
  if (!isTaleOver(state) || !mayFollow(state)) return null;
  const hurts = taleOf(state).some(({ signs }) => signs.includes("weighs") || signs.includes("never told"));
  const isTale = (telling?.turns.length ?? 0) >= aTaleFrom;
  if (!isTale && !hurts) return null;
  const held = firstWorded(state, [
    ...(isTale ? byId(followSays, hurts ? "follow-whole-quietly" : "follow-whole") : []),
    ...byId(says, "tale-told"),
  ]);
  if (hurts) return held && leaveRoom(state, held);
  // One question more about whom or what it was about; then the talk goes on.
  const about = isTale && held && state.phase !== "outcomes" ? askOfTheTale(state, "named") : null;
  if (about) return choice({ phase: state.phase, say: held, ask: about, awaits: null });
  const { item } = nextTopic(state);
  // Where the talk turns to what lies ahead, all of it is gathered and not only the last tale.
  const say = (item?.phase === "outcomes" && state.phase !== "outcomes" ? gather(state) : null) ?? held;
  const ask = say && item && askFor(state, item, say.worded.because);
  return ask && item ? choice({ phase: item.phase, say, ask }) : null;
}

/** Whether somebody has just ended what they told, and does not end the talk. */
export function isTaleOver({ thread, last, lang }: State): boolean {
  return taleNow(thread.telling, last?.turn) === "over" && wantsToStop(last?.text ?? "", lang) !== "stops";
}

function taleOf({ thread }: State): readonly OnTheTable[] {
  return thread.table.filter(({ turn }) => thread.telling?.turns.includes(turn));
}

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
  if (pointsBackIn(last.text, lang).length === 0) return null;
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

/** Who finds that only nods or their own words come back is owned up to, held to what weighed most, and asked more from then on. */
export function answerManner(state: State): Choice | null {
  const { last, thread, lang } = state;
  if (!last || thread.telling === null || !mayFollow(state)) return null;
  if (!ofTheManner(last.text, lang)) return null;
  const say = firstWorded(state, byId(followSays, "follow-manner", "follow-manner-plain"));
  const ask = say && askOfTheTale(state);
  return say && choice({ phase: state.phase, say, ...(ask ? { ask } : {}), awaits: null });
}

/** A dear answer is held by itself before anything of the list: one to a question about what was told, or in which something weighs. */
export function holdDear(state: State): Choice | null {
  const put = putNow(state);
  if (put === null || state.last === null || !mayFollow(state) || isDoneHere.has(state.phase)) return null;
  if (state.lastReply?.questions !== 1 || state.turnsSinceSpace < holdsApart) return null;
  if (state.last.does.instead !== null && state.last.does.instead !== "elsewhere") return null;
  const isInward = state.lastReply.parts.some(({ move }) => inward.has(move));
  const weighs = put.signs.some((sign) => wantsRoom.has(sign) || sign === "dear" || sign === "feels");
  const carries = turnsOrCarries(state.last.text, state.lang) && put.weight >= carriesFrom;
  if (!isInward && !weighs && !carries) return null;
  const say = firstWorded(state, byId(followSays, "follow-line"));
  return say && leaveRoom(state, say);
}

/** There each answer is kept, and read back. */
const isDoneHere: ReadonlySet<string> = new Set(["frame", "outcomes", "close"]);

/** Turns between two rooms. */
const holdsApart = 2;

/** Questions about somebody, something or oneself in what was told. */
const inward: ReadonlySet<string> = new Set([
  "follow-person",
  "follow-gone",
  "follow-thing",
  "follow-whom",
  "follow-what",
  "follow-tale",
  "follow-now",
  "follow-lasting",
  "follow-wish",
]);

/** Thanks that are none, a wow, in the midst of a tale: neither an end nor told. */
export function answerCurt(state: State): Choice | null {
  const { last, thread, lang } = state;
  if (!last || thread.telling === null || thread.telling.stands === "over" || !mayFollow(state)) return null;
  if (!isCurt({ text: last.text, lang }) || state.lastReply?.questions === 1) return null;
  const say = firstWorded(state, byId(followSays, "follow-curt"));
  return say && leaveRoom(state, say);
}

function mayFollow(state: State): boolean {
  const { last, did } = state;
  if (!last || did !== null || state.phase === "frame" || state.finishing || isAlarmed(state)) return false;
  // Health, and a duty that leaves no rest, are met by name first.
  return !(["scope", "guilt"] as const).some((guard) => guardOf(state, guard)?.turn === state.turn);
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
  const mayWait = state.roomInARow < mostRoomInARow;
  const words = mayWait ? heardNow(state, "follow-words-room") : null;
  // What answers a question is not asked about again at once.
  const hasAnswered = state.lastReply?.questions === 1 && state.roomInARow === 0;
  if (hasAnswered && words) return leaveRoom(state, words);
  const say = isOneThing(state)
    ? null
    : heardNow(state, isQuiet(put) ? "follow-words-quietly" : "follow-words");
  const near = fitting(state, put.signs, say);
  if (near) return choice({ phase: state.phase, say, ask: near, awaits: null });
  const held = words ?? (mayWait && say && !say.move.id.startsWith("follow-words") ? say : null);
  if (held) return leaveRoom(state, held);
  return askOpenly(state, put, say) ?? (say ? leaveRoom(state, say) : encouraged(state));
}

function leaveRoom({ phase }: State, say: Spoken<Say>): Choice {
  return choice({ phase, say, awaits: null });
}

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

/** Open questions of a kind in a session: "tell me more" in other words is heard as that, and as no listening. */
const mostOpen = 3;
const open: readonly string[] = ["follow-more-of", "follow-more"];

/** Weight from which something carries much. */
const heavyFrom = 2;

/** One open question that fits anything told. */
function askOpenly(state: State, put: OnTheTable, say: Spoken<Say> | null): Choice | null {
  const isHeavy = put.signs.includes("weighs");
  const isLeft = (id: string) => (state.used[id]?.length ?? 0) < mostOpen;
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
  if (wasSaidBack(state) && !mustBeSaid(state)) return null;
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

/** Whether the reply before held the person's words: each alone may be good, in a row they are a habit. */
function wasSaidBack({ lastReply }: State): boolean {
  return (
    lastReply?.parts.some(({ move }) =>
      /^(?:follow-words|listen-(?:words|room|view)|restate|said-|beside-)/u.test(move),
    ) ?? false
  );
}

/** Whether what was just told would be passed over if none of it were said: a hurt, something new, what weighs much. */
function mustBeSaid(state: State): boolean {
  const now = putNow(state);
  return (
    now !== null &&
    (now.weight >= heavyFrom ||
      now.signs.some((sign) => wantsRoom.has(sign) || sign === "slight" || sign === "feels"))
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
