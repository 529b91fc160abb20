import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import type { Ask, Say } from "../moves/move.ts";
import { guardOf, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { contactLines } from "./contact-lines.ts";
import { safetyAsks, safetySays } from "./safety.ts";
import { actOf } from "../told.ts";
import { treatmentAsks, treatmentSays } from "./treatment.ts";
import { blameSays } from "./treatment-blame.ts";
import {
  asksWhereToTurn,
  makesItSmall,
  nobodyIsNear,
  somebodyIsNear,
  takesTheBlame,
  wantsRest,
  wantsToGoOn,
  wantsToLeave,
} from "./words.ts";

/** The move of a guard that stands above the arc, or null when none does. */
export function chooseGuard(state: State): Choice | null {
  return chooseSafety(state) ?? chooseTreatment(state);
}

/** Stops everything: contacts first, one direct question, then who is near, then no question at all. */
function chooseSafety(state: State): Choice | null {
  const safety = guardOf(state, "safety");
  if (!safety || safety.eased) return null;
  const askedBoth = topicsAsked(state, ["safety.ask", "safety.near"]);
  const lead = contactLines(
    state.lang,
    "life",
    state.today,
    askedBoth + (state.used["safety-stay"]?.length ?? 0),
  );
  const said = (...ids: readonly string[]): Spoken<Say> | null =>
    firstWorded(state, byId(safetySays, ...ids)) ?? again(state);
  if (state.finishing) return choice({ phase: "safety", lead, say: said("safety-farewell"), done: true });
  const ask = (topic: Topic): Spoken<Ask> | null =>
    state.asked[topic]
      ? null
      : firstWorded(
          state,
          safetyAsks.filter((move) => move.asks === topic),
        );
  const direct = ask("safety.ask");
  if (direct) {
    const opening = safety.severity === "act" ? "safety-worry" : "safety-check";
    return choice({ phase: "safety", lead, say: said(opening), ask: direct });
  }
  const near = ask("safety.near");
  if (near) return choice({ phase: "safety", lead, say: said("safety-worry", "safety-stay"), ask: near });
  return choice({ phase: "safety", lead, say: said(meets(state), "safety-stay") });
}

/** What meets the last words once both questions were asked. */
function meets({ last, lastReply, lang }: State): string {
  const text = last?.text ?? "";
  if (lastReply?.asks === "safety.near") {
    if (nobodyIsNear[lang].test(text)) return "safety-alone";
    if (somebodyIsNear[lang].test(text)) return "safety-with-someone";
  }
  if (wantsRest[lang].test(text)) return "safety-rest";
  return wantsToGoOn[lang].test(text) ? "safety-not-today" : "safety-stay";
}

/** When everything has been said once, the plainest sentence may be said again: silence would be worse. */
function again(state: State): Spoken<Say> | null {
  const [stay] = byId(safetySays, "safety-stay");
  const text = stay?.wordings[state.lang][0];
  return stay && text
    ? { move: stay, worded: { text, move: stay.id, wording: 0, because: [], quoted: 0, worth: 0 } }
    : null;
}

/** What happens, since when, what to note down and whom to ask, what is wished; then the arc goes on without reframing. */
function chooseTreatment(state: State): Choice | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment || treatment.eased || state.finishing) return null;
  const says = (...ids: readonly string[]) =>
    firstWorded(state, byId([...treatmentSays, ...blameSays], ...ids));
  const ask = (topic: Topic) =>
    firstWorded(
      state,
      treatmentAsks.filter((move) => move.asks === topic),
    );
  const isOpen = (topic: Topic) => !state.answered[topic] && !state.left[topic] && !state.asked[topic];
  const first = state.used["treatment-first"] === undefined;
  if (treatment.severity === "ask") {
    if (!isOpen("treatment.what")) return null;
    return choice({ phase: "treatment", say: says("treatment-heard"), ask: ask("treatment.what") });
  }
  const text = state.last?.text ?? "";
  const leaves = wantsToLeave[state.lang].test(text);
  const answer = leaves
    ? says("treatment-leave")
    : takesTheBlame[state.lang].test(text)
      ? says("treatment-not-your-fault")
      : makesItSmall[state.lang].test(text)
        ? says("treatment-not-small")
        : null;
  // Somebody who asks where to turn is told at once, whatever else was next.
  const act = state.last ? actOf(state.last.findings) : null;
  const asks =
    act === "asks-advice" ||
    act === "question-to-you" ||
    asksWhereToTurn[state.lang].test(state.last?.text ?? "");
  const help = asks ? says("treatment-ask-help") : null;
  if (help) {
    const lead = contactLines(state.lang, "work", state.today, workContactsShown(state));
    return choice({ phase: "treatment", lead, say: help, awaits: state.open?.topic ?? null });
  }
  // At first what was told is named before anything is said about it.
  const named = first ? says("treatment-first") : null;
  const opening = answer ?? named ?? says("treatment-told");
  const naming =
    named && answer && !leaves
      ? { lead: named.worded.text, parts: [named], because: named.worded.because }
      : {};
  if (isOpen("treatment.what"))
    return choice({ phase: "treatment", ...naming, say: opening, ask: ask("treatment.what") });
  if (isOpen("treatment.since"))
    return choice({ phase: "treatment", ...naming, say: opening, ask: ask("treatment.since") });
  // Numbers of others to ring are no answer to what somebody has only just said.
  if (first && isOpen("treatment.wish") && !leaves)
    return choice({ phase: "treatment", ...naming, say: opening, ask: ask("treatment.wish") });
  if (state.used["treatment-note"] === undefined) {
    const lead = contactLines(state.lang, "work", state.today, workContactsShown(state));
    const wish = isOpen("treatment.wish") ? ask("treatment.wish") : null;
    const note = says("treatment-note");
    // What was said is answered, above all where the blame is taken for it, before anything is noted down.
    return choice({
      phase: "treatment",
      lead: opening === null ? lead : `${opening.worded.text}\n${lead}`,
      say: note,
      ask: wish,
      awaits: wish ? "treatment.wish" : null,
      parts: opening ? [opening] : [],
    });
  }
  // Somebody who wants to leave is asked for the next step of that, not for what matters in work.
  const next = leaves && isOpen("outcomes.plan") ? ask("outcomes.plan") : null;
  if (leaves && answer && next) return choice({ phase: "treatment", say: answer, ask: next });
  const told = answer ?? inTheirWords(says("treatment-told"));
  const lead = told?.worded.text ?? null;
  const parts = told ? [told] : [];
  // One turn without a question: every way out is legitimate.
  const choices = state.used["treatment-choices"] === undefined ? says("treatment-choices") : null;
  const awaits = leaves ? (state.open?.topic ?? null) : null;
  if (choices) return choice({ phase: "treatment", lead, parts, say: choices, awaits });
  // Later on, too, blame taken for it is not passed over; the talk then waits for a word.
  return answer && choice({ phase: "treatment", say: answer, awaits: state.open?.topic ?? null });
}

const inTheirWords = (say: Spoken<Say> | null) => (say && say.worded.because.length > 0 ? say : null);

function workContactsShown(state: State): number {
  return (state.used["treatment-note"]?.length ?? 0) + (state.used["treatment-ask-help"]?.length ?? 0);
}

function topicsAsked(state: State, topics: readonly Topic[]): number {
  return topics.reduce((sum, topic) => sum + (state.asked[topic] ?? 0), 0);
}
