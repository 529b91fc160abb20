import { z } from "zod";
import {
  assetKinds,
  mailStops,
  rhythms,
  talkKinds,
  thanksDirections,
  type WeeksEvent,
} from "../../weeks/index.ts";
import { rings } from "../../language/index.ts";

const score = z.number();
const ratings = z.object({
  presence: z.tuple([score, score]),
  contribution: z.tuple([score, score]),
  acknowledgement: z.tuple([score, score]),
});
const when = z.object({ start: z.string(), end: z.string(), by: z.literal(true).exactOptional() }).nullable();
const care = z.object({ kind: z.enum(["life", "work"]), severity: z.enum(["ask", "act"]) }).nullable();
const text = z.string().nullable();
const ring = z.enum(rings);
const moment = { at: z.string(), day: z.string() };

/** Every event of these weeks that was ever released, in today's form. */
export const weeksEventSchema: z.ZodType<WeeksEvent> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("checked-in"), ...moment, id: z.string(), ratings, line: text, care }),
  z.object({
    kind: z.literal("invitation-made"),
    ...moment,
    checkIn: z.string(),
    scale: z.enum(["presence", "contribution", "acknowledgement"]),
  }),
  z.object({ kind: z.literal("invitation-set-aside"), ...moment, forGood: z.boolean() }),
  z.object({
    kind: z.literal("act-added"),
    ...moment,
    act: z.string(),
    text: z.string(),
    when,
    with: text,
    firstStep: text,
    obstacle: text,
    care,
  }),
  z.object({
    kind: z.enum(["act-done", "act-dropped", "act-reopened", "act-let-be"]),
    ...moment,
    act: z.string(),
  }),
  z.object({ kind: z.literal("act-moved"), ...moment, act: z.string(), when }),
  z.object({
    kind: z.literal("thanks-noted"),
    ...moment,
    id: z.string(),
    direction: z.enum(thanksDirections),
    text: z.string(),
    on: z.string(),
    party: text,
    ring: ring.nullable(),
    care,
  }),
  z.object({ kind: z.enum(["thanks-struck", "thanks-restored"]), ...moment, id: z.string() }),
  z.object({
    kind: z.literal("asset-noted"),
    ...moment,
    asset: z.string(),
    assetKind: z.enum(assetKinds),
    text: z.string(),
    care,
  }),
  z.object({ kind: z.literal("asset-used"), ...moment, asset: z.string(), use: z.string() }),
  z.object({ kind: z.literal("asset-tied"), ...moment, asset: z.string(), task: text, party: text }),
  z.object({ kind: z.enum(["asset-struck", "asset-restored"]), ...moment, asset: z.string() }),
  z.object({
    kind: z.literal("talk-opened"),
    ...moment,
    talk: z.string(),
    talkKind: z.enum(talkKinds),
    about: text,
    lang: z.enum(["ja", "en"]),
  }),
  z.object({
    kind: z.literal("talk-said"),
    ...moment,
    talk: z.string(),
    topic: z.string(),
    text: z.string(),
    gist: text,
    parties: z.array(z.object({ key: z.string(), name: z.string(), ring })),
    care,
  }),
  z.object({ kind: z.literal("talk-left"), ...moment, talk: z.string(), topic: z.string() }),
  z.object({ kind: z.literal("talk-closed"), ...moment, talk: z.string() }),
  z.object({ kind: z.literal("care-eased"), ...moment }),
  z.object({
    kind: z.literal("reminders-chosen"),
    ...moment,
    reminders: z.object({
      checkIn: z.enum(rhythms).nullable(),
      // Absent until days of the week could be chosen.
      weekday: z.number().nullable().default(null),
      hour: z.number(),
      acts: z.boolean(),
      quiet: z.object({ from: z.number(), to: z.number() }),
      zone: z.string(),
    }),
  }),
  // Calendars held no words before they could be chosen.
  z.object({
    kind: z.literal("feed-opened"),
    ...moment,
    token: z.string(),
    words: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("feed-revoked"), ...moment }),
  z.object({
    kind: z.literal("mail-address-given"),
    ...moment,
    address: z.string(),
    lang: z.enum(["ja", "en"]),
    confirm: z.string(),
    stop: z.string(),
  }),
  z.object({
    kind: z.enum(["mail-address-confirmed", "mail-resumed", "mail-address-removed"]),
    ...moment,
  }),
  z.object({ kind: z.literal("mail-stopped"), ...moment, by: z.enum(mailStops) }),
  z.object({ kind: z.enum(["mail-begun", "mail-sent"]), ...moment, on: z.string() }),
  z.object({ kind: z.literal("inquiry-sent"), ...moment, id: z.string(), session: z.string() }),
]);
