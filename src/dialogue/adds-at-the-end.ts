import type { Lang } from "../language/index.ts";
import { contentWords } from "./content-words.ts";
import type { State } from "./state.ts";

/** What only says how the record reads, or asks for a change in it. */
const aboutTheRecord: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:)/u,
  en: /^(?:yes|yeah|yep|yup|no|nope|nah|nothing|not|none|ok(?:ay)?|fine|good|great|all|it'?s|that'?s|its|thats|looks?|reads?|sounds?|seems?|lovely|nice|perfect|mostly|sort of|pretty|less|more|maybe|i(?:'d| would)? (?:change|put|say|add|like|think|guess|suppose)|change|put|take|delete|remove|leave|next step|make)\b/iu,
};

/** Words of its own that an answer must bring to be something new. */
const bringsFrom = 2;

/** Whether somebody who is asked what they would change tells something that no line of the record holds yet. */
export function addsAtTheEnd({ lines, lang }: Pick<State, "lines" | "lang">, text: string): boolean {
  const said = text.trim();
  if (said === "" || aboutTheRecord[lang].test(said)) return false;
  const known = lines.map((line) => line.text.toLowerCase()).join("\n");
  return contentWords(said, lang).filter((word) => !known.includes(word)).length >= bringsFrom;
}
