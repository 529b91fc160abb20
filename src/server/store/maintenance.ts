/** Between checkpoints: bounds the log that a start after a crash replays. PGlite makes none by itself. */
const checkpointEveryMs = 5 * 60_000;
/** Between vacuums: PGlite has no autovacuum, and one takes a fraction of a second at this size. */
const vacuumEveryMs = 6 * 3_600_000;

/** Runs what a PostgreSQL server does in the background. `stop` makes a last checkpoint if it can. */
export function createMaintenance(run: (statement: string) => Promise<unknown>): {
  readonly stop: () => Promise<void>;
} {
  const timers = [
    // A failure here is a failure of the database, and the next request tells of it.
    setInterval(() => void run("checkpoint").catch(() => {}), checkpointEveryMs),
    setInterval(() => void run("vacuum analyze").catch(() => {}), vacuumEveryMs),
  ];
  for (const timer of timers) timer.unref();
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      // Where it fails, on a full disk for one, the next start replays the log.
      await run("checkpoint").catch(() => {});
    },
  };
}
