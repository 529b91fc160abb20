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
import { keepForOwner } from "./keep-for-owner.ts";
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
  keepForOwner(path, 0o600);
  return parseKey(readFileSync(path, "utf8")) ?? "unusable";
}

/** Makes the key file, or leaves the one another process made in the meantime. Returns the key that counts. */
export function createKeyFile(dataDir: string): Buffer | "unusable" {
  const temporary = writeKey(dataDir, randomBytes(keyLength));
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
  const key = layNextKey(dataDir);
  takeNextKey(dataDir, key);
  return key;
}

/** Makes a key, or takes the one given, that waits beside the one in use, on disk before the data is sealed with it. */
export function layNextKey(dataDir: string, given: Buffer | null = null): Buffer {
  renameSync(writeKey(dataDir, given ?? randomBytes(keyLength)), nextKeyPath(dataDir));
  syncFolder(dataDir);
  const key = readNextKey(dataDir);
  if (!key) throw new Error("the new key file holds no key");
  return key;
}

/** The key that waits, or null: there is one only when a change of key was cut short. */
export function readNextKey(dataDir: string): Buffer | null {
  const path = nextKeyPath(dataDir);
  return existsSync(path) ? parseKey(readFileSync(path, "utf8")) : null;
}

/** The key that waited is the key now. Another process may have been first; what counts is that the file holds it. */
export function takeNextKey(dataDir: string, expected: Buffer): void {
  if (existsSync(nextKeyPath(dataDir))) renameSync(nextKeyPath(dataDir), keyFilePath(dataDir));
  syncFolder(dataDir);
  const key = readKeyFile(dataDir);
  if (!(key instanceof Buffer) || !key.equals(expected)) throw new Error("the key file is not the new key");
}

function nextKeyPath(dataDir: string): string {
  return join(dataDir, "key.next");
}

function writeKey(dataDir: string, key: Buffer): string {
  const path = join(dirname(keyFilePath(dataDir)), `key-${randomUUID()}.part`);
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, `${key.toString("base64")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return path;
}
