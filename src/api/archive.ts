import { z } from "zod";
import { recordSchema } from "./session.ts";
import { sessionEventSchema } from "./session-event.ts";

/** Version of the form in which a session travels between machines. */
export const archiveVersion = 1;

/**
 * A session as one JSON file: its record, for people and programs to read, and its log, from which another machine opens the
 * session again. `digest` is the SHA-256, in hex, of the whole file as
 * compact JSON in which `digest` is empty: it tells a damaged file.
 */
export const archiveSchema = recordSchema.extend({
  session: z.object({
    format: z.literal("kaname-session"),
    version: z.literal(archiveVersion),
    id: z.string().min(1).max(100),
    startedAt: z.iso.datetime(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    events: z.array(sessionEventSchema).min(2).max(100_000),
  }),
});

/** As JSON Schema (2020-12), for programs that read the file. */
export function archiveJsonSchema(): object {
  const schema = z.toJSONSchema(archiveSchema, { io: "input", unrepresentable: "any" });
  return {
    ...schema,
    $id: "urn:kaname:schema:session:1",
    title: "A Kaname session",
    description:
      "What `kaname record --format json` writes: the record of a session in the person's own words, and its log.",
  };
}
