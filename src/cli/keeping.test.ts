import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { emptyCluster } from "../server/store/data-folder.fixture.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-keeping-"));
const program = fileURLToPath(new URL("../../bin/kaname.js", import.meta.url));
const data = join(root, "data");
const other = join(root, "other");
afterAll(() => rmSync(root, { recursive: true }));

test(
  "what was kept is backed up, put elsewhere, given a new key, and erased",
  { timeout: 180_000 },
  async () => {
    cpSync(await emptyCluster(), join(data, "database"), { recursive: true });
    const said = '{"say":"水道メーターを検針しているだけです。"}\n{"do":"finish"}\n';
    expect(kaname(["talk", "--json", "--data", data], said).status).toBe(0);
    const file = join(root, "kaname.backup");
    expect(kaname(["backup", file, "--data", data]).status).toBe(0);

    const keyless = kaname(["restore", file, "--data", other]);
    expect(keyless).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("does not open this backup"),
    });
    mkdirSync(other, { recursive: true });
    cpSync(join(data, "key"), join(other, "key"));
    expect(kaname(["restore", file, "--data", other]).stdout).toContain("Restored");
    expect(kaname(["restore", file, "--data", data]).stderr).toContain("There is data in that place already");

    const oldKey = readFileSync(join(other, "key"), "utf8");
    expect(kaname(["rotate", "--data", other]).status).toBe(0);
    expect(readFileSync(join(other, "key"), "utf8")).not.toBe(oldKey);
    const well = kaname(["doctor", "--data", other]);
    expect(well).toMatchObject({ status: 0, stdout: expect.stringContaining("1 session(s)") });
    const log = kaname(["export", "last", "--data", other]);
    expect(log.stdout).toContain("水道メーター");

    expect(kaname(["erase", "--data", other]).status).toBe(1);
    expect(kaname(["export", "last", "--data", other]).status).toBe(0);
    expect(kaname(["erase", "--yes", "--data", other]).status).toBe(0);
    expect(kaname(["export", "last", "--data", other]).stderr).toContain("There is no session");
    writeFileSync(join(other, "key"), oldKey);
    expect(kaname(["doctor", "--data", other])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("✗"),
    });
  },
);

function kaname(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
