import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { isTreatedBadly } from "../agenda.ts";
import type { Ask, Say } from "../moves/move.ts";
import { followAsks } from "../moves/following-asks.ts";
import { followSays } from "../moves/following-says.ts";
import { quote } from "../quote/quote.ts";
import type { State } from "../state.ts";
import type { Sign } from "./carries.ts";
import { fitting } from "./fitting.ts";
import type { OnTheTable } from "./on-the-table.ts";
import { namesSomebody } from "./tale-names.ts";
import { turnsOrCarries } from "./turns-or-carries.ts";

/**
 * A tale told in short lines is gone along with: a line that turns or carries it is said as it stands, a setting line gets a word of listening,
 * and now and then one question about whom or what it is about. Null where the line is too long for that.
 */
export function goAlong(state: State, put: OnTheTable): Choice | null {
  if (quote(state, "line") === null) return null;
  const isHeavy = put.signs.some((sign) => heavy.has(sign));
  const isDue = state.roomInARow >= (isHeavy ? wordsBetween.heavy : wasTold(state) ? 1 : wordsBetween.usual);
  const isFar = (state.thread.telling?.turns.length ?? 0) >= farFrom;
  const ask = isDue
    ? (fitting(state, put.signs, null) ?? askOfTheTale(state, isFar ? "any" : "named"))
    : null;
  const carries = isHeavy || isCarrying(state, put);
  const words =
    carries && !isOverdone(state, isHeavy) ? firstWorded(state, byId(followSays, "follow-line")) : null;
  if (ask) return choice({ phase: state.phase, say: words, ask, awaits: null });
  if (words) return leaveRoom(state, words);
  if (!carries && mayNod(state)) return encouraged(state);
  const near = isHeavy
    ? null
    : (fitting(state, put.signs, null) ??
      (state.roomInARow > 0 ? askOfTheTale(state, wasTold(state) ? "any" : "named") : null));
  if (near) return choice({ phase: state.phase, ask: near, awaits: null });
  const line = isOverdone(state, isHeavy) ? null : firstWorded(state, byId(followSays, "follow-line"));
  return line ? leaveRoom(state, line) : encouraged(state);
}

/** What is grieved for, was told to nobody, or was only now understood. */
const heavy: ReadonlySet<Sign> = new Set<Sign>(["weighs", "never told", "dawns"]);

const carriesByItself: ReadonlySet<Sign> = new Set<Sign>([...heavy, "feels", "slight", "dear"]);

/** Weight over the mean of a tale from which a line stands out. */
const moreThanOthers = 0.75;

function isCarrying(state: State, { signs, weight }: OnTheTable): boolean {
  const { last, lang, thread } = state;
  const text = last?.text ?? "";
  if (signs.some((sign) => carriesByItself.has(sign))) return true;
  if (turnsOrCarries(text, lang) || namesSomebody(text, lang)) return true;
  const lines = thread.table.filter(({ turn }) => thread.telling?.turns.includes(turn));
  const mean = lines.reduce((sum, line) => sum + line.weight, 0) / Math.max(1, lines.length);
  return lines.length > 1 && weight >= mean + moreThanOthers;
}

/** Lines of a tale from which there is enough of it to be asked how it looks. */
const farFrom = 5;

/** Replies without a question between two with one. */
const wordsBetween = { usual: 2, heavy: 3 } as const;

/** A nod in so many replies at most; and in so many once somebody has complained of them. */
const oneNodIn = { usual: 3, complained: 8 } as const;

/** Whether somebody has complained of nods, or of their own words coming back. */
function wasTold({ used }: State): boolean {
  return (used["follow-manner"] ?? used["follow-manner-plain"]) !== undefined;
}

/** Only what weighs is said over twice running: to whoever writes a few words, all they hear is themselves. */
function isOverdone(state: State, isHeavy: boolean): boolean {
  return !isHeavy && state.thread.telling?.sinceThen === 0;
}

function mayNod(state: State): boolean {
  const { telling } = state.thread;
  if (telling === null || telling.isNodded) return false;
  const share = wasTold(state) ? oneNodIn.complained : oneNodIn.usual;
  return telling.nods * share <= telling.replies;
}

/** A word or two while somebody tells, so that the next piece comes; never two in a row. */
export function encouraged(state: State): Choice | null {
  const { telling } = state.thread;
  const isFirst = (telling?.turns.length ?? 0) <= 1;
  const ids = telling?.isNodded
    ? ["follow-room"]
    : isFirst
      ? ["follow-on", "follow-mm"]
      : ["follow-mm", "follow-on"];
  const say = firstWorded(state, byId(followSays, ...ids, "follow-on"));
  return say && leaveRoom(state, say);
}

/** One question about whom or what a tale is about; where none is named, about the telling, unless only a name will do. */
export function askOfTheTale(state: State, by: "named" | "any" = "any"): Spoken<Ask> | null {
  const last = state.lastReply?.parts.at(-1)?.move;
  const named = ["follow-what", "follow-whom"].filter((id) => isLeft(state, id));
  const ids = [
    ...named.filter((id) => id !== last),
    ...(by === "any" && isLeft(state, "follow-tale") ? ["follow-tale"] : []),
  ];
  return firstWorded(state, mayBeAsked(state, ids));
}

function mayBeAsked(state: State, ids: readonly string[]): readonly Ask[] {
  return byId(followAsks, ...ids).filter(
    (move) => !(isTreatedBadly(state) && move.notUnder?.includes("treatment")),
  );
}

/** Times in a session that one kind of these is asked: more is heard as a habit. */
const most = 3;

function isLeft({ used }: State, id: string): boolean {
  return (used[id]?.length ?? 0) < most;
}

function leaveRoom({ phase }: State, say: Spoken<Say>): Choice {
  return choice({ phase, say, awaits: null });
}
