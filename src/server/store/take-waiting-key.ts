import { rekeyAutomaticBackups } from "./backup/automatic.ts";
import { readKeyFile, takeNextKey } from "./key-file.ts";

/**
 * The key of the data becomes the key in the folder where a change of key left it waiting beside the one before. The automatic
 * backups come along first: until each opens with the new key, the old one stays.
 */
export function takeWaitingKey(dataDir: string, keyOfData: Buffer): void {
  const inFile = readKeyFile(dataDir);
  if (inFile instanceof Buffer) {
    if (inFile.equals(keyOfData)) return;
    rekeyAutomaticBackups(dataDir, inFile, keyOfData);
  }
  takeNextKey(dataDir, keyOfData);
}
