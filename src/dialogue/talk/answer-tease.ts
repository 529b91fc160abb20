import { nextTopic } from "../agenda.ts";
import { saidBeside } from "./answer-complaint.ts";
import { askFor } from "../ask-for.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import type { Sign } from "../thread/carries.ts";
import { follow } from "../thread/follow.ts";
import { says } from "../moves/index.ts";
import { signalsOf } from "../said-back/reflect.ts";
import type { State } from "../state.ts";
import { asidesIn, isOnlyAsides } from "./aside.ts";
import { saidLately } from "./said-lately.ts";

/** Signs of something that no light word goes before. */
const graver: ReadonlySet<Sign> = new Set<Sign>(["weighs", "never told", "slight"]);

/** A good-humoured gripe gets one light word, and the talk goes on with what was told beside it, or with the next question. */
export function answerTease(state: State): Choice | null {
  const { last, lang, did, phase } = state;
  if (!last || did !== null || phase === "close") return null;
  if (!asidesIn(last.text, lang, saidLately(state)).some(({ what }) => what === "teased")) return null;
  const put = state.thread.table.findLast(({ turn }) => turn === last.turn);
  const signals = signalsOf(state);
  // Beside what weighs a light word would be one too many; and who was asked the same again is owed more.
  if (signals.has("heavy") || signals.has("told-already") || put?.signs.some((sign) => graver.has(sign)))
    return null;
  const meets = firstWorded(state, byId(says, "met-tease"));
  if (!meets) return null;
  const on = isOnlyAsides(last.text, lang) ? null : follow(state);
  // A light word and then a "mm" would be one sound too many.
  if (on && on.ask === null && on.say?.worded.because.length === 0)
    return choice({ phase, say: meets, awaits: null });
  if (on) return on.lead === null ? { ...on, lead: meets.worded.text, parts: [meets, ...on.parts] } : on;
  const heard = saidBeside(state);
  if (heard) return choice({ phase, lead: meets.worded.text, parts: [meets], say: heard, awaits: null });
  const { item } = nextTopic(state);
  const ask = item && askFor(state, item);
  return ask && choice({ phase: item.phase, say: meets, ask });
}
