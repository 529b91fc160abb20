import { careerPlanOf } from "./career-plan.ts";
import { drawableValue, missingMark } from "./drawable-text.ts";
import { fanPicture } from "./fan-picture.ts";
import { drawable } from "./fonts.ts";
import type { Lang } from "../language/index.ts";
import type { Leaf } from "./leaf.ts";
import type { LookLeaf } from "./look.ts";
import { lookPage } from "./look-page.ts";
import { pageOf } from "./page.ts";
import { type Template, typeset } from "./typesetter.ts";
import { verbatimOf } from "./verbatim.ts";
import { recordWords } from "./words.ts";

export type Paper = "a4" | "us-letter";

/** The record as a tagged PDF, for reading, printing and keeping. */
export async function recordPdf(leaf: Leaf, paper?: Paper): Promise<Uint8Array> {
  const shown = { ...leaf, ...drawableValue({ record: leaf.record, timeline: leaf.timeline }, drawable()) };
  const { language, map } = shown.record;
  const fan = fanPicture(map, language);
  const page = pageOf(shown, fan.unwritten);
  return setPage("page", page, sourceOf(leaf), paper, { fan: fan.svg });
}

/** The record of a look again as a tagged PDF. */
export async function lookPdf(leaf: LookLeaf, paper?: Paper): Promise<Uint8Array> {
  const shown = drawableValue(leaf, drawable());
  const fan = fanPicture(shown.map, leaf.lang);
  const source = { words: leaf, lang: leaf.lang, dated: leaf.at };
  return setPage("page", lookPage(shown, fan.unwritten), source, paper, { fan: fan.svg });
}

/** The career plan sheet (in Japanese ジョブ・カード様式1-1) as a tagged PDF. */
export async function careerPlanPdf(leaf: Leaf, paper?: Paper): Promise<Uint8Array> {
  return setPage("career-plan", drawableValue(careerPlanOf(leaf), drawable()), sourceOf(leaf), paper);
}

/** The verbatim record (逐語録) as a tagged PDF. */
export async function verbatimPdf(leaf: Leaf, paper?: Paper): Promise<Uint8Array> {
  const verbatim = verbatimOf(leaf);
  const rows = verbatim.rows.map((row) => ({
    ...row,
    // Lines stay lines: elsewhere white space becomes single spaces.
    paragraphs: row.paragraphs.map((paragraph) => drawableValue(paragraph, drawable())),
    text: drawableValue(row.text, drawable()),
  }));
  const page = { ...verbatim, rows };
  return setPage("verbatim", page, sourceOf(leaf), paper);
}

/** Where the words of a page come from. */
type Source = { readonly words: unknown; readonly lang: Lang; readonly dated: string };

function sourceOf({ record, events, startedAt }: Leaf): Source {
  return { words: [record, events], lang: record.language, dated: startedAt };
}

/** Sets a page, with a word about the mark where something could not be drawn. */
async function setPage(
  template: Template,
  page: { readonly footer: readonly string[] },
  { words, lang, dated }: Source,
  paper: Paper | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const isMarked =
    JSON.stringify([page, more]).includes(missingMark) && !JSON.stringify(words).includes(missingMark);
  const footer = isMarked ? [...page.footer, recordWords[lang].missing] : page.footer;
  const inputs = { page: JSON.stringify({ ...page, footer }), paper: paper ?? "a4", ...more };
  return typeset(template, inputs, new Date(dated));
}
