/**
 * What stands around a quotation, by which two sentences sound alike whatever they quote: 「戻らない」なのですね and はい、「きれい」なのですね
 * have one frame. Null where nothing is quoted.
 */
export function frameOf(sentence: string): string | null {
  if (!/[「“]/u.test(sentence)) return null;
  const frame = sentence
    .toLowerCase()
    .replaceAll(/「[^」]*」|“[^”]*”/gu, "◯")
    .replace(opening, "")
    .replaceAll(/[、。,.;:\s]+/gu, " ")
    .trim();
  // A quotation by itself has no frame; what follows it makes the turn.
  return frame === "◯" ? null : frame;
}

/** Small words before a quotation: they do not make it sound new. */
const opening = /^(?:はい|ええ|なるほど|そうでしたか|ああ|では|and|so|i see|ok|right|yes)[、,:]?\s*/u;
