/** Between checkpoints: bounds the log that a start after a crash replays. PGlite makes none by itself. */
const checkpointEveryMs = 5 * 60_000;
/** Between vacuums: PGlite has no autovacuum, and one takes a fraction of a second at this size. */
const vacuumEveryMs = 6 * 3_600_000;
/** How often it is looked whether something is due. */
const lookEveryMs = 5_000;
/** Nobody asked for this long: people think between two answers, so such a moment comes soon unless many are there. */
const quietMs = 2_000;

export type MaintenanceParts = {
  /** Runs a statement when nobody else is in the middle of a transaction. */
  readonly run: (statement: string) => Promise<unknown>;
  /** When the database was last asked for something, by `now`. */
  readonly lastAsked: () => number;
  readonly now?: () => number;
};

/**
 * Does what a PostgreSQL server does in the background: each of these holds up whoever asks for something meanwhile, so they wait for a
 * quiet moment, but no longer than once more the time between two.
 */
export function createMaintenance({ run, lastAsked, now = () => performance.now() }: MaintenanceParts): {
  readonly stop: () => void;
} {
  const began = now();
  const chores = [
    { statement: "checkpoint", everyMs: checkpointEveryMs, doneAt: began },
    { statement: "vacuum analyze", everyMs: vacuumEveryMs, doneAt: began },
  ];
  const look = (): void => {
    for (const chore of chores) {
      const since = now() - chore.doneAt;
      const isQuiet = now() - lastAsked() >= quietMs;
      if (since < (isQuiet ? chore.everyMs : 2 * chore.everyMs)) continue;
      // Nothing was done since.
      const isIdle = lastAsked() <= chore.doneAt;
      const done = (): void => {
        chore.doneAt = now();
      };
      done();
      // A failure here is a failure of the database, and the next request tells of it.
      if (!isIdle) void run(chore.statement).then(done, done);
    }
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
