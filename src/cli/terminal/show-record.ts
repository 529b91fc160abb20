import type { PlanLine, Ratings, SessionRecord } from "../../dialogue/index.ts";
import type { Screen } from "./screen.ts";
import { showFan } from "./show-fan.ts";
import type { Words } from "./words.ts";

const sections = ["turningPoints", "aspiration", "values", "fit"] as const;

/** What the session leaves, in the person's own words. */
export function showRecord(screen: Screen, record: SessionRecord, words: Words): void {
  const { record: titles } = words;
  screen.gap();
  screen.show(`── ${titles.title} ──`, { tone: "heading" });
  const heading = (text: string): void => {
    screen.gap();
    screen.show(text, { tone: "heading" });
  };
  for (const section of sections) {
    if (record[section].length === 0) continue;
    heading(titles[section]);
    for (const { text } of record[section]) screen.show(text, { indent: 2 });
  }
  if (record.plan.length > 0) heading(titles.plan);
  for (const line of record.plan) showPlanLine(screen, line, words);
  if (record.collaboration.length > 0) heading(titles.collaboration);
  for (const { text } of record.collaboration) screen.show(text, { indent: 2 });
  const { before, after } = record.ratings;
  if (before) {
    heading(titles.ratings);
    const [first, last] = [scoresOf(before), after && scoresOf(after)];
    for (const [index, item] of words.ratings.entries()) {
      const change = [first[index], last?.[index]].filter((score) => score !== undefined).join(" → ");
      screen.show(`${item}: ${change}`, { indent: 2 });
    }
  }
  if (record.map.parties.length + record.map.tasks.length > 0) {
    screen.gap();
    showFan(screen, record.map, words);
  }
  const open = record.open.flatMap((section) => (isTitled(section) ? [titles[section]] : []));
  if (open.length > 0) {
    heading(titles.open);
    screen.show(open.join(" / "), { indent: 2 });
  }
}

function showPlanLine(screen: Screen, line: PlanLine, { record: titles, until }: Words): void {
  screen.show(line.text, { indent: 2 });
  const details = [
    [titles.when, line.when && (line.when.by ? until(lastDay(line.when.end)) : days(line.when))],
    [titles.with, line.with],
    [titles.firstStep, line.firstStep],
    [titles.obstacle, line.obstacle],
  ] as const;
  for (const [title, detail] of details) if (detail) screen.show(`${title}: ${detail}`, { indent: 4 });
}

function days({ start, end }: { readonly start: string; readonly end: string }): string {
  const last = lastDay(end);
  return last === start ? start : `${start} – ${last}`;
}

/** An interval's end is the day after its last. */
function lastDay(end: string): string {
  const day = new Date(`${end}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function scoresOf({ presence, contribution, acknowledgement }: Ratings): readonly number[] {
  return [...presence, ...contribution, ...acknowledgement];
}

function isTitled(section: string): section is (typeof sections)[number] | "plan" | "collaboration" {
  return section === "plan" || section === "collaboration" || sections.some((titled) => titled === section);
}
