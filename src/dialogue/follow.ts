import { isTimeForOutcomes, isTreatedBadly, minutesSpent } from "./agenda.ts";
import type { Act, Doing, Lang } from "../language/index.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import { carriesFrom, type Sign } from "./carries.ts";
import { matterIn } from "./matter.ts";
import type { Ask, Say } from "./moves/move.ts";
import { followAsks, followSays } from "./moves/following.ts";
import type { OnTheTable } from "./on-the-table.ts";
import { pointsBackIn } from "./points-back.ts";
import { turnPointedAt } from "./pointed-at.ts";
import { chooseReflection } from "./reflect.ts";
import { guardOf, type State } from "./state.ts";
import type { SessionMinutes } from "./topic.ts";
import { quote } from "./quote.ts";
import { englishBack } from "./say-back-en.ts";
import { sentencesOf } from "./sentences.ts";
import { actOf } from "./told.ts";

/** Stays with what was just put on the table: its words and room, or one open question that fits it. Then the talk goes on. */
export function follow(state: State): Choice | null {
  const now = putNow(state);
  if (!mayFollow(state)) return null;
  if (now && now.weight >= weighsEnough(state)) return stay(state, now);
  const before = roomFor(state);
  return before && (now ? ask(state, now, true) : ask(state, before, false));
}

/** A question of one's own, what to say to somebody, is what one came with: first what they would want that person to know. */
export function followTheirQuestion(state: State): Choice | null {
  const { last, lang } = state;
  if (!last || matterIn(last.text, last.findings, lang) !== "asks-what-to-say") return null;
  if (isGuarded(state) || state.phase === "frame" || state.phase === "close" || isTreatedBadly(state))
    return null;
  const asked = firstWorded(state, byId(followAsks, "follow-to-know"));
  const say = firstWorded(state, byId(followSays, "follow-room"));
  return asked && choice({ phase: state.phase, say, ask: asked, awaits: null });
}

