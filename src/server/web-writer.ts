import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Logger } from "pino";
import type { WritePage } from "../api/index.ts";

const nobodyWrites: WritePage = async () => null;

/**
 * The built interface as a writer of pages. Without it, and wherever it fails, pages come empty and are written in the
 * browser: a person only waits a little longer.
 */
export function openWebWriter(folder: string, log: Logger): WritePage {
  const file = join(folder, "write-page.mjs");
  const loading = existsSync(file) ? load(file) : Promise.resolve(nobodyWrites);
  // A build that cannot be loaded is told of when a page is wanted, and stops nothing.
  loading.catch(() => {});
  return async (wanted) => {
    try {
      return await (
        await loading
      )(wanted);
    } catch (error) {
      // Only what kind of mistake it was: its text may hold words of the page.
      log.error({ kind: error instanceof Error ? error.name : "unknown" }, "A page could not be written.");
      return null;
    }
  };
}

async function load(file: string): Promise<WritePage> {
  const module: unknown = await import(pathToFileURL(file).href);
  return isWriter(module) ? module.writePage : nobodyWrites;
}

function isWriter(module: unknown): module is { readonly writePage: WritePage } {
  return (
    typeof module === "object" &&
    module !== null &&
    "writePage" in module &&
    typeof module.writePage === "function"
  );
}
