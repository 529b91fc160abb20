import type { Finding } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { toldClauses } from "../evolve-said.ts";
import type { RaisedGuard, State, ToldClause } from "../state.ts";

/** The guards after one was raised; the first time it keeps where the talk stood. */
export function raiseGuard(
  state: State,
  {
    guard,
    severity,
    turn,
    from,
    clear,
    faint,
    ofWork,
    gathered,
  }: Extract<SessionEvent, { kind: "guard-raised" }>,
): readonly RaisedGuard[] {
  const before = {
    phase: state.phase,
    open: state.open,
    last: state.last,
    askedOfDying: state.asked["safety.ask"] ?? 0,
  };
  const standing = state.guards.find((raised) => raised.guard === guard);
  const fresh: RaisedGuard = {
    guard,
    severity,
    turn,
    eased: false,
    ...(from ? { from } : {}),
    ...(clear ? { clear } : {}),
    ...(faint ? { faint } : {}),
    ...(ofWork ? { ofWork } : {}),
    ...(gathered ? { gathered } : {}),
    before,
    ...(guard === "treatment" && state.last ? { said: state.last } : {}),
  };
  if (!standing) return [...state.guards, fresh];
  // What the faint sign cut short is still what the talk goes back to.
  const sharper: RaisedGuard = { ...fresh, before: standing.before ?? before };
  if (standing.faint && !standing.eased)
    return state.guards.map((raised) => (raised.guard === guard ? sharper : raised));
  if (standing.eased) return state.guards.map((raised) => (raised.guard === guard ? fresh : raised));
  const worse: RaisedGuard = {
    ...standing,
    severity: severity === "act" || standing.severity === "act" ? "act" : "ask",
    confirmed: true,
    ...(clear ? { clear } : {}),
  };
  return state.guards.map((raised) => (raised.guard === guard ? worse : raised));
}

/** What was said against an alarm is not come back to; the talk is where it was, and what was cut short counts as said. */
export function easeGuard(
  state: State,
  { guard, turn, denied }: Extract<SessionEvent, { kind: "guard-eased" }>,
): State {
  const standing = state.guards.find((raised) => raised.guard === guard);
  const guards = state.guards.map((raised) =>
    raised.guard === guard
      ? { ...raised, eased: true, easedAt: turn, ...(denied ? { denied } : {}) }
      : raised,
  );
  if (!denied || !standing?.before) return { ...state, guards };
  const { phase, open } = standing.before;
  const isStillOpen = open !== null && !state.answered[open.topic] && !state.left[open.topic];
  return {
    ...state,
    guards,
    phase,
    open: isStillOpen ? open : null,
    told: [...state.told.filter(({ said }) => said.turn !== turn), ...cutShort(state, standing)],
  };
}

function cutShort(state: State, { before }: RaisedGuard): readonly ToldClause[] {
  if (!before?.last || state.told.some(({ said }) => said.turn === before.last?.turn)) return [];
  const { turn, text, findings, gist } = before.last;
  const isAboutOthers = before.open?.topic.startsWith("mirror.") ?? false;
  return toldClauses(
    { lang: state.lang, open: before.open, lastReply: null, sentences: [] },
    { turn, text, findings: findings.filter(isNoRisk), gist: gist && gist.said },
    isAboutOthers,
  );
}

/** Whether a finding is left once an alarm turned out to be none. */
export function isNoRisk({ kind }: Finding): boolean {
  return kind !== "risk";
}
