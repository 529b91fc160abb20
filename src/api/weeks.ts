import { z } from "@hono/zod-openapi";
import { assetKinds, mailStops, rhythms, talkKinds, thanksDirections } from "../weeks/index.ts";
import { dateIntervalSchema, langSchema, mapSchema, ratingsSchema, ringSchema } from "./session.ts";

/** The weeks after a session: check-ins, acts, thanks, assets, short talks. */

/** Characters of one line of a person's own; a line, not a letter. */
const longestLine = 1000;
/** Characters of a name on the fan. */
const longestName = 80;

const day = z.iso.date();
const line = z.string().trim().min(1).max(longestLine);
const optionalLine = line.nullable().default(null);
const optionalName = z.string().trim().min(1).max(longestName).nullable().default(null);
const when = z
  .object({ start: day, end: day, by: z.literal(true).optional() })
  .refine(({ start, end }) => start < end)
  .transform(({ start, end, by }) => (by ? { start, end, by } : { start, end }));

export const checkInSchema = z.object({ ratings: ratingsSchema, line: optionalLine });
export const invitationAnswerSchema = z.object({ forGood: z.boolean() });
export const newActSchema = z.object({
  text: line,
  when: when.nullable().default(null),
  with: optionalName,
  firstStep: optionalLine,
  obstacle: optionalLine,
});
export const actStepSchema = z.discriminatedUnion("did", [
  z.object({ did: z.enum(["done", "dropped", "reopened", "let-be"]) }),
  z.object({ did: z.literal("moved"), when: when.nullable() }),
]);
export const newThanksSchema = z.object({
  direction: z.enum(thanksDirections),
  text: line,
  on: day,
  party: optionalName,
  /** Puts somebody new on the fan; without it the fan stays as it is. */
  ring: ringSchema.nullable().default(null),
});
export const strikeSchema = z.object({ op: z.enum(["strike", "restore"]) });
export const newAssetSchema = z.object({ kind: z.enum(assetKinds), text: line, use: optionalLine });
export const assetChangeSchema = z.discriminatedUnion("op", [
  z.object({ op: z.enum(["strike", "restore"]) }),
  z.object({ op: z.literal("use"), use: line }),
  z.object({ op: z.literal("tie"), task: optionalName, party: optionalName }),
]);
export const newTalkSchema = z.object({
  kind: z.enum(talkKinds),
  /** The act of a follow-up, or the session that is looked at again. */
  about: z.string().min(1).max(150).nullable().default(null),
  lang: langSchema,
});
export const talkInputSchema = z.union([
  z.object({ say: line }),
  z.object({ do: z.enum(["leave", "finish"]) }),
]);
export const careAnswerSchema = z.object({ misread: z.literal(true) });
const hour = z.number().int().min(0).max(23);
export const remindersSchema = z.object({
  checkIn: z.enum(rhythms).nullable(),
  /** 0 is Sunday; null counts from the last check-in. */
  weekday: z.number().int().min(0).max(6).nullable().default(null),
  hour,
  acts: z.boolean(),
  quiet: z.object({ from: hour, to: hour }),
  zone: z.string().min(1).max(60),
});

/** Characters of an address (RFC 5321, 4.5.3.1.3). */
const longestAddress = 254;
export const mailAddressSchema = z.object({
  address: z.email().max(longestAddress),
  lang: langSchema,
});
export const mailChangeSchema = z.object({ op: z.enum(["stop", "resume"]) });
/** `words`: the acts of the plan in the person's own words. */
export const newFeedSchema = z.object({ words: z.boolean().default(false) });

/** The part of a record that the person chose to show somebody. */
export const excerptSchema = z.object({
  lines: z.array(z.string().min(1).max(80)).max(200),
  fan: z.boolean(),
  ratings: z.boolean(),
  paper: z.enum(["a4", "us-letter"]).default("a4"),
});

