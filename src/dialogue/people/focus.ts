import type { Lang, Ring } from "../../language/index.ts";
import { doesHarm } from "../guards/who-does-it.ts";
import { isDrawn, type MapParty } from "../map-state.ts";
import { isNameable } from "./nameable.ts";
import { isNobodyInParticular, somebodysKin, superiors } from "./people-words.ts";
import { remembered } from "../remember.ts";
import type { State } from "../state.ts";

/** The recipient the session has in view: whoever was spoken of most where recipients were asked about, those farther out first. */
export const focusParty = remembered((state): MapParty | undefined => {
  const turns = new Set(recipientTopics.flatMap((topic) => state.answered[topic]?.said.turn ?? []));
  const asked = state.asked["recipient.who"] ? state.answered["recipient.who"]?.said.turn : undefined;
  const shown = state.map.parties.filter((party) => isDrawn(party) && !doesHarm(state, party));
  const nearest = firstNamed(shown, asked, state.answered["recipient.who"]?.text ?? "");
  const worth = (party: MapParty) =>
    ringWorth[party.ring] +
    (isNameable(state, party) ? nameableCounts : 0) -
    (superiors[state.lang].test(party.name) ? 1 : 0) -
    (somebodysKin[state.lang].test(party.name) ? 1.5 : 0) -
    (isNobodyInParticular(party.called, state.lang) ? 2 : 0) +
    Math.min(mostMentions, new Set(party.said.map((said) => said.turn)).size) * 0.5 +
    (party.said.some((said) => turns.has(said.turn)) ? 0.5 : 0) +
    (party.said.some((said) => said.turn === asked) ? namedWhenAsked : 0) +
    (nearest === party ? nearestCounts : 0);
  const worths = shown.map(worth);
  const most = Math.max(...worths);
  return shown.find((_party, index) => worths[index] === most);
});

/** Turns in which somebody is spoken of that count: however often another was mentioned, the answer to the question is who is meant. */
const mostMentions = 3;
const namedWhenAsked = 2;
/** Whoever may be asked about comes before anybody who was only mentioned. */
const nameableCounts = 10;
/** Whoever is named first in the answer outweighs somebody farther out who is named after. */
const nearestCounts = 1.5;

/** Whoever is named first in the answer is the nearest to it. */
function firstNamed(
  parties: readonly MapParty[],
  turn: number | undefined,
  text: string,
): MapParty | undefined {
  const at = (party: MapParty) => party.said.find((said) => said.turn === turn)?.start ?? Infinity;
  const named = parties.filter((party) => at(party) < Infinity).toSorted((a, b) => at(a) - at(b));
  // 「お客さん、いや、部下かな」: whoever puts it right means the last one.
  return putsRight.test(text) ? named.at(-1) : named[0];
}

const putsRight =
  /[、。]\s*(?:いや|というか|じゃなくて|ていうか)|\b(?:or rather|no, |well, actually|actually, )/iu;

const recipientTopics = [
  "recipient.who",
  "recipient.trouble",
  "recipient.reason",
  "recipient.better",
] as const;

/** Farther out is nearer to the question; less than being named in the answer to it. */
const ringWorth: Readonly<Record<Ring, number>> = {
  customer: 1.6,
  partner: 1.2,
  society: 0.9,
  department: 0.6,
  colleague: 0.3,
};

/** A colleague or another department, other than the recipient in view; of those only whom `isMeant` holds of. */
export function insideParty(
  state: State,
  isMeant: (party: MapParty) => boolean = () => true,
): MapParty | undefined {
  const focus = focusParty(state);
  const starter = state.answered["circle.who-starts"]?.said.turn;
  const inside = state.map.parties.filter(
    (party) =>
      isDrawn(party) &&
      isNameable(state, party) &&
      !doesHarm(state, party) &&
      party.id !== focus?.id &&
      isMeant(party) &&
      (party.ring === "department" || party.ring === "colleague"),
  );
  const starts = inside.find((party) => party.said.some((said) => said.turn === starter));
  return justNamed(state, inside) ?? starts ?? firstIn(inside, ["department", "colleague"]);
}

export function partnerParty(state: State): MapParty | undefined {
  const partners = state.map.parties.filter(
    (party) => isDrawn(party) && isNameable(state, party) && party.ring === "partner",
  );
  return justNamed(state, partners) ?? partners[0];
}

function justNamed(state: State, parties: readonly MapParty[]): MapParty | undefined {
  return parties.find((party) => party.said.some((said) => said.turn === state.last?.turn));
}

/** The colleague or department that was held higher when the person compared. */
export function comparedParty(state: State): MapParty | undefined {
  const turn = state.heard.comparison?.said.turn;
  return state.map.parties.find(
    (party) =>
      !party.struck &&
      !trades[state.lang].test(party.name) &&
      (party.ring === "department" || party.ring === "colleague") &&
      party.said.some((said) => said.turn === turn),
  );
}

/** Whom anybody may envy without working beside them: pay and hours are not compared with "the firemen". */
const trades: Readonly<Record<Lang, RegExp>> = {
  ja: /(?!)/u,
  en: /^(?:the )?(?:fire ?(?:men|man|fighters?)|surgeons?|paramedics?|midwi(?:fe|ves)|police(?:men|man)?|soldiers?|vets?|astronauts?|footballers?|ambulance (?:crews?|drivers?|people))$/iu,
};

function firstIn(parties: readonly MapParty[], order: readonly Ring[]): MapParty | undefined {
  for (const ring of order) {
    const found = parties.find((party) => party.ring === ring);
    if (found) return found;
  }
  return undefined;
}
