#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: finds a Node that runs the sources, or says how to get one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const entry = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

/** What Node has made of the sources is kept beside the built pages where there may be written: the next start is sooner. */
const codeCache = fileURLToPath(new URL("../dist/code-cache", import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) {
  modules.enableCompileCache?.(codeCache);
  await import(entry);
} else {
  const newer = findNewerNode();
  if (newer) passOnTo(newer);
  else explain();
}

/** The Node that comes with this package's dependencies, wherever npm has put it. */
function findNewerNode() {
  try {
    const manifest = modules.createRequire(import.meta.url).resolve("node/package.json");
    const program = join(dirname(manifest), "bin", "node");
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/**
 * Runs the sources there, passes signals on, and ends as they end. Without protection keys: under them V8 ends a process now and then
 * in which a thread has WebAssembly, as the database's has (nodejs/node#64500).
 */
function passOnTo(program) {
  const child = spawn(program, ["--no-memory-protection-keys", entry, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: codeCache, ...process.env },
  });
  // The terminal sends its own to both; a service manager only to this process.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

function explain() {
  console.error(
    `Kaname needs Node 22.18 or newer, and this is ${process.version}. ` +
      "`npm ci` brings a newer one along unless install scripts are switched off: " +
      "run `npm ci --ignore-scripts=false`, or install Node 24.\n" +
      `要(かなめ)には Node 22.18 以上が必要です(いまは ${process.version})。` +
      "`npm ci --ignore-scripts=false` を実行するか、Node 24 を入れてください。",
  );
  process.exitCode = 1;
}
