import type { Lang } from "../../language/index.ts";
import { longestClause } from "../quote/quote-clause.ts";
import type { State } from "../state.ts";

/**
 * Whether the person used a word that makes their work small by limiting it (only, just, だけ): that word can be turned around. A picture
 * ("like a calculator") or a comparison cannot, and a judge who "only listens" would come out of nowhere.
 */
export function limitsOwnWork({ heard, lang }: State): boolean {
  const said = heard.minimizing?.text;
  return (
    said !== undefined && limiting[lang].test(said) && !stresses[lang].test(said) && canBeBorrowed(said, lang)
  );
}

/** "It is proposed only": a stress at the end of a clause that is not about oneself limits nothing. */
const stresses: Readonly<Record<Lang, RegExp>> = {
  ja: /(?!)/u,
  en: /^(?!.*\b(?:i|i'm|i am|me|we|my|our)\b).*\bonly[.!]?$/iu,
};

const limiting: Readonly<Record<Lang, RegExp>> = {
  ja: /だけ|ばかり|ばっか|しか|のみ|(?:過|す)ぎ(?:ない|ません)|ただの|以上/u,
  en: /\b(?:only|just|merely|simply|mere|nothing (?:but|more|else|special)|no more than|all (?:i|we) (?:do|am|are|ever do)|that['’]?s (?:it|all)|is all)\b/iu,
};

/** The word itself, or a clause short enough to be said again: else there is nothing to turn around. */
function canBeBorrowed(text: string, lang: Lang): boolean {
  return lang === "en" || text.includes("だけ") || text.length <= longestClause.ja;
}
