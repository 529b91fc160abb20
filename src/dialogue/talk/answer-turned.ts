import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { says } from "../moves/index.ts";
import type { State } from "../state.ts";
import { asidesIn } from "./aside.ts";

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
  return say && choice({ phase: "close", say, awaits: "close.read-back" });
}
