import { createLikeness, type Seeing } from "../../likeness/likeness.ts";
import type { LentLikeness } from "../../likeness/with-likeness.ts";
import { flatten } from "../flatten.ts";
import { featuresOfPassages } from "./features.ts";
import { passagesOf } from "./passages.ts";
import { from, weights } from "./weights.ts";

export const seeing: Seeing = {
  // One unit stays one unit, so every place is where it was typed.
  plain: (typed) => ({ text: flatten(typed), toTyped: (start, end) => ({ start, end }) }),
  passagesOf,
  featuresOfPassages,
};

/** What English lends to hear that somebody speaks around their own death. */
export const enLikeness: LentLikeness = {
  likenessOf: createLikeness(seeing, weights),
  from,
  speaker: /\b(?:i|me|my|mine|myself|i['’]\w+)\b/iu,
  namesIt:
    /\b(?:suicid\w*|kill\w* (?:my|me) ?self|unaliv\w*|kms|overdos\w*|(?:my|your) (?:own )?(?:death|funeral|life|suicide)|end(?:ed|ing)? (?:it|things|myself|me)|an attempt|the attempt|goodbye letter|(?:hurt|cut|harm)(?:ing)? (?:my|me)self|envy\w* (?:them|the dead)|face another day|on the brink|(?:want|wanted|wants|wanna|wish|wished|rather|mind|hope|hoped|hoping|hopes|ready|like|about|be|being|was|were|i|i'd|me|going|off|to) (?:to |i |was |were |just |be |being )*(?:die|died|dead|gone for good)|i'?m dying (?!to\b|for\b)|(?:not|never|n['’]?t|without|no) (?:\w+ ){0,3}(?:wak\w+ up|wake|living|live|alive|exist\w*|being here|be here|been born)|stop (?:being|living|existing))\b/iu,
};
