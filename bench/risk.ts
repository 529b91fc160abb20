/**
 * How surely danger is heard: `node bench/risk.ts [ja|en] [--write]`, on sentences about death and ill treatment and on their
 * look-alikes (`corpus/risk`). They have been read by those who write rules: no measure for people nobody has met, but a floor.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDanger, type Says, says } from "../corpus/danger.ts";
import { assumeFrom, loadReader, type Finding, type Lang } from "../src/language/index.ts";

/** Sentences of one sort, and how many of them raised a wish to die (`act` or only `ask`) and another danger. */
export type Heard = {
  readonly sentences: number;
  readonly act: number;
  readonly ask: number;
  readonly other: number;
};

export async function measureRisk(lang: Lang): Promise<Readonly<Partial<Record<Says, Heard>>>> {
  const reader = await loadReader(lang);
  const heard: Partial<Record<Says, Heard>> = {};
  for (const sort of says) {
    const ofSort = readDanger(lang)
      .filter((one) => one.says === sort)
      .map(({ text, asks }) => raised(reader.read(text, { asks, today: "2026-11-27" }).findings));
    if (ofSort.length === 0) continue;
    heard[sort] = {
      sentences: ofSort.length,
      act: ofSort.filter(({ wish }) => wish === "act").length,
      ask: ofSort.filter(({ wish }) => wish === "ask").length,
      other: ofSort.filter(({ other }) => other).length,
    };
  }
  return heard;
}

/** What the guards would take up: any thought of death, and other dangers that are assumed. */
function raised(findings: readonly Finding[]): {
  readonly wish: "act" | "ask" | null;
  readonly other: boolean;
} {
  const risks = findings.flatMap((one) => (one.kind === "risk" && !one.negated ? [one] : []));
  const wishes = risks.filter((one) => one.risk === "self-harm");
  const isGrave = wishes.some((one) => one.severity === "act");
  return {
    wish: isGrave ? "act" : wishes.length > 0 ? "ask" : null,
    other: risks.some((one) => one.risk !== "self-harm" && one.confidence >= assumeFrom),
  };
}

if (process.argv[1] === import.meta.filename) {
  const lang: Lang = process.argv.includes("en") ? "en" : "ja";
  const figures = await measureRisk(lang);
  console.table(figures);
  if (process.argv.includes("--write"))
    writeFileSync(join(import.meta.dirname, `risk.${lang}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
