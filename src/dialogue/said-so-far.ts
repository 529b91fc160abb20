import type { Lang } from "../language/index.ts";
import { remembered } from "./remember.ts";
import { sentencesOf } from "./sentences.ts";

type Words = { readonly text: string };

/** The sentences of everything said so far that is kept; English in small letters and with plain apostrophes. */
export const saidSoFar = remembered(({ told, answered, last, lang }): readonly string[] =>
  [...told, ...Object.values(answered), ...(last ? [last] : [])].flatMap(sentencesIn[lang]),
);

/** What was said is taken apart once, however often it is come back to. */
const sentencesIn: Readonly<Record<Lang, (words: Words) => readonly string[]>> = {
  ja: remembered(({ text }: Words) => sentencesOf(text)),
  en: remembered(({ text }: Words) => sentencesOf(text.toLowerCase().replaceAll("’", "'"))),
};
