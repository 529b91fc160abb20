import { contacts } from "../../dialogue/index.ts";
import type { Lang } from "../../language/index.ts";
import type { WeeksView } from "../open-weeks.ts";
import type { Screen } from "./screen.ts";
import { weeksWords } from "./weeks-words.ts";

/** Who helps, before anything else that is shown. */
export function showCare(screen: Screen, { care }: WeeksView, lang: Lang): void {
  if (!care) return;
  const words = weeksWords[lang];
  const kinds = care.kind === "life" ? ["life", "danger"] : ["work"];
  screen.gap();
  if (!care.eased) screen.show(care.kind === "life" ? words.careLife : words.careWork, { tone: "important" });
  for (const kind of kinds) {
    for (const contact of contacts.filter((each) => each.lang === lang && each.for === kind)) {
      screen.show(`${contact.name}  ${contact.reach}  (${contact.hours})`, { tone: "important", indent: 2 });
    }
  }
}
