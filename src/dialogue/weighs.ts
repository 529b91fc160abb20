import type { FindingKind } from "../language/index.ts";
import type { State } from "./state.ts";
import { isTold } from "./told.ts";

/** Whether an English answer tells of what was done to somebody, or not done, or of what they hold dear: no nod will do for it. */
export function weighs({ last, lang }: State): boolean {
  return (
    lang === "en" &&
    last !== null &&
    last.text.trim().length >= tellsFrom &&
    (last.answered === "role.restated" ||
      tellsOfOneself.test(last.text) ||
      last.findings.some((one) => weighty.has(one.kind) && isTold(one)))
  );
}

/** Whether an answer is more than a nod will do for: it runs on, speaks of one's own people, or is what they take along. */
export function tellsMuch({ last, lang }: State): boolean {
  return (
    lang === "en" &&
    last !== null &&
    (last.text.trim().length > longestPlain ||
      ownPeople.test(last.text) ||
      takenAlong.test(last.answered ?? ""))
  );
}

/** What somebody takes with them from the talk. */
const takenAlong = /^(?:role\.restated|outcomes\.(?:plan|aspiration|values))$/u;

/** Characters of an answer that may stand for itself. */
const longestPlain = 64;

const ownPeople =
  /\bmy (?:own )?(?:mum|mam|mom|mother|dad|da|father|sister|brother|son|lad|boy|daughter|girl|kids?|child|children|wife|husband|partner|uncle|aunt|auntie|nan|gran\w*|cousin|friend|mate|best mate)\b|\b(?:died|dead|funeral|hospital|accident|pregnant)\b/iu;

/** Characters from which an answer tells something. */
const tellsFrom = 34;

const tellsOfOneself =
  /\b(?:he|she|him|her|they|me|us)\b.*\b(?:never|nobody|no one|nothing|not once|only|me|my|mine|us|our|i)\b|\b(?:never|nobody|no one|nothing)\b.*\b(?:i|me|my|mine|we|us|our)\b/iu;

/** What moves somebody, or is theirs to be heard with. */
const weighty: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "feeling",
  "minimizing",
  "comparison",
  "insight",
]);
