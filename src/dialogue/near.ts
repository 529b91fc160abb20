import type { Ring } from "../language/index.ts";
import { carriesFrom, type Sign } from "./thread/carries.ts";
import { isDrawn } from "./map-state.ts";
import type { State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** Utterances back to which what was told is still at hand when the talk goes on. */
const atHand = 3;

/** Questions near to what was just told, the nearest first; none where nothing was. */
export function topicsNear(state: State): readonly Topic[] {
  const { thread, last, map } = state;
  const now = thread.table.slice(-atHand).filter(({ weight, met }) => weight >= carriesFrom || met > 0);
  if (!last || now.length === 0 || (thread.inARow === 0 && now.at(-1)?.turn !== last.turn)) return [];
  const turns = new Set([last.turn, ...now.map(({ turn }) => turn)]);
  const rings = map.parties
    .filter((party) => isDrawn(party) && party.said.some(({ turn }) => turns.has(turn)))
    .map(({ ring }) => ring);
  const signs = new Set(now.flatMap((put) => put.signs));
  return [...[...signs].flatMap((sign) => nearSign[sign] ?? []), ...rings.flatMap((ring) => nearRing[ring])];
}

/** Thanks lead to the way a reaction comes back, what is held dear to what is done every day. */
const nearSign: Readonly<Partial<Record<Sign, readonly Topic[]>>> = {
  thanks: ["contact.last-reaction", "contact.where-it-stops"],
  dear: ["role.everyday"],
};

/** Who was spoken of stays in view. */
const nearRing: Readonly<Record<Ring, readonly Topic[]>> = {
  customer: ["recipient.trouble", "recipient.better", "contact.last-reaction"],
  colleague: ["circle.inside-view", "circle.who-starts", "role.cover"],
  department: ["circle.who-starts", "circle.inside-view"],
  partner: ["circle.partner-view"],
  society: ["circle.society"],
};
