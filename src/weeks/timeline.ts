import { lastDay } from "./days.ts";
import { fansOverTime } from "./fans.ts";
import type { PastSession } from "./past.ts";
import { actsOf } from "./plan.ts";
import type { WeeksState } from "./state.ts";

/** One moment among the others: sessions, looks again, acts, thanks, check-ins with a line. */
export type TimelineEntry = {
  readonly day: string;
  readonly kind:
    | "session"
    | "look-again"
    | "turning-point"
    | "act-planned"
    | "act-done"
    | "act-dropped"
    | "thanks-received"
    | "thanks-given"
    | "thanks-supporter"
    | "words"
    | "line";
  /** The person's own words; null where the entry has none. */
  readonly text: string | null;
  /** Whom it was with, or about. */
  readonly with: string | null;
  /** The session or talk to open. */
  readonly of: string | null;
};

/** Everything on one line of time, oldest first. Planned acts stand on their date. */
export function timeline(
  state: WeeksState,
  sessions: readonly PastSession[],
  today: string,
): readonly TimelineEntry[] {
  const acts = actsOf(state, sessions, today);
  const entries = [
    ...sessions.map(({ id, day }): TimelineEntry => ({
      day,
      kind: "session" as const,
      text: null,
      with: null,
      of: id,
    })),
    ...fansOverTime(state, sessions).flatMap(({ id, day, from, turningPoints }) => [
      ...(from === "look-again"
        ? [{ day, kind: "look-again" as const, text: null, with: null, of: id }]
        : []),
      ...turningPoints.map((text) => ({ day, kind: "turning-point" as const, text, with: null, of: id })),
    ]),
    ...acts.flatMap(({ id, text, with: withWhom, when, status, steps }): TimelineEntry[] => {
      const of = id;
      const last = steps.findLast(({ did }) => did === status);
      if (status === "open") {
        return when ? [{ day: lastDay(when), kind: "act-planned" as const, text, with: withWhom, of }] : [];
      }
      return last ? [{ day: last.day, kind: `act-${status}` as const, text, with: withWhom, of }] : [];
    }),
    ...state.talks
      .filter(({ kind }) => kind !== "assets")
      .flatMap(({ id, kind, about, answers }) =>
        answers
          .filter(({ topic }) => topic !== "care" && topic !== "look.changed" && topic !== "look.next")
          .map(({ text, day }) => ({
            day,
            kind: "words" as const,
            text,
            with: kind === "follow-up" ? (acts.find((act) => act.id === about)?.with ?? null) : null,
            of: id,
          })),
      ),
    ...state.thanks
      .filter(({ struck }) => !struck)
      .map(({ id, on, direction, text, party }) => ({
        day: on,
        kind: `thanks-${direction}` as const,
        text,
        with: party,
        of: id,
      })),
    ...state.checkIns.flatMap(({ id, day, line }) =>
      line === null ? [] : [{ day, kind: "line" as const, text: line, with: null, of: id }],
    ),
  ];
  return entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
