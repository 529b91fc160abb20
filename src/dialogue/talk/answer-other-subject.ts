import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import type { Lang } from "../../language/index.ts";
import { allowed, isAlarmed } from "../thread/follow.ts";
import { followSays } from "../moves/following-says.ts";
import { says } from "../moves/index.ts";
import { replyToRequest } from "../requests/reply-to-request.ts";
import type { State } from "../state.ts";
import { isOnlyAsides, wishForAnother } from "./aside.ts";
import { wantsToStop } from "./wants-to-stop.ts";
import { saidLately } from "./said-lately.ts";

/** Characters from which what follows the wish is the other subject itself. */
const tellsFrom: Readonly<Record<Lang, number>> = { ja: 12, en: 30 };

/**
 * Who wants to leave a subject, or to be asked something else, is obeyed at once and lightly: nothing of it is said back, and the next
 * question is a light one. Whoever has begun with something else is left room for it.
 */
export function answerOtherSubject(state: State): Choice | null {
  const { last, lang, phase, did } = state;
  if (!last || did !== null || phase === "frame" || phase === "close" || state.finishing) return null;
  if (isGuarded(state) || replyToRequest(state) !== null) return null;
  const wish = wishForAnother(last.text, lang, saidLately(state));
  if (wish === null) return null;
  if (wantsToStop(last.text.slice(0, wish.start) + last.text.slice(wish.end), lang) === "stops") return null;
  const leaves = firstWorded(state, byId(says, "subject-left"));
  const after = last.text.slice(wish.end).trim();
  if (after.length >= tellsFrom[lang] && !isOnlyAsides(after, lang)) {
    const room = firstWorded(state, byId(followSays, "follow-on", "follow-room"));
    return room && choice({ phase, say: room, awaits: null });
  }
  const ask = firstWorded(state, allowed(state, ["light"]));
  return ask && choice({ phase, say: leaves, ask, awaits: null });
}

/** An alarm that stands, or a sign raised just now, comes first. */
function isGuarded(state: State): boolean {
  return isAlarmed(state) || state.guards.some(({ turn }) => turn === state.turn);
}
