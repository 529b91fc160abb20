import { maxUtteranceLength } from "../../api/index.ts";
import { type Input, type SessionStart, type Turn } from "../../dialogue/index.ts";
import { loadReader } from "../../language/index.ts";
import type { Clock } from "../clock.ts";
import { beginConversation, continueConversation } from "../conversation.ts";
import type { Outcome } from "../failure.ts";
import { openJournal, type JournalSettings } from "../journal.ts";
import { askRatings } from "./ask-ratings.ts";
import { listenToPerson, type Person } from "./read-person.ts";
import { createScreen, type Screen } from "./screen.ts";
import { showFan } from "./show-fan.ts";
import { showReason, showTurn } from "./show-turn.ts";
import { words as wordsOf, type Words } from "./words.ts";

/** Holds a session with the person at this terminal. */
export async function talkInTerminal(
  start: SessionStart,
  clock: Clock,
  settings: JournalSettings,
): Promise<Outcome> {
  const words = wordsOf[start.lang];
  const screen = createScreen(process.stdout);
  let conversation = beginConversation(start);
  if (settings.data !== undefined) screen.show(words.openingData, { tone: "quiet" });
  const journal = await openJournal(settings, start, conversation);
  if (journal.type === "refused") return journal.failure;
  /** The turn that the person is answering. */
  let standing = conversation.turn;
  const person = listenToPerson(process.stdin, process.stdout);
  try {
    screen.show(words.start(start.minutes), { tone: "quiet" });
    showTurn(screen, standing, null, words);
    const reader = await loadReader(start.lang);
    clock.startThinking();
    while (!conversation.turn.done) {
      const input = await nextInput(screen, person, standing, words);
      if (!input) break;
      const timed = clock.time(input);
      conversation = continueConversation(conversation, timed, reader);
      await journal.add(timed, conversation);
      if ("do" in input && input.do === "why") {
        showReason(screen, conversation.turn);
      } else {
        showTurn(screen, conversation.turn, standing, words);
        standing = conversation.turn;
      }
      clock.startThinking();
    }
    screen.gap();
    if (conversation.turn.done) {
      const { leafOf, recordText } = await import("../../record/index.ts");
      screen.show(
        recordText(
          leafOf({
            head: { id: journal.id ?? "", startedAt: new Date() },
            events: conversation.log,
            state: conversation.state,
          }),
        ),
      );
    }
    screen.show(journal.id === null ? words.notKept : words.keptAs(journal.id), { tone: "quiet" });
    return null;
  } finally {
    person.close();
    await journal.close();
  }
}

/** What the person does next, once it is something that moves the session. Null when they have left. */
async function nextInput(screen: Screen, person: Person, turn: Turn, words: Words): Promise<Input | null> {
  for (;;) {
    const answer = await person.answer("› ");
    if (answer === null) return null;
    const text = answer.trim();
    const command = commands[text];
    if (command) return command;
    if (text === "/fan") showFan(screen, turn.map, words);
    else if (text === "/help") screen.show(words.help);
    else if (/^\/[a-z]+$/.test(text)) screen.show(words.unknownCommand, { tone: "quiet" });
    else if (text.length > maxUtteranceLength) screen.show(words.tooLong, { tone: "quiet" });
    else if (text === "" && turn.questions === 0) return { do: "continue" };
    else if (turn.asks === "rating" && words.yes.test(text)) {
      const ratings = await askRatings(screen, person, words);
      return ratings ? { rate: ratings } : { do: "skip" };
    } else if (text !== "") return { say: text };
  }
}

const commands: Readonly<Record<string, Input>> = {
  "/skip": { do: "skip" },
  "/back": { do: "back" },
  "/why": { do: "why" },
  "/finish": { do: "finish" },
};
