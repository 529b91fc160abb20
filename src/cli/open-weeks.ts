import { randomUUID } from "node:crypto";
import type * as Server from "../server/index.ts";
import type { WeeksCommand } from "../weeks/index.ts";
import type { Failure } from "./failure.ts";
import { openKept } from "./kept-sessions.ts";

export type WeeksView = ReturnType<typeof Server.presentWeeks>;

/** The weeks of this machine's one person, from the same folder, key and database as the server. */
export type OpenWeeks = {
  readonly type: "weeks";
  readonly view: () => Promise<WeeksView>;
  /** Null when what it names is not there. */
  readonly write: (command: WeeksCommand) => Promise<WeeksView | null>;
  readonly close: () => Promise<void>;
};

export async function openWeeks(
  dataDir: string,
): Promise<OpenWeeks | { readonly type: "refused"; readonly failure: Failure }> {
  const kept = await openKept(dataDir);
  if (kept.type === "refused") return kept;
  const { createSessions, createWeeksAfter, presentWeeks } = await import("../server/index.ts");
  const { store, person } = kept;
  const weeks = createWeeksAfter(store, createSessions(store), () => new Date());
  return {
    type: "weeks",
    view: async () => presentWeeks(await weeks.open(person)),
    write: async (command) => {
      const written = await weeks.write(person, randomUUID(), "command line", command);
      return written.type === "written" ? presentWeeks(written) : null;
    },
    close: () => store.close(),
  };
}
