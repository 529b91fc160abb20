import { z } from "zod";
import {
  inputSchema,
  langSchema,
  mapCorrectionSchema,
  minutesSchema,
  recordCorrectionSchema,
} from "../api/index.ts";
import {
  correct,
  fold,
  presentTurn,
  withdrawTurns,
  type Input,
  type MapCorrection,
  type RecordCorrection,
  type SessionEvent,
  type SessionStart,
  type State,
} from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import {
  beginConversation,
  continueConversation,
  streamLines,
  type Conversation,
  type StreamLine,
} from "./conversation.ts";
import { parseObject, toInput } from "./read-input.ts";

/**
 * A session as a file, NDJSON: how it began, then each input and what it brought. A correction that the person made to
 * the fan or the record stands where it was made.
 */
export type LogLine =
  | ({ readonly type: "session"; readonly version: 1 } & SessionStart)
  | { readonly type: "input"; readonly turn: number; readonly input: Input }
  | { readonly type: "correction"; readonly turn: number; readonly correction: Correction }
  /** Everything since turn `from` is taken back; the inputs that follow say it anew. */
  | {
      readonly type: "withdrawal";
      readonly turn: number;
      readonly from: number;
      readonly wasSafety: boolean;
    }
  | StreamLine;

type Correction = { readonly map: MapCorrection } | { readonly record: RecordCorrection };

/** The lines with which a log begins. */
export function openingLines(start: SessionStart, opening: Conversation): readonly LogLine[] {
  const { lang, minutes, seed, today } = start;
  return [{ type: "session", version: 1, lang, minutes, seed, today }, ...streamLines(opening)];
}

/** The lines that one input adds. */
export function inputLines(input: Input, after: Conversation): readonly LogLine[] {
  return [{ type: "input", turn: after.turn.n, input }, ...streamLines(after)];
}

export type Replayed =
  | {
      readonly type: "replayed";
      /** What the session shows now. */
      readonly shown: readonly StreamLine[];
      /** The first line of the file, counted from 1, that is not what it was; null when all are. */
      readonly differsAt: number | null;
    }
  /** A line that is no line of a log. */
  | { readonly type: "unusable"; readonly line: number };

const startSchema = z.object({
  type: z.literal("session"),
  version: z.literal(1),
  lang: langSchema,
  minutes: minutesSchema,
  seed: z.number().int().min(0),
  today: z.iso.date(),
});

const correctionSchema = z.union([
  z.object({ map: mapCorrectionSchema }),
  z.object({ record: recordCorrectionSchema }),
]);

const stepSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("input"), input: inputSchema }),
  z.object({
    type: z.literal("correction"),
    correction: correctionSchema,
  }),
  z.object({ type: z.literal("withdrawal"), from: z.number().int().min(1), wasSafety: z.boolean() }),
  z.object({ type: z.literal("turn") }),
  z.object({ type: z.literal("record") }),
]);

/** Holds the session of a log again, input by input, and compares it with the log line by line. */
export async function replayLog(text: string): Promise<Replayed> {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\n$/, "")
    .split("\n");
  const start = startSchema.safeParse(parseObject(lines[0] ?? ""));
  if (!start.success) return { type: "unusable", line: 1 };
  const reader = await loadReader(start.data.lang);
  let conversation = beginConversation(start.data);
  const replayed: LogLine[] = [...openingLines(start.data, conversation)];
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const step = stepSchema.safeParse(parseObject(line));
    if (!step.success) return { type: "unusable", line: index + 1 };
    if (step.data.type === "input") {
      const input = toInput(step.data.input);
      conversation = continueConversation(conversation, input, reader);
      replayed.push(...inputLines(input, conversation));
    } else if (step.data.type === "correction") {
      const correction = toCorrection(step.data.correction);
      const corrected = correct(conversation.log, conversation.state, correction);
      if (!corrected) return { type: "unusable", line: index + 1 };
      const { events, state } = corrected;
      conversation = { ...conversation, log: [...conversation.log, ...events], state, added: events };
      replayed.push({ type: "correction", turn: state.turn, correction });
    } else if (step.data.type === "withdrawal") {
      const { from, wasSafety } = step.data;
      const { log, state } = conversation;
      const { events, state: before } = withdrawTurns(log, state, from, wasSafety);
      conversation = { ...conversation, log: [...log, ...events], state: before, added: events };
      replayed.push({ type: "withdrawal", turn: before.turn, from, wasSafety });
    }
  }
  return {
    type: "replayed",
    shown: replayed.flatMap((line) => (line.type === "turn" || line.type === "record" ? [line] : [])),
    differsAt: firstDifference(lines, replayed),
  };
}

/** The log of a stored session, with the turns as they were shown then. */
export function logOf(events: readonly SessionEvent[]): readonly LogLine[] {
  const firsts = [...events.keys()].filter((index) => stepKinds.has(events[index]?.kind ?? ""));
  return firsts.flatMap((first, step) => {
    const end = firsts[step + 1] ?? events.length;
    return linesOfStep(events.slice(first, end), fold(events.slice(0, end)));
  });
}

/** The facts that each begin a step; what follows is drawn from them. */
const stepKinds: ReadonlySet<string> = new Set<SessionEvent["kind"]>([
  "session-opened",
  "client-said",
  "client-did",
  "client-rated",
  "turn-withdrawn",
  "turns-withdrawn",
  "map-corrected",
  "record-corrected",
]);

function linesOfStep(added: readonly SessionEvent[], state: State): readonly LogLine[] {
  const [first] = added;
  if (!first) return [];
  if (first.kind === "map-corrected")
    return [{ type: "correction", turn: first.turn, correction: { map: first.correction } }];
  if (first.kind === "record-corrected")
    return [{ type: "correction", turn: first.turn, correction: { record: first.correction } }];
  if (first.kind === "turns-withdrawn") {
    const { turn, from, wasSafety } = first;
    return [{ type: "withdrawal", turn, from, wasSafety }];
  }
  const after = { log: [], state, added, turn: presentTurn(added, state) };
  if (first.kind === "session-opened") return openingLines(first, after);
  const input = inputOf(first);
  return input ? inputLines(input, after) : [];
}

function inputOf(event: SessionEvent): Input | null {
  switch (event.kind) {
    case "client-said":
      return { say: event.text, seconds: event.seconds };
    case "client-did":
      return { do: event.did, seconds: event.seconds };
    case "client-rated":
      return { rate: event.ratings, seconds: event.seconds };
    case "turn-withdrawn":
      return { do: "back", seconds: event.seconds };
    default:
      return null;
  }
}

function toCorrection(correction: z.infer<typeof correctionSchema>): Correction {
  if ("record" in correction) return correction;
  const { map } = correction;
  if (map.op !== "add-party") return { map };
  const { task, ...rest } = map;
  return { map: task === undefined ? rest : { ...rest, task } };
}

function firstDifference(lines: readonly string[], replayed: readonly LogLine[]): number | null {
  const longer = lines.length > replayed.length ? lines : replayed;
  const index = [...longer.keys()].find((at) => lines[at] !== JSON.stringify(replayed[at]));
  return index === undefined ? null : index + 1;
}
