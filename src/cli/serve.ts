import { flushCompileCache } from "node:module";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { Outcome } from "./failure.ts";
import { keptDataOption } from "./options.ts";
import { print } from "./output.ts";
import { run } from "./run.ts";
import { houseSettings, storeSettings } from "./store-settings.ts";
import { buildWebIfNeeded } from "./web-build.ts";

type ServeOptions = {
  readonly port: number;
  readonly data: string;
  readonly mode: "personal" | "practice";
  readonly log: "silent" | "error" | "warn" | "info";
  readonly metrics: "on" | "off";
  readonly traces?: string;
};

export function addServe(program: Command): void {
  program
    .command("serve")
    .summary("serve the pages on this machine · 画面を開けるようにする")
    .description(
      "Serve Kaname to the browsers of this machine alone, building its pages where they are missing.\n" +
        "この機械のブラウザーだけに、要(かなめ)の画面を出します。",
    )
    .addOption(
      new Option("--port <number>", "port on localhost").env("PORT").default(7070).argParser(parsePort),
    )
    .addOption(keptDataOption())
    .addOption(
      new Option("--mode <mode>", "who it is for")
        .env("KANAME_MODE")
        .choices(["personal", "practice"])
        .default("personal"),
    )
    .addOption(
      new Option("--log <level>", "what is written to standard error, never a person's words")
        .env("KANAME_LOG")
        .choices(["silent", "error", "warn", "info"])
        .default("error"),
    )
    .addOption(
      new Option("--metrics <on|off>", "figures for Prometheus at /metrics")
        .env("KANAME_METRICS")
        .choices(["on", "off"])
        .default("off"),
    )
    .addOption(
      new Option("--traces <url>", "a collector for OpenTelemetry traces: times of requests, no words")
        .env("OTEL_EXPORTER_OTLP_ENDPOINT")
        .argParser(parseCollector),
    )
    .addHelpText("after", examples)
    .action((options: ServeOptions) => run(() => serve(options)));
}

const examples = `
Environment · 環境変数:
  PORT, KANAME_DATA, KANAME_MODE, KANAME_LOG, KANAME_METRICS
                                    as the options above · 上のオプションと同じ
  DATABASE_URL                      a PostgreSQL server instead of the embedded database
  KANAME_ADMIN_DATABASE_URL         its tables' owner, where DATABASE_URL is a plain login
  KANAME_KEY                        the data's key, instead of the key file in the data folder
  KANAME_PUBLIC_URL                 where calendars and links in mails answer from outside
  KANAME_SMTP_URL, KANAME_MAIL_FROM reminders by mail, for whoever asks for them
  KANAME_INQUIRY_ADDRESS            who answers people that want to talk with somebody
  KANAME_COUNSELLORS                a file of counsellors, instead of the list that comes along
  OTEL_EXPORTER_OTLP_ENDPOINT       as --traces; OTEL_SERVICE_NAME is the name it is told

Examples · 例:
  kaname serve                      http://localhost:7070 で開く
  PORT=8080 KANAME_DATA=~/kaname kaname serve`;

async function serve({ port, data, mode, log, metrics, traces }: ServeOptions): Promise<Outcome> {
  const unbuilt = await buildWebIfNeeded(() =>
    process.stderr.write("Building the pages, once. · 画面を用意しています(初回のみ)。\n"),
  );
  if (unbuilt) return unbuilt;
  const { startServer } = await import("../server/index.ts");
  const started = await startServer({
    ...storeSettings(data),
    ...houseSettings(),
    port,
    mode,
    logLevel: log,
    metrics: metrics === "on",
    traces: traces
      ? { endpoint: traces, serviceName: process.env.OTEL_SERVICE_NAME || undefined }
      : undefined,
  });
  if (!started.ok) return started.failure;
  const stopped = untilAskedToStop();
  await print(`Kaname is ready at ${started.url}`);
  // Kept at the end, too; but a machine that is switched off comes to no end.
  setTimeout(flushCompileCache, keepCodeAfterMs).unref();
  await stopped;
  await started.close();
  return null;
}

/** Behind the first pages, so that they do not wait for it. */
const keepCodeAfterMs = 10_000;

/**
 * Further signals change nothing: the server gives requests under way a few seconds and then cuts them. A signal to
 * `npm start` ends npm and the shell between, and never reaches here: there the parent is watched instead.
 */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve();
    }, watchParentEveryMs);
  });
}

const watchParentEveryMs = 500;

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError("Give a port from 1 to 65535, or 0 for any free one.");
  return port;
}

function parseCollector(text: string): string {
  // A variable that was emptied is one that was not set.
  if (text === "") return text;
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new InvalidArgumentError("Give the address of a collector, as http://localhost:4318.");
  return text;
}
