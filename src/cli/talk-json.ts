import type { SessionStart } from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import type { Clock } from "./clock.ts";
import { beginConversation, continueConversation, streamLines } from "./conversation.ts";
import type { Outcome } from "./failure.ts";
import { openJournal, type JournalSettings } from "./journal.ts";
import { printLine } from "./output.ts";
import { readInput } from "./read-input.ts";
import { readLines } from "./read-lines.ts";
import { streamError } from "./stream-error.ts";

/** Holds a session over standard input and output, one JSON object a line. */
export async function talkJson(
  start: SessionStart,
  clock: Clock,
  settings: JournalSettings,
): Promise<Outcome> {
  let conversation = beginConversation(start);
  const journal = await openJournal(settings, start, conversation);
  if (journal.type === "refused") return journal.failure;
  try {
    for (const line of streamLines(conversation)) await printLine(line);
    const reader = await loadReader(start.lang);
    clock.startThinking();
    for await (const line of readLines(process.stdin)) {
      const read = readInput(line);
      if (read.type === "unusable") {
        await printLine(streamError(read.code, start.lang));
      } else if (conversation.turn.done) {
        await printLine(streamError("session-done", start.lang));
      } else {
        const input = clock.time(read.input);
        conversation = continueConversation(conversation, input, reader);
        await journal.add(input, conversation);
        for (const shown of streamLines(conversation)) await printLine(shown);
        clock.startThinking();
      }
    }
    return null;
  } finally {
    await journal.close();
  }
}
