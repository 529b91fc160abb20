import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { insertRows } from "../src/server/store/backup/restore.ts";
import { aDataFolder } from "../src/server/store/data-folder.fixture.ts";
import { migrateWithin } from "../src/server/store/migrate.ts";
import { migrations } from "../src/server/store/migrations/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";

const folder = new URL("formats/", import.meta.url);
const exchangeSchema = z.tuple([z.string().nullable(), z.number(), z.string()]);
const mapSchema = z.object({ parties: z.array(z.object({ name: z.string() })) });
const dataSchema = z.object({
  key: z.string(),
  shown: z.object({
    exchanges: z.object({ ja: z.array(exchangeSchema), en: z.array(exchangeSchema) }),
    maps: z.object({ ja: mapSchema, en: mapSchema }),
  }),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/**
 * What a released version wrote: its rows, the key they were sealed with, and what its pages showed. Each file was written by that
 * version's own code and is never renewed.
 */
export type ReleasedData = z.output<typeof dataSchema>;

export const releasedVersions: readonly string[] = readdirSync(folder).map((name) =>
  name.replace(/\.json$/, ""),
);

export function releasedData(version: string): ReleasedData {
  return dataSchema.parse(JSON.parse(readFileSync(new URL(`${version}.json`, folder), "utf8")));
}

/** A data folder as that version left it, without its key. */
export async function aReleasedFolder({ tables }: ReleasedData): Promise<string> {
  const dataDir = await aDataFolder();
  const opened = await openPglite(dataDir);
  if (opened.type !== "open") throw new Error(opened.type);
  const { db, close } = opened.database;
  const { kaname_migration: applied = [], ...others } = tables;
  const then = migrations.filter(({ id }) => applied.some((row) => row.id === id));
  await db.transaction().execute(async (transaction) => {
    await migrateWithin(transaction, new Date(), then);
    for (const [table, rows] of Object.entries(others)) {
      await insertRows(
        transaction,
        table,
        rows.map((row) => JSON.stringify(row)),
      );
    }
    const hashes = await transaction
      .selectFrom("kaname_migration")
      .select(["id", "hash"])
      .orderBy("id")
      .execute();
    const same = JSON.stringify(hashes) === JSON.stringify(applied.map(({ id, hash }) => ({ id, hash })));
    if (!same) throw new Error("a released migration is not what it was");
  });
  await close();
  return dataDir;
}
