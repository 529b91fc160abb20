import type { Input } from "../dialogue/index.ts";

/** Where the seconds that a person took come from. */
export type Clock = {
  /** The counsellor has answered; the person begins to think. */
  readonly startThinking: () => void;
  /** The input with the seconds it took. */
  readonly time: (input: Input) => Input;
};

/** Measures, in whole seconds. */
export function realClock(now: () => number = () => performance.now()): Clock {
  let since = now();
  return {
    startThinking: () => {
      since = now();
    },
    time: (input) => ({ ...input, seconds: Math.round((now() - since) / 1000) }),
  };
}

/** Seconds for an input that does not say: reading two sentences and typing one or two, so that 60 minutes are some 80 turns. */
export const assumedSeconds = 45;

/** Takes the seconds that each input brings. */
export function givenClock(): Clock {
  return {
    startThinking: () => {},
    time: (input) => ({ ...input, seconds: input.seconds ?? assumedSeconds }),
  };
}
