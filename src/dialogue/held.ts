import type { Lang, Reader } from "../language/index.ts";
import type { Input, SessionEvent } from "./event.ts";
import type { State } from "./state.ts";
import { openSession, takeTurn } from "./turn.ts";

/** For tests: the state after each input of a session of an hour that is held from its beginning. A string is said. */
export function held(
  reader: Reader,
  { lang, seed, today }: { readonly lang: Lang; readonly seed: number; readonly today: string },
  inputs: readonly (Input | string)[],
): readonly State[] {
  const opened = openSession({ lang, minutes: 60, seed, today });
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  return inputs.map((input) => {
    const step = takeTurn(log, state, typeof input === "string" ? { say: input } : input, reader);
    log = [...log, ...step.events];
    ({ state } = step);
    return state;
  });
}
