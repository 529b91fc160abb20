/** `npm run bench`: speed, memory and quality of this version on this machine, as one JSON object. Figures are medians. */
import { cpus, totalmem } from "node:os";
import { measureDocuments } from "./documents.ts";
import { measureFan } from "./fan.ts";
import { measureFanBesideReactFlow } from "./fan-beside-react-flow.ts";
import { measureHttp } from "./http.ts";
import { measureReading, type Scores } from "./reading.ts";
import { measureRunning } from "./running.ts";
import { measureTurn } from "./turn.ts";

const [cpu] = cpus();
const results = {
  machine: {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpu?.model ?? "unknown",
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / 1024 / 1024),
  },
  turn: { ja: await measureTurn("ja"), en: await measureTurn("en") },
  fan: measureFan(),
  fanBesideReactFlow: await measureFanBesideReactFlow(),
  documents: measureDocuments(),
  running: await measureRunning(),
  http: await measureHttp(),
  reading: {
    ja: f1(await measureReading("ja", "held-back")),
    en: f1(await measureReading("en", "held-back")),
  },
};
console.log(JSON.stringify(results, rounded, 2));

/** F1 by kind on utterances that nobody who writes rules has read. */
function f1(scores: Scores): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(scores).map(([kind, score]) => [kind, score.f1]));
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}
