import type { State } from "../state.ts";

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
