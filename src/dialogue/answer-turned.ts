import { byId, choice, type Choice, firstWorded } from "./choice.ts";
import { clausesNow } from "./clauses-now.ts";
import { says } from "./moves/index.ts";
import { chooseReflection } from "./reflect.ts";
import type { State } from "./state.ts";
import { asidesIn, type Remark } from "./talk/aside.ts";

/** What is said to the counsellor about the talk is answered before anything is asked again. */
export function answerTurned(state: State): Choice | null {
  const { last } = state;
  if (!last) return null;
  const turned = new Set<Remark>(asidesIn(last.text, state.lang).map(({ what }) => what));
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
  const whats = last ? asidesIn(last.text, lang).map(({ what }) => what) : [];
  return whats.includes("pardon") ? "repair-language" : whats.includes("joked") ? "repair-joke" : null;
}

/** What comes up while the record is read back goes into it, and is left room: nothing is asked on top of it. */
export function answerAdded(state: State): Choice | null {
  const { last, lines, lastReply } = state;
  const added = lines.some((line) => line.section === "turningPoints" && line.said[0]?.turn === last?.turn);
  const isGuarded = state.guards.some(({ turn }) => turn === state.turn);
  if (!last || lastReply?.asks !== "close.read-back" || !added || isGuarded) return null;
  const say = firstWorded(state, byId(says, "reflect-read-back-added"));
  return say && choice({ phase: "close", say, awaits: null });
}
