import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import type { Act, Doing } from "../../language/index.ts";
import { says } from "../moves/index.ts";
import type { State } from "../state.ts";
import { isAlarmed } from "../thread/follow.ts";
import { actOf } from "../told.ts";
import { isOnlyAsides } from "./aside.ts";
import { saidLately } from "./said-lately.ts";

/** These tell nothing that could be received. */
const emptyActs: ReadonlySet<Act> = new Set<Act>([
  "agree",
  "disagree",
  "nothing",
  "dont-know",
  "refuse",
  "end",
  "question-to-you",
]);
const emptyDoings: ReadonlySet<Doing> = new Set<Doing>(["nothing", "dontknow", "refuse", "end", "filler"]);

/** What is said into the end of the talk is received, with room, before the numbers or the record come. */
export function hearBeforeTheEnd(state: State): Choice | null {
  const { last, did, lastReply, lang, phase, hurried, finishing, roomInARow } = state;
  if (!last || did !== null || phase === "close" || phase === "frame" || hurried || finishing) return null;
  if (isAlarmed(state) || roomInARow > 0 || lastReply?.questions !== 1) return null;
  const act = actOf(last.findings);
  const { instead } = last.does;
  const isEmpty =
    (act !== null && emptyActs.has(act)) ||
    (instead !== null && emptyDoings.has(instead)) ||
    isOnlyAsides(last.text, lang, saidLately(state));
  if (isEmpty || !tells(state)) return null;
  const say = firstWorded(state, byId(says, "heard-at-the-end"));
  return say && choice({ phase, say, awaits: null });
}

/** Whether it was asked what else there is to say, or what was said carries something. */
function tells({ lastReply, thread, last }: State): boolean {
  const put = thread.table.at(-1);
  const asked = lastReply?.asks === "treatment.more" || lastReply?.asks === "concern.more";
  return asked || (put !== undefined && put.turn === last?.turn && put.weight >= carriesSome);
}

/** Weight from which the answer to a last question is more than that. */
const carriesSome = 0;
