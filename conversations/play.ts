import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Client, clientSchema, converse, type Conversation } from "./client.ts";
import { goldenLines } from "./golden.ts";
import { inSum, type Measures, measure } from "./measure.ts";

/** `npm run conversations [-- --write] [ID…]`: plays the simulated clients, prints the figures, and with `--write` renews the golden logs. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const clients = readdirSync(`${folder}clients`)
  .filter((name) => name.endsWith(".json"))
  .map((name) => clientSchema.parse(JSON.parse(readFileSync(`${folder}clients/${name}`, "utf8"))))
  .filter((client) => wanted.length === 0 || wanted.includes(client.id));

const whatItDid = [
  "client",
  "finished",
  "turns",
  "minutes",
  "phases",
  "outcomesOffered",
  "outcomesFilled",
  "askedAgain",
  "twoQuestions",
  "repeatedSentences",
  "ownWords",
  "guards",
  "guardsRight",
] as const;
const howItWasHeld = [
  "client",
  "questionsATurn",
  "openShare",
  "reflectionsToQuestions",
  "reflectionsWhereSaid",
  "complexShare",
  "parrotMean",
  "parrotAbove",
  "talkShare",
  "talkShareOrdinary",
  "busyMinutes",
  "freeShare",
  "spaceShare",
] as const;

const whomItDrew = [
  "client",
  "parties",
  "partiesRight",
  "partiesDrawn",
  "partiesSpokenOf",
  "mapPrecision",
  "mapRecall",
  "mapWrong",
  "mapMissed",
] as const;

const measures: Measures[] = [];
for (const client of clients) {
  const conversation = await converse(client);
  measures.push(measure(conversation));
  if (process.argv.includes("--write")) writeGolden(client, conversation);
  if (process.argv.includes("--show")) show(conversation);
}
// Several tables, since one would be wider than a screen: what a session did, how it was held, and whom its map shows.
for (const columns of [whatItDid, howItWasHeld, whomItDrew])
  console.table([...measures, inSum(measures)], [...columns]);

function writeGolden(client: Client, conversation: Conversation): void {
  mkdirSync(`${folder}${client.lang}`, { recursive: true });
  writeFileSync(`${folder}${client.lang}/${client.id}.ndjson`, `${goldenLines(conversation).join("\n")}\n`);
}

function show({ opening, exchanges, record }: Conversation): void {
  console.log(`\n${opening.text}`);
  for (const { input, turn } of exchanges) {
    console.log(`\n  > ${"say" in input ? input.say : JSON.stringify(input)}`);
    console.log(`\n[${turn.n} ${turn.phase} ${turn.move} ${turn.asks ?? "-"}] ${turn.text}`);
  }
  console.log(JSON.stringify(record, null, 2));
}
