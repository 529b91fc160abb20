import { drawableValue, missingMark } from "./drawable-text.ts";
import { fanPicture } from "./fan-picture.ts";
import { drawable } from "./fonts.ts";
import type { Leaf } from "./leaf.ts";
import { pageOf } from "./page.ts";
import { typeset } from "./typesetter.ts";
import { recordWords } from "./words.ts";

export type Paper = "a4" | "us-letter";

/** The record as a tagged PDF, for reading, printing and keeping. */
export async function recordPdf(leaf: Leaf, paper: Paper = "a4"): Promise<Uint8Array> {
  const shown = drawableValue(leaf, drawable());
  const { language, map } = shown.record;
  const fan = fanPicture(map, language);
  const page = pageOf(shown, fan.unwritten);
  const isMarked = JSON.stringify(shown).includes(missingMark) && !JSON.stringify(leaf).includes(missingMark);
  const footer = isMarked ? [...page.footer, recordWords[language].missing] : page.footer;
  const inputs = { page: JSON.stringify({ ...page, footer }), paper, fan: fan.svg };
  return typeset(inputs, new Date(leaf.startedAt));
}
