import { isTreatedBadly } from "./agenda.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import { matterIn } from "./matter.ts";
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
  // What was said to such a question is its answer, or comes after it: from there the talk goes on.
  if (state.matter.isAway) return null;
  const act = last && actOf(last.findings);
  const goesAlong = last?.does.instead === null || last?.does.instead === "elsewhere";
  if (!last || !goesAlong || (act !== null && act !== "agree" && act !== "disagree")) return null;
  return asked(state, "stay-with-it");
}

/** A question of one's own, what to say to somebody, is what one came with: first what they would want that person to know. */
export function stayWithTheirQuestion(state: State): Choice | null {
  return state.matter.now === "asks-what-to-say" && mayStay(state) ? asked(state, "stay-to-know") : null;
}

/** An answer that weighs itself is left room before the talk goes on: nothing is asked on top of it. */
export function holdAnswer(state: State): Choice | null {
  const { matter, last, phase } = state;
  const weighs = matter.isAway && matter.now === "weighs" && state.roomInARow === 0 && phase !== "close";
  if (!weighs || !last || actOf(last.findings) !== null || isGuarded(state)) return null;
  const say = chooseReflection(state, "space");
  const isNow = say?.worded.because.some(({ turn }) => turn === last.turn) ?? false;
  return say && isNow ? choice({ phase, say, awaits: null }) : null;
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
  // Beside a question of theirs it is the question that is heard, not what stands around it.
  const heard = id === "stay-with-it" ? chooseReflection(state) : null;
  const say = heard && holdsIt(state, heard) ? heard : firstWorded(state, byId(staySays, "stay-met"));
  return choice({ phase: state.phase, say, ask, awaits: null });
}

/** Whether what is said back holds what weighs, where that was said just now: the half that does not would pass it over. */
function holdsIt({ last, lang }: State, { move, worded }: Spoken<Say>): boolean {
  if (!last) return false;
  const weighs = matterIn(last.text, last.findings, lang) !== null;
  // Nor is it set beside a question that it did not care for.
  if (weighs && move.id === "said-in-its-question") return false;
  const said = worded.because.filter(({ turn }) => turn === last.turn);
  return (
    said.length > 0 &&
    (!weighs || said.some(({ start, end }) => matterIn(last.text.slice(start, end), [], lang) !== null))
  );
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

/** Where a guard stands or was raised just now, or an alarm about danger was let go just now, it alone says what is asked. */
function isGuarded(state: State): boolean {
  const stands = (["safety", "treatment"] as const).some((guard) => guardOf(state, guard)?.eased === false);
  return (
    stands ||
    state.guards.some(({ turn }) => turn === state.turn) ||
    guardOf(state, "safety")?.easedAt === state.turn
  );
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
