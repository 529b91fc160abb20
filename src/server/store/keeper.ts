import type { Kysely, Transaction } from "kysely";
import { rekeyAutomaticBackups } from "./backup/automatic.ts";
import { writeBackup } from "./backup/write.ts";
import type { Tables } from "./database.ts";
import { dropNextKey, layNextKey, parseKey, takeNextKey } from "./key-file.ts";
import type { KeyHolder } from "./key-holder.ts";
import { claimKey } from "./key-lock.ts";
import type { KeyRing } from "./key-ring.ts";
import type { KeeperScope } from "./keeper-scope.ts";
import { newKeyCheck, unwrapKey, wrapKey } from "./vault.ts";

/** What whoever looks after the data does with all of it, while it is being served. */
export type Keeper = {
  /** Everything as of now, as an encrypted file. A passphrase opens it where the key is not at hand. */
  readonly backup: (passphrase?: string) => AsyncIterable<Buffer>;
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

    changeKey: async (newKey) => {
      if (newKey === undefined && !keyIsFile) return { type: "new-key-missing" };
      const given = newKey === undefined ? null : parseKey(newKey);
      if (newKey !== undefined && !given) return { type: "key-unusable" };
      let persons = 0;
      await keys.whileNobodyJoins(async () => {
        const oldKey = holder.current();
        // On disk before anything is sealed with it; a start after a crash finds out which of the two counts.
        const key = keyIsFile ? layNextKey(dataDir, given) : given;
        if (!key) throw new Error("there is no new key");
        try {
          persons = await asKeeper((transaction) => sealAnew(transaction, oldKey, key));
        } catch (error) {
          if (keyIsFile) dropNextKey(dataDir);
          throw error;
        }
        if (keyIsFile) takeNextKey(dataDir);
        rekeyAutomaticBackups(dataDir, oldKey, key);
        return key;
      });
      return { type: "changed", persons, keyFile: keyIsFile };
    },

    figures: () => asKeeper(count),
  };
}

async function sealAnew(transaction: Transaction<Tables>, oldKey: Buffer, newKey: Buffer): Promise<number> {
  await claimKey(transaction);
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
    for (const { tenant, id, wrapped_key } of page) {
      const dataKey = unwrapKey(oldKey, { tenant, id }, wrapped_key);
      if (!dataKey) throw new Error("a person's data key does not open with the key of this data");
      await transaction
        .updateTable("person")
        .set({ wrapped_key: wrapKey(newKey, { tenant, id }, dataKey) })
        .where("tenant", "=", tenant)
        .where("id", "=", id)
        .execute();
    }
    count += page.length;
    const last = page.at(-1);
    if (!last) break;
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
