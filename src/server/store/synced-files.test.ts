import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type SyncedFiles, syncedBeforeRecovery } from "./synced-files.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-synced-"));
afterAll(() => rmSync(root, { recursive: true }));

/** PostgreSQL's numbers for how a cluster ended. */
const states = { inProduction: 6, shutDown: 1 };

function aCluster(name: string, state: number): string {
  const folder = join(root, name);
  mkdirSync(join(folder, "global"), { recursive: true });
  mkdirSync(join(folder, "base"));
  const control = Buffer.alloc(64);
  control.writeInt32LE(state, 16);
  writeFileSync(join(folder, "global", "pg_control"), control);
  for (const each of ["written", "truncated", "replaced", "left"]) {
    writeFileSync(join(folder, "base", each), "page");
    // Before the start, whatever the machine's clock counts in.
    utimesSync(join(folder, "base", each), 1_000, 1_000);
  }
  return folder;
}

function holds(synced: SyncedFiles, path: string): boolean {
  const file = openSync(path, "r");
  try {
    return synced.holds(file);
  } finally {
    closeSync(file);
  }
}

describe("files synced before a recovery", () => {
  test("hold until they are changed in whatever way", async () => {
    const base = join(aCluster("killed", states.inProduction), "base");
    const synced = await syncedBeforeRecovery(join(root, "killed"));
    const at = (name: string): boolean => holds(synced, join(base, name));
    expect(["written", "truncated", "replaced", "left"].map(at)).toEqual([true, true, true, true]);
    const file = openSync(join(base, "written"), "r+");
    writeSync(file, "PAGE");
    closeSync(file);
    truncateSync(join(base, "truncated"), 2);
    writeFileSync(join(base, "other"), "page");
    renameSync(join(base, "other"), join(base, "replaced"));
    expect(["written", "truncated", "replaced", "left"].map(at)).toEqual([false, false, false, true]);
    synced.forget();
    expect(at("left")).toBe(false);
  });

  test("are none where nothing has to be recovered", async () => {
    const orderly = aCluster("orderly", states.shutDown);
    expect(holds(await syncedBeforeRecovery(orderly), join(orderly, "base", "left"))).toBe(false);
    const none = join(root, "none");
    mkdirSync(none);
    expect((await syncedBeforeRecovery(none)).holds(0)).toBe(false);
  });
});
