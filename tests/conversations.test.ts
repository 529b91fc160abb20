import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clientSchema, converse } from "../conversations/client.ts";
import { goldenLines } from "../conversations/golden.ts";
import { inSum, measure } from "../conversations/measure.ts";

/** Golden sessions are reviewed as diffs: `npm run conversations -- --write` renews them. */
const folder = new URL("../conversations/", import.meta.url);
const clients = readdirSync(new URL("clients/", folder)).filter((name) => name.endsWith(".json"));

describe.each(clients)("the session of %s", (name) => {
  const client = clientSchema.parse(JSON.parse(readFileSync(new URL(`clients/${name}`, folder), "utf8")));
  const golden = readFileSync(new URL(`${client.lang}/${client.id}.ndjson`, folder), "utf8");

  it("goes as it was reviewed", async () => {
    expect(goldenLines(await converse(client)).join("\n")).toBe(golden.trimEnd());
  });

  it("finishes, asks nothing twice and one question at a time", async () => {
    const figures = measure(await converse(client));
    expect(figures).toMatchObject({ finished: true, askedAgain: 0, twoQuestions: 0, repeatedSentences: 0 });
  });
});

describe("all sessions together", () => {
  it("draw whom the clients' words put on the map", async () => {
    const conversations = await Promise.all(
      clients.map((name) =>
        converse(clientSchema.parse(JSON.parse(readFileSync(new URL(`clients/${name}`, folder), "utf8")))),
      ),
    );
    const { mapPrecision, mapRecall } = inSum(conversations.map(measure));
    expect(mapPrecision).toBeGreaterThanOrEqual(leastPrecision);
    expect(mapRecall).toBeGreaterThanOrEqual(leastRecall);
  });
});

/** Shares of drawn parties that belong, and of labelled people that are drawn, under which a change has made the map worse. */
const leastPrecision = 0.85;
const leastRecall = 0.8;
