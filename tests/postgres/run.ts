import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startServer } from "./throw-away-server.ts";

/** Runs the store's contract on a PostgreSQL server: the one of DATABASE_URL, or a throw-away one. */
const given = process.env.DATABASE_URL;
const server = given ? { url: given, administrator: "", stop: async () => {} } : await startServer();

if (server === "not-installed") {
  console.error(
    "PostgreSQL is not installed here. Install it (Debian: apt-get install postgresql), " +
      "or name a server you can spare: DATABASE_URL=postgres://… npm run test:postgres",
  );
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await runTests(server.url, server.administrator);
  } finally {
    await server.stop();
  }
}

async function runTests(url: string, administrator: string): Promise<number> {
  const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
  const tests = spawn(
    process.execPath,
    [
      vitest,
      "run",
      "src/server/store/store.test.ts",
      "src/server/store/faults.test.ts",
      "src/server/store/postgres.test.ts",
      "src/server/mail/look-by-boss.test.ts",
    ],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: "inherit",
      env: { ...process.env, KANAME_TEST_DATABASE_URL: url, KANAME_TEST_ADMINISTRATOR_URL: administrator },
    },
  );
  // Whoever stops this run stops the tests, and the server after them.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => tests.kill(signal));
  return new Promise((resolve) => tests.once("exit", (code) => resolve(code ?? 1)));
}
