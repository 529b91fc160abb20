import type { Lang } from "../language/index.ts";
import { onceATurn } from "./once-a-turn.ts";

/** Characters that the pieces between two spaces have on the whole where a space stands for a full stop: words set apart by spaces are shorter. */
const meanPiece = 5;

/**
 * A text in which the spaces that end sentences are full stops, every character in its place: 「もう無理 リンさん三月に帰るんだって」. Japanese
 * is written without spaces; whoever writes neither stops nor commas sets their sentences apart by them. Words in kana set apart are left.
 */
export const withStops = onceATurn((text: string, lang: Lang): string => {
  if (lang !== "ja" || /[。、]/u.test(text)) return text;
  const pieces = text.trim().split(/[ 　]+/u);
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isSpaced =
    pieces.length > 1 && letters >= meanPiece * pieces.length && /[\p{Script=Han}ァ-ヴ]/u.test(text);
  return isSpaced ? text.replaceAll(/(?<=\S)[ 　](?=\S)/gu, "。") : text;
});
