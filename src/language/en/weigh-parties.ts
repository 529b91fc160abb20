import { assumeFrom, type Ring, type Span } from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import { type PartyFound, type PartyLook, withoutPossessive } from "./party.ts";
import { isDepartment, longestHead, partyKey, ringOfHead } from "./party-lexicon.ts";
import { isSpokenTo } from "./party-nobody.ts";
import { ringInContext } from "./party-phrase.ts";
import { shareOfPeople, signsOf } from "./party-signs.ts";
import type { Token } from "./tag.ts";

/** Sets how sure the names that the rules found are, and adds noun phrases that they passed over but the model is sure of. */
export function weighParties(
  { typed, flat, asks, tokens }: PartyLook,
  parties: readonly PartyFound[],
  weighMention: WeighMention,
): readonly PartyFound[] {
  const words = tokens.map(({ plain, start, end, tags }) => ({
    start,
    end,
    plain,
    // Most words stand beside no name: nobody asks for their tags.
    get tag() {
      return tagOf(tags);
    },
    isVerb: tags.has("Verb"),
  }));
  const sureness = (span: Span, name: string, found: PartyFound | null) =>
    weighMention({
      ...span,
      name,
      found,
      words,
      asks,
      length: flat.length,
      signs: signsOf({ typed, flat, tokens }, span, parties.length),
    });
  const weighed = parties.map((party) => {
    const confidence = sureness({ start: party.start, end: party.end }, party.name, party);
    // What the finders themselves doubt stays doubtful.
    return confidence === null || party.confidence < assumeFrom ? party : { ...party, confidence };
  });
  const added = nounRuns(flat, tokens).flatMap((span): readonly PartyFound[] => {
    if (parties.some((party) => party.start < span.end && span.start < party.end)) return [];
    const inside = tokens.filter((token) => token.start >= span.start && token.start < span.end);
    if (isSpokenTo(flat, inside.at(-2), inside.at(-1))) return [];
    const name = typed.slice(span.start, span.end);
    const confidence = sureness(span, name, null);
    if (confidence === null || confidence < assumeFrom) return [];
    const ring = ringOf({ typed, flat, asks, tokens }, span);
    const key = partyKey(name.toLowerCase());
    return [{ ...span, name, ring, key, rule: "en.model.party", confidence }];
  });
  const known = new Set(parties.map(({ key }) => key));
  return [...weighed, ...added.filter(({ key }) => !known.has(key))].sort(
    (one, other) => one.start - other.start,
  );
}

/** The ring of a noun that no finder took: by its head where the lexicon knows it, else by what was asked. */
function ringOf(look: PartyLook, { start, end }: Span): Ring {
  const { tokens, asks } = look;
  const last = tokens.findIndex((token) => token.end >= end);
  const head = last < 0 ? null : longestHead(tokens, last);
  const lead = tokens.findLast((token) => token.end < start)?.plain ?? "";
  if (head) return ringInContext(ringOfHead(head.singular), look, lead, head.singular);
  if (isDepartment(tokens[last]?.plain ?? "")) return "department";
  const ring = ringByTopic.find(({ topic }) => topic.test(asks ?? ""))?.ring ?? "customer";
  // Whoever has a name of their own is met at work.
  const isNamed = tokens[last]?.tags.has("Person") === true || tokens[last]?.tags.has("ProperNoun") === true;
  return ring === "customer" && isNamed && asks?.startsWith("recipient") !== true ? "colleague" : ring;
}

/** Of whom one speaks when asked this. */
const ringByTopic: readonly { readonly topic: RegExp; readonly ring: Ring }[] = [
  { topic: /^circle\.partner-view$/, ring: "partner" },
  { topic: /^circle\.society$/, ring: "society" },
  { topic: /^(?:circle|comparison)/, ring: "department" },
  {
    topic: /^(?:supporters|role\.cover|treatment|concern\.scene|outcomes\.plan|outcomes\.collaboration)/,
    ring: "colleague",
  },
];

/** The last words of a longer run are its name. */
const mostWords = 3;

/** Nouns side by side. */
function nounRuns(flat: string, tokens: readonly Token[]): readonly Span[] {
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = () => {
    const named = run.slice(-mostWords);
    const [first, last] = [named[0], named.at(-1)];
    const end = first && last ? withoutPossessive(flat, first.start, last.end) : 0;
    if (first && end - first.start > 1) runs.push({ start: first.start, end });
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    // Whose it is and what it is are two names.
    // "I hand people birth certificates": who is given something and what are two names too.
    if (last && (!joins(flat, last.end, token.start) || last.plain.includes("'") || last.plain === "people"))
      close();
    if (isNoun(token)) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** One space or dash, and nothing else. */
function joins(flat: string, from: number, to: number): boolean {
  return to === from + 1 && (flat.charAt(from) === " " || flat.charAt(from) === "-");
}

/** Tags of a word that tell its kind; more would make every word a kind of its own. */
const tagsTold = 3;

function tagOf(tags: ReadonlySet<string>): string {
  return [...tags].sort().slice(0, tagsTold).join(" ");
}

/** Nouns that mostly name people are nouns wherever the tagger is in doubt. */
const mostly = 3;

const auxiliaries: ReadonlySet<string> = new Set(["do", "does", "did", "be", "been", "have", "has", "had"]);

function isNoun({ plain, tags }: Token): boolean {
  if (isDepartment(plain)) return true;
  if (auxiliaries.has(plain)) return false;
  if (
    shareOfPeople(plain.replace(/'(?:s|d|ll|ve|re)?$/, "")) >= mostly &&
    !(tags.has("Verb") && !plain.includes("'"))
  )
    return true;
  return (
    (tags.has("Noun") || tags.has("Person")) &&
    !tags.has("Pronoun") &&
    !tags.has("Date") &&
    !tags.has("Value")
  );
}
