import type { AST } from "@eslint-community/regexpp";
import type { Report } from "scslre";
import type { Pattern } from "./collect.ts";

/** Characters that readers read of one utterance at most. */
const readLength = 4_000;

/** Looking through the worst text of that length takes at most this long, in milliseconds on a quiet machine; readers run hundreds of expressions in 50. */
const slowMs = 10;

/** Tries of one measurement: the fastest counts, since other programs only ever make it slower. */
const tries = 5;

/** A text made for what the analysis reports, on which the expression is slow; null where none is. */
export function slowText(pattern: Pattern, report: Report, asRead: (text: string) => string): string | null {
  const quantifier = report.type === "Trade" ? report.startQuant : report.quant;
  const pump = sampleOf(report.character.literal.source, report.character.literal.flags);
  const opening = before(quantifier);
  const longRun = opening + pump.repeat(readLength - opening.length);
  const manyRuns = `${opening}${pump.repeat(60)} `.repeat(readLength / 60).slice(0, readLength);
  return [longRun, manyRuns].map(asRead).find((text) => isSlowOn(pattern, text)) ?? null;
}

function isSlowOn({ source, flags }: Pattern, text: string): boolean {
  const compiled = new RegExp(source, `${flags}g`);
  for (let attempt = 0; attempt < tries; attempt += 1) if (costMs(compiled, text) < slowMs) return false;
  return true;
}

/** All matches are looked for, as rules do; the dozen that they keep would be cheaper. */
function costMs(compiled: RegExp, text: string): number {
  const from = performance.now();
  for (const _ of text.matchAll(compiled));
  return performance.now() - from;
}

/** A text that leads an expression to one of its parts: what stands before it, in the shortest and first way. */
function before(node: AST.Node): string {
  const { parent } = node;
  if (!parent) return "";
  if (parent.type !== "Alternative") return before(parent);
  const index = parent.elements.findIndex((element) => element === node);
  return before(parent) + parent.elements.slice(0, index).map(textOf).join("");
}

function textOf(element: AST.Element): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
      return sampleOf(element.raw, "u");
    case "Group":
    case "CapturingGroup":
      return element.alternatives[0]?.elements.map(textOf).join("") ?? "";
    case "Quantifier":
      return textOf(element.element).repeat(element.min);
    default:
      return "";
  }
}

/** A character that a class of characters holds: an everyday one if it holds one. */
function sampleOf(characterClass: string, flags: string): string {
  const isIn = new RegExp(`^${characterClass}$`, flags);
  return Array.from(" ,a1あ亜ア。、-'").find((character) => isIn.test(character)) ?? firstIn(isIn);
}

function firstIn(isIn: RegExp): string {
  for (let unit = 0; unit < 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    if (isIn.test(character)) return character;
  }
  return " ";
}