/** Characters of what somebody writes to a counsellor: a page. */
const longestMessage = 2000;
/** What is sent to whoever answers inquiries: what was chosen of the record, what was written, and how to answer. */
export const inquirySchema = excerptSchema.omit({ paper: true }).extend({
  message: z.string().trim().min(1).max(longestMessage).nullable(),
  contact: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("mail"), value: z.email().max(longestAddress) }),
    z.object({ kind: z.literal("phone"), value: z.string().regex(/^[0-9+() -]{5,40}$/) }),
    z.object({ kind: z.literal("none") }),
  ]),
});
/** `shown`: the text as it was shown; another one is not sent. */
export const sentInquirySchema = inquirySchema.extend({ shown: z.string().max(60_000) });
/** `care`: contacts that come before it. */
export const inquiryPreviewSchema = z.object({
  to: z.string(),
  text: z.string(),
  care: z.enum(["life", "work"]).nullable(),
});
export const inquirySentSchema = z.object({ sent: z.literal(true) });

/** What whoever runs this set up for people who want to talk with somebody. */
export const houseSchema = z.object({
  counsellors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      what: z.string(),
      lang: langSchema,
      source: z.string(),
      verifiedAt: z.string(),
    }),
  ),
  takesInquiries: z.boolean(),
  /** Whether a mail server was set up, through which goes what a person asks for. */
  sendsMail: z.boolean(),
});

const stepSchema = z.object({
  at: z.string(),
  day: z.string(),
  did: z.enum(["done", "dropped", "reopened", "moved", "let-be"]),
  when: dateIntervalSchema.nullable(),
});
const actSchema = z.object({
  id: z.string(),
  session: z.string().nullable(),
  text: z.string(),
  when: dateIntervalSchema.nullable(),
  with: z.string().nullable(),
  firstStep: z.string().nullable(),
  obstacle: z.string().nullable(),
  day: z.string(),
  status: z.enum(["open", "done", "dropped"]),
  steps: z.array(stepSchema),
  /** Its date has gone by: asked about once. */
  asks: z.boolean(),
  talk: z.string().nullable(),
});

/** Everything of these weeks as it stands. */
export const weeksSchema = z.object({
  /** The person's own date. */
  today: z.string(),
  checkIns: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      day: z.string(),
      ratings: ratingsSchema,
      line: z.string().nullable(),
    }),
  ),
  /** The date of the next check-in, where one was chosen, and whether it has come. */
  next: z.object({ day: z.string(), isDue: z.boolean() }).nullable(),
  invitation: z
    .object({ day: z.string(), scale: z.enum(["presence", "contribution", "acknowledgement"]) })
    .nullable(),
  /** What comes first: contacts, and nothing of thanks, assets or looking again until it is eased. */
  care: z.object({ kind: z.enum(["life", "work"]), eased: z.boolean() }).nullable(),
  acts: z.array(actSchema),
  thanks: z.array(
    z.object({
      id: z.string(),
      direction: z.enum(thanksDirections),
      text: z.string(),
      on: z.string(),
      party: z.string().nullable(),
      struck: z.boolean(),
    }),
  ),
  assets: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(assetKinds),
      text: z.string(),
      use: z.string().nullable(),
      task: z.string().nullable(),
      party: z.string().nullable(),
      struck: z.boolean(),
    }),
  ),
  talks: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(talkKinds),
      about: z.string().nullable(),
      day: z.string(),
      closed: z.boolean(),
      answers: z.array(z.object({ topic: z.string(), text: z.string(), day: z.string() })),
    }),
  ),
  /** Names on the fan as it stands, to choose from. */
  people: z.array(z.object({ name: z.string(), ring: ringSchema })),
  tasks: z.array(z.string()),
  sessions: z.array(z.object({ id: z.string(), day: z.string(), done: z.boolean() })),
  /** Lines of looks again, to be shown to somebody beside those of a record. */
  lookLines: z.array(z.object({ id: z.string(), day: z.string(), text: z.string() })),
  /** The session whose fan stands: a look again starts from it. */
  last: z.string().nullable(),
  reminders: remindersSchema.nullable(),
  /** The calendar feed; null while there is none. */
  feed: z.object({ path: z.string(), words: z.boolean() }).nullable(),
  /** Where secret addresses answer besides this machine; null where the operator named no place. */
  publicOrigin: z.string().nullable(),
  /** Reminders by mail; null where the operator set up no mail server. */
  mail: z
    .object({
      address: z.string().nullable(),
      isConfirmed: z.boolean(),
      stopped: z.enum(mailStops).nullable(),
    })
    .nullable(),
});

