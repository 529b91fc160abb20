import { base, packed, parts, told } from "virtual:kaname-faces";
import { rangesOf, unpackFaces } from "./pack-faces.ts";

const family = "Zen Kaku Gothic New";
const weights = ["400", "700"] as const;

/** Waiting longer than this for letters would be felt; then the device's own stand in (ms). */
const longestWaitMs = 150;

const pointsByPart = unpackFaces(packed, parts.length);
const partByPoint = new Map(pointsByPart.flatMap((points, part) => points.map((point) => [point, part])));
const known = new Set(told.map((part) => parts.indexOf(part)));

/**
 * Tells the browser of the parts of the font that hold these characters. They are fetched when they are shown. All parts
 * at once would cost as much as everything else that a page does when it opens.
 */
export function coverText(text: string): void {
  for (const character of text) {
    const part = partByPoint.get(character.codePointAt(0) ?? 0);
    if (part === undefined || known.has(part)) continue;
    known.add(part);
    const unicodeRange = rangesOf(pointsByPart[part] ?? []);
    for (const weight of weights) {
      const source = `url(${base}${parts[part]}-${weight}-normal.woff2)`;
      document.fonts.add(new FontFace(family, source, { weight, display: "swap", unicodeRange }));
    }
  }
}

/** Fetches the letters of a text before it is shown, so that it is not drawn twice. Never fails. */
export async function lettersFor(text: string): Promise<void> {
  coverText(text);
  const letters = weights.map(async (weight) => document.fonts.load(`${weight} 1em "${family}"`, text));
  const enough = new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([Promise.allSettled(letters), enough]);
}
