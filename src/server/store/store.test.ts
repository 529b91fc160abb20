import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { aDataFolder } from "./data-folder.fixture.ts";
import { openStore } from "./open-store.ts";
import { anAddition, anOpening, describeStore } from "./store.contract.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function open(databaseUrl?: string) {
  const dataDir = await aDataFolder();
  folders.push(dataDir);
  const opened = await openStore({ dataDir, databaseUrl, key: Buffer.alloc(32, 7).toString("hex") });
  if (opened.type !== "open") throw new Error(`the store did not open: ${opened.type}`);
  return opened.store;
}

describeStore("PGlite", () => open());

// `npm run test:postgres` names a server here, its own throw-away one unless DATABASE_URL is set.
const server = process.env.KANAME_TEST_DATABASE_URL;
if (server) {
  describe("processes beside each other on one server", () => {
    test("open it at once, and one prepares it", async () => {
      const stores = await Promise.all([1, 2, 3, 4].map(() => open(server)));
      await Promise.all(stores.map((store) => store.close()));
    });

    test("wake each other's watchers and see each other's turns", async () => {
      const [one, other] = [await open(server), await open(server)];
      const person = await one.personOf("personal", `two-${randomUUID()}`);
      const opening = anOpening();
      await one.createSession(person, opening);
      const woken = new Promise<void>((resolve) => {
        other.watch(opening.id, resolve);
      });
      // The other process begins to listen while the first writes; it must hear of one of these in the end.
      let position = 2;
      const writing = setInterval(() => {
        void one.append(person, anAddition(opening.id, position++, ["届く"]));
      }, 50);
      await woken;
      clearInterval(writing);
      expect((await other.load(person, opening.id))?.head.position).toBeGreaterThan(2);
      await Promise.all([one.close(), other.close()]);
    });
  });

  describeStore("a PostgreSQL server", () => open(server));
}
