import { base, packed, parts } from "virtual:kaname-faces";
import { unpackFaces } from "./pack-faces.ts";

const family = "Zen Kaku Gothic New";
const weights = ["400", "700"] as const;

/** Letters that every page begins with: their width differs between fonts, while a kanji is a square in all of them. */
const firstLetters = "aA0あア、。「」";

/** Waiting longer than this for letters would be felt; then the device's own stand in (ms). */
const longestWaitMs = 150;

/** Tells the browser of the font, and fetches the letters that every page begins with. The others come when they are shown. */
export async function installFonts(): Promise<void> {
  const ranges = unpackFaces(packed, parts.length);
  for (const [index, part] of parts.entries())
    for (const weight of weights)
      document.fonts.add(
        new FontFace(family, `url(${base}${part}-${weight}-normal.woff2)`, {
          weight,
          display: "swap",
          unicodeRange: ranges[index] ?? "",
        }),
      );
  await fontsFor(firstLetters);
}

/** Fetches the letters of a text before it is shown, so that nothing moves when they arrive. Never fails. */
export async function fontsFor(text: string): Promise<void> {
  const letters = weights.map(async (weight) => document.fonts.load(`${weight} 1em "${family}"`, text));
  const enough = new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([Promise.allSettled(letters), enough]);
}
