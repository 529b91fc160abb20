import type { InputBody, RecordBody, TurnBody } from "../../client/sessions.ts";

/** A line of a golden session: the example is one of those that the tests hold, so it is always how Kaname talks now. */
type Line =
  | { readonly type: "session" }
  | { readonly type: "input"; readonly input: InputBody }
  | TurnBody
  | RecordBody;

export type ExampleExchange = { readonly input: InputBody | null; readonly turn: TurnBody };
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
    else if (line.type === "turn") exchanges.push({ input, turn: line });
  }
  return { exchanges, record };
}
