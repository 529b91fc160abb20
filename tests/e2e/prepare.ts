import { randomUUID } from "node:crypto";
import { z } from "zod";
import { startedSchema, turnSchema, type InputBody } from "../../src/api/index.ts";
import { answers } from "./answers.ts";
import type { Lang } from "./words.ts";

const ratings = { presence: [3, 4], contribution: [2, 5], acknowledgement: [1, 3] } as const;

type Turn = z.infer<typeof turnSchema>;

/** A session that has come `turns` turns far, or to the first turn that is `wanted`, held over HTTP; its id. */
export async function prepare(
  url: string,
  lang: Lang,
  turns: number,
  isWanted: (turn: Turn) => boolean = () => false,
): Promise<string> {
  const { id, turn } = startedSchema.parse(await post(url, "/sessions", { lang, minutes: 60 }));
  let present = turn;
  for (let n = 0; n < turns && !present.done && !isWanted(present); n++) {
    const said = answers[lang].byTopic[present.asks ?? ""] ?? answers[lang].otherwise;
    const input: unknown =
      present.asks === "rating"
        ? { rate: ratings }
        : present.questions === 0
          ? { do: "continue" }
          : { say: said };
    present = turnSchema.parse(await post(url, `/sessions/${id}/turns`, input));
  }
  return id;
}

/** One input more, as another page would send it. */
export async function sayOverHttp(url: string, id: string, input: InputBody): Promise<void> {
  await post(url, `/sessions/${id}/turns`, input);
}

async function post(url: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify(body),
  });
  return z.unknown().parse(await response.json());
}
