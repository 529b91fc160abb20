import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Fan, type FanProps } from "./fan.ts";
import type { FanData } from "./fan-data.ts";
import { SmallFan } from "./small-fan.ts";

/** The size of the picture that is exported unless told otherwise, in px. */
const fileSize = { width: 1200, height: 690 };

type FanSvgOptions = Partial<Pick<FanProps, "lang" | "theme" | "width" | "height" | "open" | "focus">>;

/**
 * The fan as a file that stands alone, with its title and its content in words. Its fonts are named, not held: whoever
 * draws it needs one of `fanFonts`. A door of its own, which keeps react-dom/server out of the page.
 */
export function fanSvg(data: FanData, options: FanSvgOptions = {}): string {
  return renderToStaticMarkup(h(Fan, { ...fileSize, ...options, data, ground: true }));
}

/** The fan as a small picture without names, for lists. */
export function smallFanSvg(data: FanData, { lang = "ja", theme = "light" }: FanSvgOptions = {}): string {
  return renderToStaticMarkup(h(SmallFan, { data, lang, theme }));
}
