import type { InputBody, RecordBody, TurnBody } from "../../client/sessions.ts";

/** A line of a golden session: the example is one of those that the tests hold, so it is always how Kaname talks now. */
type Line =
  | { readonly type: "session" }
  | { readonly type: "input"; readonly input: InputBody }
  | TurnBody
  | RecordBody;

/** What is shown of a turn: the page carries it, so nothing else. */
type ExampleTurn = Pick<TurnBody, "n" | "text" | "phase" | "done"> & {
  readonly map: TurnBody["map"];
};
export type ExampleExchange = { readonly input: InputBody | null; readonly turn: ExampleTurn };
export type ExampleSession = {
  readonly exchanges: readonly ExampleExchange[];
  readonly record: RecordBody | null;
};

export function readExample(log: string): ExampleSession {
  const exchanges: ExampleExchange[] = [];
  let input: InputBody | null = null;
  let record: RecordBody | null = null;
  for (const text of log.trim().split("\n")) {
    const line: Line = JSON.parse(text);
    if (line.type === "input") ({ input } = line);
    else if (line.type === "record") record = line;
    else if (line.type === "turn") {
      const { n, text, phase, done, map } = line;
      exchanges.push({ input, turn: { n, text, phase, done, map } });
    }
  }
  return { exchanges, record };
}
