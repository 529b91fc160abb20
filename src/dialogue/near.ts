import type { Ring } from "../language/index.ts";
import { carriesFrom, type Sign } from "./thread/carries.ts";
import { isDrawn } from "./map-state.ts";
import type { State } from "./state.ts";
import { type WayOfTelling, waysOfTelling } from "./thread/way-of-telling.ts";
import type { Topic } from "./topic.ts";

/** Utterances back to which what was told is still at hand when the talk goes on. */
const atHand = 3;

/** Questions near to what was just told, the nearest first; none where nothing was. */
export function topicsNear(state: State): readonly Topic[] {
  const { thread, last, map, lang } = state;
  const now = thread.table.slice(-atHand).filter(({ weight, met }) => weight >= carriesFrom || met > 0);
  if (!last || now.length === 0 || (thread.inARow === 0 && now.at(-1)?.turn !== last.turn)) return [];
  const turns = new Set([last.turn, ...now.map(({ turn }) => turn)]);
  const rings = map.parties
    .filter((party) => isDrawn(party) && party.said.some(({ turn }) => turns.has(turn)))
    .map(({ ring }) => ring);
  const signs = new Set(now.flatMap((put) => put.signs));
  const ways = waysOfTelling(last.text, lang);
  return [
    ...[...ways].flatMap((way) => nearWay[way] ?? []),
    ...[...signs].flatMap((sign) => nearSign[sign] ?? []),
    ...rings.flatMap((ring) => nearRing[ring]),
  ];
}

/** What nobody sees leads to what never comes back, a way of one's own to what is done unasked. */
const nearWay: Readonly<Partial<Record<WayOfTelling, readonly Topic[]>>> = {
  unseen: ["role.everyday", "contact.where-it-stops"],
  "own way": ["role.everyday"],
  "can tell": ["role.everyday"],
};

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

/** Utterances by which somebody is known to write little. */
const lately = 3;

/** Somebody who writes little has few answers to give: the questions that draw most come first, once it is known whom the work is for. */
export function topicsForTheTerse({ thread, answered, asked }: State): readonly Topic[] {
  const isTerse = thread.table.slice(-lately).some(({ signs }) => signs.includes("terse"));
  const isUnderWay = answered["recipient.who"] !== undefined && (asked["recipient.trouble"] ?? 0) > 0;
  return isTerse && isUnderWay ? drawsMost : [];
}

/** What never comes back, and what is done unasked: of what people were asked, what they answered most fully. */
const drawsMost: readonly Topic[] = ["contact.where-it-stops", "role.everyday"];
