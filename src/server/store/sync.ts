import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

/** Makes the names in a folder durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Makes a folder and everything in it durable. */
export async function syncTree(path: string): Promise<void> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]): string => join(entry.parentPath, entry.name);
  const sync = (file: FileHandle): Promise<void> => file.sync();
  await sideBySide(entries.filter((entry) => entry.isFile()).map(pathOf), sync);
  // Names once what they name is there.
  await sideBySide([...entries.filter((entry) => entry.isDirectory()).map(pathOf), path], sync);
}

/** Files under way to the disk at a time: enough for it to take many at once, where one by one each would wait for it. */
const filesAtOnce = 16;

/** Opens files and does something with each, some at a time; rejects with the first that fails. */
export async function sideBySide(
  paths: readonly string[],
  work: (file: FileHandle, path: string) => Promise<void>,
): Promise<void> {
  const waiting = paths.values();
  const oneByOne = async (): Promise<void> => {
    for (const path of waiting) {
      const file = await open(path, "r");
      try {
        await work(file, path);
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, oneByOne));
}
