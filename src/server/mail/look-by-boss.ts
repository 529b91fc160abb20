import type { Logger } from "pino";

const queue = "kaname-reminder-mails";
/** Every minute; a mail may be this late. */
const everyMinute = "* * * * *";
/** Seconds between questions for work, so that an idle database is left in peace. */
const askEverySeconds = 15;
/** Connections that the schedule may hold. */
const connections = 2;

/**
 * Looks every minute in one of the processes that share a PostgreSQL server, whichever is free: pg-boss keeps the schedule in
 * a schema of its own. A job holds nothing; what is due is read from the log. Null where its tables cannot be made.
 */
export async function lookByBoss(
  look: () => Promise<void>,
  url: string,
  log: Logger,
): Promise<{ readonly stop: () => Promise<void> } | null> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({ connectionString: url, max: connections, persistWarnings: false });
  boss.on("error", (error) => log.warn({ error: error.name }, "the schedule of mails"));
  try {
    await boss.start();
    // One job at a time; a minute that was missed is not made up for.
    await boss.createQueue(queue, { policy: "singleton", retryLimit: 0, deleteAfterSeconds: 3_600 });
    await boss.schedule(queue, everyMinute);
    await boss.work(queue, { pollingIntervalSeconds: askEverySeconds }, look);
    await boss.send(queue, null, { singletonKey: "at-start" });
    return { stop: () => boss.stop({ graceful: true, timeout: 3_000 }) };
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.name : "" }, "the schedule of mails");
    await boss.stop({ graceful: false }).catch(() => {});
    return null;
  }
}
