import type { Lang } from "../../language/index.ts";
import { holdsWords } from "./leave-words-out.ts";
import { holdsNamed, namedWords } from "./named-words.ts";
import { namedForLeavingOut } from "./named-for-leaving-out.ts";
import type { RequestType } from "./request.ts";
import type { KeptLine, State } from "../state.ts";
import { stretchOf } from "../quote/stretch-of.ts";
import { quotedIn, replacementIn, withoutJoint, wordsToAdd } from "./words-of-request.ts";

/**
 * Whether the record, as it stands now, is what one sentence asked for: the words that were given stand in a line, those that were named
 * stand in none. Null where the sentence gives no words to look for.
 */
export function isAsAsked(
  state: Pick<State, "lines" | "keptOut">,
  type: RequestType,
  said: string,
  lang: Lang,
): boolean | null {
  const lines = state.lines.filter((line) => !line.struck).map(shown);
  const stands = (words: string) => lines.some((line) => holdsWords(line, [words]));
  switch (type) {
    case "change": {
      const { from, to } = replacementIn(said, lang);
      if (!to) return null;
      const words = said.slice(to.start, to.end);
      return stands(words) && (from === undefined || holdsWords(words, [from]) || !stands(from));
    }
    case "add": {
      const span = quotedIn(said)[0] ?? wordsToAdd(said, lang);
      if (!span) return null;
      const words = withoutJoint(said.slice(span.start, span.end));
      // What is only named stands in the words in which it was told.
      const named = namedWords(words, lang);
      return stands(words) || (named.length > 0 && lines.some((line) => holdsNamed(line, named, lang)));
    }
    case "leave-out": {
      const named = namedForLeavingOut(said, lang);
      const isOut = (words: string) =>
        state.keptOut.some(
          (out) =>
            holdsWords(words, [out]) || holdsWords(out, [words]) || stretchOf(out, words, lang) !== null,
        );
      return named.length > 0 ? named.every((words) => isOut(words) && !stands(words)) : null;
    }
    default:
      return null;
  }
}

function shown({ edited, text }: KeptLine): string {
  return edited ?? text;
}
