import type { Lang } from "../language/index.ts";
import type { State } from "./state.ts";

/**
 * Whether the person used a word that makes their work small by limiting it (only, just, だけ): that word can be turned around. A picture
 * ("like a calculator") or a comparison cannot, and a judge who "only listens" would come out of nowhere.
 */
export function limitsOwnWork({ heard, lang }: State): boolean {
  return heard.minimizing !== undefined && limiting[lang].test(heard.minimizing.text);
}

const limiting: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:)/u,
  en: /\b(?:only|just|merely|simply|mere|nothing (?:but|more|else|special)|no more than|all (?:i|we) (?:do|am|are|ever do)|that['’]?s (?:it|all)|is all)\b/iu,
};
