import { rebukes } from "./aside.ts";
import { isTreatedBadly } from "./agenda.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import type { Lang } from "../language/index.ts";
import { farewell } from "./farewell.ts";
import { asks, says } from "./moves/index.ts";
import type { Say } from "./moves/move.ts";
import { signalsOf } from "./reflect.ts";
import { guardOf, type State } from "./state.ts";
import { choosesToEnd, wearinessOf } from "./weary.ts";

/** Somebody who is worn out is asked about going on, once; who wants to end ends, whatever was next, but a danger to life. */
export function answerWeariness(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if ((safety && !safety.eased) || state.phase === "close" || !state.last) return null;
  const weary = wearinessOf(state);
  const asked = state.lastReply?.parts.some((part) => part.move === "ask-rest") ?? false;
  const say = () => firstWorded(state, byId(says, "weary-heard"));
  const leaves = asked && choosesToEnd(state.last.text, state.lang);
  if (weary === "ends" || leaves || (weary === "tired" && state.used["weary-heard"] !== undefined)) {
    const kindly = say();
    const { say: last, ...rest } = farewell(state);
    return {
      ...rest,
      say: last,
      lead: kindly?.worded.text ?? null,
      parts: kindly ? [kindly] : [],
    };
  }
  if (weary === null) return null;
  const ask = firstWorded(state, byId(asks, "ask-rest"));
  return choice({ phase: state.phase, say: say(), ask });
}

/** Somebody who is led to the end and has more to say goes on. */
export function answerWantsMore(state: State): Choice | null {
  if (state.phase !== "close" || !state.last || !wantsMore[state.lang].test(state.last.text)) return null;
  const say = firstWorded(state, byId(says, "repair-go-on"));
  return say && choice({ phase: isTreatedBadly(state) ? "outcomes" : "circle", say, awaits: null });
}

const wantsMore: Readonly<Record<Lang, RegExp>> = {
  ja: /もう(?:終わり|おわり|おしまい)(?:です|でござい|なん|すか|か)|(?:もう少し|もうちょっと|まだ)[^。]{0,10}(?:話し(?:たい|て|する)|続け|お話し?(?:し|する|でき))/u,
  en: /(?!)/u,
};

/** What was made of somebody's words wrongly is owned up to before anything else is said. */
export function ownsUp(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  if (!last || !rebukes(last.text, lang) || signalsOf(state).has("told-already")) return null;
  return firstWorded(state, byId(says, "repair-misheard"));
}
