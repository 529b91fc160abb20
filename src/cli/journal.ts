import { appendFileSync, writeFileSync } from "node:fs";
import type { Input, SessionStart } from "../dialogue/index.ts";
import type { Conversation } from "./conversation.ts";
import { cannotWrite, type Failure } from "./failure.ts";
import { keepSession, openKept } from "./kept-sessions.ts";
import { inputLines, openingLines, type LogLine } from "./session-log.ts";

export type JournalSettings = {
  /** The data folder that keeps the session; without it nothing is kept. */
  readonly data?: string | undefined;
  /** A file that gets the session's log. */
  readonly log?: string | undefined;
};

/** Where the steps of a session go before they are shown. */
export type Journal = {
  readonly type: "journal";
  /** The id under which the session is kept, or null. */
  readonly id: string | null;
  readonly add: (input: Input, after: Conversation) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the places that were asked for and writes the opening to them. */
export async function openJournal(
  { data, log }: JournalSettings,
  start: SessionStart,
  opening: Conversation,
): Promise<Journal | { readonly type: "refused"; readonly failure: Failure }> {
  if (log !== undefined) {
    try {
      // The person's words: for their own eyes.
      writeFileSync(log, toText(openingLines(start, opening)), { mode: 0o600 });
    } catch (error) {
      return { type: "refused", failure: cannotWrite(log, error) };
    }
  }
  const kept = data === undefined ? null : await openKept(data);
  if (kept?.type === "refused") return kept;
  const session = kept && (await keepSession(kept, start, opening));
  return {
    type: "journal",
    id: session?.id ?? null,
    add: async (input, after) => {
      await session?.keep(after);
      if (log !== undefined) appendFileSync(log, toText(inputLines(input, after)));
    },
    close: async () => kept?.store.close(),
  };
}

function toText(lines: readonly LogLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
