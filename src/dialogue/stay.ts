import { isTreatedBadly } from "./agenda.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import type { Say } from "./moves/move.ts";
import { stayAsks, staySays } from "./moves/staying.ts";
import { chooseReflection } from "./reflect.ts";
import { guardOf, type State } from "./state.ts";
import type { SessionMinutes } from "./topic.ts";
import { actOf } from "./told.ts";

/** Questions that stay with what weighs, in a session: more would be an inquiry into somebody's life. */
const mostStays: Readonly<Record<SessionMinutes, number>> = { 60: 3, 30: 2, 15: 1 };

/** Client turns within which what weighs belongs to the same matter. */
const sameMatterFor = 6;

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

/** The words on the way back to the talk as it stood, where it was left for what weighs. */
export function wayBack(state: State): Spoken<Say> | null {
  return state.matter.isAway ? firstWorded(state, byId(staySays, "stay-back")) : null;
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
  const lately = stayedAt.at(-1);
  return (
    stayedAt.length < mostStays[state.minutes] &&
    (lately === undefined || state.turn - lately >= sameMatterFor) &&
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
