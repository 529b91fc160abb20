/** The last sentence is the question; what stands before it is the reflection. Their joined text is `text`, spaces aside. */
export function splitQuestion(text: string): { readonly before: string; readonly question: string } {
  const sentences = [...text.trim().matchAll(/[^。？?\n]*(?:[。？?]+[」』”"）)]*|\n+|$)/gu)]
    .map(([sentence]) => sentence)
    .filter((sentence) => sentence.trim() !== "");
  const joined = joinEnglish(sentences);
  return { before: joined.slice(0, -1).join("").trim(), question: (joined.at(-1) ?? "").trim() };
}

/** English full stops end a sentence only before a space and a capital; a piece is cut there too. */
function joinEnglish(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece) => piece.split(/(?<=[a-z”"’')][.!]["”’)]?\s+)(?=[A-Z“"‘])/u));
}
