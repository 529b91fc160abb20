/**
 * The last sentence is the question; what stands before it is the reflection, and lines of whom to reach may stand after it. Their
 * joined text is `text`, spaces aside.
 */
export function splitQuestion(text: string): {
  readonly before: string;
  readonly question: string;
  readonly after: string;
} {
  const lines = text.trim().split("\n");
  const asked = lines.findLastIndex((line) => /(?:か。|[？?])[」』”"）)]*$/u.test(line.trim()));
  const isList = asked >= 0 && lines.slice(asked + 1).some((line) => /^[・·]/u.test(line));
  const said = isList ? lines.slice(0, asked + 1).join("\n") : text;
  const after = isList ? lines.slice(asked + 1).join("\n") : "";
  const sentences = [...said.trim().matchAll(/[^。？?\n]*(?:[。？?]+[」』”"）)]*|\n+|$)/gu)]
    .map(([sentence]) => sentence)
    .filter((sentence) => sentence.trim() !== "");
  const joined = joinEnglish(sentences);
  return { before: joined.slice(0, -1).join("").trim(), question: (joined.at(-1) ?? "").trim(), after };
}

/** English full stops end a sentence only before a space and a capital; a piece is cut there too. */
function joinEnglish(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece) => piece.split(/(?<=[a-z”"’')][.!]["”’)]?\s+)(?=[A-Z“"‘])/u));
}
