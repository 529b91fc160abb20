import type { DateInterval } from "../language/index.ts";
import { daysBetween, lastDay } from "./days.ts";
import type { PastSession } from "./past.ts";
import type { ActStep, WeeksState } from "./state.ts";

/** Days after its date for which an act is asked about; afterwards it waits in the list and says nothing. */
const asksForDays = 14;

/** An act of the plan: from the record of a session, or added since. */
export type Act = {
  /** `SESSION.LINE` for a line of a record. */
  readonly id: string;
  /** The session whose record it comes from; null where it was added since. */
  readonly session: string | null;
  readonly text: string;
  readonly when: DateInterval | null;
  readonly with: string | null;
  readonly firstStep: string | null;
  readonly obstacle: string | null;
  /** The day it was planned. */
  readonly day: string;
  readonly status: "open" | "done" | "dropped";
  readonly steps: readonly ActStep[];
  /** Its date has gone by and nobody has asked yet: asked about once, and not for ever. */
  readonly asks: boolean;
  /** The exchange after it was done. */
  readonly talk: string | null;
};

/** Every act, the plan's own first: what a record struck is not in it, what was edited there reads as edited. */
export function actsOf(state: WeeksState, sessions: readonly PastSession[], today: string): readonly Act[] {
  const planned = sessions.flatMap(({ id, day, record }) =>
    record.plan.map(({ id: line, text, when, with: withWhom, firstStep, obstacle }) => ({
      id: `${id}.${line}`,
      session: id,
      text,
      when,
      with: withWhom,
      firstStep,
      obstacle,
      day,
    })),
  );
  const added = state.acts.map((act) => ({ ...act, session: null }));
  return [...planned, ...added].map(
    ({ id, session, text, when, with: withWhom, firstStep, obstacle, day }) => {
      const steps = Object.hasOwn(state.steps, id) ? (state.steps[id] ?? []) : [];
      const status = statusOf(steps);
      const moved = steps.findLast(({ did }) => did === "moved");
      const due = moved ? moved.when : when;
      const talk = state.talks.findLast(({ kind, about }) => kind === "follow-up" && about === id);
      return {
        id,
        session,
        text,
        with: withWhom,
        firstStep,
        obstacle,
        day,
        status,
        steps,
        when: due,
        asks: status === "open" && asksAbout(due, steps, today),
        talk: talk?.id ?? null,
      };
    },
  );
}

function statusOf(steps: readonly ActStep[]): Act["status"] {
  const last = steps.findLast(({ did }) => did !== "let-be")?.did;
  return last === "done" || last === "dropped" ? last : "open";
}

function asksAbout(due: DateInterval | null, steps: readonly ActStep[], today: string): boolean {
  if (!due || lastDay(due) >= today || steps.at(-1)?.did === "let-be") return false;
  return daysBetween(lastDay(due), today) <= asksForDays;
}
