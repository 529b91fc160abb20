import type { MapParty } from "../map-state.ts";
import type { State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { asksForHelp, asksForServed, wasAskedFor } from "./was-asked-for.ts";

/**
 * Whether the work is for somebody, and not only their help for the one who does it: whoever stands in on a day off is served by nothing,
 * and whoever works alongside only where they were named when it was asked whom the work reaches, or are said to gain by it.
 */
export function isServed(
  state: State,
  party: MapParty,
  asked: readonly Topic[] = ["recipient.who"],
): boolean {
  if (party.said.length === 0) return true;
  if (standsIn.test(party.called)) return false;
  if (wasAskedFor(state, party, asked)) return true;
  if (party.ring === "colleague") return gains(state, party);
  return wasAskedFor(state, party, asksForServed) || !wasAskedFor(state, party, asksForHelp);
}

/** Whether somebody inside can start, or is spared something, by the work: not whoever only works beside it. */
export function isReached(state: State, party: MapParty): boolean {
  return isServed(state, party, ["recipient.who", "circle.who-starts"]);
}

const gains = ({ map }: State, { id }: MapParty) =>
  map.links.some((link) => link.party === id && link.effect !== null);

const standsIn =
  /\b(?:agency|temp|relief|cover|bank) (?:girls?|lads?|kids?|boys?|men|man|staff|workers?|nurses?|drivers?|people)$|^(?:派遣|応援|代わり|代理)の(?:人|方|子)(?:たち)?$/iu;
