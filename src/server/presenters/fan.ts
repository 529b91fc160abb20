import type { ContributionMap } from "../../dialogue/index.ts";
import type { Lang } from "../../language/index.ts";

/** The fan as an SVG document. */
export function drawFan(_map: ContributionMap, _lang: Lang): string {
  return '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
}
