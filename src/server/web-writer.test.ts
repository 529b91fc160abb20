import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createLog } from "./operations/log.ts";
import { openWebWriter } from "./web-writer.ts";

const folder = mkdtempSync(join(tmpdir(), "kaname-writer-"));
const wanted = { path: "/", language: "ja", ask: async () => null } as const;
const write = async () => openWebWriter(folder, createLog("silent"))(wanted);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("without a built writer, and with one that cannot be loaded or fails, the browser writes the page", async () => {
  expect(await write()).toBeNull();
  writeFileSync(join(folder, "write-page.mjs"), "this is no module");
  expect(await write()).toBeNull();
});

test("a page that cannot be written is left to the browser", async () => {
  const other = mkdtempSync(join(tmpdir(), "kaname-writer-"));
  writeFileSync(
    join(other, "write-page.mjs"),
    "export const writePage = async () => { throw new Error(); };",
  );
  expect(await openWebWriter(other, createLog("silent"))(wanted)).toBeNull();
  rmSync(other, { recursive: true });
});
