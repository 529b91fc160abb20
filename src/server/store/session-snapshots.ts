import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Transaction } from "kysely";
import type { Tables } from "./database.ts";
import type { KeptSnapshot, Person, Snapshot } from "./store.ts";
import { type DataKey, seal, unseal } from "./vault.ts";

/** The quickest: a state shrinks to a quarter with it, and hardly further with more. */
const compression = { level: 1 };

/** A state as it is put away. Compressed, since its kilobytes cost the database more than all that a turn leaves there. */
export function packState({ form, state }: Snapshot): Buffer {
  const deflated = deflateRawSync(JSON.stringify(state), compression).toString("base64");
  return Buffer.from(JSON.stringify({ form, deflated }));
}

/** Keeps a packed state beside its log, in the place of the one before. */
export async function keepSnapshot(
  transaction: Transaction<Tables>,
  dataKey: DataKey,
  person: Person,
  session: string,
  { position, packed }: { readonly position: number; readonly packed: Buffer },
): Promise<void> {
  const { tenant, id } = person;
  const body = seal(dataKey, contextOf(person, session, position), packed);
  await transaction
    .insertInto("session_snapshot")
    .values({ tenant, session, person: id, position, body })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant", "session"])
        .doUpdateSet({ position, body })
        // A slower writer never puts an older state back.
        .where("session_snapshot.position", "<", position),
    )
    .execute();
}

/** The kept state of a session if it is of this form; null when there is none that can be used. */
export async function readSnapshot(
  transaction: Transaction<Tables>,
  dataKey: DataKey,
  person: Person,
  session: string,
  form: string,
): Promise<KeptSnapshot | null> {
  const row = await transaction
    .selectFrom("session_snapshot")
    .select(["position", "body"])
    .where("tenant", "=", person.tenant)
    .where("session", "=", session)
    .where("person", "=", person.id)
    .executeTakeFirst();
  const plain = row && unseal(dataKey, contextOf(person, session, row.position), row.body);
  if (!plain) return null;
  const kept: unknown = JSON.parse(plain.toString("utf8"));
  if (!isOfForm(kept, form)) return null;
  const state: unknown = JSON.parse(inflateRawSync(Buffer.from(kept.deflated, "base64")).toString("utf8"));
  return { position: row.position, state };
}

function contextOf({ tenant }: Person, session: string, position: number): readonly (string | number)[] {
  return [tenant, session, "snapshot", position];
}

function isOfForm(value: unknown, form: string): value is { readonly deflated: string } {
  if (typeof value !== "object" || value === null) return false;
  return "form" in value && value.form === form && "deflated" in value && typeof value.deflated === "string";
}
