import { feelings } from "./feelings.ts";
import { idleVerbs, workVerbs } from "./verbs.ts";
import { words } from "./words.ts";

/** The word lists that patterns name: `&feeling` over words, `%feeling%` over the text. */
export const wordLists: Readonly<Record<string, ReadonlySet<string>>> = {
  feeling: words(feelings),
  "work-verb": words(workVerbs),
  "idle-verb": words(idleVerbs),
};
