import { byId, choice, type Choice, firstWorded } from "./choice.ts";
import type { Ratings } from "./event.ts";
import { farewellAfterSafety } from "./guards/choose-safety.ts";
import { farewellAfterTreatment } from "./guards/choose-treatment.ts";
import { says } from "./moves/index.ts";
import type { State } from "./state.ts";

/** The last turn: no question, nothing promised. What they mean to do, or their own words, and a short goodbye; `leave` is said to somebody who goes. */
export function farewell(state: State, leave?: "farewell-now" | "farewell-night"): Choice {
  const cared = farewellAfterTreatment(state) ?? farewellAfterSafety(state);
  const plan = firstWorded(state, byId(says, "farewell-plan"));
  if (cared) {
    if (cared.lead !== null || !plan) return cared;
    return { ...cared, lead: plan.worded.text, parts: [plan, ...cared.parts] };
  }
  const kept = state.lines.some((line) => !line.struck);
  const named = (...ids: readonly string[]) => firstWorded(state, byId(says, ...ids));
  const human = hasDropped(state) ? named("farewell-human") : null;
  const held = plan ?? (leave || !kept ? named("farewell-words") : null);
  const lead = [human, held].flatMap((each) => (each ? [each] : []));
  const say = named(
    ...(leave ? [leave] : []),
    ...(held ? ["farewell-thanks"] : []),
    ...(!kept ? ["farewell-little"] : []),
    ...(state.finishing && state.phase !== "close" ? ["farewell-early"] : []),
    ...(kept ? ["farewell-kept"] : []),
    "farewell",
    "farewell-little",
  );
  return choice({
    phase: "close",
    lead: lead.length > 0 ? lead.map(({ worded }) => worded.text).join("\n") : null,
    parts: lead,
    say,
    awaits: null,
    done: true,
  });
}

/** Points of the sixty by which the ratings must have fallen before somebody is told of human counsellors. */
const droppedFrom = 3;

/** Whether a person's own ratings are lower than they were. That they are the same says nothing of what the talk was to them. */
function hasDropped(state: State): boolean {
  const { before, after } = state.ratings;
  return before !== null && after !== null && sumOf(before) - sumOf(after) >= droppedFrom;
}

function sumOf({ presence, contribution, acknowledgement }: Ratings): number {
  return [...presence, ...contribution, ...acknowledgement].reduce((sum, value) => sum + value, 0);
}
