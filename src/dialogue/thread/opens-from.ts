import type { State } from "../state.ts";
import { isTimeForOutcomes } from "../time-spent.ts";
import type { SessionMinutes } from "../topic.ts";
import { carriesFrom } from "./carries.ts";

/** Weight from which a line opens a tale: at a wish that opens the talk, at a plan, late, and in shorter sessions there is less room. */
export function opensFrom(state: State): number {
  const { minutes, phase, open } = state;
  const asked = open?.topic ?? "";
  return (
    carriesFrom +
    byLength[minutes] +
    (asked === "concern.wish" ? atTheStart : 0) +
    (/^outcomes\.(?:plan|collaboration)/u.test(asked) ? atAPlan : 0) +
    (asked.startsWith("close.") ? atTheEnd : 0) +
    (phase === "close" ? inTheClose : isTimeForOutcomes(state) ? whenLate : 0)
  );
}

const atTheStart = 1.5;
const atAPlan = 1.5;
const whenLate = 1.5;
const inTheClose = 1;
const atTheEnd = 2;
const byLength: Readonly<Record<SessionMinutes, number>> = { 60: 0, 30: 0.5, 15: 1.5 };
