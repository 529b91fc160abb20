import type { Ring, Span } from "../finding.ts";
import { chunkAt, type Chunk } from "./party-chunk.ts";
import { isInvolved } from "./party-filter.ts";
import { nameOf, partyKey, ringByTopic, ringIn } from "./party-name.ts";
import { personPhrase, widen } from "./party-phrase.ts";
import type { Utterance } from "./utterance.ts";

/** Somebody the work touches, as a chunk of the normalised text. */
export type Party = Span & {
  readonly name: string;
  readonly key: string;
  readonly ring: Ring;
  readonly rule: string;
  readonly confidence: number;
};

/** The people and groups that an utterance names, in order. */
export function findParties(utterance: Utterance): readonly Party[] {
  const found: Party[] = [];
  for (const { chunk, from, to } of chunksOf(utterance)) {
    const party = partyOf(utterance, chunk, from, to);
    if (!party) continue;
    // A longer name that begins earlier (応募してくる学生さん) takes in the shorter one within it.
    while ((found.at(-1)?.end ?? 0) > party.start) found.pop();
    if (!found.some((one) => one.key === party.key)) found.push(party);
  }
  return found;
}

function* chunksOf(utterance: Utterance): Generator<{ chunk: Chunk; from: number; to: number }> {
  let index = 0;
  while (index < utterance.tokens.length) {
    const person = personPhrase(utterance, index);
    const chunk = person ?? chunkAt(utterance, index);
    if (!chunk) {
      index += 1;
      continue;
    }
    if (chunk.rule !== "family" || worksWithFamily.test(utterance.context.asks ?? ""))
      yield { chunk, ...(person ? chunk : widen(utterance, chunk)) };
    index = chunk.to;
  }
}

function partyOf(utterance: Utterance, chunk: Chunk, from: number, to: number): Party | null {
  const first = utterance.tokens[from];
  const last = utterance.tokens[to - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  if (!isInvolved(utterance, span, chunk)) return null;
  const said = utterance.text.slice(span.start, span.end);
  const name = nameOf(asTyped(utterance, span), chunk.head);
  const ring = ringIn(said, chunk.ring ?? ringByTopic(utterance.context.asks));
  return { ...span, name, key: partyKey(name), ring, rule: chunk.rule, confidence: 0.8 };
}

/** Where the family keeps the shop or stands in, it belongs to the work. */
const worksWithFamily = /^(?:role\.(?:cover|absence)|recipient\.who|outcomes\.plan)$/;

/** The name as the person said it, before its endings were made standard (in the spelling of the normalised text). */
function asTyped({ typed, normal, text }: Utterance, span: Span): string {
  const said = text.slice(span.start, span.end);
  const { start, end } = normal.toTyped(span.start, span.end);
  const own = typed.slice(start, end).normalize("NFKC");
  return own.length === said.length ? said : own;
}
