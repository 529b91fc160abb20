import { z } from "zod";
import { archiveSchema, archiveVersion } from "../api/index.ts";
import { fold, transcript, type SessionEvent } from "../dialogue/index.ts";
import { digestOf } from "../record/index.ts";

/** A session that came in a file. */
export type Archive = {
  readonly id: string;
  readonly startedAt: Date;
  readonly events: readonly SessionEvent[];
};

/** Why a file cannot be opened. `foreign`: not one of ours; `newer`: of a later version; `damaged`: ours, and no longer whole. */
export type ArchiveFault = "foreign" | "newer" | "damaged";

/** Reads what a JSON file of a session holds. Nothing of it is kept here, and no word of it is in an error. */
export function readArchive(
  value: unknown,
): { readonly type: "archive"; readonly archive: Archive } | { readonly type: ArchiveFault } {
  if (!isMarked(value)) return { type: "foreign" };
  const { version, digest } = value.session;
  if (version > archiveVersion) return { type: "newer" };
  if (digestOf(value) !== digest) return { type: "damaged" };
  const parsed = archiveSchema.safeParse(value);
  if (!parsed.success) return { type: "damaged" };
  const { id, startedAt, events } = parsed.data.session;
  if (!isLog(events)) return { type: "damaged" };
  return { type: "archive", archive: { id, startedAt: new Date(startedAt), events } };
}

/** What tells one of our files from any other. The file itself is looked at, its fields in their order. */
function isMarked(value: unknown): value is z.infer<typeof markSchema> {
  return markSchema.safeParse(value).success;
}

const markSchema = z.object({
  type: z.literal("record"),
  session: z.object({
    format: z.literal("kaname-session"),
    version: z.number().int(),
    digest: z.string(),
    events: z.array(z.unknown()),
  }),
});

/** Opened once, first; turns never run backwards; and it can be shown. */
function isLog(events: readonly SessionEvent[]): boolean {
  const [first, ...rest] = events;
  if (first?.kind !== "session-opened") return false;
  let turn = 0;
  for (const event of rest) {
    if (event.kind === "session-opened" || event.turn < turn) return false;
    turn = event.turn;
  }
  return fold(events).lastReply !== null && transcript(events).length > 0;
}
