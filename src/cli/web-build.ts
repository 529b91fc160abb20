import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Failure, Outcome } from "./failure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const builtPage = join(root, "dist/web/index.html");
/** What the pages are made of. */
const sources = ["src/web", "src/api", "src/fan", "conversations", "package-lock.json"];

/** Builds the web app where it is missing or older than its sources, as after an update. */
export async function buildWebIfNeeded(onBuild: () => void): Promise<Outcome> {
  const builtAt = existsSync(builtPage) ? statSync(builtPage).mtimeMs : null;
  if (builtAt !== null && newestOf(sources) <= builtAt) return null;
  onBuild();
  try {
    // In a process of its own: the tools take a gigabyte, which goes with it.
    const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
    await promisify(execFile)(process.execPath, [
      vite,
      "build",
      join(root, "src/web"),
      "--logLevel",
      "error",
    ]);
    return null;
  } catch (error) {
    // An older build serves where there are no tools to make a newer one.
    return builtAt === null ? cannotBuild(error) : null;
  }
}

/** Time of the latest change under these paths, in milliseconds; 0 where there are none, as in a package without sources. */
function newestOf(paths: readonly string[]): number {
  const times = paths.flatMap((path) => {
    const at = join(root, path);
    if (!existsSync(at)) return [];
    if (!statSync(at).isDirectory()) return [statSync(at).mtimeMs];
    return readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  });
  return Math.max(0, ...times);
}

function cannotBuild(error: unknown): Failure {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    en: `The pages could not be built (${reason}); run 'npm ci --include=dev' and start again.`,
    ja: `画面を作れませんでした(${reason})。npm ci --include=dev のあと、もう一度始めてください。`,
  };
}
