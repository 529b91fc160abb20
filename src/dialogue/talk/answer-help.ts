import { isTreatedBadly, nextTopic } from "../agenda.ts";
import { askFor } from "../ask-for.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { helpAsks, helpSays } from "../moves/help.ts";
import { says } from "../moves/index.ts";
import { phaseIndex, type State } from "../state.ts";
import { isAlarmed } from "../thread/follow.ts";
import { fencesOff } from "./aside.ts";
import { helpAskedFor } from "./asks-for-help.ts";
import { isThoughtThrough } from "./thought-through.ts";

/** Help that is asked for is given at once: a step is thought about with them, a question is put about what they told. No advice. */
export function answerHelp(state: State): Choice | null {
  const { last, lang, did, phase } = state;
  if (!last || did !== null || phase === "frame" || state.finishing) return null;
  // A sign alone waits for what is asked for now.
  const isRaised = state.guards.some(
    ({ turn, guard, severity }) => turn === state.turn && (severity === "act" || guard === "safety"),
  );
  if (isAlarmed(state) || isRaised) return null;
  switch (helpAskedFor(last.text, lang)) {
    case "question":
      return phase === "close" ? null : putAQuestion(state);
    case "step":
      return thinkTogether(state);
    case null:
      return null;
  }
}

/** The step is theirs: the first question is what lies in their own hands. Where nothing was told yet, what they have thought of comes first. */
function thinkTogether(state: State): Choice | null {
  const isEarly = phaseIndex(state.phase) <= phaseIndex("concern") && state.thread.table.length < aFew;
  if (isEarly || state.used["help-together"] !== undefined) return null;
  const say = firstWorded(state, byId(helpSays, "help-together"));
  const ask = isTreatedBadly(state)
    ? askFor(state, { topic: "outcomes.plan", phase: state.phase, form: 15 })
    : firstWorded(state, byId(helpAsks, "ask-help-step"));
  const phase = state.phase === "close" ? "outcomes" : state.phase;
  return say && ask && afterAFence(state, choice({ phase, say, ask }));
}

/** What is not to be spoken of is left first. */
function afterAFence(state: State, help: Choice): Choice {
  const fence = fencesOff(state.last?.text ?? "", state.lang)
    ? firstWorded(state, byId(says, "subject-fenced"))
    : null;
  return fence ? { ...help, lead: fence.worded.text, parts: [fence, ...help.parts] } : help;
}

/** A step that was thought through together is said back whole, with room, before the talk goes on. */
export function holdThePlan(state: State): Choice | null {
  const { last, did, lastReply, used, phase } = state;
  if (!last || did !== null || used["help-together"] === undefined || used["help-plan"] !== undefined)
    return null;
  const wasAsked = lastReply?.asks !== null && isThoughtThrough(state, lastReply?.asks ?? "rating");
  const { item } = nextTopic(state);
  if (!wasAsked || (item && isThoughtThrough(state, item.topic))) return null;
  const say = firstWorded(state, byId(helpSays, "help-plan"));
  return say && choice({ phase, say, awaits: null });
}

/** Utterances after which there is something to take a step about. */
const aFew = 2;

function putAQuestion(state: State): Choice | null {
  const say = firstWorded(state, byId(helpSays, "follow-asked-for"));

  const ask = say && firstWorded(state, byId(helpAsks, "follow-theirs"));
  return ask && afterAFence(state, choice({ phase: state.phase, say, ask, awaits: null }));
}
