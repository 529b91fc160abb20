import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import type { Ratings } from "./event.ts";
import { farewellAfterSafety } from "./guards/choose-safety.ts";
import { farewellAfterTreatment } from "./guards/choose-treatment.ts";
import { gatheringSays } from "./moves/gathering-says.ts";
import { says } from "./moves/index.ts";
import type { Say } from "./moves/move.ts";
import type { Lang } from "../language/index.ts";
import type { KeptLine, State } from "./state.ts";
import { tellsAStep } from "./talk/step-told.ts";
import { asksToEnd } from "./talk/asks-to-end.ts";

type Leave = "farewell-now" | "farewell-night";

/**
 * What is given to somebody who goes: the dearest lines where those were asked for, then what they mean to do, else the line that weighed most.
 * Empty where it was given just now.
 */
export function closingWords(state: State, isSummary = false): readonly Spoken<Say>[] {
  const wasGiven = state.lastReply?.parts.some(({ move }) => givesThem.has(move)) ?? false;
  if (wasGiven) return [];
  const gathered = isSummary ? firstWorded(state, byId(gatheringSays, "gather-three", "gather-two")) : null;
  const kept = state.lines.findLast((line) => !line.struck && line.section === "plan")?.said[0]?.turn ?? -1;
  const isNewer = state.step !== null && state.step.said.turn > kept;
  // What is done every day may stand where a plan was not asked for yet.
  const isPlan = state.answered["outcomes.plan"] !== undefined || state.lines.some(isStepAhead(state.lang));
  const ids = isNewer
    ? ["farewell-step", ...(isPlan ? ["farewell-plan"] : [])]
    : [...(isPlan ? ["farewell-plan"] : []), "farewell-step"];
  const ahead = firstWorded(state, byId(says, ...ids));
  const held = ahead ?? (gathered ? null : firstWorded(state, byId(says, "farewell-words")));
  return [gathered, held].flatMap((each) => (each ? [each] : []));
}

function isStepAhead(lang: Lang): (line: KeptLine) => boolean {
  return ({ section, struck, when, text }) =>
    section === "plan" && !struck && (when !== null || tellsAStep(text, lang));
}

const givesThem: ReadonlySet<string> = new Set(["farewell-plan", "farewell-step", "farewell-words"]);

/** The last turn: no question, nothing promised. What they mean to do, or their own words, and a short goodbye; `leave` is said to somebody who goes. */
export function farewell(state: State, leave?: Leave): Choice {
  const cared = farewellAfterTreatment(state) ?? farewellAfterSafety(state);
  const plan = firstWorded(state, byId(says, "farewell-plan"));
  if (cared) {
    if (cared.lead !== null || !plan) return cared;
    return { ...cared, lead: plan.worded.text, parts: [plan, ...cared.parts] };
  }
  const kept = state.lines.some((line) => !line.struck);
  const named = (...ids: readonly string[]) => firstWorded(state, byId(says, ...ids));
  const human = hasDropped(state) ? named("farewell-human") : null;
  const isSummary = state.last !== null && asksToEnd(state.last.text, state.lang) === "summary";
  const closing = leave || !kept ? closingWords(state, isSummary) : plan ? [plan] : [];
  const held = closing.length > 0;
  const lead = [...(human ? [human] : []), ...closing];
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
