import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import type { Lang } from "../../language/index.ts";
import { allowed, isAlarmed } from "../thread/follow.ts";
import { followSays } from "../moves/following-says.ts";
import { says } from "../moves/index.ts";
import { replyToRequest } from "../requests/reply-to-request.ts";
import type { State } from "../state.ts";
import { fencesOff, isOnlyAsides, toldBeside, wishForAnother } from "./aside.ts";
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
  if (fencesOff(last.text, lang)) return leaveAlone(state);
  const wish = wishForAnother(last.text, lang, saidLately(state));
  if (wish === null) return null;
  if (wantsToStop(last.text.slice(0, wish.start) + last.text.slice(wish.end), lang) === "stops") return null;
  const leaves = firstWorded(state, byId(says, "subject-left"));
  // Who says what to ask about has named the other subject.
  if (namesIt.test(last.text.slice(wish.start, wish.end))) {
    const room = firstWorded(state, byId(says, "met-instruction"));
    return room && choice({ phase, say: room, awaits: null });
  }
  const after = last.text.slice(wish.end).trim();
  if (after.length >= tellsFrom[lang] && !isOnlyAsides(after, lang)) {
    const room = firstWorded(state, byId(followSays, "follow-on", "follow-room"));
    return room && choice({ phase, say: room, awaits: null });
  }
  const ask = firstWorded(state, allowed(state, ["light"]));
  return ask && choice({ phase, say: leaves, ask, awaits: null });
}

/** What somebody does not want to speak of is left, in a few words of ours and none of theirs. What they tell beside it has the room; else they choose. */
function leaveAlone(state: State): Choice | null {
  const { last, lang, phase } = state;
  const say = firstWorded(state, byId(says, "subject-fenced"));
  if (!say) return null;
  const tells = (toldBeside(last?.text ?? "", lang, saidLately(state))?.length ?? 0) >= tellsFrom[lang];
  const ask = tells ? null : firstWorded(state, allowed(state, ["follow-instead"]));
  return ask ? choice({ phase, say, ask, awaits: null }) : choice({ phase, say, awaits: null });
}

const namesIt = /\bask (?:me|us) about\b|のこと(?:を|でも)?(?:聞い|きい|訊い)て/iu;

/** An alarm that stands, or a sign raised just now, comes first. */
function isGuarded(state: State): boolean {
  return isAlarmed(state) || state.guards.some(({ turn }) => turn === state.turn);
}
