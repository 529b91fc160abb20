import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { codePointsOf } from "./cmap.ts";

/** A font file of the documents. All are under the SIL Open Font License and are installed as packages. */
export type Font = { readonly family: string; readonly file: string };

const packages = createRequire(import.meta.url);

function font(family: string, packageName: string, file: string): Font {
  const folder = dirname(packages.resolve(`@expo-google-fonts/${packageName}/package.json`));
  return { family, file: join(folder, file) };
}

/** The fonts a page is set in. The Latin one is the one Noto Sans JP took its letters from, with the accents that it lacks. */
export const fonts: readonly Font[] = [
  font("Noto Sans JP", "noto-sans-jp", "400Regular/NotoSansJP_400Regular.ttf"),
  font("Noto Sans JP", "noto-sans-jp", "700Bold/NotoSansJP_700Bold.ttf"),
  font("Source Sans 3", "source-sans-3", "400Regular/SourceSans3_400Regular.ttf"),
  font("Source Sans 3", "source-sans-3", "700Bold/SourceSans3_700Bold.ttf"),
  font("Noto Emoji", "noto-emoji", "400Regular/NotoEmoji_400Regular.ttf"),
];

/** In the order in which a character is looked for. */
export const fontFamilies: readonly string[] = [...new Set(fonts.map(({ family }) => family))];

let known: ReadonlySet<number> | undefined;

/** Code points that at least one of the fonts can draw. The bold ones hold what their regular ones hold. */
export function drawable(): ReadonlySet<number> {
  known ??= new Set(
    fonts
      .filter(({ file }) => file.includes("400Regular"))
      .flatMap(({ file }) => [...codePointsOf(readFileSync(file))]),
  );
  return known;
}
