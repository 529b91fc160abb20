import { layoutFan } from "../fan/index.ts";
import { fanSvg } from "../fan/svg.ts";
import type { ContributionMap } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { fontFamilies } from "./fonts.ts";

/** The fan as a page shows it: the drawing, and the names that it has no room to write out. */
export type FanPicture = { readonly svg: string; readonly unwritten: readonly string[] };

/** Drawn as small as its names allow: what is small on the canvas is large on paper. */
export function fanPicture(map: ContributionMap, lang: Lang): FanPicture {
  const { width, height } = canvases.find(({ parties }) => map.parties.length <= parties) ?? largest;
  const { parties, tasks } = layoutFan(map, { width, height, lang });
  const written = new Set([...parties, ...tasks].filter(({ cut }) => !cut).map(({ id }) => id));
  const names = [...map.tasks, ...map.parties].flatMap(({ id, name }) => (written.has(id) ? [] : [name]));
  return {
    svg: inFonts(fanSvg(map, { width, height, lang, theme: "print" })),
    unwritten: [...new Set(names)],
  };
}

/** Names the documents' own fonts in an SVG, so that every machine draws the same. */
export function inFonts(svg: string): string {
  return svg.replace(/font-family="[^"]*"/gu, `font-family="${fontFamilies.join(", ")}"`);
}

const largest = { parties: Infinity, width: 980, height: 560 };
const canvases = [
  { parties: 14, width: 740, height: 420 },
  { parties: 24, width: 860, height: 490 },
  largest,
];
