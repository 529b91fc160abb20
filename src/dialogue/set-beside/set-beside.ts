import type { Lang } from "../../language/index.ts";
import { isTreatedBadly } from "../agenda.ts";
import { byId, firstWorded, type Spoken } from "../choice.ts";
import type { Say } from "../moves/move.ts";
import { setBesideSays } from "../moves/set-beside-says.ts";
import { quote } from "../quote/quote.ts";
import { remembered } from "../remember.ts";
import { isTheirView } from "../said-back/restated.ts";
import { heartsNow } from "../quote/hearts-now.ts";
import { guardOf, type State } from "../state.ts";
import { voiceOf } from "../said-back/voice.ts";
import { begunWith } from "./begun-with.ts";
import { felt } from "./felt.ts";
import { namedAgain } from "./named-again.ts";
import { pairNow } from "./pair.ts";

/** What was just said, joined to something else that the person said; null where no two things surely belong together. */
export const setBeside = remembered((state): Spoken<Say> | null => {
  if (!state.last || isTreatedBadly(state) || guardOf(state, "safety")?.eased === false) return null;
  const pair = pairNow(state);
  const fitting = [
    ...(saysItAnew(state) ? ["beside-beginning"] : []),
    ...(felt(state) ? ["beside-what-was-asked"] : []),
    ...(namedAgain(state) && !signalsHeavy(state) ? ["beside-told-before"] : []),
    ...(pair ? [`beside-${pair.joint}`] : []),
  ].filter((id) => isRare(state, id));
  return firstWorded(state, byId(setBesideSays, ...fitting));
});

/** Whether a move joins two things that the person said. */
export function joinsTwoThings(move: string): boolean {
  return move.startsWith("beside-");
}

/** Whether somebody says in their own words what they are in their work, after having made it small, and no longer makes it so. */
function saysItAnew(state: State): boolean {
  const { last, lastReply } = state;
  const begun = begunWith(state);
  if (!begun || !last?.does.surelyAnswers || last.answered !== "role.restated") return false;
  const quoted = quote(state, "gist");
  if (!quoted || !callsThemselves[state.lang].test(quoted.text)) return false;
  // A question that held those words needs no answer that holds them once more.
  if (lastReply?.text.includes(begun.text)) return false;
  return !heartsNow(state)
    .slice(0, 1)
    .some((heart) => isTheirView(state, heart));
}

/** A name one gives oneself. */
const callsThemselves: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:人|者|係|役|番|要|柱|砦|仕事|存在|つなぎ目|橋|入口|出口|玄関|土台|支え|目|手|耳)$/u,
  en: /^(?:i|i['’]?m|we|we['’]?re|the|an?|my|some(?:one|body)|whoever)\b.*\b(?:who|that|one|person|keep|make|see|hold|get|start|end|eyes?|hands?|part|link|reason|catch|carry|look)\b/iu,
};

/** A death, an illness, tears: nothing is set beside them. */
function signalsHeavy({ last, lang }: State): boolean {
  return last !== null && voiceOf(last.text, last.findings, lang) === "heavy";
}

/**
 * Turns of the client from one join of a sort to the next: said often, any form becomes a habit. How somebody began is said once; what they
 * joined themselves is theirs.
 */
const turnsBetween: Readonly<Record<string, number>> = {
  "beside-beginning": Infinity,
  "beside-told-before": 8,
  "beside-what-was-asked": 6,
  "beside-and": 6,
};

function isRare({ used, turn, lastReply }: State, id: string): boolean {
  const times = used[id]?.length ?? 0;
  const isAgain = lastReply?.parts.some(({ move }) => joinsTwoThings(move)) ?? false;
  return times === 0 || (times < framesOf(id) && !isAgain && turn > times * (turnsBetween[id] ?? 0));
}

/** Each frame is heard once an hour: the second time it is a form. */
function framesOf(id: string): number {
  return setBesideSays.find((say) => say.id === id)?.wordings.ja.length ?? 0;
}
