import { startServer } from "../main.ts";

/** A server of its own for tests and benches: prints its address, serves until it is told to stop. Argument: data folder. */
const [dataDir = ""] = process.argv.slice(2);
const { DATABASE_URL: databaseUrl } = process.env;
const unlimited = { requestsPerSecond: 1e6, requestsAtOnce: 1e6, openStreams: 10_000 };
const server = await startServer({
  port: 0,
  dataDir,
  databaseUrl,
  mode: "personal",
  logLevel: "info",
  metrics: true,
  limits: unlimited,
});
if (!server.ok) throw new Error(server.failure.en);
process.stdout.write(`${server.url}\n`);
process.once("SIGTERM", () => void server.close());
