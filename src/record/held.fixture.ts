import {
  fold,
  openSession,
  takeTurn,
  type Input,
  type SessionEvent,
  type SessionStart,
} from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import { type Leaf, leafOf } from "./index.ts";

/** The leaf of a session in which these things were said and done. */
export async function leafOfSession(
  inputs: readonly Input[],
  start: Partial<SessionStart> = {},
): Promise<Leaf> {
  const opening = { lang: "ja", minutes: 15, seed: 1, today: "2026-11-22", ...start } as const;
  const reader = await loadReader(opening.lang);
  const events: SessionEvent[] = [...openSession(opening).events];
  for (const input of inputs) events.push(...takeTurn(events, fold(events), input, reader).events);
  return leafOf({
    head: { id: "s-1", startedAt: new Date("2026-11-22T00:10:00Z") },
    events,
    state: fold(events),
  });
}
