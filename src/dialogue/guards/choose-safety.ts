import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import type { Ask, Say } from "../moves/move.ts";
import { guardOf, type RaisedGuard, type State } from "../state.ts";
import type { Lang } from "../../language/index.ts";
import { actOf } from "../told.ts";
import type { Topic } from "../topic.ts";
import { wantsToStop } from "../talk/wants-to-stop.ts";
import { contactLines, shortContactLines } from "./contact-lines.ts";
import { namesDying } from "./clear-danger.ts";
import { saysItPlainly } from "./denies-danger.ts";
import { safetyAsks, safetySays } from "./safety.ts";
import { nobodyIsNear, somebodyIsNear, wantsRest, wantsToGoOn } from "./words.ts";
import { isWornOut } from "./worn-out.ts";

/**
 * A faint sign is met with one question about how the person is. Danger stops everything: whom to reach before anything else, once, a word
 * about what was said, one direct question; then who is near, then no question at all. Who wants to stop is let go.
 */
export function chooseSafety(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if (!safety || safety.eased) return null;
  if (safety.faint) return asksGently(state, safety.ofWork ? "safety.meant" : "safety.well");
  const asked = (state.asked["safety.ask"] ?? 0) - (safety.before?.askedOfDying ?? 0);
  const said = (...ids: readonly string[]): Spoken<Say> | null =>
    firstWorded(state, byId(safetySays, ...ids)) ?? again(state);
  if (state.finishing || (asked > 0 && takesLeave(state)))
    return choice({
      phase: "safety",
      lead: shortContactLines(state),
      say: said("safety-farewell"),
      awaits: null,
      done: true,
    });
  const ask = (topic: Topic): Spoken<Ask> | null =>
    firstWorded(
      state,
      safetyAsks.filter((move) => move.asks === topic),
    );
  const lead = asked === 0 ? contactLines(state, "life", state.asked["safety.ask"] ?? 0) : null;
  const isUnanswered = asked === 1 && !safety.confirmed && (safety.severity === "ask" || !safety.clear);
  if (asked === 0 || isUnanswered) {
    const opening = safety.severity === "act" ? "safety-worry" : "safety-check";
    const say = said(isUnanswered ? "safety-again" : opening);
    return choice({ phase: "safety", lead, say, ask: ask("safety.ask") });
  }
  if (state.asked["safety.near"] === undefined)
    return choice({
      phase: "safety",
      // After a yes they are named once more, in two lines: this is when they are needed.
      lead: shortContactLines(state),
      say: said("safety-worry", "safety-stay"),
      ask: ask("safety.near"),
    });
  return choice({ phase: "safety", say: said(meets(state), "safety-stay") });
}

/** One true question, and nothing of danger in it: how they are, or whether it is of the work alone. */
function asksGently(state: State, topic: Topic): Choice | null {
  const ask = firstWorded(
    state,
    safetyAsks.filter((move) => move.asks === topic),
  );
  return state.finishing || ask === null ? null : choice({ phase: state.phase, ask });
}

/** Whether somebody asks for the end of the talk, or how to end it. */
function takesLeave({ last, lang }: State): boolean {
  if (!last) return false;
  return (
    wantsToStop(last.text, lang) !== null ||
    // Rest is no leave, unless it is said so.
    (actOf(last.findings) === "end" && !wantsRest[lang].test(last.text)) ||
    asksHowToStop[lang].test(last.text)
  );
}

