import { chmodSync, statSync } from "node:fs";

/**
 * Takes from everybody but the owner what rights they have on a file or folder of ours: copied by hand, unpacked, or made by a library
 * that gives more. Where it is not ours to change, it stays as it is, and `kaname doctor` says so.
 */
export function keepForOwner(path: string, mode: 0o600 | 0o700): void {
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, mode);
  } catch (error) {
    const isNotOurs = error instanceof Error && "code" in error && error.code === "EPERM";
    if (!isNotOurs) throw error;
  }
}
