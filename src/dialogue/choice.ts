import type { Ask, Move, Say } from "./moves/move.ts";
import type { Citation, Rejected } from "./event.ts";
import type { Phase, Topic } from "./topic.ts";
import { pick, type Worded, word } from "./wording.ts";
import type { State } from "./state.ts";

export type Spoken<M extends Move> = {
  readonly move: M;
  readonly worded: Worded;
  /** What could have been said as well, with the reason why it was not. */
  readonly instead?: readonly Rejected[];
};

/** What the counsellor does next, before it is a turn. */
export type Choice = {
  readonly phase: Phase;
  /** Lines shown before anything else: whom to reach, in danger. */
  readonly lead: string | null;
  /** Lines shown after anything else: whom to ask about ill treatment. */
  readonly tail: string | null;
  readonly say: Spoken<Say> | null;
  readonly ask: Spoken<Ask> | null;
  /** The topic the next words are taken to answer. */
  readonly awaits: Topic | null;
  readonly because: readonly Citation[];
  readonly rejected: readonly Rejected[];
  readonly done: boolean;
  /** Moves worded inside the lead, so that they count as said. */
  readonly parts: readonly Spoken<Say>[];
};

/** The first of `moves` that can be worded now, with its words. */
export function firstWorded<M extends Move>(state: State, moves: readonly M[]): Spoken<M> | null {
  for (const move of moves) {
    const worded = word(state, move);
    if (worded) return { move, worded };
  }
  return null;
}

/** Questions this near in worth are left to the session's seed. */
const sameWorth = 0.25;

/** The move of `moves` that quotes most of the client's words; among equals, one by the session's seed. */
export function richestWorded<M extends Move>(
  state: State,
  moves: readonly M[],
  avoid: readonly Citation[] = [],
): Spoken<M> | null {
  const spoken = moves.flatMap((move) => {
    const worded = word(state, move, avoid);
    return worded ? [{ move, worded }] : [];
  });
  const most = Math.max(...spoken.map(({ worded }) => worded.worth));
  const richest = spoken.filter(({ worded }) => worded.worth >= most - sameWorth);
  return richest[pick(state, "angle", richest.length)] ?? null;
}

export function byId<M extends Move>(moves: readonly M[], ...ids: readonly string[]): readonly M[] {
  return ids.flatMap((id) => moves.filter((move) => move.id === id));
}

/** A choice made of what is given; the rest is empty. */
export function choice(parts: Partial<Choice> & { readonly phase: Phase }): Choice {
  const { say = null, ask = null } = parts;
  return {
    lead: null,
    tail: null,
    awaits: ask?.move.asks ?? null,
    because: [...(say?.worded.because ?? []), ...(ask?.worded.because ?? [])],
    rejected: say?.instead ?? [],
    done: false,
    parts: [],
    ...parts,
    say,
    ask,
  };
}
