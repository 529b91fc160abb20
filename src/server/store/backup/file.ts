import { createHash, randomBytes, randomUUID, scryptSync } from "node:crypto";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { z } from "zod";
import { keyLength, seal, unseal } from "../vault.ts";

/**
 * A backup file: a line that says what it is, a header in JSON, sealed blocks. Each block is sealed for its number and for
 * being the last or not, so that none can be left out, swapped or cut off. The file's key is in the header, sealed by
 * the key of the data and, when one was given, by a passphrase.
 */
const magic = Buffer.from("KANAME BACKUP\n");
const formatVersion = 1;
/** Bytes of plain text in a block: memory that a backup of any size needs a few times over. */
const blockBytes = 1024 * 1024;
/** A header names migrations and keys; more than this is no header. */
const largestHeaderBytes = 1024 * 1024;
/** A sealed block is at most this much longer than what it holds. */
const largestBlockBytes = 8 * blockBytes;
/** scrypt's cost: 64 MB and a fifth of a second a guess. */
const scryptCost = 2 ** 16;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

const headerSchema = z.object({
  version: z.number(),
  id: z.string(),
  kaname: z.string(),
  at: z.string(),
  migrations: z.array(z.object({ id: z.string(), hash: z.string() })),
  keys: z.array(
    z.discriminatedUnion("by", [
      z.object({ by: z.literal("key"), sealed: z.string() }),
      z.object({
        by: z.literal("passphrase"),
        salt: z.string(),
        cost: z
          .number()
          .int()
          .max(2 ** 20),
        sealed: z.string(),
      }),
    ]),
  ),
});

const versionSchema = z.object({ version: z.number() });

export type BackupHeader = z.output<typeof headerSchema>;
export type BackupContents = Pick<BackupHeader, "kaname" | "at" | "migrations">;
/** What opens a backup: the key of the data, a passphrase, or either. */
export type BackupKeys = { readonly key: Buffer | null; readonly passphrase?: string | undefined };

/** What keeps a file from being used; nothing of it has been believed then. */
export type BackupFileFailure =
  | { readonly type: "backup-unreadable" }
  | { readonly type: "backup-newer" }
  | { readonly type: "backup-key-wrong" }
  | { readonly type: "backup-damaged" };

/** Writes lines as a backup file, piece by piece. */
export async function* writeBackupFile(
  contents: BackupContents,
  keys: { readonly key: Buffer; readonly passphrase?: string | undefined },
  lines: AsyncIterable<string>,
): AsyncGenerator<Buffer> {
  const id = randomUUID();
  const fileKey = randomBytes(keyLength);
  yield encodeHeader({ version: formatVersion, id, ...contents, keys: sealFileKey(id, fileKey, keys) });
  let index = 0;
  const block = async (text: string, last: boolean): Promise<Buffer> => {
    const sealed = seal(fileKey, contextOf(id, index++, last), await compress(Buffer.from(text)));
    return Buffer.concat([uint32(sealed.length), sealed]);
  };
  let held: string[] = [];
  let size = 0;
  for await (const line of lines) {
    held.push(line, "\n");
    size += line.length;
    if (size < blockBytes) continue;
    yield await block(held.join(""), false);
    held = [];
    size = 0;
  }
  yield await block(held.join(""), true);
}

/** A backup whose header was read and whose key is at hand. Reading `lines` to the end proves it whole. */
export type OpenBackup = {
  readonly type: "open";
  readonly header: BackupHeader;
  readonly lines: () => AsyncGenerator<string>;
};

/** Thrown by `lines` where the file is not what was written. */
export class DamagedBackup extends Error {
  override readonly name = "DamagedBackup";
}

/** `read` gives the file's bytes from its start, as often as it is called. */
export async function openBackupFile(
  read: () => AsyncIterable<Buffer>,
  keys: BackupKeys,
): Promise<OpenBackup | BackupFileFailure> {
  const start = createReader(read());
  const header = await readHeader(start);
  await start.close();
  if ("type" in header) return header;
  const fileKey = openFileKey(header, keys);
  if (!fileKey) return { type: "backup-key-wrong" };
  return { type: "open", header, lines: () => readLines(read, header.id, fileKey) };
}

/** The same file for another key of the data; null when it is damaged or the old one does not open it. A passphrase stays. */
export function rekeyHeader(file: Buffer, oldKey: Buffer, newKey: Buffer): Buffer | null {
  const from = magic.length + 4;
  if (file.length < from || !file.subarray(0, magic.length).equals(magic)) return null;
  const end = from + file.readUInt32BE(magic.length);
  const parsed = headerSchema.safeParse(jsonOrNull(file.subarray(from, end).toString("utf8")));
  if (!parsed.success) return null;
  const fileKey = openFileKey(parsed.data, { key: oldKey });
  if (!fileKey) return null;
  const others = parsed.data.keys.filter(({ by }) => by !== "key");
  const keys = [...sealFileKey(parsed.data.id, fileKey, { key: newKey }), ...others];
  return Buffer.concat([encodeHeader({ ...parsed.data, keys }), file.subarray(end)]);
}

