import { z } from "zod";
import { inputSchema, langSchema, minutesSchema } from "../src/api/index.ts";
import {
  type Input,
  openSession,
  presentTurn,
  recordOf,
  type SessionEvent,
  type SessionRecord,
  takeTurn,
  type Turn,
} from "../src/dialogue/index.ts";
import { loadReader } from "../src/language/index.ts";
import { peopleSchema } from "./people.ts";

const reply = z.union([z.string(), inputSchema]);

/**
 * A simulated client: what a person would answer to each kind of question, by topic, in the order in which it is asked again.
 * `unasked` are said instead of an answer at the given turn, whatever is asked. `silent` is what is done at a turn without a question.
 */
export const clientSchema = z.object({
  id: z.string(),
  lang: langSchema,
  minutes: minutesSchema,
  about: z.string(),
  /** Guards that this person's story calls for: safety and treatment. */
  guards: z.array(z.string()).optional(),
  /** Whom this person's words put on the map. */
  people: peopleSchema.optional(),
  seed: z.number().int().default(1),
  today: z.string().default("2026-11-22"),
  secondsPerTurn: z.number().default(60),
  answers: z.record(z.string(), z.array(reply)),
  unasked: z.record(z.string(), reply).default({}),
  silent: z.array(reply).default([]),
});
export type Client = z.infer<typeof clientSchema>;

export type Exchange = { readonly input: Input; readonly turn: Turn };
export type Conversation = {
  readonly client: Client;
  readonly opening: Turn;
  readonly exchanges: readonly Exchange[];
  readonly log: readonly SessionEvent[];
  readonly record: SessionRecord;
};

/** Turns after which a conversation that does not finish is given up: twice the questions of a full hour. */
const mostTurns = 90;

/** Silent turns after which a simulated client in crisis closes the session. */
const silentInCrisis = 3;

/** Holds a whole session with a simulated client. */
export async function converse(client: Client): Promise<Conversation> {
  const reader = await loadReader(client.lang);
  const opened = openSession({
    lang: client.lang,
    minutes: client.minutes,
    seed: client.seed,
    today: client.today,
  });
  const log: SessionEvent[] = [...opened.events];
  let { state } = opened;
  const opening = presentTurn(opened.events, state);
  let turn = opening;
  const exchanges: Exchange[] = [];
  const asked = new Map<string, number>();
  while (!turn.done && exchanges.length < mostTurns) {
    const input = answerTo(client, turn, asked);
    const step = takeTurn(log, state, input, reader);
    log.push(...step.events);
    state = step.state;
    turn = presentTurn(step.events, state);
    exchanges.push({ input, turn });
  }
  return { client, opening, exchanges, log, record: recordOf(state) };
}

function answerTo(client: Client, turn: Turn, asked: Map<string, number>): Input {
  // A question that only stays with what was told is met as room is: a written client has no more to tell of it.
  const isRoom = turn.asks === null || turn.asks === "concern.more";
  const topic = isRoom ? "silent" : (turn.asks ?? "silent");
  const times = asked.get(topic) ?? 0;
  asked.set(topic, times + 1);
  const given = isRoom ? client.silent : (client.answers[topic] ?? []);
  const said = client.unasked[String(turn.n + 1)] ?? given[times];
  if (said === undefined) {
    // Once a session is held for safety, a person closes it sooner or later.
    if (turn.asks === null && turn.phase === "safety" && times >= silentInCrisis)
      return { do: "finish", seconds: 20 };
    if (isRoom) return { do: "continue", seconds: 20 };
    const dontKnow = client.lang === "ja" ? "うーん、ちょっとわからないです" : "Not sure, really.";
    return times === 0 ? { say: dontKnow, seconds: client.secondsPerTurn } : { do: "skip", seconds: 10 };
  }
  const input: Input = typeof said === "string" ? { say: said } : said;
  return { ...input, seconds: input.seconds ?? client.secondsPerTurn };
}