/** Who says that something was passed over is taken back to it, and left room there. */
export function goBackTo(state: State): Choice | null {
  const { last, lang } = state;
  if (!last || isGuarded(state) || state.phase === "frame") return null;
  if (pointsBackIn(last.text, lang).length === 0 || turnPointedAt(state) === null) return null;
  const now = putNow(state);
  const more = now && now.weight >= tellsBeside ? heardNow(state) : null;
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
  if (state.phase === "close" || state.hurried || state.finishing || isGuarded(state)) return null;
  if (times >= mostReturns || minutesSpent(state) >= endsFrom) return null;
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
/** At a wish that opens the talk, at a plan, late, and in shorter sessions there is less room. */
const atTheStart = 1.5;
const atAPlan = 1.5;
const whenLate = 1.5;
const inTheClose = 1;
const byLength: Readonly<Record<SessionMinutes, number>> = { 60: 0, 30: 0.5, 15: 1.5 };
/** Share of the replies that may stay, and the weight that each tenth above it costs. */
const shareOfStaying = 0.5;
const perTenth = 1;
/** Turns before which a share says little. */
const fewTurns = 8;
/** Replies in a row up to which it is enough that the person goes on; from there each one costs. */
const longInARow = 4;
const perReply = 0.5;

/** Weight that the time spent can cost at most: what weighs this much is never passed over for a question of a list. */
const mostForTime = 2.25;

/** The more of the hour was spent on staying, the more it takes. */
function weighsEnough(state: State): number {
  const { thread, turn, last, minutes, phase } = state;
  const over = thread.stays / Math.max(fewTurns, turn) - shareOfStaying;
  const answered = last?.answered ?? "";
  const inARow =
    thread.inARow === 0 ? 0 : thread.inARow < longInARow ? -goingOn : (thread.inARow - longInARow) * perReply;
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

const goesAlong: ReadonlySet<Doing> = new Set<Doing>(["elsewhere", "correction", "filler"]);
/** "I couldn't tell you. I had a drawing once": what is told after it, from this weight on, is what was said. */
const saysNothingFirst: ReadonlySet<Doing> = new Set<Doing>(["dontknow", "nothing"]);
const noAnswer: ReadonlySet<Act> = new Set<Act>(["dont-know", "nothing"]);
const tellsThough = 0.75;
const plainly = -1;

function mayFollow(state: State): boolean {
  const { last, did } = state;
  if (!last || did !== null || state.phase === "frame" || state.finishing || isGuarded(state)) return false;
  const act = actOf(last.findings);
  const { instead } = last.does;
  const tells = (putNow(state)?.weight ?? plainly) >= tellsThough;
  return (
    (instead === null || goesAlong.has(instead) || (tells && saysNothingFirst.has(instead))) &&
    (act === null || act === "agree" || act === "disagree" || (tells && noAnswer.has(act)))
  );
}

/** Where an alarm about danger stands, or was let go just now, it alone says what is asked. What guards have to say was said before this. */
function isGuarded(state: State): boolean {
  const safety = guardOf(state, "safety");
  return safety !== undefined && (!safety.eased || safety.easedAt === state.turn);
}

/** Signs that call for room before any question. */
const wantsRoom: ReadonlySet<Sign> = new Set<Sign>(["weighs", "never told", "dawns"]);

/** Replies in a row that ask nothing. */
const mostRoomInARow = 2;

function stay(state: State, put: OnTheTable): Choice | null {
  const calls = put.signs.some((sign) => wantsRoom.has(sign));
  const room = put.signs.includes("weighs")
    ? state.roomInARow <= mostRoomInARow
    : calls
      ? state.roomInARow < mostRoomInARow
      : state.roomInARow === 0 && state.thread.inARow >= mostRoomInARow;
  const said = room ? heardWithRoom(state, put) : null;
  return said ? choice({ phase: state.phase, say: said, awaits: null }) : ask(state, put, true);
}

/** What room was just left for, and nothing asked of it yet: whatever is said into that room is about it. */
function roomFor({ last, thread, roomInARow }: State): OnTheTable | null {
  const put = thread.table.findLast(({ turn }) => turn !== last?.turn);
  return put && put.weight >= carriesFrom && put.met > 0 && roomInARow > 0 && thread.inARow > 0 ? put : null;
}

/** Characters from which an utterance tells of more than one thing. */
const muchIsTold: Readonly<Record<Lang, number>> = { ja: 60, en: 160 };

function ask(state: State, put: OnTheTable | null, isNow: boolean): Choice | null {
  const say = isNow ? heardNow(state) : null;
  // Where much was told and none of it said back, "that" could be anything.
  const isMuch = isNow && say === null && (state.last?.text.length ?? 0) >= muchIsTold[state.lang];
  const asked = firstWorded(state, [
    ...(isMuch ? byId(followAsks, "follow-more") : []),
    ...fitting(state, put?.signs ?? []),
  ]);
  if (!asked) return null;
  return choice({ phase: state.phase, say, ask: asked, awaits: null });
}

/** The questions that fit what was told, the nearest first. */
function fitting(state: State, signs: readonly Sign[]): readonly Ask[] {
  const has = (sign: Sign) => signs.includes(sign);
  const hurts = has("slight") || has("weighs");
  const isPast = has("scene") && endsInThePast(state);
  const order = [
    ...(has("weighs") ? ["follow-now", "follow-more"] : []),
    ...(has("dawns") && !hurts && !has("feels") ? ["follow-dawned"] : []),
    ...(isPast && has("slight") && state.thread.inARow === 0 ? ["follow-next"] : []),
    ...((has("thanks") || has("dear")) && !has("feels") && !hurts ? ["follow-dear"] : []),
    ...(isPast ? ["follow-then"] : []),
    ...(hurts || has("feels") || has("never told") ? ["follow-now"] : []),
    "follow-more",
    "follow-now",
  ];
  return byId(followAsks, ...order).filter(
    (move) => !(isTreatedBadly(state) && move.notUnder?.includes("treatment")),
  );
}

/** Whether the last sentence tells of what is over: a question in the past tense fits it. */
function endsInThePast({ last, lang }: State): boolean {
  const sentence = sentencesOf(last?.text ?? "").at(-1) ?? "";
  return pastWords[lang].test(sentence) && !presentWords[lang].test(sentence);
}

const pastWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:た|だ|ました|でした|てん|とった|はった)(?:ん|の|わけ|な|よ|ね|わ|けど|です|だ|や|やけど|って|から|し)*[。…笑\s私俺]*$/u,
  en: /\b(?:was|were|did|had|went|came|said|told|got|left|threw|laughed|took|gave|made|saw|sat|thought|felt|kept|\w{2,}ed)\b/iu,
};
const presentWords: Readonly<Record<Lang, RegExp>> = {
  ja: /いま|今は|いつも|毎日|ずっと/u,
  en: /\b(?:now|still|every|always|am|is|are|don't|doesn't|isn't|can't|cant|won't|wont|'s|it's)\b/iu,
};

/** What is said back of what was just told: where it holds what carries it, in the best form; else those very words; nothing where that is unsure. */
function heardNow(state: State): Spoken<Say> | null {
  const [words] = byId(followSays, "follow-words");
  const plain = state.lang === "en" && words ? englishBack(state, words, "") : null;
  return (
    holdingIt(state, plain) ??
    holdingIt(state, chooseReflection(state)) ??
    holdingIt(state, chooseReflection(state, "echo")) ??
    firstWorded(state, byId(followSays, "follow-words"))
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
    holdingIt(state, held) ??
    heardNow(state) ??
    (put.signs.includes("weighs") ? held : null) ??
    firstWorded(state, byId(followSays, "follow-room"))
  );
}
