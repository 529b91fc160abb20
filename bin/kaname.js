#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: finds a Node that runs the sources, or says how to get one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const entry = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(entry);
} else {
  const bundled = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
  if (existsSync(bundled)) {
    const { status } = spawnSync(bundled, [entry, ...process.argv.slice(2)], { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } else {
    console.error(
      `Kaname needs Node 22.18 or newer, and this is ${process.version}. ` +
        "`npm ci` brings a newer one along unless install scripts are switched off: " +
        "run `npm ci --ignore-scripts=false`, or install Node 24.\n" +
        `要(かなめ)には Node 22.18 以上が必要です(いまは ${process.version})。` +
        "`npm ci --ignore-scripts=false` を実行するか、Node 24 を入れてください。",
    );
    process.exitCode = 1;
  }
}
