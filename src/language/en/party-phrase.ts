import type { Ring } from "../finding.ts";
import { isNextTo, type PartyAt, type PartyLook, withoutPossessive } from "./party.ts";
import { type Head, isDepartment, longestHead, partyKey, ringOfHead } from "./party-lexicon.ts";
import { isDoing, isNobody } from "./party-nobody.ts";
import { isGivenName } from "./party-person.ts";
import { shareOfPeople } from "./party-signs.ts";
import type { Token } from "./tag.ts";
import {
  determiners,
  family,
  functionWords,
  general,
  looseEdges,
  modifiers,
  numberWords,
  thingsAfter,
  verbHeads,
  verbsBefore,
} from "./words/naming.ts";

/** A noun phrase whose head is in the lexicon: "the new nurses", "our haulage firm", "girls on the tills". */
export function phraseAt(look: PartyLook, index: number): PartyAt | null {
  const { tokens, flat, typed } = look;
  const head = longestHead(tokens, index);
  const first = tokens[index];
  const last = tokens[index + (head?.length ?? 1) - 1];
  if (!head || !first || !last) return null;
  const after = tokens[index + head.length];
  if (isPartOfLongerName(look, head, last, after, index)) return null;
  const from = withModifiers(look, index);
  const start = tokens[from] ?? first;
  if (isNobody(look, head, index, from)) return null;
  const isDescribed = tokens
    .slice(from, index)
    .some((token) => !numberWords.has(token.plain) && !/^\d/.test(token.plain));
  const to = tailEnd(look, head, last, index + head.length, tokens[from - 1], isDescribed || head.length > 1);
  const end = withoutPossessive(flat, start.start, (tokens[to - 1] ?? last).end);
  const name = typed.slice(start.start, end);
  return {
    found: {
      start: start.start,
      end,
      name,
      ring: ringInContext(
        ringWithin(look, head, from, index),
        look,
        tokens[from - 1]?.plain ?? "",
        head.singular,
      ),
      key: partyKey(name.toLowerCase()),
      rule: "en.party.head",
      // What stands in the question's own example is only asked about.
      confidence: look.asks === "mirror.difference" ? 0.45 : 0.85,
    },
    next: to,
  };
}

