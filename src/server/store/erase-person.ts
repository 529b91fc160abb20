import type { Transaction } from "kysely";
import type { Tables } from "./database.ts";
import type { Person } from "./store.ts";

/** Takes away every row of a person, the key with them, and keeps that it was done. */
export async function erasePerson(transaction: Transaction<Tables>, person: Person, at: Date): Promise<void> {
  // First, as whoever writes for them does: what is under way ends, and what comes later finds nobody.
  await transaction
    .selectFrom("person")
    .select("id")
    .where("tenant", "=", person.tenant)
    .where("id", "=", person.id)
    .forUpdate()
    .execute();
  await transaction
    .insertInto("erasure")
    .values({ tenant: person.tenant, person: person.id, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const table of ["write_key", "session_snapshot", "session_event", "session"] as const) {
    await transaction
      .deleteFrom(table)
      .where("tenant", "=", person.tenant)
      .where("person", "=", person.id)
      .execute();
  }
  await transaction
    .deleteFrom("person")
    .where("tenant", "=", person.tenant)
    .where("id", "=", person.id)
    .execute();
}
