import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { openControl } from "./control.ts";
import { openHouse, type HouseSettings } from "./house/house.ts";
import { listen } from "./listen.ts";
import { lookByBoss } from "./mail/look-by-boss.ts";
import { lookByTimer } from "./mail/look-by-timer.ts";
import { mailLinks } from "./mail/mail-links.ts";
import type { Mailer } from "./mail/mailer.ts";
import { createReminderMails } from "./mail/reminder-mails.ts";
import { createRoom, type Limits, usualLimits } from "./operations/limits.ts";
import { createLog, type LogLevel } from "./operations/log.ts";
import { createMetrics } from "./operations/metrics.ts";
import { tracedStore } from "./operations/traced-store.ts";
import { createTraces, type TraceSettings } from "./operations/traces.ts";
import { personalIdentity } from "./policies/personal.ts";
import { createThreadedReadings } from "./reading/threaded-readings.ts";
import { createSessions } from "./sessions.ts";
import { openWeeksDoor } from "./weeks-after/weeks-door.ts";
import { createWeeksAfter } from "./weeks-after/weeks.ts";
import { explainFailure, type StartFailure } from "./start-failure.ts";
import { openStore } from "./store/open-store.ts";
import { createWebApp } from "./web-app.ts";
import { openWebWriter } from "./web-writer.ts";

export type ServerSettings = HouseSettings & {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** The login that owns the tables, where the program itself uses a plain one. */
  readonly adminUrl?: string | undefined;
  readonly mode: "personal" | "practice";
  /** The key-encryption key as text; without it, the key file in the data folder counts. */
  readonly key?: string | undefined;
  /** The clock; the machine's own unless a test lives through weeks. */
  readonly now?: (() => Date) | undefined;
  /** The built web app; the writer of its pages stands beside it, under its name and `-writer`. */
  readonly webDir?: string | undefined;
  /** What is written to standard error: problems, and at `info` one line a request. Never a person's words. */
  readonly logLevel?: LogLevel | undefined;
  /** Whether `/metrics` answers, for Prometheus on this machine. */
  readonly metrics?: boolean | undefined;
  /** Where OpenTelemetry traces go; nowhere unless the operator named a collector. */
  readonly traces?: TraceSettings | undefined;
  readonly limits?: Limits | undefined;
  /** Between two looks whether a mail is due; a minute unless a test cannot wait. */
  readonly mailEveryMs?: number | undefined;
};

export type RunningServer = {
  readonly ok: true;
  readonly url: string;
  /** Lets requests under way finish, then closes the data. */
  readonly close: () => Promise<void>;
};

const builtWebApp = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Opens the data and serves it. Prints nothing; when it cannot, it says why in one sentence of each language. */
export async function startServer(
  settings: ServerSettings,
): Promise<RunningServer | { readonly ok: false; readonly failure: StartFailure }> {
  const { port, dataDir, databaseUrl, adminUrl, mode, key } = settings;
  if (mode === "practice") return failed({ type: "mode-unavailable" });
  const house = openHouse(settings);
  if (house.type !== "open") return failed(house);
  const opening = openStore({ dataDir, databaseUrl, adminUrl, key });
  // Loads while the database starts in its thread.
  const log = createLog(settings.logLevel ?? "silent");
  const webDir = settings.webDir ?? builtWebApp;
  const writePage = openWebWriter(`${webDir}-writer`, log);
  const opened = await opening;
  if (opened.type !== "open") return failed(opened);
  const { keeper } = opened;
  const traces = settings.traces ? createTraces(settings.traces) : null;
  const store = traces ? tracedStore(opened.store, traces) : opened.store;

  const closing = new AbortController();
  const now = settings.now ?? (() => new Date());
  const readings = createThreadedReadings();
  const sessions = createSessions(store, now, readings);
  const identify = personalIdentity(store);
  const limits = settings.limits ?? usualLimits;
  const streams = createRoom(limits.openStreams);
  const weeks = createWeeksAfter(store, sessions, now, readings);
  let ownOrigin = `http://localhost:${port}`;
  const app = createApp({
    limits,
    streams,
    log,
    house: house.house,
    ownOrigin: () => ownOrigin,
    metrics: settings.metrics ? createMetrics(streams.size) : null,
    traces,
    sessions,
    weeks,
    readings,
    identify,
    now,
    closing: closing.signal,
    check: store.check,
    serveWeb: createWebApp(webDir, writePage),
  });

  const listening = await listen(app.fetch, port);
  if (listening.type !== "listening") {
    await store.close();
    return failed(listening);
  }
  /** By pg-boss where processes may share a server, by a timer otherwise; what is due is the same. */
  const startMails = async (by: Mailer) => {
    const links = () => mailLinks(house.house, ownOrigin);
    const look = createReminderMails({ weeks, identify, mailer: by, links, now, log });
    const boss = databaseUrl ? await lookByBoss(look, adminUrl ?? databaseUrl, log) : null;
    return boss ?? lookByTimer(look, settings.mailEveryMs);
  };
  const control = databaseUrl
    ? null
    : await openControl(
        dataDir,
        { ...keeper, erase: async () => sessions.erase(await identify()) },
        openWeeksDoor(weeks, identify),
      );
  ownOrigin = `http://localhost:${listening.port}`;
  const { mailer } = house.house;
  const mails = mailer && (await startMails(mailer));
  return {
    ok: true,
    url: ownOrigin,
    close: async () => {
      closing.abort();
      await mails?.stop();
      await control?.close();
      await listening.close();
      await readings.close();
      await store.close();
      await traces?.close();
    },
  };
}

function failed(failure: Parameters<typeof explainFailure>[0]) {
  return { ok: false, failure: explainFailure(failure) } as const;
}
