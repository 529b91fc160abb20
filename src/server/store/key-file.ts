import { randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder } from "./sync.ts";
import { keyLength } from "./vault.ts";

/** Reads a key as text: 32 bytes in base64, base64url or hexadecimal. Null when it is none of these. */
export function parseKey(text: string): Buffer | null {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, "hex");
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return null;
  const bytes = Buffer.from(trimmed, "base64");
  return bytes.length === keyLength ? bytes : null;
}

function keyFilePath(dataDir: string): string {
  return join(dataDir, "key");
}

/** The key in the data folder: its bytes, "missing", or "unusable" when the file holds no key. */
export function readKeyFile(dataDir: string): Buffer | "missing" | "unusable" {
  const path = keyFilePath(dataDir);
  if (!existsSync(path)) return "missing";
  return parseKey(readFileSync(path, "utf8")) ?? "unusable";
}

/** Makes the key file, or leaves the one another process made in the meantime. Returns the key that counts. */
export function createKeyFile(dataDir: string): Buffer | "unusable" {
  const temporary = writeNewKey(dataDir);
  try {
    linkSync(temporary, keyFilePath(dataDir));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    unlinkSync(temporary);
  }
  syncFolder(dataDir);
  const key = readKeyFile(dataDir);
  return key === "missing" ? "unusable" : key;
}

/** Puts a new key in the place of the old one: what the old one sealed can never be read again. */
export function replaceKeyFile(dataDir: string): Buffer {
  renameSync(writeNewKey(dataDir), keyFilePath(dataDir));
  syncFolder(dataDir);
  const key = readKeyFile(dataDir);
  if (typeof key === "string") throw new Error(`the new key file is ${key}`);
  return key;
}

function writeNewKey(dataDir: string): string {
  const path = join(dirname(keyFilePath(dataDir)), `key-${randomUUID()}.part`);
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, `${randomBytes(keyLength).toString("base64")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return path;
}
