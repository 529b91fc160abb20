import type { LastSaid, RaisedGuard, State } from "../state.ts";
import { guardOf } from "../state.ts";
import { harmIn, harmsIn } from "./told-harm.ts";
import { goesOn } from "./words.ts";
import { bodySpeaks, fearsTheNextDay } from "./worn-out.ts";

/**
 * Whether bad treatment is such that whom to ring is named unasked: blows and broken laws, work past what a body bears, insults that go on or
 * come from all sides, a body that speaks, dread of the next day. For everything else one is asked first whether a number is wanted.
 */
export function isGrave(state: State): boolean {
  const treatment = guardOf(state, "treatment");
  if (!treatment || treatment.eased || treatment.severity !== "act") return false;
  return [treatment.said ?? null, state.last].some(
    (said) => said !== null && tellsOfTheWorst(state, treatment, said),
  );
}

/** Different things done, told in one breath; two are often one scene. */
const fromAllSides = 3;

function tellsOfTheWorst({ lang }: State, { clear }: RaisedGuard, { text, findings }: LastSaid): boolean {
  const isForLaw = findings.some(
    (one) =>
      one.kind === "risk" &&
      !one.negated &&
      one.severity === "act" &&
      (one.risk === "violence" || one.risk === "illegality" || (clear === true && one.risk !== "harassment")),
  );
  const goesOnAndOn = harmIn(text, lang) !== null && goesOn[lang].test(text);
  return (
    isForLaw ||
    goesOnAndOn ||
    harmsIn(text, lang) >= fromAllSides ||
    bodySpeaks(text, lang) ||
    fearsTheNextDay(text, lang)
  );
}
