import type { Transaction } from "kysely";
import type { Tables } from "./database.ts";
import type { KeptSnapshot, Person, Snapshot } from "./store.ts";
import { type DataKey, seal, unseal } from "./vault.ts";

/** Keeps a folded state beside its log, in the place of the one before. */
export async function keepSnapshot(
  transaction: Transaction<Tables>,
  dataKey: DataKey,
  person: Person,
  session: string,
  { position, form, state }: Snapshot,
): Promise<void> {
  const { tenant, id } = person;
  const plain = Buffer.from(JSON.stringify({ form, state }));
  const body = seal(dataKey, contextOf(person, session, position), plain);
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
  return isOfForm(kept, form) ? { position: row.position, state: kept.state } : null;
}

function contextOf({ tenant }: Person, session: string, position: number): readonly (string | number)[] {
  return [tenant, session, "snapshot", position];
}

function isOfForm(value: unknown, form: string): value is { readonly state: unknown } {
  if (typeof value !== "object" || value === null) return false;
  return "form" in value && value.form === form && "state" in value;
}
