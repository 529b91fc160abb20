/** The sentences of a text, a line's end ending one too. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？!?])|(?<=[.!?][”"]?)\s|\n/u).flatMap((sentence) => sentence.trim() || []);
}
