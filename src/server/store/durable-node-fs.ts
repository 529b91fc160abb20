import { closeSync, fsyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { SyncedFiles } from "./synced-files.ts";

/** WASI's number for an input or output error; PostgreSQL stops rather than believe a failed sync. */
const inputOutputError = 29;

/**
 * PGlite's file system with syncs that reach the disk. As shipped its fsync does nothing, so a power cut takes acknowledged
 * rows; this puts a real one into Emscripten's NODEFS, which is why the version is pinned and `onSync` lets a test count.
 */
export class DurableNodeFs extends NodeFS {
  readonly #synced: SyncedFiles;
  readonly #onSync: () => void;

  constructor(dataDir: string, synced: SyncedFiles, onSync: () => void = () => {}) {
    super(dataDir);
    this.#synced = synced;
    this.#onSync = onSync;
  }

  override async init(...[pg, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const started = await super.init(pg, options);
    const preRun = [...(started.emscriptenOpts.preRun ?? []), (module: unknown) => this.#patch(module)];
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun } };
  }

  #patch(module: unknown): void {
    if (!hasNodeFs(module)) throw new Error("this PGlite has no NODEFS.stream_ops to make durable");
    const { NODEFS } = module;
    NODEFS.stream_ops.fsync = (stream) => {
      try {
        if (typeof stream.nfd === "number") {
          if (this.#synced.holds(stream.nfd)) return 0;
          fsyncSync(stream.nfd);
        } else syncPath(NODEFS.realPath(stream.node));
      } catch {
        return inputOutputError;
      }
      this.#onSync();
      return 0;
    };
  }
}

/** Folders have no file descriptor in NODEFS. */
function syncPath(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

type EmscriptenStream = { readonly nfd?: unknown; readonly node: object };
type WithNodeFs = {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: EmscriptenStream) => number };
    readonly realPath: (node: object) => string;
  };
};

function hasNodeFs(module: unknown): module is WithNodeFs {
  if (typeof module !== "object" || module === null || !("NODEFS" in module)) return false;
  const { NODEFS } = module;
  if (typeof NODEFS !== "object" || NODEFS === null) return false;
  if (!("realPath" in NODEFS) || typeof NODEFS.realPath !== "function") return false;
  return "stream_ops" in NODEFS && typeof NODEFS.stream_ops === "object" && NODEFS.stream_ops !== null;
}

/** How PGlite starts here: its own parameters without `-F` (no fsync), and little memory for pages. */
export function durableStartParameters(defaults: readonly string[]): string[] {
  return [
    ...defaults.filter((parameter) => parameter !== "-F"),
    "-c",
    "wal_sync_method=fsync",
    "-c",
    "shared_buffers=16MB",
  ];
}
