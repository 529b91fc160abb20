import type { Span } from "./finding.ts";

/** A text in one spelling, with the way back to the text as typed. */
export type Normal = {
  readonly text: string;
  /** The span of the typed text that a span of `text` stands for. */
  readonly toTyped: (start: number, end: number) => Span;
};

/**
 * NFKC character by character, so that every offset can be traced back: ﾊﾟｰﾄ → パート, ＡＢＣ → ABC.
 * Control characters become spaces, invisible joiners go, and what lies outside the Basic Multilingual Plane
 * becomes one plain character: the dictionary counts code points, and this keeps both counts equal.
 */
export function normalise(typed: string): Normal {
  if (plainAlready.test(typed)) return { text: typed, toTyped: (start, end) => ({ start, end }) };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of typed.matchAll(cluster)) {
    const plain = plainOf(match[0]);
    pieces.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text: pieces.join(""),
    toTyped: (start, end) => ({
      start: starts[start] ?? typed.length,
      end: end > start ? (ends[end - 1] ?? typed.length) : (starts[start] ?? typed.length),
    }),
  };
}

/** Kana, kanji, letters, digits and everyday marks that NFKC leaves as they are, without anything that combines. */
const plainAlready = /^[\n !-~、。「」『』・ぁ-んァ-ヶー一-龠々〆]*$/;

/** Whether a unit is one of those that stay as they are; where in doubt, it is none. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fa0) ||
    (unit >= 0x3041 && unit <= 0x3093) ||
    (unit >= 0x30a1 && unit <= 0x30f6) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x3001 ||
    unit === 0x3002
  );
}

/** A character with the voicing marks and accents written after it. */
const cluster = /[\s\S](?:\p{M}|\uFF9E|\uFF9F|\p{Cf})*/gu;

/** Characters outside the plane that names and plain words are written with. */
const planeTwins: ReadonlyMap<string, string> = new Map([
  ["𠮟", "叱"],
  ["𠮷", "吉"],
  ["𩸽", "鯛"],
]);

function plainOf(typedCluster: string): string {
  if (typedCluster.length === 1 && isPlain(typedCluster.charCodeAt(0))) return typedCluster;
  const visible = typedCluster.replaceAll(/\p{Cf}|\uFE0E|\uFE0F/gu, "");
  if (visible === "") return "";
  const normal = visible.normalize("NFKC");
  const plain = Array.from(normal, (character) => {
    if (character.length === 2) return planeTwins.get(character) ?? (/\p{L}/u.test(character) ? "〓" : "♪");
    if (/[\uD800-\uDFFF]/.test(character)) return "〓";
    if (character === "\n" || character === "\r") return "\n";
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Zs}]/u.test(character)) return " ";
    return character;
  });
  return plain.join("").replace(/[\u3099\u309A]/g, "");
}

/** Leaves characters out of a normal text and keeps the way back. `keep` is asked for each UTF-16 unit. */
export function thin(normal: Normal, keep: (text: string, index: number) => boolean): Normal {
  const kept: number[] = [];
  for (let index = 0; index < normal.text.length; index += 1) {
    if (keep(normal.text, index)) kept.push(index);
  }
  const at = (index: number) => kept[index] ?? normal.text.length;
  return {
    text: kept.map((index) => normal.text.charAt(index)).join(""),
    toTyped: (start, end) => normal.toTyped(at(start), end > start ? at(end - 1) + 1 : at(start)),
  };
}
