import { onceATurn } from "./once-a-turn.ts";

/** The sentences of a text, a line's end ending one too; what stands between 「 and 」 is in one. */
export const sentencesOf = onceATurn((text: string): readonly string[] =>
  text.split(ended).flatMap((sentence) => sentence.trim() || []),
);

const ended = /(?<=[。！？!?](?![^「」\n]*」))|(?<=(?<!\b(?:Mrs?|Ms|Dr|St))[.!?][”"’']?)\s|\n/u;

/** Where the sentences of a text stand in it. */
export function sentencesWithin(text: string): readonly { readonly start: number; readonly end: number }[] {
  let from = 0;
  return sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}
