import { layoutFan } from "../fan/index.ts";
import { fanSvg } from "../fan/svg.ts";
import type { ContributionMap } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { fontFamilies } from "./fonts.ts";

/** The fan as a page shows it: the drawing, and the names that it has no room to write out. */
export type FanPicture = { readonly svg: string; readonly unwritten: readonly string[] };

/** Drawn as small as its names allow: what is small on the canvas is large on paper. */
export function fanPicture(map: ContributionMap, lang: Lang): FanPicture {
  const drawings = canvases.map(({ width, height }) => {
    const { parties, tasks } = layoutFan(map, { width, height, lang });
    const written = new Set([...parties, ...tasks].filter(({ cut }) => !cut).map(({ id }) => id));
    const unwritten = [...map.tasks, ...map.parties].flatMap(({ id, name }) =>
      written.has(id) ? [] : [name],
    );
    return { width, height, unwritten };
  });
  const fewest = Math.min(...drawings.map(({ unwritten }) => unwritten.length));
  const drawing = drawings.find(({ unwritten }) => unwritten.length === fewest);
  if (!drawing) throw new Error("there is no canvas to draw on");
  const { width, height, unwritten } = drawing;
  return {
    svg: inFonts(fanSvg(map, { width, height, lang, theme: "print" })),
    unwritten: [...new Set(unwritten)],
  };
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