const talkTurnSchema = z.object({
  talk: z.string(),
  n: z.number().int(),
  asks: z.string().nullable(),
  text: z.string(),
  questions: z.union([z.literal(0), z.literal(1)]),
  why: z.string(),
  suggestions: z.array(z.string()),
  care: z.enum(["life", "work"]).nullable(),
  done: z.boolean(),
});

/** A short talk whole: what was said so far, and what is said next. */
export const talkSchema = z.object({
  id: z.string(),
  kind: z.enum(talkKinds),
  about: z.string().nullable(),
  lang: langSchema,
  answers: z.array(z.object({ topic: z.string(), text: z.string() })),
  turn: talkTurnSchema,
});

const lookActSchema = z.object({
  text: z.string(),
  with: z.string().nullable(),
  when: dateIntervalSchema.nullable(),
  day: z.string().nullable(),
});
/** The record of a look again: what changed since the record before it. */
export const lookSchema = z.object({
  id: z.string(),
  day: z.string(),
  at: z.string(),
  lang: langSchema,
  since: z.object({ id: z.string(), from: z.enum(["session", "look-again"]), day: z.string() }),
  line: z.string().nullable(),
  aspiration: z.object({ earlier: z.string().nullable(), now: z.string().nullable() }),
  reached: z.string().nullable(),
  seen: z.string().nullable(),
  quietNow: z.string().nullable(),
  added: z.array(z.object({ name: z.string(), ring: ringSchema })),
  quiet: z.array(z.string()),
  words: z.array(z.object({ party: z.string(), text: z.string(), day: z.string() })),
  done: z.array(lookActSchema),
  dropped: z.array(lookActSchema),
  ahead: z.array(lookActSchema),
  ratings: z.object({ earlier: ratingsSchema.nullable(), now: ratingsSchema.nullable() }),
  map: mapSchema,
});

/** All fans, the words behind them, and one line of time. */
export const overviewSchema = z.object({
  living: z.object({
    map: mapSchema,
    words: z.array(
      z.object({
        party: z.string(),
        text: z.string(),
        at: z.string(),
        day: z.string(),
        from: z.enum(["follow-up", "look-again", "thanks"]),
      }),
    ),
  }),
  fans: z.array(
    z.object({
      id: z.string(),
      from: z.enum(["session", "look-again"]),
      at: z.string(),
      day: z.string(),
      lang: langSchema,
      map: mapSchema,
      added: z.array(z.string()),
      quiet: z.array(z.string()),
      turningPoints: z.array(z.string()),
    }),
  ),
  timeline: z.array(
    z.object({
      day: z.string(),
      kind: z.enum([
        "session",
        "look-again",
        "turning-point",
        "act-planned",
        "act-done",
        "act-dropped",
        "thanks-received",
        "thanks-given",
        "thanks-supporter",
        "words",
        "line",
      ]),
      text: z.string().nullable(),
      with: z.string().nullable(),
      of: z.string().nullable(),
    }),
  ),
});

export type CheckInBody = z.input<typeof checkInSchema>;
export type NewActBody = z.input<typeof newActSchema>;
export type ActStepBody = z.input<typeof actStepSchema>;
export type NewThanksBody = z.input<typeof newThanksSchema>;
export type AssetChangeBody = z.input<typeof assetChangeSchema>;
export type NewAssetBody = z.input<typeof newAssetSchema>;
export type NewTalkBody = z.input<typeof newTalkSchema>;
export type TalkInputBody = z.input<typeof talkInputSchema>;
export type ExcerptBody = z.input<typeof excerptSchema>;
export type InquiryBody = z.input<typeof inquirySchema>;
export type InquiryPreviewBody = z.infer<typeof inquiryPreviewSchema>;
export type HouseBody = z.infer<typeof houseSchema>;
export type RemindersBody = z.infer<typeof remindersSchema>;
export type MailAddressBody = z.input<typeof mailAddressSchema>;
export type MailChangeBody = z.input<typeof mailChangeSchema>;
export type NewFeedBody = z.input<typeof newFeedSchema>;
export type WeeksBody = z.infer<typeof weeksSchema>;
export type TalkBody = z.infer<typeof talkSchema>;
export type LookBody = z.infer<typeof lookSchema>;
export type OverviewBody = z.infer<typeof overviewSchema>;
