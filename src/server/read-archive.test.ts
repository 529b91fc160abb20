import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { archiveJsonSchema } from "../api/index.ts";
import { fold, openSession, takeTurn, type Input, type SessionEvent } from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import { archiveJson, leafOf } from "../record/index.ts";
import { readArchive } from "./read-archive.ts";

const inputs: readonly Input[] = [
  { rate: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] } },
  { say: "人の役に立つ仕事がしたいです。配管図を描いているだけですけど" },
  { say: "営業部の人が、来週の火曜に電話しなくてすむと思います" },
  { do: "why" },
  { do: "back" },
  { do: "skip" },
];
let events: readonly SessionEvent[];
let file: string;

beforeAll(async () => {
  const reader = await loadReader("ja");
  const log: SessionEvent[] = [
    ...openSession({ lang: "ja", minutes: 60, seed: 3, today: "2026-11-22" }).events,
  ];
  for (const input of inputs) log.push(...takeTurn(log, fold(log), input, reader).events);
  events = [
    ...log,
    { kind: "map-corrected", turn: 6, correction: { op: "add-party", name: "班長", ring: "colleague" } },
    { kind: "map-corrected", turn: 6, correction: { op: "undo" } },
  ];
  const head = { id: "s-1", startedAt: new Date("2026-11-22T01:02:03.000Z") };
  file = JSON.stringify(archiveJson(leafOf({ head, events, state: fold(events) })));
});

describe("a session's JSON file", () => {
  test("opens as the log it was", () => {
    expect(readArchive(JSON.parse(file))).toEqual({
      type: "archive",
      archive: { id: "s-1", startedAt: new Date("2026-11-22T01:02:03.000Z"), events },
    });
  });

  test("also when a program has set it out over lines, and beside fields we do not know", () => {
    expect(readArchive(JSON.parse(JSON.stringify(JSON.parse(file), null, 2))).type).toBe("archive");
  });

  test("is what the published schema says, by an independent validator", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(archiveJsonSchema());
    expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ type: "record" })).toBe(false);
  });

  test("is damaged when any of its letters has changed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("0", "x", "の", " "), (place, letter) => {
        const at = place % file.length;
        if (file[at] === letter) return;
        const changed = file.slice(0, at) + letter + file.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        const read = readArchive(value);
        // White space between its parts is not its content.
        if (JSON.stringify(value) !== file) expect(read.type).not.toBe("archive");
      }),
      { numRuns: 300 },
    );
  });

  test.each([null, 3, "x", [], {}, { type: "record" }, { type: "turn" }])("%j is not one", (value) => {
    expect(readArchive(value)).toEqual({ type: "foreign" });
  });

  test("of a later version is not guessed at", () => {
    expect(readArchive(JSON.parse(file.replace('"version":1', '"version":2')))).toEqual({ type: "newer" });
  });
});

// A new kind of event or topic changes it: renew it with `npx vitest run src/server/read-archive.test.ts -u`.
test("the published schema is that of this version", async () => {
  const published = fileURLToPath(new URL("../../docs/record.schema.json", import.meta.url));
  await expect(`${JSON.stringify(archiveJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(published);
});

test("every event that the golden sessions are made of fits the file", async () => {
  const folder = fileURLToPath(new URL("../../conversations/clients/", import.meta.url));
  const { clientSchema, converse } = await import("../../conversations/client.ts");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const name of names.slice(0, 4)) {
    const client = clientSchema.parse(JSON.parse(readFileSync(folder + name, "utf8")));
    const { log } = await converse(client);
    const head = { id: client.id, startedAt: new Date(0) };
    const archive: unknown = JSON.parse(
      JSON.stringify(archiveJson(leafOf({ head, events: log, state: fold(log) }))),
    );
    expect(readArchive(archive).type, name).toBe("archive");
  }
});
