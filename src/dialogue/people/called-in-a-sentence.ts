import { calledBack, type FindingOf, type Lang } from "../../language/index.ts";

/** A name as it stands in the midst of a sentence: "Developers." is called "developers", a bare "supplier" "the supplier". */
export function calledInASentence(text: string, party: FindingOf<"party">, lang: Lang): string {
  const called = calledBack(text, party, lang);
  // A department is asked about as the people in it.
  if (lang === "ja" && party.ring === "department" && !namesPeople.test(called)) return `${called}の方`;
  if (lang !== "en" || !commonNames.has(party.rule)) return called;
  const opens = /(?:^|[.!?…]\s+|["“]\s*)$/u.test(text.slice(0, party.start));
  const [first = "", ...rest] = called;
  const isCommon = opens && /^\p{Lu}[\p{Ll}-]+(?:\s[\p{Ll}\d][\p{Ll}\d-]*)*$/u.test(called);
  const plain = isCommon ? [first.toLowerCase(), ...rest].join("") : called;
  // Those somebody has in view are known: "what have you heard from the bosses", never "from bosses".
  // "1400 people used it": once told of they are known, "the 1400 people".
  if (
    /^(?:\d[\d,. ]*|(?:two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|hundred|thousand)) )/u.test(
      plain,
    )
  )
    return `the ${plain}`;
  if (
    /^[a-z]+(?: [a-z]+)?$/u.test(plain) &&
    /(?:[^s]s|men|children)$/u.test(plain) &&
    !beginsWithItsOwn.test(plain)
  )
    return `the ${plain}`;
  if (party.rule === "en.model.party") return plain;
  const [head = ""] = plain.split(/ (?:in|at|on|from|with|who|of|by|down|over|next)\b/u);
  // "Lads on the ramp" are "the lads on the ramp".
  if (
    head !== plain &&
    /^(?!(?:people|staff|folk)\b)[a-z]+$/u.test(head) &&
    /(?:[^s]s|men|children)$/u.test(head)
  )
    return `the ${plain}`;
  return /^[a-z]+(?: [a-z]+)?$/u.test(head) &&
    (head === plain
      ? /^[a-z]+$/u.test(plain)
      : !/^(?:the|a|an|my|your|our|his|her|their|this|that|some|every|each|one)\b/u.test(head)) &&
    party.ring !== "department" &&
    !/s$|people|staff|folk|men$|children/u.test(head)
    ? `the ${plain}`
    : plain;
}

/** What says already whose or how many. */
const beginsWithItsOwn =
  /^(?:the|a|an|my|your|our|his|her|their|its|this|that|these|those|some|any|all|most|many|few|every|each|no|other|two|three|four|five|several|various|different|people)\b/u;

/** Japanese names that are people's already. */
const namesPeople =
  /(?:人|方|員|者|長|手|ら|皆|みんな|さん|さま|様|くん|ちゃん|たち|達|先生|仲間|先輩|後輩|部下|上司|同僚)$/u;

/** Rules that find a common noun; a person's and a firm's name keeps its capital and takes no article. */
const commonNames: ReadonlySet<string> = new Set([
  "en.party.head",
  "en.party.agent",
  "en.party.department",
  "en.model.party",
]);
