import { byId, choice, type Choice, firstWorded } from "./choice.ts";
import { clausesNow } from "./kin.ts";
import { says } from "./moves/index.ts";
import { chooseReflection } from "./reflect.ts";
import type { State } from "./state.ts";
import { type ToCounsellor, turnedToCounsellor } from "./to-the-counsellor.ts";

/** What is said to the counsellor about the talk is answered before anything is asked again. */
export function answerTurned(state: State): Choice | null {
  const { last } = state;
  if (!last) return null;
  const turned = new Set<ToCounsellor>(turnedToCounsellor(last.text, state.lang).map(({ what }) => what));
  if (turned.size === 0) return null;
  if (!turned.has("unheard")) return null;
  const owns = firstWorded(
    state,
    byId(says, clausesNow(state).length > 0 ? "repair-unheard-now" : "repair-unheard"),
  );
  const heard =
    clausesNow(state).length > 0 ? (chooseReflection(state, "echo") ?? chooseReflection(state)) : null;
  if (!owns) return null;
  return heard && heard.worded.because.length > 0
    ? choice({ phase: state.phase, lead: owns.worded.text, parts: [owns], say: heard, awaits: null })
    : choice({ phase: state.phase, say: owns, awaits: null });
}

/** What meets a joke that was taken at its word, or an excuse for how something is written, before the talk goes on. */
export function asideOf({ last, lang }: State): string | null {
  const whats = last ? turnedToCounsellor(last.text, lang).map(({ what }) => what) : [];
  return whats.includes("pardon") ? "repair-language" : whats.includes("joked") ? "repair-joke" : null;
}
