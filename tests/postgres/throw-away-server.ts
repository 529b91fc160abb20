import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

export type ThrowAwayServer = {
  /** A plain login that owns its database. */
  readonly url: string;
  /** A superuser, who may make databases and roles. */
  readonly administrator: string;
  /** Stops it as a crash would, and starts it again on what it had written. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How long a new server may take to answer, with slow disks in mind. */
const startWithinMs = 30_000;

/** Starts a server of PostgreSQL's own programs on loopback, in a folder that goes with it. Newest version first. */
export async function startServer(): Promise<ThrowAwayServer | "not-installed"> {
  const programs = findPrograms();
  if (!programs) return "not-installed";
  const folder = mkdtempSync(join(tmpdir(), "kaname-postgres-"));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const asUser = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } };
  let server: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    if (server) await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const stopAtExit = (): void => {
    if (server?.exitCode === null) server.kill("SIGQUIT");
  };
  process.once("exit", stopAtExit);
  try {
    const initialise = ["-D", data, "-U", "administrator", "-A", "trust", "-E", "UTF8", "--no-sync"];
    execFileSync(join(programs, "initdb"), initialise, { ...asUser, stdio: ["ignore", "ignore", "inherit"] });
    const port = await freePort();
    const address = `127.0.0.1:${port}`;
    const administrator = `postgres://administrator@${address}/postgres`;
    const start = async (): Promise<void> => {
      const settings = ["-c", "log_min_messages=panic", "-c", "max_connections=200"];
      server = spawn(
        join(programs, "postgres"),
        ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, ...settings],
        { ...asUser, stdio: ["ignore", "ignore", "inherit"] },
      );
      await untilItAnswers(administrator, server);
    };
    await start();
    // A plain login, as on a server in use: row-level security holds it without any help.
    await run(administrator, ["create role kaname login", "create database kaname owner kaname"]);
    const crash = async (): Promise<void> => {
      if (server) await stopServer(server);
      await start();
    };
    return { url: `postgres://kaname@${address}/kaname`, administrator, crash, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function findPrograms(): string | null {
  const home = "/usr/lib/postgresql";
  const versions = existsSync(home) ? readdirSync(home) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...newestFirst.map((version) => join(home, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function serverUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + startWithinMs; Date.now() < end; await wait(100)) {
    if (server.exitCode !== null) throw new Error("the PostgreSQL server ended while starting");
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      // Not yet.
    }
  }
  throw new Error("the PostgreSQL server did not answer in time");
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  // Immediate: what it holds is thrown away.
  server.kill("SIGQUIT");
  await ended;
}
