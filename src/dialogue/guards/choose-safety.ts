import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import type { Ask, Say } from "../moves/move.ts";
import { guardOf, type RaisedGuard, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { contactLines, shortContactLines } from "./contact-lines.ts";
import { saysItPlainly } from "./denies-danger.ts";
import { wasGathered } from "./gathered-signs.ts";
import { safetyAsks, safetySays } from "./safety.ts";
import { nobodyIsNear, somebodyIsNear, wantsRest, wantsToGoOn } from "./words.ts";
import { isWornOut } from "./worn-out.ts";

/** Stops everything: whom to reach before anything else, a word about what was said, one direct question; then who is near, then no question at all. */
export function chooseSafety(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if (!safety || safety.eased) return null;
  const asked = (state.asked["safety.ask"] ?? 0) - (safety.before?.askedOfDying ?? 0);
  const lead =
    asked === 0 || state.asked["safety.near"] === undefined
      ? contactLines(state, "life", asked)
      : shortContactLines(state);
  const said = (...ids: readonly string[]): Spoken<Say> | null =>
    firstWorded(state, byId(safetySays, ...ids)) ?? again(state);
  if (state.finishing) return choice({ phase: "safety", lead, say: said("safety-farewell"), done: true });
  const ask = (topic: Topic): Spoken<Ask> | null =>
    firstWorded(
      state,
      safetyAsks.filter((move) => move.asks === topic),
    );
  const isUnanswered = asked === 1 && safety.severity === "ask";
  if (asked === 0 || isUnanswered) {
    const opening =
      safety.severity === "act" ? "safety-worry" : wasGathered(state) ? "safety-gathered" : "safety-check";
    const say = said(isUnanswered ? "safety-again" : opening);
    return choice({ phase: "safety", lead, say, ask: ask("safety.ask") });
  }
  if (state.asked["safety.near"] === undefined)
    return choice({
      phase: "safety",
      lead,
      say: said("safety-worry", "safety-stay"),
      ask: ask("safety.near"),
    });
  return choice({ phase: "safety", lead, say: said(meets(state), "safety-stay") });
}

/** A no to the direct question is believed, and nothing is asked on top of it: the talk is where it was, and waits. */
export function afterSafety(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if (!safety?.eased || state.lastReply?.phase !== "safety" || state.did !== null) return null;
  const said = (...ids: readonly string[]) => firstWorded(state, byId(safetySays, ...ids));
  const awaits = state.open?.topic ?? null;
  // How one is treated stays what comes first, where that had been told.
  const treatment = guardOf(state, "treatment");
  const phase = treatment?.severity === "act" && !treatment.eased ? "treatment" : state.phase;
  if (!safety.denied) return choice({ phase, say: said("safety-left"), awaits });
  const isTired = state.last !== null && isWornOut(state.last.text, state.lang);
  if (wasMeant(state, safety))
    return choice({ phase, say: said(...(isTired ? ["safety-worn-out"] : []), "safety-believed"), awaits });
  const sorry = said("safety-return", "safety-believed");
  const back = safety.before?.last ? goBack(state, safety) : null;
  return choice({
    phase,
    lead: back && sorry ? sorry.worded.text : null,
    parts: back && sorry ? [sorry] : [],
    say: back ?? sorry,
    awaits,
  });
}

/** Whom to reach, for the end of a session in which somebody spoke of dying, though they said that they did not mean it. */
export function dangerInView(state: State): string | null {
  const safety = guardOf(state, "safety");
  return safety && wasMeant(state, safety) ? shortContactLines(state) : null;
}

/** The last turn for somebody who spoke of dying and took it back. */
export function farewellAfterSafety(state: State): Choice | null {
  const lines = dangerInView(state);
  const say = firstWorded(state, byId(safetySays, "safety-goodnight"));
  return lines === null || !say
    ? null
    : choice({ phase: "close", say, tail: lines, awaits: null, done: true });
}

/** Whether it was said in words for dying or being gone, so that it was no misreading to ask. */
function wasMeant({ lang }: State, { before }: RaisedGuard): boolean {
  const text = before?.last?.text ?? "";
  return saysItPlainly(text, lang) || namesIt[lang].test(text);
}

const namesIt = {
  ja: /死|消え|いなくな|居なくな|生きて(?:い)?(?:て|る(?:意味|の))/u,
  en: /\b(?:di(?:e|ed|ying)|dying|dead|death|suicid\w*|kill\w*|disappear\w*|vanish\w*|alive|wake up|not (?:be|being) here)\b/iu,
} as const;

function goBack(state: State, { before }: RaisedGuard): Spoken<Say> | null {
  return firstWorded({ ...state, last: before?.last ?? null }, byId(safetySays, "safety-back"));
}

/** What meets the last words once both questions were asked. */
function meets({ last, lastReply, lang }: State): string {
  const text = last?.text ?? "";
  if (lastReply?.asks === "safety.near") {
    if (nobodyIsNear[lang].test(text)) return "safety-alone";
    if (somebodyIsNear[lang].test(text)) return "safety-with-someone";
  }
  if (fearsThePhone[lang].test(text)) return "safety-phone";
  if (wantsRest[lang].test(text)) return "safety-rest";
  return wantsToGoOn[lang].test(text) ? "safety-not-today" : "safety-stay";
}

const fearsThePhone = {
  ja: /(?:電話|かけ(?:る|たら|て))[^。]{0,10}(?:怖|こわ|無理|でき(?:な|ませ)|苦手|嫌|いや|勇気|何を(?:言|話))/u,
  en: /\b(?:(?:scared|afraid|can'?t|hate|don'?t want|not able|no good) (?:to |of |at )?(?:be )?(?:ring|call|phon|talk|speak)\w*|what (?:would|do) i (?:even )?say)\b/iu,
} as const;

/** When everything has been said once, the plainest sentence may be said again: silence would be worse. */
function again(state: State): Spoken<Say> | null {
  const [stay] = byId(safetySays, "safety-stay");
  const text = stay?.wordings[state.lang][0];
  return stay && text
    ? { move: stay, worded: { text, move: stay.id, wording: 0, because: [], quoted: 0, worth: 0 } }
    : null;
}
