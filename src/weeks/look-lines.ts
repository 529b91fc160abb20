import type { WeeksState } from "./state.ts";

/** A line of a look again that can be shown to somebody with a record. */
export type LookLine = { readonly id: string; readonly day: string; readonly text: string };

/** What was said of how things look now: the earlier words read again, and the line that was added. */
const ofChange = new Set(["look.still", "look.changed"]);

/** The lines of every look again that came to its end, oldest first. */
export function lookLines({ talks }: WeeksState): readonly LookLine[] {
  return talks
    .filter(({ kind, closed }) => kind === "look-again" && closed)
    .flatMap(({ id, answers }) =>
      answers
        .filter(({ topic }) => ofChange.has(topic))
        .map(({ topic, text, day }) => ({ id: `${id}.${topic}`, day, text })),
    );
}
