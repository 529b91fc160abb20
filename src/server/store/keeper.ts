import { createReadStream } from "node:fs";
import { type Kysely, sql, type Transaction } from "kysely";
import { rekeyAutomaticBackups } from "./backup/automatic.ts";
import { openBackupFile } from "./backup/file.ts";
import { writeBackup } from "./backup/write.ts";
import type { Tables } from "./database.ts";
import { layNextKey, parseKey } from "./key-file.ts";
import type { KeyHolder } from "./key-holder.ts";
import { whileNobodyChangesKey } from "./key-change-lock.ts";
import { claimKey } from "./key-lock.ts";
import type { KeyRing } from "./key-ring.ts";
import type { KeeperScope } from "./keeper-scope.ts";
import { takeWaitingKey } from "./take-waiting-key.ts";
import { newKeyCheck, opensKeyCheck, unwrapKey, wrapKey } from "./vault.ts";

/** What whoever looks after the data does with all of it, while it is being served. */
export type Keeper = {
  /** Everything as of now, as an encrypted file. A passphrase opens it where the key is not at hand. */
  readonly backup: (passphrase?: string) => AsyncIterable<Buffer>;
  /** Whether a backup file opens with the key that the data has now. */
  readonly opensBackup: (path: string) => Promise<boolean>;
  /** Seals every person's data key with another key: the one given, or a new one where the key is a file of ours. */
  readonly changeKey: (newKey?: string) => Promise<KeyChanged>;
  readonly figures: () => Promise<KeeperFigures>;
};

export type KeyChanged =
  /** `keyFile`: the new key is in the data folder; otherwise its giver has to give it from now on. */
  | { readonly type: "changed"; readonly persons: number; readonly keyFile: boolean }
  | { readonly type: "key-unusable" }
  /** The key comes from outside, so the new one must, too. */
  | { readonly type: "new-key-missing" };

export type KeeperFigures = {
  readonly persons: number;
  readonly sessions: number;
  readonly events: number;
  readonly migrations: number;
};

export type KeeperParts = {
  readonly dataDir: string;
  readonly asKeeper: KeeperScope;
  readonly keys: KeyRing;
  readonly holder: KeyHolder;
  /** Whether the key is the one in the data folder. */
  readonly keyIsFile: boolean;
  readonly now: () => Date;
  readonly version: string;
};

/** Persons whose data keys are sealed anew between two looks at the database. */
const pagePersons = 500;

export function createKeeper(parts: KeeperParts): Keeper {
  const { dataDir, asKeeper, keys, holder, keyIsFile } = parts;
  return {
    backup: (passphrase) =>
      writeBackup({
        asKeeper,
        keyEncryptionKey: holder.current(),
        passphrase,
        now: parts.now(),
        version: parts.version,
      }),

    opensBackup: async (path) => {
      const opened = await openBackupFile(() => createReadStream(path), { key: holder.current() });
      return opened.type === "open";
    },

    changeKey: async (newKey) => {
      if (newKey === undefined && !keyIsFile) return { type: "new-key-missing" };
      const given = newKey === undefined ? null : parseKey(newKey);
      if (newKey !== undefined && !given) return { type: "key-unusable" };
      let persons = 0;
      const change = async (): Promise<Buffer> => {
        const changed = await asKeeper(async (transaction) => {
          await claimKey(transaction);
          const oldKey = await keyOfData(transaction, holder);
          // Where a change ended without a word, the file that waits is the only one with the key, and is taken first.
          if (keyIsFile) takeWaitingKey(dataDir, oldKey);
          // On disk before anything is sealed with it. Whatever happens now, one of the two files opens the data, and stays.
          const newKey = keyIsFile ? layNextKey(dataDir, given) : given;
          if (!newKey) throw new Error("there is no new key");
          persons = await sealAnew(transaction, oldKey, newKey);
          return { oldKey, newKey };
          // Whoever joined while the lock was waited for is seen, and sealed anew with the others.
        }, "read committed");
        // The data has it now, whatever becomes of the files; they are taken along by the next start where there is no room for it.
        holder.replace(changed.newKey);
        if (keyIsFile) takeWaitingKey(dataDir, changed.newKey);
        else rekeyAutomaticBackups(dataDir, changed.oldKey, changed.newKey);
        return changed.newKey;
      };
      await whileNobodyChangesKey(dataDir, () => keys.whileNobodyJoins(change));
      return { type: "changed", persons, keyFile: keyIsFile };
    },

    figures: () => asKeeper(count),
  };
}

/** The key the data has now. An earlier change that ended without a word may have left it in a file that waits. */
async function keyOfData(transaction: Transaction<Tables>, holder: KeyHolder): Promise<Buffer> {
  const { sealed } = await transaction
    .selectFrom("key_check")
    .select("sealed")
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  if (!holder.find((key) => opensKeyCheck(key, sealed) || null)) {
    throw new Error("the key of this data was changed; start again with the new one");
  }
  return holder.current();
}

async function sealAnew(transaction: Transaction<Tables>, oldKey: Buffer, newKey: Buffer): Promise<number> {
  let count = 0;
  for (let after = { tenant: "", id: "" }; ;) {
    const page = await transaction
      .selectFrom("person")
      .select(["tenant", "id", "wrapped_key"])
      .where((expression) =>
        expression(expression.refTuple("tenant", "id"), ">", expression.tuple(after.tenant, after.id)),
      )
      .orderBy("tenant")
      .orderBy("id")
      .limit(pagePersons)
      .execute();
    const last = page.at(-1);
    if (!last) break;
    const sealed = page.map(({ tenant, id, wrapped_key }) => {
      const dataKey = unwrapKey(oldKey, { tenant, id }, wrapped_key);
      if (!dataKey) throw new Error("a person's data key does not open with the key of this data");
      return { tenant, id, key: wrapKey(newKey, { tenant, id }, dataKey).toString("hex") };
    });
    await sql`update person set wrapped_key = decode(anew.key, 'hex')
      from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) as anew(tenant text, id text, key text)
      where person.tenant = anew.tenant and person.id = anew.id`.execute(transaction);
    count += page.length;
    after = last;
  }
  await transaction
    .updateTable("key_check")
    .set({ sealed: newKeyCheck(newKey) })
    .where("id", "=", 1)
    .execute();
  return count;
}

async function count(db: Kysely<Tables>): Promise<KeeperFigures> {
  const of = async (table: "person" | "session_event" | "kaname_migration"): Promise<number> => {
    const { rows } = await db
      .selectFrom(table)
      .select((expression) => expression.fn.countAll<number | string>().as("rows"))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const { rows } = await db
    .selectFrom("session")
    .select((expression) => expression.fn.countAll<number | string>().as("rows"))
    .where("log", "=", "session")
    .executeTakeFirstOrThrow();
  return {
    persons: await of("person"),
    sessions: Number(rows),
    events: await of("session_event"),
    migrations: await of("kaname_migration"),
  };
}
