import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { guardOf, type State } from "../state.ts";
import type { Finding, Lang } from "../../language/index.ts";
import { actOf, isLikeness } from "../told.ts";
import { scopeSays } from "./scope.ts";
import { cannotSleep, isNamedIllness, isOwnExhaustion, isWornOut, lasts } from "./worn-out.ts";

/** Turns in a session that are left free for tiredness itself: after them it is known. */
const metAtMost = 3;

/** Somebody who is worn out, or whose health gives way, is met with that and asked nothing on top of it; the question that stood waits. */
export function chooseWornOut(state: State): Choice | null {
  const { last, lang } = state;
  if (!last || state.finishing || actOf(last.findings) !== null) return null;
  const health = guardOf(state, "scope");
  // A bad night is a bad night: a doctor is named where it lasts, or where what ails them has a name.
  const isKnown = state.used["scope-health"] !== undefined;
  const text = last.text;
  const goesOn = wasMet(state) && lasts(text, lang) && text.trim().length <= sinceWhen[lang];
  const isSleepless = !isKnown && ((cannotSleep(last.text, lang) && lasts(last.text, lang)) || goesOn);
  const isNewHealth = health?.turn === state.turn && last.findings.some((one) => one.kind === "risk");
  const isTired =
    isOwnExhaustion(last.text, lang) || (cannotSleep(last.text, lang) && isOfOneself(last.findings));
  if (!isNewHealth && !isSleepless && (!isTired || state.phase === "close")) return null;
  if ((state.used["scope-worn-out"]?.length ?? 0) >= metAtMost) return null;
  // Said back is what tells of it, or nothing.
  const gist = last.gist?.text ?? "";
  const says = (isWornOut(gist, lang) || isNewHealth) && !/[,、]/u.test(gist);
  const spoken: State = says ? state : { ...state, last: { ...last, gist: null, restated: [] } };
  const heard = firstWorded(spoken, byId(scopeSays, "scope-worn-out"));
  const isToShow = isNewHealth && (lasts(text, lang) || isNamedIllness(text, lang));
  const doctor = isToShow || isSleepless ? firstWorded(state, byId(scopeSays, "scope-health")) : null;
  const awaits = state.open?.topic ?? null;
  if (!heard) return null;
  return doctor
    ? choice({ phase: "scope", lead: heard.worded.text, parts: [heard], say: doctor, awaits })
    : choice({ phase: state.phase, say: heard, awaits });
}

/** Characters up to which what is said after being met as tired says since when it is so. */
const sinceWhen: Readonly<Record<Lang, number>> = { ja: 30, en: 70 };

function wasMet({ lastReply }: State): boolean {
  return lastReply?.parts.some(({ move }) => move === "scope-worn-out") ?? false;
}

/** Nobody else is spoken of who might be the one that lies awake. */
function isOfOneself(findings: readonly Finding[]): boolean {
  return !findings.some((one) => one.kind === "party" && !isLikeness(one));
}
