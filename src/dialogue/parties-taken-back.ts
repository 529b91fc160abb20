import type { Reading } from "../language/index.ts";
import type { SessionEvent } from "./event.ts";
import { isDrawn } from "./map-state.ts";
import { sentencesOf } from "./sentences.ts";
import type { State } from "./state.ts";

/**
 * Whoever the person says the work is not for: "not the porters, they only help me", "stop with the woman in the shop". They are struck from the
 * map, as if by hand, and nothing more is asked about them.
 */
export function partiesTakenBack(
  state: State,
  { text, lang }: Reading,
  turn: number,
): readonly SessionEvent[] {
  if (lang !== "en") return [];
  const sentences = sentencesOf(text.toLowerCase().replaceAll("’", "'")).filter(
    ({ length }) => length <= longest,
  );
  return state.map.parties.filter(isDrawn).flatMap((party): readonly SessionEvent[] => {
    const names = [party.name, party.called].map((name) =>
      name.toLowerCase().replace(/^(?:the|my|your|our) /u, ""),
    );
    const denied = sentences.some((sentence) => names.some((name) => deniesParty(sentence, name)));
    const since = party.said[0]?.turn ?? turn;
    return denied && since < turn
      ? [{ kind: "map-corrected", turn, correction: { op: "strike-party", party: party.id } }]
      : [];
  });
}

/** Characters of a sentence that does nothing else. */
const longest = 70;

function deniesParty(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0 || name.length < 3) return false;
  const after = sentence.slice(at + name.length);
  return (
    takesBack.test(sentence.slice(0, at)) &&
    /^(?:[\s.,!;:]|$)/u.test(after) &&
    !/^['’]s? |^ who\b/u.test(after)
  );
}

const takesBack =
  /(?:^|[,;:] )(?:(?:no|please|again|mate|look|i said|for the \w+ time|it'?s|that'?s|they'?re|it is|my work is|this is|and)[\s,.:]+)*(?:not|stop (?:w|with|about|going on about|asking about)|nothing to do with|enough (?:about|of)|forget(?: about)?)(?: (?:going|for|to|about|meant))* (?:the |my |any |that )?$/u;
