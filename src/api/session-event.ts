import { z } from "zod";
import { acts, type Finding, rings, risks } from "../language/index.ts";
import { guards, lengths, phases, topics, type SessionEvent } from "../dialogue/index.ts";

/**
 * The facts of a session's log, as a file from elsewhere may hold them. What this program writes always fits: `complete`
 * below fails to compile where a kind or a field is missing.
 */

const at = z.number().int().min(0);
const turn = at.max(100_000);
const seconds = z.number().min(0).max(1_000_000);
const id = z.string().min(1).max(60);
const taskId = z.string().regex(/^t\d{1,6}$/);
const partyId = z.string().regex(/^p\d{1,6}$/);
const name = z.string().max(400);
const words = z.string().max(40_000);
const lang = z.enum(["ja", "en"]);
const ring = z.enum(rings);
const topic = z.enum(topics);
const guard = z.enum(guards);
const isoDate = z.iso.date();

const span = z.object({ start: at, end: at });
const citation = span.extend({ turn });
const days = z.object({
  start: z.string().max(40),
  end: z.string().max(40),
  by: z.literal(true).exactOptional(),
});
const score = z.number().int().min(0).max(10);
const pair = z.tuple([score, score]).readonly();
const ratings = z.object({ presence: pair, contribution: pair, acknowledgement: pair });

const found = z.object({
  start: at,
  end: at,
  text: words,
  rule: z.string().max(200),
  subject: z.enum(["self", "group", "other", "unknown"]),
  negated: z.boolean(),
  hedged: z.boolean(),
  quoted: z.boolean(),
  tense: z.enum(["past", "present", "future", "unknown"]),
  confidence: z.number().min(0).max(1),
});
const bareKinds = [
  "minimizing",
  "comparison",
  "trouble",
  "reason",
  "value",
  "strength",
  "collaboration",
  "feeling",
  "insight",
] as const;
const finding = z.discriminatedUnion("kind", [
  found.extend({ kind: z.enum(bareKinds) }),
  found.extend({ kind: z.literal("party"), name, ring, key: name }),
  found.extend({
    kind: z.literal("effect"),
    party: name.nullable(),
    polarity: z.enum(["gain", "spared", "harm"]),
  }),
  found.extend({ kind: z.literal("thanks"), thanks: z.enum(["received", "absent", "given"]) }),
  found.extend({ kind: z.literal("contact"), contact: z.enum(["direct", "through", "none"]) }),
  found.extend({ kind: z.literal("task"), name }),
  found.extend({ kind: z.literal("commitment"), when: days.nullable(), with: name.nullable() }),
  found.extend({ kind: z.literal("act"), act: z.enum(acts) }),
  found.extend({ kind: z.literal("risk"), risk: z.enum(risks), severity: z.enum(["ask", "act"]) }),
]);

const reply = z.object({
  phase: z.enum([...phases, ...guards]),
  move: z.string().max(200),
  asks: topic.nullable(),
  text: words,
  questions: z.union([z.literal(0), z.literal(1)]),
  complex: z.boolean(),
  awaits: topic.nullable(),
  why: words,
  because: z.array(citation).readonly(),
  suggestions: z.array(words).readonly(),
  parts: z.array(z.object({ move: z.string().max(200), wording: z.number().int().min(0) })).readonly(),
  rejected: z
    .array(z.object({ move: z.string().max(200), topic: topic.exactOptional(), reason: words }))
    .readonly(),
});

const mapCorrection = z.discriminatedUnion("op", [
  z.object({ op: z.literal("add-party"), name, ring, task: taskId.exactOptional() }),
  z.object({ op: z.literal("rename-party"), party: partyId, name }),
  z.object({ op: z.literal("move-party"), party: partyId, ring }),
  z.object({ op: z.literal("merge-parties"), from: partyId, into: partyId }),
  z.object({ op: z.enum(["strike-party", "restore-party"]), party: partyId }),
  z.object({ op: z.literal("add-task"), name }),
  z.object({ op: z.literal("rename-task"), task: taskId, name }),
  z.object({ op: z.enum(["strike-task", "restore-task"]), task: taskId }),
  z.object({ op: z.enum(["tie", "untie"]), task: taskId, party: partyId }),
  z.object({ op: z.literal("undo") }),
]);

