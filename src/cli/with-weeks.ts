import type { Lang } from "../language/index.ts";
import type { Outcome } from "./failure.ts";
import { openWeeks, type OpenWeeks } from "./open-weeks.ts";
import { listenToPerson, type Person } from "./terminal/read-person.ts";
import { createScreen, type Screen } from "./terminal/screen.ts";

export type WeeksOptions = { readonly json?: true; readonly lang: Lang; readonly data: string };

/** Opens the weeks, lets a program or a person work with them, and closes them again. */
export async function withWeeks(
  { json, data }: WeeksOptions,
  byProgram: (weeks: OpenWeeks) => Promise<Outcome>,
  byPerson: (weeks: OpenWeeks, screen: Screen, person: Person) => Promise<void>,
): Promise<Outcome> {
  const weeks = await openWeeks(data);
  if (weeks.type === "refused") return weeks.failure;
  try {
    if (json) return await byProgram(weeks);
    const person = listenToPerson(process.stdin, process.stdout);
    try {
      await byPerson(weeks, createScreen(process.stdout), person);
    } finally {
      person.close();
    }
    return null;
  } finally {
    await weeks.close();
  }
}
