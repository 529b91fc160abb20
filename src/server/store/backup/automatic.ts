import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncFolder } from "../sync.ts";
import { rekeyHeader } from "./file.ts";
import { KeyChanged } from "./write.ts";

/** Between two backups that nobody asked for. */
const backupEveryMs = 24 * 3_600_000;
/** How often it is looked whether one is due: a machine may sleep for days. */
const lookEveryMs = 3_600_000;
/** Time after the start, so that the first page is not kept waiting. */
const firstLookAfterMs = 10_000;
/** Backups kept: two weeks back. */
const keepBackups = 14;
/** A key is changed once in a while; nobody changes it as often while one backup is made. */
const attemptsAtMost = 3;

type BackupKeeper = {
  readonly backup: () => AsyncIterable<Buffer>;
  /** Whether the file opens with the key that the data has now. */
  readonly opensBackup: (path: string) => Promise<boolean>;
};

/** Makes a backup a day in the data folder and keeps the newest. `stop` waits for one that is being written. */
export function createAutomaticBackups(
  dataDir: string,
  keeper: BackupKeeper,
  now: () => Date,
): { readonly stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const look = (): void => {
    // A failure shows in `kaname doctor`, which says how old the newest backup is.
    running = running.then(() => backUpIfDue(dataDir, keeper, now())).catch(() => {});
  };
  const first = setTimeout(look, firstLookAfterMs).unref();
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}

/** Makes today's backup if the newest is a day old, and lets those beyond the number kept go. */
export async function backUpIfDue(
  dataDir: string,
  { backup, opensBackup }: BackupKeeper,
  now: Date,
): Promise<void> {
  // One from the future was made before the clock was put right, and says nothing of today.
  const isRecent = automaticBackups(dataDir).some((path) => {
    const age = now.getTime() - timeInName(basename(path)).getTime();
    return age >= 0 && age < backupEveryMs;
  });
  if (isRecent) return;
  const folder = backupFolder(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // What a killed process was writing.
  for (const name of readdirSync(folder)) if (isPart.test(name)) rmSync(join(folder, name));
  const path = join(folder, `${now.toISOString().replaceAll(":", "-")}${ending}`);
  for (let attempt = 1; ; attempt++) {
    const isWritten = await writeWhole(path, backup()).then(() => true, unlessKeyChanged);
    if (isWritten && (await opensBackup(path))) break;
    // The key was changed while it was written.
    rmSync(path, { force: true });
    if (attempt === attemptsAtMost) throw new Error("the key changes faster than a backup is made");
  }
  for (const old of asTheyWereMade(dataDir, now).slice(0, -keepBackups)) rmSync(old);
}

function unlessKeyChanged(error: unknown): false {
  if (error instanceof KeyChanged) return false;
  throw error;
}

/** The oldest first. Those whose time is still to come were made while the clock was wrong, before all others of its right time. */
function asTheyWereMade(dataDir: string, now: Date): readonly string[] {
  const isToCome = (path: string): boolean => timeInName(basename(path)) > now;
  const paths = automaticBackups(dataDir);
  return [...paths.filter(isToCome), ...paths.filter((path) => !isToCome(path))];
}

/** Writes a file that is there whole or not at all, for its owner alone. Returns its size in bytes. */
export async function writeWhole(path: string, pieces: AsyncIterable<Buffer>): Promise<number> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = openSync(part, "w", 0o600);
  let bytes = 0;
  try {
    try {
      for await (const piece of pieces) {
        for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
        bytes += piece.length;
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
  return bytes;
}

/** The newest of them, or null when there is none. */
export function newestAutomaticBackup(
  dataDir: string,
  now = new Date(),
): { readonly path: string; readonly at: Date; readonly bytes: number } | null {
  const path = asTheyWereMade(dataDir, now).at(-1);
  if (path === undefined) return null;
  return { path, at: timeInName(basename(path)), bytes: statSync(path).size };
}

/** Lets all of them go: nobody is left in them who was not erased. */
export function dropAutomaticBackups(dataDir: string): void {
  for (const path of automaticBackups(dataDir)) rmSync(path);
}

/** Makes them readable with the data's new key, and no longer with the old one. */
export function rekeyAutomaticBackups(dataDir: string, oldKey: Buffer, newKey: Buffer): void {
  for (const path of automaticBackups(dataDir)) {
    const file = rekeyHeader(readFileSync(path), oldKey, newKey);
    if (!file) continue;
    const part = `${path}.part`;
    writeFileSync(part, file, { mode: 0o600, flush: true });
    renameSync(part, path);
    syncFolder(dirname(path));
  }
}

const ending = ".kaname-backup";
const isPart = /\.kaname-backup(?:\.\d+)?\.part$/;

function automaticBackups(dataDir: string): readonly string[] {
  const folder = backupFolder(dataDir);
  if (!existsSync(folder)) return [];
  // Their names are their times.
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith("."));
  return names.sort().map((name) => join(folder, name));
}

/** `2026-11-27T03-55-02.123Z.kaname-backup`: colons are no part of a file's name everywhere. */
function timeInName(name: string): Date {
  return new Date(name.slice(0, -ending.length).replace(/T(\d\d)-(\d\d)-/, "T$1:$2:"));
}

function backupFolder(dataDir: string): string {
  return join(dataDir, "backups");
}
