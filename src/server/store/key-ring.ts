import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { createRecentlyUsed } from "../recently-used.ts";
import type { Tables } from "./database.ts";
import type { KeyHolder } from "./key-holder.ts";
import { holdKey } from "./key-lock.ts";
import type { Scope } from "./scope.ts";
import type { Person } from "./store.ts";
import { type DataKey, newWrappedKey, openDataKey, opensKeyCheck } from "./vault.ts";

/** Data keys held open at once; beyond it the least recently used is read again. */
const openKeysAtMost = 1_000;
/** How long a person is taken to be behind a handle; another process may erase them meanwhile. */
const trustHandleMs = 1_000;

/** Persons and their data keys. */
export type KeyRing = {
  readonly personOf: (tenant: string, handle: string, now: Date) => Promise<Person>;
  /** The person's data key if it is held open. */
  readonly openDataKeyOf: (person: Person) => DataKey | undefined;
  /** Null when the person was erased. */
  readonly dataKeyOf: (transaction: Transaction<Tables>, person: Person) => Promise<DataKey | null>;
  /** Throws when the person was erased; until the transaction ends they cannot be. */
  readonly lockedDataKeyOf: (transaction: Transaction<Tables>, person: Person) => Promise<DataKey>;
  /** Runs `change` while no person is being made. A key that it returns takes the place of the key-encryption key. */
  readonly whileNobodyJoins: (change: () => Promise<Buffer | null>) => Promise<void>;
};

export function createKeyRing(scope: Scope, holder: KeyHolder): KeyRing {
  let quiet: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = quiet.then(work);
    quiet = result.catch(() => {});
    return result;
  };
  const open = createRecentlyUsed<DataKey>(openKeysAtMost);
  /** Erasures and changes of key so far. */
  let changes = 0;
  const handles = createRecentlyUsed<{ readonly person: Person; readonly seenAt: number }>(openKeysAtMost);
  /** Looks that are under way: who asks meanwhile waits for the same. */
  const looks = new Map<string, Promise<Person>>();
  const nameOf = (person: Person): string => JSON.stringify([person.tenant, person.id]);

  /**
   * Reads a person's data key and opens it. A change of key that is committed between the two leaves what was read with a key that is
   * gone; read again, it is sealed with the one there is.
   */
  const opened = async (
    person: Person,
    read: () => Promise<Uint8Array | undefined>,
  ): Promise<DataKey | null> => {
    for (let before: Uint8Array | undefined; ;) {
      const wrapped = await read();
      if (!wrapped) return null;
      const key = holder.find((outer) => openDataKey(outer, person, wrapped));
      if (key) {
        open.set(nameOf(person), key);
        return key;
      }
      if (before && Buffer.compare(before, wrapped) === 0)
        throw new Error("a person's data key does not open with the key of this data");
      before = wrapped;
    }
  };

  const lookUp = async (tenant: string, handle: string, now: Date): Promise<Person> => {
    const since = changes;
    const found = await scope({ tenant, handle }, (transaction) => find(transaction, tenant, handle));
    if (found) {
      // Whoever was erased while they were looked up is not taken for there.
      if (changes === since)
        handles.set(JSON.stringify([tenant, handle]), { person: found, seenAt: performance.now() });
      return found;
    }
    return inTurn(() =>
      scope({ tenant, handle }, async (transaction) => {
        await holdKey(transaction);
        await refuseStaleKey(transaction, holder);
        const person = { tenant, id: randomUUID() };
        const wrapped_key = newWrappedKey(holder.current(), person);
        await transaction
          .insertInto("person")
          .values({ ...person, handle, wrapped_key, created_at: now })
          .onConflict((conflict) => conflict.columns(["tenant", "handle"]).doNothing())
          .execute();
        // Another request or process may have been first.
        const made = await find(transaction, tenant, handle);
        if (!made) throw new Error("a person vanished while being made");
        return made;
      }),
    );
  };

  return {
    personOf: async (tenant, handle, now) => {
      const name = JSON.stringify([tenant, handle]);
      const known = handles.get(name);
      // By a clock that is never put back.
      if (known && performance.now() - known.seenAt < trustHandleMs) return known.person;
      const underWay = looks.get(name);
      if (underWay) return underWay;
      const look = lookUp(tenant, handle, now).finally(() => {
        if (looks.get(name) === look) looks.delete(name);
      });
      looks.set(name, look);
      return look;
    },

    openDataKeyOf: (person) => open.get(nameOf(person)),

    dataKeyOf: async (transaction, person) =>
      open.get(nameOf(person)) ??
      opened(person, async () => (await wrappedKey(transaction, person).executeTakeFirst())?.wrapped_key),

    lockedDataKeyOf: async (transaction, person) => {
      const key = await opened(
        person,
        async () => (await wrappedKey(transaction, person).forKeyShare().executeTakeFirst())?.wrapped_key,
      );
      if (key) return key;
      // Erased by another process a moment ago: asked again, whoever it is begins anew.
      handles.clear();
      throw Object.assign(new Error("a person who is no longer there asked for something new"), {
        code: "40001",
      });
    },

    whileNobodyJoins: (change) =>
      inTurn(async () => {
        const key = await change().finally(() => changes++);
        if (key) holder.replace(key);
        open.clear();
        handles.clear();
        looks.clear();
      }),
  };
}

/** Whoever joins under a key that the data no longer has could never be read again. */
async function refuseStaleKey(transaction: Transaction<Tables>, holder: KeyHolder): Promise<void> {
  const row = await transaction
    .selectFrom("key_check")
    .select("sealed")
    .where("id", "=", 1)
    .executeTakeFirst();
  if (!row || holder.find((key) => opensKeyCheck(key, row.sealed) || null)) return;
  throw new Error("the key of this data was changed; start again with the new one");
}

function wrappedKey(transaction: Transaction<Tables>, { tenant, id }: Person) {
  return transaction
    .selectFrom("person")
    .select("wrapped_key")
    .where("tenant", "=", tenant)
    .where("id", "=", id);
}

async function find(
  transaction: Transaction<Tables>,
  tenant: string,
  handle: string,
): Promise<Person | undefined> {
  return transaction
    .selectFrom("person")
    .select(["tenant", "id"])
    .where("tenant", "=", tenant)
    .where("handle", "=", handle)
    .executeTakeFirst();
}
