import type { MapParty } from "../map-state.ts";
import { superiors } from "../people-words.ts";
import { remembered } from "../remember.ts";
import { guardOf, type State } from "../state.ts";

/**
 * Whether somebody is the one who treats the person badly: named where it was told, or the superior where one was. They are named in no
 * question as somebody to serve, to help or to talk to; only a misreading that was put right takes that back.
 */
export function doesHarm(state: State, { name, called }: Pick<MapParty, "name" | "called">): boolean {
  const doers = doersIn(state);
  const isSuperior = superiors[state.lang].test(name);
  return (
    doers.names.some((doer) => doer === name || called.includes(doer)) || (doers.isSuperior && isSuperior)
  );
}

const doersIn = remembered((state): { readonly names: readonly string[]; readonly isSuperior: boolean } => {
  const treatment = guardOf(state, "treatment");
  const wasMisread = treatment?.eased === true && treatment.denied === true && !treatment.clear;
  if (!treatment?.said || wasMisread || treatment.from === "outside") return { names: [], isSuperior: false };
  const names = treatment.said.findings.flatMap((finding) =>
    finding.kind === "party" && finding.ring === "colleague" ? [finding.name] : [],
  );
  // Where nobody is named beside it, it is "she" or "he" who gives the orders most often.
  const isSuperior = names.length === 0 || names.some((name) => superiors[state.lang].test(name));
  return { names, isSuperior };
});
