import { addDays } from "../../weeks/index.ts";
import type { Lang } from "../../language/index.ts";
import type { Person } from "./read-person.ts";
import type { Screen } from "./screen.ts";
import { weeksWords } from "./weeks-words.ts";

/** A day as an interval; null where the person wants none, or has left. */
export async function askDay(
  screen: Screen,
  person: Person,
  lang: Lang,
): Promise<{ readonly start: string; readonly end: string } | null> {
  const words = weeksWords[lang];
  for (;;) {
    const day = (await person.answer(words.day))?.normalize("NFKC").trim() ?? "";
    if (day === "") return null;
    const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    if (exists) return { start: day, end: addDays(day, 1) };
    screen.show(words.notADay, { tone: "quiet" });
  }
}
