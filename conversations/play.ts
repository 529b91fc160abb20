import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Client, clientSchema, converse, type Conversation } from "./client.ts";
import { type Measures, measure } from "./measure.ts";

/** `npm run conversations [-- --write] [ID…]`: plays the simulated clients, prints the figures, and with `--write` renews the golden logs. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const clients = readdirSync(`${folder}clients`)
  .filter((name) => name.endsWith(".json"))
  .map((name) => clientSchema.parse(JSON.parse(readFileSync(`${folder}clients/${name}`, "utf8"))))
  .filter((client) => wanted.length === 0 || wanted.includes(client.id));

const measures: Measures[] = [];
for (const client of clients) {
  const conversation = await converse(client);
  measures.push(measure(conversation));
  if (process.argv.includes("--write")) writeGolden(client, conversation);
  if (process.argv.includes("--show")) show(conversation);
}
console.table(
  measures.map(({ client, guards, ...figures }) => ({ client, ...figures, guards: guards.join(" ") })),
);

/** The log that `kaname replay` reads: the start, then each input and the turn it drew, and the record. */
function writeGolden(client: Client, { opening, exchanges, record }: Conversation): void {
  const { lang, minutes, seed, today } = client;
  const lines: readonly unknown[] = [
    { type: "session", version: 1, lang, minutes, seed, today },
    opening,
    ...exchanges.flatMap(({ input, turn }) => [{ type: "input", turn: turn.n, input }, turn]),
    ...(exchanges.at(-1)?.turn.done ? [{ type: "record", ...record }] : []),
  ];
  mkdirSync(`${folder}${lang}`, { recursive: true });
  writeFileSync(
    `${folder}${lang}/${client.id}.ndjson`,
    lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  );
}

function show({ opening, exchanges, record }: Conversation): void {
  console.log(`\n${opening.text}`);
  for (const { input, turn } of exchanges) {
    console.log(`\n  > ${"say" in input ? input.say : JSON.stringify(input)}`);
    console.log(`\n[${turn.n} ${turn.phase} ${turn.move} ${turn.asks ?? "-"}] ${turn.text}`);
  }
  console.log(JSON.stringify(record, null, 2));
}
