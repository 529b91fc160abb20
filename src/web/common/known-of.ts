import type { Citation, Party, Session } from "../client/sessions.ts";

/** What the person said of somebody: what that one gains, what they are spared, and the sentences they came up in. */
export type Known = {
  readonly gains: readonly string[];
  readonly spared: readonly string[];
  /** Effects of which nobody can tell whether something is gained or spared: the person tied them by hand. */
  readonly effects: readonly string[];
  readonly said: readonly { readonly turn: number; readonly text: string }[];
};

export function knownOf({ map, exchanges }: Pick<Session, "map" | "exchanges">, party: Party): Known {
  const gains = new Set<string>();
  const spared = new Set<string>();
  const effects = new Set<string>();
  const saidIn = new Map(exchanges.map((exchange) => [exchange.turn.n, exchange]));
  for (const link of map.links) {
    if (link.party !== party.id || link.effect === null) continue;
    const polarities = link.said.flatMap(({ turn, start }) =>
      (saidIn.get(turn)?.turn.findings ?? []).flatMap((finding) =>
        finding.kind === "effect" && finding.start === start && finding.text === link.effect
          ? [finding.polarity]
          : [],
      ),
    );
    const list = polarities.includes("spared") ? spared : polarities.includes("gain") ? gains : effects;
    list.add(link.effect);
  }
  const said = new Map<string, { readonly turn: number; readonly text: string }>();
  for (const citation of party.said) {
    const text = sentenceOf(saidIn.get(citation.turn)?.said ?? "", citation);
    // Somebody who was only named is not quoted with their own name.
    if (text.length > citation.end - citation.start + barely) said.set(text, { turn: citation.turn, text });
  }
  return { gains: [...gains], spared: [...spared], effects: [...effects], said: [...said.values()] };
}

/** Characters around a name that say nothing yet: 「…ですかね」, "the". */
const barely = 6;

/** The sentence that the cited words stand in. */
function sentenceOf(text: string, { start, end }: Citation): string {
  const from = Math.max(
    0,
    ...Array.from(text.slice(0, start).matchAll(sentenceEnd), ({ index, 0: mark }) => index + mark.length),
  );
  const [after] = text.slice(end).matchAll(sentenceEnd);
  const to = after === undefined ? text.length : end + after.index + after[0].length;
  return text.slice(from, to).trim();
}

const sentenceEnd = /[。．！？!?\n]|\.(?=\s|$)/gu;
