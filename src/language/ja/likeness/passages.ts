/** Up to this many characters an utterance is one passage: what is said around something takes two sentences. */
const longestWhole = 90;

const sentence = /[^。!?\n]+[。!?\n]*/g;

/** An utterance as passages of two sentences each, overlapping, so that what a long story says in passing weighs as much as where it is all that is said. */
export function passagesOf(text: string): readonly string[] {
  if (text.length <= longestWhole) return [text];
  const sentences = text.match(sentence) ?? [];
  if (sentences.length < 2) return [text];
  return sentences.slice(1).map((one, index) => `${sentences[index] ?? ""}${one}`);
}
