import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { aDataFolder } from "../server/store/data-folder.fixture.ts";
import { errorLineSchema, recordSchema, turnSchema } from "../api/index.ts";

// Each test starts programs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL("../../bin/kaname.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kaname-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the program as a shell would, with `input` on its standard input. */
function kaname(args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH } });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const lineSchema = z.union([turnSchema, recordSchema, errorLineSchema]);
function linesOf(out: string) {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

const inputs = [
  '{"say":"人のためになる仕事がしたいんです。自分は部品を作っているだけで","seconds":60}',
  "this is no JSON",
  '{"do":"dance"}',
  `{"say":"${"a".repeat(10_001)}"}`,
  '{"say":"病院で使う機械の部品を設計しています","seconds":30}',
  '{"do":"back"}',
  '{"do":"finish","seconds":5}',
  '{"say":"too late"}',
  "",
].join("\n");
const talk = ["talk", "--json", "--clock", "given", "--today", "2026-11-22"];

test("a session goes on after lines it cannot use, ends with its record, and is the same every time", async () => {
  const log = join(folder, "session.ndjson");
  const [first, second] = await Promise.all([kaname([...talk, "--log", log], inputs), kaname(talk, inputs)]);
  expect(first).toEqual({ code: 0, out: second.out, err: "" });
  const lines = linesOf(first.out);
  expect(lines.map((line) => (line.type === "error" ? line.code : line.type))).toEqual([
    "turn",
    "turn",
    "malformed-line",
    "unknown-do",
    "too-long",
    "turn",
    "turn",
    "turn",
    "record",
    "session-done",
  ]);
  const turns = lines.flatMap((line) => (line.type === "turn" ? [line] : []));
  expect(turns.map(({ n, done }) => [n, done])).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [3, false],
    [4, true],
  ]);
  expect(turns[2]?.elapsedMinutes).toBe(1.5);

  const replayed = await kaname(["replay", log, "--json"]);
  const shown = first.out.split("\n").filter((line) => !line.startsWith('{"type":"error"'));
  expect(replayed).toEqual({ code: 0, out: shown.join("\n"), err: "" });

  const changed = join(folder, "changed.ndjson");
  writeFileSync(changed, readFileSync(log, "utf8").replace('"n":2', '"n":7'));
  const differing = await kaname(["replay", changed]);
  expect(differing.code).toBe(1);
  // The session, its opening, two inputs with a turn each: turn 2 is the sixth line.
  expect(differing.err).toContain(`Line 6 of ${changed}`);
});

test("errors are told in the session's language", async () => {
  const { out } = await kaname(["talk", "--json", "--lang", "en"], "x\n");
  expect(linesOf(out).at(-1)).toMatchObject({ code: "malformed-line", message: /^This line is not JSON/ });
});

test("each line is read in its own language, with the question that was asked", async () => {
  const { code, out } = await kaname(
    ["analyze", "--json", "--today", "2026-11-22"],
    ["I am only a clerk", '{"text":"看護師さんかな","asks":"recipient.who"}', "{oops", '{"text":1}', ""].join(
      "\n",
    ),
  );
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => z.looseObject({}).parse(JSON.parse(line)));
  expect(lines).toMatchObject([
    { text: "I am only a clerk", lang: "en" },
    { text: "看護師さんかな", lang: "ja", findings: [{ kind: "party", start: 0 }] },
    { type: "error", code: "malformed-line" },
    { type: "error", code: "wrong-utterance" },
  ]);
});

test.concurrent.each([
  [["talk", "--minutes", "20"]],
  [["talk", "--today", "2026-02-30"]],
  [["analyze", "--asks", "nobody.knows"]],
  [["serve", "--port", "70000"]],
  [["nothing"]],
  [[]],
])("kaname %s ends with 2", async (args) => {
  const { code, out, err } = await kaname(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).not.toBe("");
});

test.concurrent.each([
  ["replay", join(folder, "nowhere.ndjson")],
  ["record", "last", "--data", join(folder, "nothing")],
])("kaname %s on what is not there ends with 1 and a sentence in each language", async (...args) => {
  const { code, out, err } = await kaname(args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.trimEnd().split("\n")).toHaveLength(2);
});

test("a kept session is found again, and its log replays", async () => {
  const data = await aDataFolder();
  const kept = await kaname([...talk, "--data", data], inputs);
  expect(kept.err).toBe("");
  const record = await kaname(["record", "last", "--data", data, "--format", "json"]);
  expect(record.code).toBe(0);
  expect(JSON.parse(record.out)).toMatchObject({ ...JSON.parse(lastRecord(kept.out)) });
  const log = join(folder, "kept.ndjson");
  expect(await kaname(["export", "last", "--data", data, "--out", log])).toEqual({
    code: 0,
    out: "",
    err: "",
  });
  expect((await kaname(["replay", log])).code).toBe(0);
  rmSync(data, { recursive: true });
});

/** The record among the lines of a talk. */
function lastRecord(out: string): string {
  return out.split("\n").findLast((line) => line.startsWith('{"type":"record"')) ?? "";
}

test("a reader that closes the pipe ends the program without a word", async () => {
  const child = spawn(process.execPath, [program, "talk", "--json"]);
  let err = "";
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  child.stdout.once("data", () => {
    child.stdout.destroy();
    for (let line = 0; line < 50; line++) child.stdin.write('{"do":"continue"}\n');
  });
  child.stdin.on("error", () => {});
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("the weeks after are kept from one command to the next, and a line that fits nothing is answered", async () => {
  const data = await aDataFolder();
  const add = {
    add: { text: "病棟に行く", when: { start: "2099-01-05", end: "2099-01-06" }, with: "師長さん" },
  };
  const added = await kaname(
    ["plan", "--json", "--data", data],
    `${JSON.stringify(add)}\n{"act":"none","did":"done"}\n[]\n`,
  );
  expect(added.code).toBe(0);
  const [first, second, third] = added.out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(first).toMatchObject({ type: "plan", acts: [{ text: "病棟に行く", status: "open" }], care: null });
  expect(second).toMatchObject({ type: "error", code: "not-there" });
  expect(third).toMatchObject({ type: "error", code: "wrong-write" });
  const thanks = { direction: "received", text: "もう死にたい", on: "2026-12-01" };
  const noted = await kaname(["thanks", "--json", "--data", data], JSON.stringify(thanks));
  expect(JSON.parse(noted.out)).toMatchObject({ type: "thanks", care: { kind: "life", eased: false } });
  const answered = await kaname(["checkin", "--data", data], "5\n5\n5\n5\n5\n5\n\n");
  expect(answered.code).toBe(0);
  expect(answered.out).toContain("0120-279-338");
  const shown = await kaname(["plan", "--json", "--data", data]);
  expect(JSON.parse(shown.out)).toMatchObject({ acts: [{ text: "病棟に行く" }] });
  rmSync(data, { recursive: true });
});