const recordCorrection = z.discriminatedUnion("op", [
  z.object({ op: z.literal("edit"), line: id, text: words }),
  z.object({ op: z.enum(["strike", "restore"]), line: id }),
  z.object({ op: z.literal("date"), line: id, when: days.nullable() }),
  z.object({
    op: z.literal("detail"),
    line: id,
    detail: z.enum(["with", "firstStep", "obstacle", "answer"]),
    text: words.nullable(),
  }),
]);

const section = z.enum(["aspiration", "values", "fit", "plan", "collaboration", "turningPoints"]);

export const sessionEventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("session-opened"),
    lang,
    minutes: z.union([z.literal(lengths[0]), z.literal(lengths[1]), z.literal(lengths[2])]),
    seed: z.number().int().min(0),
    today: isoDate,
  }),
  z.object({
    kind: z.literal("client-said"),
    turn,
    seconds,
    text: words,
    findings: z.array(finding).readonly(),
    gist: span.nullable(),
    answer: span.nullable(),
    restated: z
      .array(span.extend({ text: words }))
      .readonly()
      // Not there in files from before clauses were said back.
      .default([]),
  }),
  z.object({
    kind: z.literal("client-did"),
    turn,
    seconds,
    did: z.enum(["continue", "skip", "why", "finish"]),
  }),
  z.object({ kind: z.literal("turn-withdrawn"), turn, seconds, withdrew: turn }),
  z.object({ kind: z.literal("turns-withdrawn"), turn, from: turn, wasSafety: z.boolean() }),
  z.object({ kind: z.literal("client-rated"), turn, seconds, ratings }),
  z.object({ kind: z.literal("task-told"), turn, task: taskId, name, said: citation }),
  z.object({
    kind: z.literal("party-named"),
    turn,
    party: partyId,
    key: name,
    name,
    called: name,
    ring,
    said: citation,
  }),
  z.object({
    kind: z.literal("link-drawn"),
    turn,
    task: taskId,
    party: partyId,
    effect: words.nullable(),
    said: citation,
  }),
  z.object({ kind: z.literal("topic-answered"), turn, topic, said: citation, text: words }),
  z.object({
    kind: z.literal("topic-left"),
    turn,
    topic,
    reason: z.enum(["skipped", "refused", "unknown"]),
  }),
  z.object({
    kind: z.literal("line-kept"),
    turn,
    line: id,
    section,
    text: words,
    said: citation,
    when: days.nullable(),
    with: words.nullable(),
  }),
  z.object({
    kind: z.literal("plan-detailed"),
    turn,
    line: id,
    detail: z.enum(["when", "with", "firstStep", "obstacle", "answer"]),
    text: words,
    when: days.nullable(),
    said: citation,
  }),
  z.object({
    kind: z.literal("guard-raised"),
    turn,
    guard,
    severity: z.enum(["ask", "act"]),
    said: citation.nullable(),
    from: z.literal("outside").exactOptional(),
    clear: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal("guard-eased"), turn, guard, denied: z.literal(true).exactOptional() }),
  z.object({ kind: z.literal("words-left-out"), turn, of: turn, words: z.string().max(200).exactOptional() }),
  z.object({
    kind: z.literal("line-changed"),
    turn,
    line: id,
    text: words.nullable(),
    said: citation.nullable(),
    again: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal("map-corrected"), turn, correction: mapCorrection }),
  z.object({ kind: z.literal("record-corrected"), turn, correction: recordCorrection }),
  z.object({ kind: z.literal("counsellor-replied"), turn, reply, done: z.boolean() }),
]);

type Fits<Whole, Part extends Whole> = Part;
export type complete = Fits<z.input<typeof sessionEventSchema>, SessionEvent> &
  Fits<SessionEvent, z.output<typeof sessionEventSchema>> &
  Fits<z.input<typeof finding>, Finding>;
