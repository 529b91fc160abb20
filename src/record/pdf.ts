import { drawableValue, missingMark } from "./drawable-text.ts";
import { drawable } from "./fonts.ts";
import type { Leaf } from "./leaf.ts";
import { pageOf } from "./page.ts";
import { typeset } from "./typesetter.ts";
import { recordWords } from "./words.ts";

export type Paper = "a4" | "us-letter";

/** The record as a tagged PDF, for reading, printing and keeping. */
export async function recordPdf(leaf: Leaf, paper: Paper = "a4"): Promise<Uint8Array> {
  const said = pageOf(leaf);
  const page = drawableValue(said, drawable());
  const isMarked = JSON.stringify(page).includes(missingMark) && !JSON.stringify(said).includes(missingMark);
  const footer = isMarked ? [...page.footer, recordWords[page.lang].missing] : page.footer;
  return typeset({ page: JSON.stringify({ ...page, footer }), paper, fan: "" });
}
