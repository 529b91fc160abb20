import { layoutFan } from "../fan/index.ts";
import { fanSvg } from "../fan/svg.ts";
import type { ContributionMap } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { fontFamilies } from "./fonts.ts";

/** The fan as a page shows it: the drawing, and the names that it has no room to write out. */
export type FanPicture = { readonly svg: string; readonly unwritten: readonly string[] };

/** Drawn as small as its names allow: what is small on the canvas is large on paper. */
export function fanPicture(map: ContributionMap, lang: Lang): FanPicture {
  let best = unwrittenOn(canvases[0], map, lang);
  for (const canvas of canvases.slice(1)) {
    if (best.unwritten.length === 0) break;
    const larger = unwrittenOn(canvas, map, lang);
    if (larger.unwritten.length < best.unwritten.length) best = larger;
  }
  const { canvas, unwritten } = best;
  return {
    svg: inFonts(fanSvg(map, { ...canvas, lang, theme: "print" })),
    unwritten: [...new Set(unwritten)],
  };
}

type Canvas = { readonly width: number; readonly height: number };

/** The names that are cut or gathered on this canvas. */
function unwrittenOn(
  canvas: Canvas,
  map: ContributionMap,
  lang: Lang,
): { readonly canvas: Canvas; readonly unwritten: readonly string[] } {
  const { parties, tasks } = layoutFan(map, { ...canvas, lang });
  const written = new Set([...parties, ...tasks].filter(({ cut }) => !cut).map(({ id }) => id));
  const all = [...map.tasks, ...map.parties];
  return { canvas, unwritten: all.flatMap(({ id, name }) => (written.has(id) ? [] : [name])) };
}

/** Names the documents' own fonts in an SVG, so that every machine draws the same. */
export function inFonts(svg: string): string {
  return svg.replace(/font-family="[^"]*"/gu, `font-family="${fontFamilies.join(", ")}"`);
}

/** px, the smallest first. On the last, names are still 5 pt on A4. */
const canvases = [
  { width: 740, height: 420 },
  { width: 860, height: 490 },
  { width: 980, height: 560 },
  { width: 1150, height: 660 },
] as const;
