import type { Lang } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";

/** The stretch of a text, within one sentence, that holds every word of what is named, in whatever form: "I cry at work" in "I only cry in the van at work". Null where none does. */
export function stretchOf(text: string, named: string, lang: Lang): string | null {
  if (lang !== "en") return null;
  const words = (named.toLowerCase().match(/[a-z][a-z']*/gu) ?? [])
    .filter((word) => !small.has(word))
    .map(stem);
  if (words.length === 0 || Math.max(...words.map((word) => word.length)) < shortestStem) return null;
  for (const { start, end } of piecesOf(text, lang)) {
    const sentence = text.slice(start, end);
    const spans = [...sentence.matchAll(/[a-z][a-z'’]*/giu)].flatMap(({ 0: word, index }) =>
      words.includes(stem(word.toLowerCase()))
        ? [{ word: stem(word.toLowerCase()), index, end: index + word.length }]
        : [],
    );
    if (words.every((word) => spans.some((span) => span.word === word)))
      return sentence.slice(spans[0]?.index, spans.at(-1)?.end);
  }
  return null;
}

/** Letters of the longest word named, from which it names something. */
const shortestStem = 3;

function stem(word: string): string {
  return word.replace(/['’]s$/u, "").replace(/(?<=[a-z]{3})(?:ies|ied|ing|ed|es|s|y)$/u, "");
}

const small: ReadonlySet<string> = new Set(
  "i i'm i'd me my a an the to of in on at for and or but is am was are it that this with about when where how what sometimes just only ever really do did have had been be".split(
    " ",
  ),
);
