import { isTreatedBadly } from "./agenda.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import type { Ask, Say } from "./moves/move.ts";
import { stayAsks, staySays } from "./moves/staying.ts";
import { chooseReflection } from "./reflect.ts";
import { guardOf, type State } from "./state.ts";
import type { SessionMinutes } from "./topic.ts";
import { actOf } from "./told.ts";

/** Questions that stay with what weighs, in a session: more would be an inquiry into somebody's life. */
const mostStays: Readonly<Record<SessionMinutes, number>> = { 60: 3, 30: 2, 15: 1 };

/** Client turns after which what weighs is another matter, whatever its words; within them it is one where it shares no word with the last. */
const sameMatterFor = 6;

/** The answer to a question that stayed is the same matter in any words. */
const answerAfter = 1;

/** After what weighs the next question, where one is asked at all, stays with it; and once for each matter. */
export function stayWithIt(state: State): Choice | null {
  const { last, phase } = state;
  if (state.matter.now !== "weighs" || phase === "close" || !mayStay(state)) return null;
  const act = last && actOf(last.findings);
  const goesAlong = last?.does.instead === null || last?.does.instead === "elsewhere";
  if (!last || !goesAlong || (act !== null && act !== "agree" && act !== "disagree")) return null;
  return asked(state, "stay-with-it");
}

/** A question of one's own, what to say to somebody, is what one came with: first what they would want that person to know. */
export function stayWithTheirQuestion(state: State): Choice | null {
  return state.matter.now === "asks-what-to-say" && mayStay(state) ? asked(state, "stay-to-know") : null;
}

/** A complaint beside something that weighs, or right after it, is met by a question about that, where none was asked. */
export function askToStay(state: State): Spoken<Ask> | null {
  const isDue = state.matter.now === "weighs" && state.phase !== "close" && mayStay(state);
  return isDue ? firstWorded(state, byId(stayAsks, "stay-with-it")) : null;
}

/** The words on the way back to the talk as it stood, where it was left for what weighs, or the person leaves it at that. */
export function wayBack(state: State): Spoken<Say> | null {
  const leavesIt = state.did === "continue" && state.matter.now === "weighs" && !isGuarded(state);
  return state.matter.isAway || leavesIt ? firstWorded(state, byId(staySays, "stay-back")) : null;
}

function asked(state: State, id: "stay-with-it" | "stay-to-know"): Choice | null {
  const ask = firstWorded(state, byId(stayAsks, id));
  if (!ask) return null;
  const heard = chooseReflection(state);
  const isNow = heard?.worded.because.some(({ turn }) => turn === state.last?.turn) ?? false;
  const say = heard && isNow ? heard : firstWorded(state, byId(staySays, "stay-met"));
  return choice({ phase: state.phase, say, ask, awaits: null });
}

function mayStay(state: State): boolean {
  const { stayedAt } = state.matter;
  return (
    stayedAt.length < mostStays[state.minutes] &&
    !isTheSameMatter(state) &&
    state.did === null &&
    !state.hurried &&
    state.phase !== "frame" &&
    !isTreatedBadly(state) &&
    !isGuarded(state)
  );
}

/** Where a guard stands, or was raised or let go just now, it alone says what is asked. */
function isGuarded(state: State): boolean {
  const stands = (["safety", "treatment"] as const).some((guard) => guardOf(state, guard)?.eased === false);
  return stands || state.guards.some(({ turn, easedAt }) => turn === state.turn || easedAt === state.turn);
}

function isTheSameMatter(state: State): boolean {
  const before = state.matter.stayedAt.at(-1);
  if (before === undefined || state.turn - before >= sameMatterFor) return false;
  if (state.turn - before <= answerAfter) return true;
  const wordsOf = (isThen: (turn: number) => boolean) =>
    state.told.filter(({ said }) => isThen(said.turn)).flatMap(({ words }) => words);
  const then = new Set(wordsOf((turn) => turn >= before - 1 && turn <= before + answerAfter));
  return wordsOf((turn) => turn === state.turn).some((word) => then.has(word));
}
