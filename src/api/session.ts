import { z } from "@hono/zod-openapi";
import { maxUtteranceLength } from "./limits.ts";
import { acts, rings, risks } from "../language/index.ts";
import { guards, lengths, topics, viewpoints } from "../dialogue/index.ts";

/** The objects of `docs` "Stable interfaces": what `kaname talk --json` and HTTP both speak. */

export const langSchema = z.enum(["ja", "en"]);
export const ringSchema = z.enum(rings);
export const topicSchema = z.enum(topics);
export const minutesSchema = z.union([z.literal(lengths[0]), z.literal(lengths[1]), z.literal(lengths[2])]);

const score = z.number().int().min(0).max(10);
export const ratingsSchema = z.object({
  presence: z.tuple([score, score]),
  contribution: z.tuple([score, score]),
  acknowledgement: z.tuple([score, score]),
});

const seconds = z.number().min(0).max(86_400).optional();
export const inputSchema = z.union([
  z.object({ say: z.string().max(maxUtteranceLength), seconds }),
  z.object({ do: z.enum(["continue", "skip", "back", "why", "finish"]), seconds }),
  z.object({ rate: ratingsSchema, seconds }),
]);

const citationSchema = z.object({
  turn: z.number().int().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
const said = z.array(citationSchema);

export const mapSchema = z.object({
  tasks: z.array(z.object({ id: z.string(), name: z.string(), said })),
  parties: z.array(
    z.object({ id: z.string(), name: z.string(), ring: ringSchema, aliases: z.array(z.string()), said }),
  ),
  links: z.array(z.object({ task: z.string(), party: z.string(), effect: z.string().nullable(), said })),
});

export const dateIntervalSchema = z.object({
  start: z.string(),
  end: z.string(),
  by: z.literal(true).optional(),
});

const findingSchema = z
  .object({
    kind: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    rule: z.string(),
    subject: z.enum(["self", "group", "other", "unknown"]),
    negated: z.boolean(),
    hedged: z.boolean(),
    confidence: z.number(),
    name: z.string().optional(),
    ring: ringSchema.optional(),
    act: z.enum(acts).optional(),
    risk: z.enum(risks).optional(),
    severity: z.enum(["ask", "act"]).optional(),
    when: dateIntervalSchema.nullable().optional(),
    with: z.string().nullable().optional(),
    party: z.string().nullable().optional(),
    polarity: z.enum(["gain", "spared", "harm"]).optional(),
    contact: z.enum(["direct", "through", "none"]).optional(),
    thanks: z.enum(["received", "absent", "given"]).optional(),
  })
  .loose();

/** Who helps, with the day on which the entry was last checked. */
const contactSchema = z.object({
  id: z.string(),
  name: z.string(),
  reach: z.string(),
  hours: z.string(),
  lang: langSchema,
  for: z.enum(["danger", "life", "work"]),
  source: z.string(),
  verifiedAt: z.string(),
});

export const turnSchema = z.object({
  type: z.literal("turn"),
  n: z.number().int().min(0),
  phase: z.string(),
  move: z.string(),
  asks: topicSchema.nullable(),
  text: z.string(),
  questions: z.union([z.literal(0), z.literal(1)]),
  why: z.string(),
  because: z.array(citationSchema),
  findings: z.array(findingSchema),
  map: mapSchema,
  suggestions: z.array(z.string()),
  /** Kept in view from the moment a guard asked for them. */
  contacts: z.array(contactSchema),
  elapsedMinutes: z.number(),
  done: z.boolean(),
});

export const lineSchema = z.object({ id: z.string(), text: z.string(), said });
const planLineSchema = lineSchema.extend({
  when: dateIntervalSchema.nullable(),
  with: z.string().nullable(),
  firstStep: z.string().nullable(),
  obstacle: z.string().nullable(),
  answer: z.string().nullable(),
});

/** A part of the session in which the person spoke from one place. */
const stretchSchema = z.object({
  viewpoint: z.enum(viewpoints),
  from: z.number().int(),
  to: z.number().int(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  words: lineSchema.nullable(),
});

export const recordSchema = z.object({
  type: z.literal("record"),
  language: langSchema,
  aspiration: z.array(lineSchema),
  values: z.array(lineSchema),
  fit: z.array(lineSchema),
  plan: z.array(planLineSchema),
  collaboration: z.array(lineSchema),
  turningPoints: z.array(lineSchema),
  map: mapSchema,
  ratings: z.object({ before: ratingsSchema.nullable(), after: ratingsSchema.nullable() }),
  open: z.array(z.string()),
  guards: z.array(z.enum(guards)),
  /** From whose place the person spoke. Not in the stream of `talk`. */
  timeline: z.array(stretchSchema).optional(),
});

/** A line of the stream that tells of bad input; the session goes on. */
export const errorLineSchema = z.object({ type: z.literal("error"), code: z.string(), message: z.string() });

/** `timeZone`: where the person lives by the clock, an IANA name; without it, where the server runs. */
export const newSessionSchema = z.object({
  lang: langSchema,
  minutes: minutesSchema,
  timeZone: z.string().max(64).refine(isTimeZone).optional(),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const mapId = z.string().min(1).max(40);
const mapName = z.string().min(1).max(80);
export const mapCorrectionSchema = z.discriminatedUnion("op", [
  z.object({ op: z.literal("add-party"), name: mapName, ring: ringSchema, task: mapId.optional() }),
  z.object({ op: z.literal("rename-party"), party: mapId, name: mapName }),
  z.object({ op: z.literal("move-party"), party: mapId, ring: ringSchema }),
  z.object({ op: z.literal("merge-parties"), from: mapId, into: mapId }),
  z.object({ op: z.enum(["strike-party", "restore-party"]), party: mapId }),
  z.object({ op: z.literal("add-task"), name: mapName }),
  z.object({ op: z.literal("rename-task"), task: mapId, name: mapName }),
  z.object({ op: z.enum(["strike-task", "restore-task"]), task: mapId }),
  z.object({ op: z.enum(["tie", "untie"]), task: mapId, party: mapId }),
  z.object({ op: z.literal("undo") }),
]);

const lineId = z.string().min(1).max(40);
/** Days, or times of day on the person's own clock. */
const moment = z.union([z.iso.date(), z.iso.datetime({ local: true, offset: false })]);
const planDays = z.object({ start: moment, end: moment });
const planDateSchema = z
  .union([planDays.extend({ by: z.literal(true) }), planDays])
  .refine(({ start, end }) => start < end && start.includes("T") === end.includes("T"));

export const recordCorrectionSchema = z.discriminatedUnion("op", [
  z.object({ op: z.literal("edit"), line: lineId, text: z.string().min(1).max(1000) }),
  z.object({ op: z.enum(["strike", "restore"]), line: lineId }),
  z.object({ op: z.literal("date"), line: lineId, when: planDateSchema.nullable() }),
  z.object({
    op: z.literal("detail"),
    line: lineId,
    detail: z.enum(["with", "firstStep", "obstacle", "answer"]),
    text: z.string().min(1).max(300).nullable(),
  }),
]);

export type InputBody = z.infer<typeof inputSchema>;
export type TurnBody = z.infer<typeof turnSchema>;
export type RecordBody = z.infer<typeof recordSchema>;
export type NewSession = z.infer<typeof newSessionSchema>;
