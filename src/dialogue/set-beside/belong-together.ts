import type { Lang } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { signWords } from "../thread/carries-words.ts";

/**
 * Whether two parts of what somebody told mean more side by side than either alone: what was done and what it is to them, oneself and
 * others where one of the two is a no, or what one does and for whom it is. Two facts that merely stand beside one another do not.
 */
export function belongTogether(one: string, other: string, lang: Lang): boolean {
  const both = [one, other] as const;
  if (both.some((part) => onlySaysThat[lang].test(part))) return false;
  if (isOneOfTwo(both, doesFor[lang]) && isOneOfTwo(both, isOfOneself[lang])) return true;
  if (both.some((part) => introduces[lang].test(part))) return false;
  if (isOneOfTwo(both, signWords[lang].feels) || isOneOfTwo(both, evaluates[lang])) return true;
  return isOneOfTwo(both, isOfOneself[lang]) && both.some((part) => refuses(part, lang));
}

/** Whether one of the two says no, or never, or nobody. */
export function refuses(part: string, lang: Lang): boolean {
  return clauseMarks[lang].denies.test(part) || clauseMarks[lang].extreme.test(part);
}

function isOneOfTwo([one, other]: readonly [string, string], marks: RegExp): boolean {
  return marks.test(one) !== marks.test(other);
}

/** Says that somebody said or asked something: of a talk that was had, the words count. */
const onlySaysThat: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:言|聞い|話し|答え|呼)(?:っ|わ|い|う)?(?:て(?:い)?(?:た|る|ます|ました)|た|ました|ます|ってた|ってる)$/u,
  en: /\b(?:said|says|say|asked|asks|told|tells|goes|i'd tell)\b/iu,
};

const isOfOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|[、　 ])(?:私|わたし|僕|ぼく|俺|おれ|自分|うち|あたし|おい|わし)(?:が|は|も|だけ|で|の(?!仕事))?/u,
  en: /^(?:i|i'm|im|i've|ive|i'd|i'll|we|we're|my)\b/iu,
};

/** Done for somebody: 「…の便だけは先に組む」 says so by its のために, "I keep it for him" by the one it is for. */
const doesFor: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:の(?:ため|分)(?:に|だけ|は)|て(?:あげ|やっ|やり|おい))/u,
  en: /^(?:[Ii]|[Ww]e)\b.* (?:for|to) (?:him|her|them|\p{Lu}\p{Ll}+)\b/u,
};

/** Who or what somebody is, where the telling begins. */
const introduces: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:担当|係|会社|職場|部署|部|課|店|センター|クリニック|病院)(?:です|だ|で|に(?:い|勤))?$|(?:という|っていう|って)(?:人|方|子|会社)(?:が|で|$)|名前は/u,
  en: /^(?:i'm|i am|we're|i work|i do) (?:a|an|the|in|at|on|for|here)\b|\b(?:this|one|a new|an?) [a-z]+ called\b|^there(?:'s|s| is| was| were) (?:a|an|this|one|two|some)\b|\b\w+teen years\b|\byears now\b/iu,
};

/** What it is to whoever tells it, where no feeling is named by its name. */
const evaluates: Readonly<Record<Lang, RegExp>> = {
  ja: /こたえ(?:た|まし|る)|報われ|もったいな|救われ|たまら|ありがた|惨め|みじめ|誇らし/u,
  en: /\b(?:shame|shook|shaking|moved|touched|couldn'?t (?:speak|look)|a lump|annoys?|mortif\w+|frighten\w+|thrilled|delighted)\b/iu,
};
