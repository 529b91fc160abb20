import type { ContributionMap } from "../../dialogue/index.ts";
import { fanSvg } from "../../fan/svg.ts";
import type { Lang } from "../../language/index.ts";

/** The fan as an SVG document. */
export function drawFan(map: ContributionMap, lang: Lang): string {
  return fanSvg(map, { lang });
}
