import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openControl } from "./control.ts";
import { askRunning, openKeeping } from "./keeping.ts";
import { askRunningWeeks } from "./weeks-after/ask-running-weeks.ts";
import { startDriver, type ServerDriver } from "./server-driver.fixture.ts";
import { writeWhole } from "./store/backup/automatic.ts";
import { emptyCluster } from "./store/data-folder.fixture.ts";
import { restoreStore } from "./store/restore-store.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-control-"));
let server: ServerDriver;
beforeAll(async () => {
  server = await startDriver();
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

test("a running server is backed up, given a new key and emptied from outside", async () => {
  const { id } = await server.open();
  await server.say(id, "水道メーターを検針しています。");
  const keeping = await running();
  expect(await keeping.figures()).toMatchObject({ persons: 1, sessions: 1 });
  expect(await keeping.changeKey()).toMatchObject({ type: "changed", persons: 1 });
  const file = join(root, "running.backup");
  await writeWhole(file, keeping.backup("合言葉"));
  await server.say(id, "それだけなんです。");

  const dataDir = join(root, "restored");
  const settings = { dataDir, file, passphrase: "合言葉", emptyCluster: await emptyCluster() };
  expect(await restoreStore(settings)).toMatchObject({ type: "restored" });

  await keeping.erase();
  expect((await server.call("GET", `/api/v1/sessions/${id}`)).status).toBe(404);
  await keeping.close();
});

test("its socket is for its owner alone", () => {
  expect(statSync(join(server.folder, "control")).mode & 0o777).toBe(0o600);
});

test("the weeks are read and written by commands while the program runs", async () => {
  const weeks = askRunningWeeks(join(server.folder, "control"));
  const added = await weeks.write({
    do: "add-act",
    id: "a1",
    text: "現場を見に行く",
    when: null,
    with: "島さん",
    firstStep: null,
    obstacle: null,
  });
  expect(added?.acts).toMatchObject([{ id: "a1", text: "現場を見に行く", status: "open" }]);
  expect((await weeks.write({ do: "done", act: "a1" }))?.acts[0]?.status).toBe("done");
  await weeks.write({ do: "open-talk", id: "t1", kind: "follow-up", about: "a1", lang: "ja" });
  expect((await weeks.talk("t1"))?.turn).toMatchObject({ asks: "follow-up.eyes", questions: 1 });
  expect(await weeks.write({ do: "done", act: "nobody" })).toBeNull();
  expect(await weeks.talk("nobody")).toBeNull();
  // What the command line does not write is not taken.
  await expect(weeks.write({ do: "open-feed", token: "x", words: true })).rejects.toThrow();
  expect((await weeks.view()).feed).toBeNull();
});

test("half a backup is not taken for one", async () => {
  const folder = join(root, "breaking");

  mkdirSync(folder);
  const keeping = await running();
  const breaking = {
    ...keeping,
    backup: async function* () {
      yield Buffer.from("the first half");
      throw new Error("the disk broke");
    },
  };
  const control = await openControl(folder, breaking, askRunningWeeks(join(server.folder, "control")));

  const asked = askRunning(join(folder, "control"));
  await expect(writeWhole(join(root, "half"), asked.backup())).rejects.toThrow();
  expect(readdirSync(root)).not.toContain("half");
  await control?.close();
});

async function running() {
  const keeping = await openKeeping({ dataDir: server.folder });
  if (keeping.type !== "open") throw new Error(keeping.type);
  expect(keeping.isRunning).toBe(true);
  return keeping;
}
