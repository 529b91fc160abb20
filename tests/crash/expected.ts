import { z } from "zod";

/** What a worker says: before a write, after it, and when it has looked at everything it found. */
const lineSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("verified") }),
  z.object({
    is: z.literal("intended"),
    handle: z.string(),
    session: z.string(),
    from: z.number(),
    to: z.number(),
    key: z.string(),
  }),
  z.object({ is: z.literal("acknowledged"), handle: z.string(), session: z.string(), to: z.number() }),
  z.object({ is: z.literal("note-intended"), to: z.number() }),
  z.object({ is: z.literal("noted"), to: z.number() }),
  z.object({ is: z.literal("erased"), tenant: z.string(), id: z.string(), session: z.string() }),
]);
export type Line = z.output<typeof lineSchema>;

/** What must be there when the next process opens the data. */
const expectedSchema = z.object({
  sessions: z.record(
    z.string(),
    z.object({
      handle: z.string(),
      /** Events that were acknowledged, and the most that may be there. */
      acknowledged: z.number(),
      atMost: z.number(),
    }),
  ),
  notes: z.object({ acknowledged: z.number(), atMost: z.number() }),
  erased: z.array(z.object({ tenant: z.string(), id: z.string(), session: z.string() })),
});
export type Expected = z.output<typeof expectedSchema>;

/** All that is expected, and the sessions that nobody has looked at since they were last written to. */
export type Expecting = Expected & { readonly unseen: Set<string> };

export function nothingExpected(): Expecting {
  return { sessions: {}, notes: { acknowledged: 0, atMost: 0 }, erased: [], unseen: new Set() };
}

/** The part that a next process looks at: what was seen once cannot be un-lost, and is looked at again at the end. */
export function unseenOf({ sessions, notes, erased, unseen }: Expecting): Expected {
  return {
    sessions: Object.fromEntries(Object.entries(sessions).filter(([id]) => unseen.has(id))),
    notes,
    erased: erased.filter(({ session }) => unseen.has(session)),
  };
}

export function parseExpected(text: string): Expected {
  return expectedSchema.parse(JSON.parse(text));
}

/** A line that a kill cut short was not said. */
export function parseLine(text: string): Line | null {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Changes `expected` by what a worker said. */
export function expectMore(expected: Expecting, line: Line): void {
  if ("session" in line) expected.unseen.add(line.session);
  if (line.is === "intended") {
    const before = expected.sessions[line.session];
    expected.sessions[line.session] = {
      handle: line.handle,
      acknowledged: before?.acknowledged ?? 0,
      atMost: line.to,
    };
  } else if (line.is === "acknowledged") {
    expected.sessions[line.session] = { handle: line.handle, acknowledged: line.to, atMost: line.to };
  } else if (line.is === "note-intended") {
    expected.notes = { ...expected.notes, atMost: line.to };
  } else if (line.is === "noted") {
    expected.notes = { acknowledged: line.to, atMost: line.to };
  } else if (line.is === "erased") {
    const { tenant, id, session } = line;
    expected.erased.push({ tenant, id, session });
  }
}