/** A damaged file is none of ours to mend. */
function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function* readLines(
  read: () => AsyncIterable<Buffer>,
  id: string,
  fileKey: Buffer,
): AsyncGenerator<string> {
  const reader = createReader(read());
  try {
    await readHeader(reader);
    for (let index = 0, last = false; !last; index++) {
      const length = (await reader.take(4))?.readUInt32BE() ?? 0;
      if (length === 0 || length > largestBlockBytes) throw new DamagedBackup("a block is missing");
      const sealed = await reader.take(length);
      if (!sealed) throw new DamagedBackup("the last block is cut off");
      const more = unseal(fileKey, contextOf(id, index, false), sealed);
      const packed = more ?? unseal(fileKey, contextOf(id, index, true), sealed);
      if (!packed) throw new DamagedBackup("a block does not open");
      last = !more;
      const text = (await decompress(packed)).toString("utf8");
      if (text !== "") yield* text.slice(0, -1).split("\n");
    }
    if (await reader.take(1)) throw new DamagedBackup("something follows the end");
  } finally {
    await reader.close();
  }
}

async function readHeader(reader: Reader): Promise<BackupHeader | BackupFileFailure> {
  const start = await reader.take(magic.length + 4);
  if (!start?.subarray(0, magic.length).equals(magic)) return { type: "backup-unreadable" };
  const length = start.readUInt32BE(magic.length);
  const text = length > largestHeaderBytes ? null : await reader.take(length);
  if (!text) return { type: "backup-damaged" };
  try {
    const json: unknown = JSON.parse(text.toString("utf8"));
    const version = versionSchema.safeParse(json);
    if (version.success && version.data.version > formatVersion) return { type: "backup-newer" };
    const header = headerSchema.safeParse(json);
    return header.success ? header.data : { type: "backup-damaged" };
  } catch {
    return { type: "backup-damaged" };
  }
}

function encodeHeader(header: BackupHeader): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  return Buffer.concat([magic, uint32(text.length), text]);
}

function sealFileKey(
  id: string,
  fileKey: Buffer,
  { key, passphrase }: { readonly key: Buffer; readonly passphrase?: string | undefined },
): BackupHeader["keys"] {
  const byKey = { by: "key", sealed: seal(key, ["backup-key", id], fileKey).toString("base64") } as const;
  if (passphrase === undefined) return [byKey];
  const salt = randomBytes(16).toString("base64");
  const sealed = seal(derive(passphrase, salt, scryptCost), ["backup-key", id], fileKey).toString("base64");
  return [byKey, { by: "passphrase", salt, cost: scryptCost, sealed }];
}

function openFileKey({ id, keys }: BackupHeader, { key, passphrase }: BackupKeys): Buffer | null {
  for (const sealed of keys) {
    const opens =
      sealed.by === "key"
        ? key
        : passphrase === undefined
          ? null
          : derive(passphrase, sealed.salt, sealed.cost);
    const fileKey = opens && unseal(opens, ["backup-key", id], Buffer.from(sealed.sealed, "base64"));
    if (fileKey) return fileKey;
  }
  return null;
}

function derive(passphrase: string, salt: string, cost: number): Buffer {
  // Twice what scrypt needs, which is 128 bytes times the cost and the block size of 8.
  const maxmem = 2 * 128 * 8 * cost;
  return scryptSync(passphrase.normalize("NFKC"), Buffer.from(salt, "base64"), keyLength, {
    N: cost,
    maxmem,
  });
}

function contextOf(id: string, index: number, last: boolean): readonly (string | number)[] {
  return ["backup-block", id, index, last ? "last" : "more"];
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

type Reader = {
  /** The next `length` bytes, or null when there are not as many. */
  readonly take: (length: number) => Promise<Buffer | null>;
  readonly close: () => Promise<void>;
};

function createReader(source: AsyncIterable<Buffer>): Reader {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  return {
    take: async (length) => {
      while (size < length) {
        const { value, done } = await pieces.next();
        if (done) return null;
        held.push(value);
        size += value.length;
      }
      const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
      held = [all.subarray(length)];
      size -= length;
      return all.subarray(0, length);
    },
    close: async () => {
      await pieces.return?.();
    },
  };
}

/** Counts lines and hashes them, table by table: what a restore compares. */
export function createTally(): {
  readonly add: (table: string, line: string) => void;
  readonly result: () => Tally;
} {
  const byTable = new Map<string, { rows: number; readonly hash: ReturnType<typeof createHash> }>();
  return {
    add: (table, line) => {
      const entry = byTable.get(table) ?? { rows: 0, hash: createHash("sha256") };
      byTable.set(table, entry);
      entry.rows++;
      entry.hash.update(line).update("\n");
    },
    result: () =>
      Object.fromEntries(
        [...byTable].map(([table, { rows, hash }]) => [table, { rows, sha256: hash.copy().digest("hex") }]),
      ),
  };
}

export type Tally = Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
