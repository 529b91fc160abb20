import { assumeFrom, type Span } from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import type { Party } from "./parties.ts";
import { isBesideOwnWork, isDeniedVerb } from "./party-filter.ts";
import { nameOf, partyKey, ringByTopic, ringIn } from "./party-name.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import { notParties } from "./words/names.ts";
import { words } from "./words/words.ts";

/** Sets how sure the names that the rules found are, and adds noun phrases that they passed over but the model is sure of. */
export function weighParties(
  utterance: Utterance,
  parties: readonly Party[],
  weighMention: WeighMention,
): readonly Party[] {
  const { text, tokens, context } = utterance;
  const around = tokens.map(({ surface, start, end, tag }) => ({
    start,
    end,
    plain: surface.toLowerCase(),
    tag,
    isVerb: tag === "v" || tag === "a" || tag === "s",
  }));
  const sureness = (span: Span, name: string, found: Party | null) =>
    weighMention({ ...span, name, found, words: around, asks: context.asks, length: text.length });
  const weighed = parties.map((party) => {
    const confidence = sureness({ start: party.start, end: party.end }, party.name, party);
    return confidence === null ? party : { ...party, confidence };
  });
  const added = nounRuns(utterance).flatMap((span): readonly Party[] => {
    if (parties.some((party) => overlaps(party, span)) || isBesideOwnWork(utterance, span)) return [];
    // 長岡ですからね: a town by itself.
    const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    if (inside.every(({ tag }) => tag === "p") || isDeniedVerb(text, span)) return [];
    const said = text.slice(span.start, span.end);
    if (nobody.has(said)) return [];
    const confidence = sureness(span, said, null);
    if (confidence === null || confidence < assumeFrom) return [];
    const name = nameOf(said, said);
    const ring = ringIn(said, ringByTopic(context.asks));
    return [{ ...span, name, key: partyKey(name), ring, rule: "ja.model.party", confidence }];
  });
  const known = new Set(parties.map(({ key }) => key));
  return [...weighed, ...added.filter(({ key }) => !known.has(key))].sort(
    (one, other) => one.start - other.start,
  );
}

const nobody = words(notParties);

/** Tags of words that a run begins with and goes on with. */
const openers: ReadonlySet<string> = new Set("nsjomph");
const inner: ReadonlySet<string> = new Set("nsjomphx");

/** Longer runs are no name. */
const longestName = 14;

/** Nouns side by side, with what hangs before and after them; 毎朝 and 先週 begin no name. */
function nounRuns({ tokens }: Utterance): readonly Span[] {
  const runs: Span[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (!first || !openers.has(first.tag)) {
      index += 1;
      continue;
    }
    let end = first.end;
    index += 1;
    for (let next = tokens[index]; next && next.start === end && inner.has(next.tag);) {
      end = next.end;
      index += 1;
      next = tokens[index];
    }
    if (end - first.start <= longestName) runs.push({ start: first.start, end });
  }
  return runs;
}
