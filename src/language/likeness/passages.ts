/** Cuts a text into passages of two sentences each, overlapping; up to `longestWhole` characters it is one: what is said around something takes two sentences. */
export function passagesBy(sentence: RegExp, longestWhole: number): (text: string) => readonly string[] {
  return (text) => {
    if (text.length <= longestWhole) return [text];
    const sentences = text.match(sentence) ?? [];
    if (sentences.length < 2) return [text];
    return sentences.slice(1).map((one, index) => `${sentences[index] ?? ""}${one}`);
  };
}