const asksHowToStop: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:終わ(?:る|り|らせ|れ)|やめ(?:る|かた|方|れ)|閉じ(?:る|方|れ)|止め(?:る|方))[^。]{0,10}(?:どう|どこ|どれ|方法|いい|教え)|(?:どう|どこ)[^。]{0,8}(?:終わ|やめ|閉じ)|もう(?:いい|結構|けっこう)(?:です|や|わ)?(?:[。、!！]|$)/u,
  en: /\b(?:how (?:do|can) i (?:stop|end|close|leave|get out of|finish|log out of)|(?:let|can) (?:me|i) (?:go|leave|out)\b|where(?:'s| is) the (?:stop|end|exit|close))/iu,
};

/** A no to the direct question is believed, and nothing is asked on top of it: the talk is where it was, and waits. */
export function afterSafety(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if (!safety?.eased || safety.easedAt !== state.turn || state.did !== null) return null;
  if (takesLeave(state) && safety.faint) return null;
  const said = (...ids: readonly string[]) => firstWorded(state, byId(safetySays, ...ids));
  const awaits = state.open?.topic ?? null;
  // How one is treated stays what comes first, where that had been told.
  const treatment = guardOf(state, "treatment");
  const phase = treatment?.severity === "act" && !treatment.eased ? "treatment" : state.phase;
  const back = safety.before?.last ? goBack(state, safety) : null;
  const together = (first: Spoken<Say> | null, then: Spoken<Say> | null, waits = awaits): Choice =>
    choice({
      phase,
      lead: then && first ? first.worded.text : null,
      parts: then && first ? [first] : [],
      say: then ?? first,
      awaits: waits,
    });
  if (safety.faint && safety.ofWork)
    return tellsMore(state) ? null : together(ofTheWorkThen(state, safety), null, null);
  if (safety.faint) return tellsMore(state) ? null : together(said("safety-well-heard"), back);
  if (!safety.denied) return choice({ phase, say: said("safety-left"), awaits });
  // What they say it is instead comes before what was cut short.
  const instead = said("safety-instead");
  if (instead)
    return together(said(wasMeant(state, safety) ? "safety-believed" : "safety-return"), instead, null);
  const isTired = state.last !== null && isWornOut(state.last.text, state.lang);
  if (wasMeant(state, safety))
    return isTired
      ? choice({ phase, say: said("safety-worn-out", "safety-believed"), awaits })
      : together(said("safety-believed"), back);
  return together(said("safety-return", "safety-believed"), back);
}

/** Characters from which the answer to how one is tells something of its own, and the talk goes on from there. */
const tellsMoreFrom: Readonly<Record<Lang, number>> = { ja: 24, en: 60 };

function tellsMore({ last, lang }: State): boolean {
  return (last?.text.trim().length ?? 0) >= tellsMoreFrom[lang];
}

/** Whom to reach, for the end of a session in which somebody spoke of dying, though they said that they did not mean it. */
export function dangerInView(state: State): string | null {
  const safety = guardOf(state, "safety");
  return safety && !safety.faint && wasMeant(state, safety) ? shortContactLines(state) : null;
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
  return saysItPlainly(text, lang) || namesDying(text, lang);
}

function goBack(state: State, { before }: RaisedGuard): Spoken<Say> | null {
  return firstWorded({ ...state, last: before?.last ?? null }, byId(safetySays, "safety-back"));
}

function ofTheWorkThen(state: State, { before }: RaisedGuard): Spoken<Say> | null {
  return firstWorded({ ...state, last: before?.last ?? state.last }, byId(safetySays, "safety-of-work"));
}

/** What meets the last words once both questions were asked. */
function meets({ last, lastReply, lang }: State): string {
  const text = last?.text ?? "";
  if (lastReply?.asks === "safety.near") {
    if (nobodyIsNear[lang].test(text) && !canReach[lang].test(text)) return "safety-alone";
    if (somebodyIsNear[lang].test(text)) return "safety-with-someone";
  }
  if (fearsThePhone[lang].test(text)) return "safety-phone";
  if (wantsRest[lang].test(text)) return "safety-rest";
  return wantsToGoOn[lang].test(text) ? "safety-not-today" : "safety-stay";
}

/** Somebody to ring or to go to, also for who lives alone. */
const canReach: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:妻|夫|嫁|旦那|主人|母|父|親|姉|妹|兄|弟|息子|娘|友(?:だち|達|人)|同僚|先輩|後輩|彼氏|彼女|[\p{Script=Han}ァ-ヶー]{1,6}(?:さん|ちゃん|くん))(?:に|と|へ|が|なら|には)[^。]{0,10}(?:電話|話せ|連絡|LINE|ライン|かけ|来て|来ら|会え|呼べ|います|いる)/u,
  en: /\b(?:can|could|will|would|might|'ll|going to) (?:\w+ )?(?:ring|call|phone|text|message|talk to|go (?:to|round|over)|ask) (?:to )?(?:my|our|me|[A-Z])/u,
};

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
