/**
 * `npm run bench [-- PART…]`: speed, memory and quality of this version on this machine. Each part prints its figures when it has
 * them, one JSON object a line; without names, all parts in turn. Figures are medians unless their name says otherwise.
 */
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { measureDialogueBeside } from "./dialogue/beside.ts";
import { measureDocuments } from "./documents.ts";
import { measureFan } from "./fan.ts";
import { measureFanBesideReactFlow } from "./fan-beside-react-flow.ts";
import { measureFirstFan } from "./first-fan.ts";
import { measureHttp } from "./http.ts";
import { measureKeeping } from "./keeping.ts";
import { measureReading, type Scores } from "./reading.ts";
import { measureRisk } from "./risk.ts";
import { measureRunning } from "./running.ts";
import { measureTurn } from "./turn.ts";
import { measureTurns } from "./turns.ts";

/** A part is a line here. */
const parts: Readonly<Record<string, () => unknown>> = {
  machine: describeMachine,
  turn: async () => ({ ja: await measureTurn("ja"), en: await measureTurn("en") }),
  fan: measureFan,
  fanBesideReactFlow: measureFanBesideReactFlow,
  firstFan: measureFirstFan,
  documents: measureDocuments,
  dialogueBeside: measureDialogueBeside,
  running: measureRunning,
  http: measureHttp,
  turnsEmbedded: () => measureTurns("embedded"),
  turnsPostgres: () => measureTurns("postgres"),
  keeping: measureKeeping,
  // In a process of its own, which holds nothing else.
  readingSpeed: () =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, "reading-speed.ts"), "--json"], {
        encoding: "utf8",
      }),
    ),
  risk: async () => ({ ja: await measureRisk("ja"), en: await measureRisk("en") }),
  reading: async () => ({
    ja: f1(await measureReading("ja", "held-back")),
    en: f1(await measureReading("en", "held-back")),
  }),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; there are ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(JSON.stringify({ [name]: await measure() }, rounded));
  }
}

function describeMachine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / 1024 / 1024),
  };
}

/** F1 by kind on utterances that nobody who writes rules has read. */
function f1(scores: Scores): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(scores).map(([kind, score]) => [kind, score.f1]));
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}
