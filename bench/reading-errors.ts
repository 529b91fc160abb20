/**
 * Shows where the reading of the development part differs from its labels: `node bench/reading-errors.ts ja minimizing`.
 * The held-back part cannot be shown.
 */
import { loadReader, type Lang } from "../src/language/index.ts";
import { claimsOfLabel, claimsOfReading, readCorpus } from "./reading.ts";

const lang: Lang = process.argv[2] === "en" ? "en" : "ja";
const kind = process.argv[3] ?? "minimizing";
const reader = await loadReader(lang);

for (const utterance of readCorpus(lang, "dev")) {
  const { findings } = reader.read(utterance.text, { asks: utterance.asks, today: "2026-11-22" });
  const labelled = claimsOfLabel(utterance)[kind] ?? new Set<string>();
  const found = claimsOfReading(findings)[kind] ?? new Set<string>();
  const missed = [...labelled].filter((one) => !found.has(one));
  const wrong = [...found].filter((one) => !labelled.has(one));
  if (missed.length + wrong.length === 0) continue;
  const rules = findings
    .filter(
      (one) => one.kind === kind || kind.includes(one.kind) || (kind === "self-harm" && one.kind === "risk"),
    )
    .map((one) => `${one.rule}「${one.text}」${one.negated ? "-" : ""}`);
  const signs = [...missed.map((one) => `missed:${one}`), ...wrong.map((one) => `wrong:${one}`)].join(" ");
  console.log(
    `${signs}${utterance.sure ? "" : " ?"} [${utterance.asks ?? "opening"}] ${utterance.text} ${wrong.length > 0 ? rules.join(" ") : ""}`,
  );
}
