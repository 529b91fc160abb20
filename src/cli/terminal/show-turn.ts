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
  if (turn.suggestions.length > 0) {
    screen.show(`${words.suggestions}: ${turn.suggestions.join(" / ")}`, { tone: "quiet" });
  }
  if (turn.questions === 0 && !turn.done) screen.show(words.continueHint, { tone: "quiet" });
}

/** Contacts stay in view for as long as the session says so, above its text; those that the text itself names are not repeated. */
function showContacts(screen: Screen, { contacts, text }: Turn, words: Words): void {
  const unnamed = contacts.filter(({ reach }) => !text.includes(reach));
  if (unnamed.length === 0) return;
  const lines = unnamed.map(({ name, reach, hours }) => `${name} ${reach} (${hours})`);
  screen.show(`${words.contacts}: ${lines.join(" / ")}`, { tone: "important" });
  screen.gap();
}
