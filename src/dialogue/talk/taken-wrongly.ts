import { remembered } from "../remember.ts";
import type { Quote } from "../quote/quote-clause.ts";
import type { State } from "../state.ts";

/** Whoever the counsellor spoke of just now and the person has just said, or shown, to be nobody: struck in this turn. */
export const takenWrongly = remembered(({ map, last, lastReply }: State): Quote | null => {
  const said = last?.text.toLowerCase() ?? "";
  const ours = lastReply?.text.toLowerCase() ?? "";
  const wrong = map.parties.find(({ name, struck }) => {
    const called = name.toLowerCase();
    return struck && called.length > 1 && said.includes(called) && ours.includes(called);
  });
  return wrong ? { text: wrong.name, said: [] } : null;
});
