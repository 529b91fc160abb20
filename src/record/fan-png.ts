import { drawableText } from "./drawable-text.ts";
import { drawable, fonts } from "./fonts.ts";
import { inFonts } from "./fan-picture.ts";

/** A drawn fan as PNG, `width` px wide. Uses the fonts of the documents only: every machine draws the same. */
export async function fanPng(svg: string, width = 2400): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawing = new Resvg(inFonts(drawableText(svg, drawable())), {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map(({ file }) => file),
      defaultFontFamily: "Noto Sans JP",
      sansSerifFamily: "Noto Sans JP",
    },
  });
  return drawing.render().asPng();
}