/** "mason team", "customer comments", "colleague Tunde": the head only leads to the name that follows. */
function isPartOfLongerName(
  look: PartyLook,
  head: Head,
  last: Token,
  after: Token | undefined,
  index: number,
): boolean {
  const { typed, flat, tokens } = look;
  if (!after) return false;
  if (/^,? $/.test(flat.slice(last.end, after.start)) && isGivenName(look, index + head.length)) {
    const isApposed =
      flat.slice(last.end, after.start) === " " || /^(?:[.,!?]|$)/.test(flat.slice(after.end));
    if (isApposed && !last.plain.endsWith("s") && /^\p{Lu}/u.test(typed.slice(after.start))) return true;
  }
  // "The caller's name" names the caller.
  if (!isNextTo(look, last, after) || /'s?$/.test(last.plain)) return false;
  if (head.isPlural && !/^(?:people|staff)$/.test(last.plain)) return false;
  if (thingsAfter.has(after.plain)) return true;
  // "The grandma scene", "a new starter pack": a thing named after somebody.
  const isThing =
    after.tags.has("Noun") &&
    !after.tags.has("Verb") &&
    !after.tags.has("Pronoun") &&
    !after.tags.has("Date") &&
    !after.tags.has("Person") &&
    shareOfPeople(after.plain) < 2 &&
    !isDoing(after) &&
    !isDepartment(after.plain) &&
    !after.plain.includes("'");
  if (isThing && !head.isPlural) return true;
  const isGeneral = /^(?:person|people|man|woman|one|lady|lad|kid|child)$/.test(head.singular);
  return !isGeneral && longestHead(tokens, index + head.length) !== null && !verbHeads.has(after.plain);
}

/** Takes the words before a head that belong to its name; the index of the first. */
export function withModifiers(look: PartyLook, index: number): number {
  const { tokens } = look;
  let from = index;
  while (from > 0 && index - from < 3) {
    const before = tokens[from - 1];
    if (!before || !isNextTo(look, before, tokens[from])) break;
    if (determiners.has(before.plain) && before.plain !== "other") break;
    if (functionWords.has(before.plain) || verbsBefore.has(before.plain) || before.plain.endsWith("'s"))
      break;
    if (
      !(isModifier(before) || namesTrade(look, from - 1, index)) ||
      /^(?:person|people|man|woman|one)$/.test(before.plain)
    )
      break;
    from -= 1;
  }
  while (from < index && isLoose(tokens[from]?.plain ?? "", tokens[index]?.plain ?? "")) from += 1;
  return from;
}

/** "The painting company", "lending folks": what a group does, where nobody is doing it to them. */
function namesTrade({ tokens }: PartyLook, index: number, head: number): boolean {
  return (
    /^[a-z]{3,}ing$/.test(tokens[index]?.plain ?? "") &&
    groups.test(tokens[head]?.plain ?? "") &&
    /^(?:the|a|an|our|my|their|every|each|some|and|or)$/.test(tokens[index - 1]?.plain ?? "the")
  );
}

const groups =
  /^(?:compan(?:y|ies)|firms?|section|crowd|lot|team|teams|folks?|people|crew|dept|department|staff|agency|plant|factory|lads|girls|lady|ladies|manager|authority|office|side)$/;

function isModifier(token: Token): boolean {
  const { plain, tags } = token;
  if (modifiers.has(plain) || plain === "other" || numberWords.has(plain) || /^\d+k?$/.test(plain))
    return true;

  if (isDepartment(plain)) return !tags.has("Verb") || tags.has("Gerund") || tags.has("Noun");
  if (longestHead([token], 0)?.isPlural === true || plain.endsWith("s")) return false;
  if (looseEdges.has(plain)) return true;
  const isDescribing = tags.has("Adjective") || (tags.has("Noun") && !tags.has("Pronoun"));
  return isDescribing && !tags.has("Verb") && !tags.has("Date") && !/(?:ing|ed|ly)$/.test(plain);
}

/** Counts and opinions stay out of a name; counts stay where the head says little without them ("two staff"). */
function isLoose(word: string, head: string): boolean {
  if (word === "other") return /^(?:people|person|man|woman|one|kid|kids|staff)s?$/.test(head);
  if (looseEdges.has(word)) return true;
  const isCount = numberWords.has(word) || /^\d+k?$/.test(word);
  return isCount && !/^(?:people|staff|starters|brothers|sisters|new|young|old|disabled)$/.test(head);
}

/** What follows a head and makes it one somebody: "with the hearing aids", "on the tills", "'s people", "who ring at night". */
function tailEnd(
  look: PartyLook,
  head: Head,
  last: Token,
  at: number,
  before: Token | undefined,
  isDescribed: boolean,
): number {
  const { tokens, flat } = look;
  const next = tokens[at];
  if (!next) return at;
  if (/'s?$/.test(last.plain) && isNextTo(look, last, next)) {
    const owned = longestHead(tokens, at);
    if (owned) return at + owned.length;
    return family.has(next.plain) ? at + 1 : at;
  }
  const isGroup = /^(?:board|bunch|group|crew|team|handful|panel)$/.test(head.singular);
  if (!isNextTo(look, last, next)) return at;
  const place = tokens[at + 1];
  const isPlaced =
    /^(?:in|at|on)$/.test(next.plain) &&
    place !== undefined &&
    isNextTo(look, next, place) &&
    /^\p{Lu}\p{Ll}/u.test(look.typed.slice(place.start, place.end)) &&
    !place.tags.has("Date");
  // "A man in Rotterdam" is told by the place alone; "the distributor in Lagos" is the distributor.
  if (isPlaced) return vague.test(head.singular) && next.plain === "in" && !isDescribed ? at + 2 : at;
  // "Our head of awarding", "the director of nursing".
  if (
    next.plain === "of" &&
    leads.test(head.singular) &&
    place !== undefined &&
    isNextTo(look, next, place) &&
    place.tags.has("Noun") &&
    !place.tags.has("Pronoun")
  )
    return at + 2;
  if (!general.has(last.plain) && head.singular !== "person" && !isGroup) return at;
  if (next.plain === "at" && place?.plain === "home") return at + 2;
  if (isDescribed && next.plain !== "with" && next.plain !== "who") return at;
  if (next.plain === "with" && head.isPlural && last.plain !== "people") return at;
  if (/^(?:upstairs|downstairs|outside)$/.test(next.plain)) return at + 1;
  if (/^(?:people|those|person|folk|folks)$/.test(last.plain) && /^who(?:'ve|'re|'s|ve|s)?$/.test(next.plain))
    return relativeEnd(look, at);
  if (next.plain === "of" ? !isGroup : !/^(?:in|on|at|with|from|behind|down)$/.test(next.plain)) return at;
  if (next.plain === "with" && before?.plain === "the" && /^(?:team|office)$/.test(last.plain)) return at;
  let to = at + 1;
  let nouns = 0;
  while (to < tokens.length && to - at < 5) {
    const token = tokens[to];
    if (!token || !isNextTo(look, tokens[to - 1], token)) break;
    if (
      /^(?:top|behalf|purpose|holiday|leave|time|times|first|last|once|all|least|home|fact|general|particular|me|us|it|them|him|her|my|that|this|what|monday|tuesday|wednesday|thursday|friday|saturday|sunday|their|his|wards?|night|same|week|day|month|year|morning|minute)$/.test(
        token.plain,
      )
    )
      break;
    const isLed =
      determiners.has(token.plain) ||
      modifiers.has(token.plain) ||
      numberWords.has(token.plain) ||
      token.tags.has("Adjective");
    if (/^\d{1,4}$/.test(token.plain) && nouns > 0) {
      to += 1;
      continue;
    }
    const isNoun =
      /\w/.test(token.plain) &&
      (token.tags.has("Noun") || token.plain === "dispatch") &&
      !token.tags.has("Pronoun") &&
      !functionWords.has(token.plain);
    if (!isLed && !isNoun) break;
    if (isNoun) nouns += 1;
    to += 1;
  }
  const isCut = to < tokens.length && to - at >= 5 && isNextTo(look, tokens[to - 1], tokens[to]);
  return nouns > 0 && !isCut && flat.slice(last.end, next.start) === " " ? to : at;
}

/** Heads that lead something, and say what. */
const leads = /^(?:head|deputy head|director|chief|manager|leader|chair|dean|vice president|member)$/;
/** Heads that say next to nothing of whom they name. */
const vague = /^(?:man|woman|fella|lad|guy|chap|bloke|person|folk|warehouse|service desk|shop)$/;

/** A short relative clause that runs to the end of its sentence belongs to the name. */
function relativeEnd({ tokens, flat }: PartyLook, at: number): number {
  let to = at;
  while (to < tokens.length && to - at < 7) {
    const token = tokens[to];
    if (!token) break;
    to += 1;
    if (/^\s*(?:[.!?\n]|$)/.test(flat.slice(token.end, token.end + 3))) return to;
    if (!/^[ ]$/.test(flat.slice(token.end, tokens[to]?.start))) break;
  }
  return at;
}

/** "treasury team", "lads in dispatch": the department named beside the head gives the ring. */
function ringWithin({ tokens, flat }: PartyLook, head: Head, from: number, index: number): Ring {
  const ring = ringOfHead(head.singular);
  if (ring === "partner" || ring === "department") return ring;
  const beside = tokens.slice(from, index).some((token) => isDepartment(token.plain));
  const isGroup =
    /^(?:team|staff|crew|lead|manager|director|lad|girl|guy|person|people|lady|folk|boss|head|gang|assistant)$/.test(
      head.singular.split(" ").at(-1) ?? "",
    );
  if (
    /^(?:lads|girls|guys|boys|women|men|ladies)$/.test(tokens[index]?.plain ?? "") &&
    /^ (?:in|on|at|from|upstairs|downstairs) /.test(flat.slice(tokens[index]?.end))
  )
    return "department";
  const place = /^ in (?:the )?([a-z&]+)/.exec(flat.slice(tokens[index + head.length - 1]?.end));
  return isGroup && (beside || isDepartment(place?.[1] ?? "")) ? "department" : ring;
}

/** Where the words of the clause or the question say more of the ring than the head does. */
export function ringInContext(ring: Ring, { asks }: PartyLook, lead: string, singular: string): Ring {
  const isReceiver = /^(?:customer|client|patient|kid|child|student|person|resident|passenger)$/.test(
    singular,
  );
  if (asks === "circle.partner-view" && (ring === "department" || ring === "customer") && !isReceiver)
    return "partner";
  if (asks === "circle.inside-view" && ring === "partner") return "department";
  if (asks === "role.cover" && ring !== "partner") return "colleague";
  if (asks === "supporters.who" && ring === "department") return "colleague";
  if (asks === "circle.society" && /^(?:person|child|family|kid|voter|man|woman)$/.test(singular))
    return "society";
  if (lead === "my" && ring === "department") return "colleague";
  return ring;
}
