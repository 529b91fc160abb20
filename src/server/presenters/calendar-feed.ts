import type { Lang } from "../../language/index.ts";
import { calendarText } from "../../record/index.ts";
import { addDays, isQuiet, remindersAhead } from "../../weeks/index.ts";
import type { OpenWeeks } from "../weeks-after/weeks.ts";

/** None of a person's words unless they chose so: calendars are copied to places that nobody here knows. */
const words: Readonly<Record<Lang, Readonly<Record<"name" | "check-in" | "act", string>>>> = {
  ja: { name: "要 Kaname", "check-in": "1分の記録", act: "これからの一歩の日" },
  en: { name: "Kaname", "check-in": "One minute for a check-in", act: "A step of your plan" },
};

/** What the person wants to be reminded of, as a calendar. `origin` is where the pages open. */
export function calendarFeed({ state, sessions, today }: OpenWeeks, lang: Lang, origin: string): string {
  const { reminders, feed } = state;
  const rings = reminders !== null && !isQuiet(reminders, reminders.hour);
  const entries = remindersAhead(state, sessions, today).map(({ id, about, day, text }) => ({
    uid: `${id}@kaname`,
    stamp: `${today}T00:00:00Z`,
    when: { start: day, end: addDays(day, 1) },
    summary: (feed?.words && text) || words[lang][about],
    details: [],
    url: `${origin}${about === "check-in" ? "/check-in" : "/plan"}`,
    ...(rings ? { alarmHour: reminders.hour } : {}),
  }));
  return calendarText(entries, words[lang].name);
}
