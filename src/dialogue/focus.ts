import type { Ring } from "../language/index.ts";
import type { MapParty } from "./map-state.ts";
import type { State } from "./state.ts";

/** The recipient the session has in view: whoever was named when that was asked, else the one farthest out who was named first. */
export function focusParty(state: State): MapParty | undefined {
  const shown = state.map.parties.filter((party) => !party.struck);
  const turn = state.answered["recipient.who"]?.said.turn;
  const named =
    turn === undefined ? undefined : shown.find((party) => party.said.some((said) => said.turn === turn));
  return named ?? firstIn(shown, ["customer", "partner", "society", "department", "colleague"]);
}

/** A colleague or another department, other than the recipient in view. */
export function insideParty(state: State): MapParty | undefined {
  const focus = focusParty(state);
  const starter = state.answered["circle.who-starts"]?.said.turn;
  const inside = state.map.parties.filter(
    (party) =>
      !party.struck && party.id !== focus?.id && (party.ring === "department" || party.ring === "colleague"),
  );
  const starts = inside.find((party) => party.said.some((said) => said.turn === starter));
  return justNamed(state, inside) ?? starts ?? firstIn(inside, ["department", "colleague"]);
}

export function partnerParty(state: State): MapParty | undefined {
  const partners = state.map.parties.filter((party) => !party.struck && party.ring === "partner");
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
      (party.ring === "department" || party.ring === "colleague") &&
      party.said.some((said) => said.turn === turn),
  );
}

function firstIn(parties: readonly MapParty[], order: readonly Ring[]): MapParty | undefined {
  for (const ring of order) {
    const found = parties.find((party) => party.ring === ring);
    if (found) return found;
  }
  return undefined;
}
