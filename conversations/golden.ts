import type { Conversation } from "./client.ts";

/** The log that `kaname replay` reads, a line each: the start, then each input and the turn it drew, and the record. */
export function goldenLines({ client, opening, exchanges, record }: Conversation): readonly string[] {
  const { lang, minutes, seed, today } = client;
  const lines: readonly unknown[] = [
    { type: "session", version: 1, lang, minutes, seed, today },
    opening,
    ...exchanges.flatMap(({ input, turn }) => [{ type: "input", turn: turn.n, input }, turn]),
    ...(exchanges.at(-1)?.turn.done ? [{ type: "record", ...record }] : []),
  ];
  return lines.map((line) => JSON.stringify(line));
}
