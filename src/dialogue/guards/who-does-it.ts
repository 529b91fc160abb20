import type { MapParty } from "../map-state.ts";
import { superiors } from "../people/people-words.ts";
import { remembered } from "../remember.ts";
import { guardOf, type State } from "../state.ts";

/**
 * Whether somebody is the one who treats the person badly: named where it was told, or whoever gives the orders, who may be the same by
 * another name. They are named in no question as somebody to serve, to help or to talk to; only a misreading that was put right takes
 * that back.
 */
export function doesHarm(state: State, { name, called }: Pick<MapParty, "name" | "called">): boolean {
  const names = doersIn(state);
  if (names === null) return false;
  return superiors[state.lang].test(name) || names.some((doer) => doer === name || called.includes(doer));
}

const doersIn = remembered((state): readonly string[] | null => {
  const treatment = guardOf(state, "treatment");
  const wasMisread = treatment?.eased === true && treatment.denied === true && !treatment.clear;
  if (!treatment?.said || wasMisread || treatment.from === "outside") return null;
  return treatment.said.findings.flatMap((finding) =>
    finding.kind === "party" && finding.ring === "colleague" ? [finding.name] : [],
  );
});
