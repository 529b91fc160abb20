import { isTreatedBadly } from "../agenda.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { stepAsks, stepSays } from "../moves/step.ts";
import { quote } from "../quote/quote.ts";
import type { State } from "../state.ts";
import { isAlarmed } from "../thread/follow.ts";
import { hasWords, namesADay } from "./step-told.ts";

/** Times that a step is held in a session; each question is put once: more would push. */
const mostTimes = 4;

/** A small step that was just told of: its words, and one question that helps it along. */
export function takeUpStep(state: State): Choice | null {
  const { last, did, lang, phase, finishing, lastReply, used } = state;
  if (!last || did !== null || finishing || phase === "frame" || phase === "close") return null;
  if (isAlarmed(state) || isTreatedBadly(state)) return null;
  if (lastReply?.asks?.startsWith("outcomes.plan") || last.does.instead === "question") return null;
  const step = quote(state, "step");
  if (!step || step.said.every(({ turn }) => turn !== last.turn)) return null;
  if ((used["step-held"]?.length ?? 0) >= mostTimes) return null;
  const say = firstWorded(state, byId(stepSays, "step-held"));
  if (!say) return null;
  const id = !namesADay(last.text, lang)
    ? "ask-step-when"
    : hasWords(last.text, lang)
      ? "ask-step-words"
      : null;
  const wasAsked = id !== null && used[id] !== undefined;
  const ask = id === null || wasAsked ? null : firstWorded(state, byId(stepAsks, id));
  return choice({ phase, say, ask, awaits: null });
}
