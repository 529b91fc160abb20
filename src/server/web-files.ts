import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip";

export type WebFiles = {
  readonly has: (name: string) => boolean;
  /** Null when the file has gone since the start. */
  readonly read: (name: string, encoding: Encoding | null) => Uint8Array<ArrayBuffer> | null;
};

/** Text is held from the start: the pages that are open go on with it while a newer build takes its place on the disk. */
const isText = /\.(?:js|css|svg|webmanifest)$/;

/**
 * The built files by name. Names are known from the start, so no path from outside ever reaches the disk; text is compressed
 * once and kept.
 */
export function openWebFiles(folder: string): WebFiles {
  const names = listFiles(folder);
  const texts = new Map(
    [...names].filter((name) => isText.test(name)).map((name) => [name, readFileSync(join(folder, name))]),
  );
  const compressed = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    has: (name) => names.has(name),
    read: (name, encoding) => {
      const content = texts.get(name) ?? readIfThere(join(folder, name));
      if (content === null || encoding === null || !isText.test(name))
        return content && Uint8Array.from(content);
      const key = `${encoding} ${name}`;
      const known = compressed.get(key) ?? compress(content, encoding, bestQuality);
      compressed.set(key, known);
      return known;
    },
  };
}

/** Brotli's best in little time: one file of the app takes some 20 ms, once. */
const bestQuality = 9;
/** What is written for one person is sent once: a page takes a millisecond. */
export const quickQuality = 4;

export function compress(content: Uint8Array, encoding: Encoding, quality: number): Uint8Array<ArrayBuffer> {
  const packed =
    encoding === "gzip"
      ? gzipSync(content)
      : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return Uint8Array.from(packed);
}

/** The best that both sides know. */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  const accepted = (header ?? "").split(",").map((part) => part.split(";")[0]?.trim());
  return accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null;
}

export function isCompressible(name: string): boolean {
  return isText.test(name);
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function listFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
}
