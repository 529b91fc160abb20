import type { Lang, Reading, Span } from "../../language/index.ts";
import { contentWords } from "../quote/content-words.ts";
import { piecesOf } from "./pieces.ts";
import { readsAloud } from "./reads-aloud.ts";
import type { State } from "../state.ts";
import { asidesIn, touches } from "../talk/aside.ts";

/** What only says how the record reads, or asks for a change in it. */
const aboutTheRecord: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:)/u,
  en: /^(?:otherwise|the rest|apart from (?:that|this)|(?:every|any)thing else|yes|yeah|yep|yup|no|nope|nah|nothing|not|none|ok(?:ay)?|fine|good|great|all|it'?s|that'?s|its|thats|looks?|reads?|sounds?|seems?|lovely|nice|perfect|mostly|sort of|pretty|less|more|maybe|i(?:'d| would)? (?:change|put|say|add|like|think|guess|suppose)|change|put|take|delete|remove|leave|next step|make)\b/iu,
};

/** Words of its own that an answer must bring to be something new. */
const bringsFrom = 2;

/** Whether somebody who is asked what they would change tells something that no line of the record holds yet. */
function addsAtTheEnd({ lines, lang }: Pick<State, "lines" | "lang">, text: string): boolean {
  const said = text.trim();
  if (said === "" || aboutTheRecord[lang].test(said)) return false;
  const known = lines.map((line) => line.text.toLowerCase()).join("\n");
  return contentWords(said, lang).filter((word) => !known.includes(word)).length >= bringsFrom;
}

/** What somebody tells at the end that no line holds yet, without the order to add it and without what they say of the record or the talk. */
export function addedAtTheEnd(state: State, { text, lang }: Reading): Span | null {
  const asides = asidesIn(text, lang);
  const spans = piecesOf(text, lang).map(({ start, end }) => ({
    start: start + (toAdd[lang].exec(text.slice(start, end))?.[0].length ?? 0),
    end: end - (/[.。!！\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0),
  }));
  const first = spans.findIndex((span) => {
    const said = text.slice(span.start, span.end);
    return (
      addsAtTheEnd(state, said) && readsAloud(said, lang) && !asides.some((aside) => touches(aside, span))
    );
  });
  return spans[first] ?? null;
}

/** "Add: …". */
const toAdd: Readonly<Record<Lang, RegExp>> = {
  ja: /(?!)/u,
  en: /^(?:please |just |you could |can you |i'd )?(?:add|put in|include)(?: that)?[:,\s]+(?:and |that )?/iu,
};
