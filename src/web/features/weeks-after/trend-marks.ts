import type { WeeksBody } from "../../client/weeks.ts";

/** Something that happened between check-ins. `text`: an act's own words. */
export type Mark = {
  readonly day: string;
  readonly kind: "session" | "look-again" | "act";
  readonly text: string | null;
};

/** Sessions, looks again and acts that were done, from the session on that the first check-in followed. */
export function marksOf({ sessions, acts, talks, checkIns }: WeeksBody): readonly Mark[] {
  const first = checkIns[0]?.day ?? "";
  const from = sessions.findLast(({ day }) => day <= first)?.day ?? first;
  const done = acts.flatMap(({ status, steps, text }) => {
    const last = steps.findLast(({ did }) => did === "done");
    return status === "done" && last ? [{ day: last.day, kind: "act" as const, text }] : [];
  });
  const looks = talks.filter(
    ({ kind, closed, answers }) => kind === "look-again" && closed && answers.length > 0,
  );
  return [
    ...sessions.map(({ day }) => ({ day, kind: "session" as const, text: null })),
    ...looks.map(({ day }) => ({ day, kind: "look-again" as const, text: null })),
    ...done,
  ]
    .filter(({ day }) => day >= from)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
