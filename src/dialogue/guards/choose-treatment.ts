import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import type { Say } from "../moves/move.ts";
import { guardOf, type State } from "../state.ts";
import { actOf } from "../told.ts";
import type { Topic } from "../topic.ts";
import { contactLines } from "./contact-lines.ts";
import { afterTreatmentSays, treatmentAsks, treatmentSays } from "./treatment.ts";
import { blameSays } from "./treatment-blame.ts";
import { playsDown } from "./told-harm.ts";
import {
  asksIfItCounts,
  asksWhereToTurn,
  makesItSmall,
  takesTheBlame,
  tellsWhatHappenedFrom,
  wantsToLeave,
} from "./words.ts";

/** What hurt, what it is like, since when, what is wished, and once whom to ask; then the arc goes on without reframing. */
export function chooseTreatment(state: State): Choice | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment || treatment.eased || state.finishing) return null;
  const heard = answerOf(state);
  if (treatment.severity === "ask") return askInPassing(state, heard);
  const first = state.used["treatment-first"] === undefined;
  const leaves = wantsToLeave[state.lang].test(state.last?.text ?? "");
  const help = asksForHelp(state) ? says(state, "treatment-ask-help") : null;
  if (help) {
    const told = heard ?? says(state, "treatment-told");
    return choice({
      phase: "treatment",
      lead: told?.worded.text ?? null,
      parts: told ? [told] : [],
      say: help,
      tail: contactLines(state, "work", workContactsShown(state)),
      awaits: state.open?.topic ?? null,
    });
  }
  // At first what was told is named before anything is said about it.
  const named = first ? says(state, "treatment-first") : null;
  const opening = heard ?? named ?? says(state, "treatment-told");
  const naming = named && heard && !leaves ? { lead: named.worded.text, parts: [named] } : {};
  const next = (["treatment.what", "treatment.since"] as const).find((topic) => isOpen(state, topic));
  if (next) return choice({ phase: "treatment", ...naming, say: opening, ask: ask(state, next) });
  const wish = isOpen(state, "treatment.wish") ? ask(state, "treatment.wish") : null;
  // Numbers of others to ring are no answer to what somebody has only just said.
  if (first && wish && !leaves) return choice({ phase: "treatment", ...naming, say: opening, ask: wish });
  if (workContactsShown(state) === 0) {
    // A word about what was said comes first, above all where the blame is taken for it.
    return choice({
      phase: "treatment",
      lead: opening?.worded.text ?? null,
      parts: opening ? [opening] : [],
      say: says(state, "treatment-note"),
      tail: contactLines(state, "work", 0),
      awaits: wish ? "treatment.wish" : null,
    });
  }
  if (wish && !leaves) return choice({ phase: "treatment", say: opening, ask: wish });
  // Somebody who wants to leave is asked for the next step of that, not for what matters in work.
  const step = leaves && isOpen(state, "outcomes.plan") ? ask(state, "outcomes.plan") : null;
  if (leaves && heard && step) return choice({ phase: "treatment", say: heard, ask: step });
  const told = heard ?? inTheirWords(says(state, "treatment-told"));
  // One turn without a question: every way out is legitimate.
  const choices = state.used["treatment-choices"] === undefined ? says(state, "treatment-choices") : null;
  const awaits = leaves ? (state.open?.topic ?? null) : null;
  if (choices)
    return choice({
      phase: "treatment",
      lead: told?.worded.text ?? null,
      parts: told ? [told] : [],
      say: choices,
      awaits,
    });
  // Later on, too, blame taken for it is not passed over; the talk then waits for a word.
  return heard && choice({ phase: "treatment", say: heard, awaits: state.open?.topic ?? null });
}

/** A sign alone: what was said is said back, and one plain question follows, in the course of the talk. */
function askInPassing(state: State, heard: Spoken<Say> | null): Choice | null {
  const { last, lang } = state;
  const tells = (last?.text.length ?? 0) >= tellsWhatHappenedFrom[lang];
  const topics: readonly Topic[] = tells
    ? ["treatment.toll", "treatment.what"]
    : ["treatment.what", "treatment.toll"];
  const isFirst = !topics.some((topic) => state.asked[topic]);
  const again = heard && asksIfItCounts[lang].test(last?.text ?? "");
  if (!isFirst && !again) return null;
  const topic = topics.find((each) => isOpen(state, each));
  const question = topic ? ask(state, topic) : null;
  return (
    question && choice({ phase: state.phase, say: heard ?? says(state, "treatment-heard"), ask: question })
  );
}

/** What the last words call for before anything else: leaving, blame, doubt whether it counts, making it small. */
function answerOf(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  const text = last?.text ?? "";
  if (wantsToLeave[lang].test(text)) return says(state, "treatment-leave");
  if (asksIfItCounts[lang].test(text)) return says(state, "treatment-counts");
  if (takesTheBlame[lang].test(text)) return says(state, "treatment-not-your-fault");
  if (last && actOf(last.findings) === "dont-know") return says(state, "treatment-unsure");
  return makesItSmall[lang].test(text) || playsDown(text, lang) ? says(state, "treatment-not-small") : null;
}

/** Somebody who asks where to turn is told at once, whatever else was next. */
function asksForHelp({ last, lang }: State): boolean {
  const act = last ? actOf(last.findings) : null;
  const text = last?.text ?? "";
  if (asksIfItCounts[lang].test(text)) return false;
  return act === "asks-advice" || asksWhereToTurn[lang].test(text);
}

/** That it is not so is believed: one plain apology, and the talk goes on from where it was. */
export function afterTreatment(state: State): Spoken<Say> | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment?.denied || treatment.easedAt !== state.turn || state.did !== null) return null;
  return firstWorded(state, byId(afterTreatmentSays, "treatment-return"));
}

function isOpen({ answered, left, asked }: State, topic: Topic): boolean {
  return !answered[topic] && !left[topic] && !asked[topic];
}

function says(state: State, ...ids: readonly string[]): Spoken<Say> | null {
  return firstWorded(state, byId([...treatmentSays, ...blameSays], ...ids));
}

function ask(state: State, topic: Topic) {
  return firstWorded(
    state,
    treatmentAsks.filter((move) => move.asks === topic),
  );
}

const inTheirWords = (say: Spoken<Say> | null) => (say && say.worded.because.length > 0 ? say : null);

/** How often the people who help with work were named. */
export function workContactsShown(state: State): number {
  return (state.used["treatment-note"]?.length ?? 0) + (state.used["treatment-ask-help"]?.length ?? 0);
}
