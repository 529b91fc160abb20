import type { Doing, Reading } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { keptSpan } from "./kept-span.ts";

/** Whether an answer that was taken for something else is, by its kind, what was asked for: 「事故なし」 is an aim, "I could ask him on Monday" a plan. */
export function answersInKind(
  { text, lang, findings }: Pick<Reading, "text" | "lang" | "findings">,
  asks: Topic | null,
  taken: Doing,
): boolean {
  if (asks === null || !mistaken[kindOf(asks)].includes(taken) || /[?？]/u.test(text)) return false;
  return keptSpan({ text, lang, findings, gist: null, answer: null, restated: [] }, asks) !== null;
}

type Kind = "of-its-form" | "of-its-words" | "other";

/** An act, a time and an exchange are told by their form; what somebody aims for or holds dear may be any words. */
function kindOf(topic: Topic): Kind {
  if (/^outcomes\.(?:plan|plan-when|plan-first-step|collaboration)$/u.test(topic)) return "of-its-form";
  return /^outcomes\.(?:aspiration|values)$/u.test(topic) ? "of-its-words" : "other";
}

/** What an answer of each kind is easily taken for. */
const mistaken: Readonly<Record<Kind, readonly Doing[]>> = {
  "of-its-form": ["nothing", "refuse", "dontknow", "advice", "question"],
  "of-its-words": ["nothing"],
  other: [],
};
