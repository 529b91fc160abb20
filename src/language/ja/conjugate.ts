import type { Token } from "./tokenizer.ts";

/** A verb in the plain past: 書く → 書いた. Null for a type that IPADIC gives and this does not know. */
export function pastOf({ base, type }: Token): string | null {
  const stem = base.slice(0, -1);
  if (type.startsWith("一段")) return `${stem}た`;
  if (type.startsWith("サ変")) return base.endsWith("する") ? `${base.slice(0, -2)}した` : null;
  if (type.startsWith("カ変")) return come(base, "た", "きた");
  if (type === "五段・カ行促音便") return `${stem}った`;
  const ending = pasts.get(base.slice(-1));
  return type.startsWith("五段") && ending !== undefined ? `${stem}${ending}` : null;
}

/** 来る keeps its kanji, くる changes its vowel. */
function come(base: string, afterKanji: string, inKana: string): string | null {
  if (base.endsWith("来る")) return base.slice(0, -1) + afterKanji;
  return base.endsWith("くる") ? base.slice(0, -2) + inKana : null;
}

const pasts: ReadonlyMap<string, string> = new Map([
  ["う", "った"],
  ["つ", "った"],
  ["る", "った"],
  ["く", "いた"],
  ["ぐ", "いだ"],
  ["す", "した"],
  ["ぬ", "んだ"],
  ["ぶ", "んだ"],
  ["む", "んだ"],
]);

/** A verb denied in plain form: 書く → 書かない. */
export function negativeOf({ base, type }: Token): string | null {
  const stem = base.slice(0, -1);
  if (base === "ある") return "ない";
  if (type.startsWith("一段")) return `${stem}ない`;
  if (type.startsWith("サ変")) return base.endsWith("する") ? `${base.slice(0, -2)}しない` : null;
  if (type.startsWith("カ変")) return come(base, "ない", "こない");
  const row = negatives.get(base.slice(-1));
  return type.startsWith("五段") && row !== undefined ? `${stem}${row}ない` : null;
}

const negatives: ReadonlyMap<string, string> = new Map([
  ["う", "わ"],
  ["つ", "た"],
  ["る", "ら"],
  ["く", "か"],
  ["ぐ", "が"],
  ["す", "さ"],
  ["ぬ", "な"],
  ["ぶ", "ば"],
  ["む", "ま"],
]);
