import type { Turn } from "../../dialogue/index.ts";
import type { Screen } from "./screen.ts";
import { newOnFan, showFan } from "./show-fan.ts";
import type { Words } from "./words.ts";

/** One turn as a person reads it; `before` is the turn that stood until now. */
export function showTurn(screen: Screen, turn: Turn, before: Turn | null, words: Words): void {
  const phase = words.phases[turn.phase];
  if (phase && phase !== words.phases[before?.phase ?? ""]) {
    screen.gap();
    screen.show(`── ${phase} ──`, { tone: "quiet" });
  }
  const added = before ? newOnFan(before.map, turn.map) : null;
  if (added) {
    screen.gap();
    screen.show(words.fanAdded, { tone: "quiet", indent: 2 });
    showFan(screen, added, words, "quiet");
  }
  screen.gap();
  showContacts(screen, turn, words);
  screen.show(turn.text);
  const hint = hintFor(turn, words);
  if (hint) screen.show(hint, { tone: "quiet" });
}

/** What a person may do now besides writing. */
function hintFor({ asks, questions, suggestions, done }: Turn, words: Words): string | null {
  if (asks === "rating") return words.ratingOffer;
  if (suggestions.length > 0) return `${words.suggestions}: ${suggestions.join(" / ")}`;
  return questions === 0 && !done ? words.continueHint : null;
}

/** Contacts stay in view for as long as the session says so, above its text, which may name them itself. */
function showContacts(screen: Screen, { contacts, text }: Turn, words: Words): void {
  if (contacts.length === 0 || contacts.some(({ reach }) => text.includes(reach))) return;
  const lines = contacts.map(({ name, reach }) => `${name} ${reach}`);
  screen.show(`${words.contacts}: ${lines.join(" / ")}`, { tone: "important" });
  screen.gap();
}

/** Why the standing question was asked; the question stays open. */
export function showReason(screen: Screen, { text }: Turn): void {
  screen.gap();
  screen.show(text, { tone: "quiet" });
}
