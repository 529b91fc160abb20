/**
 * What stands around a quotation, by which two sentences sound alike whatever they quote: 「戻らない」なのですね and はい、「きれい」なのですね
 * have one frame. Null where nothing is quoted.
 */
export function frameOf(sentence: string): string | null {
  if (!/[「“]/u.test(sentence)) return null;
  return sentence
    .toLowerCase()
    .replaceAll(/「[^」]*」|“[^”]*”/gu, "◯")
    .replace(opening, "")
    .replaceAll(/[、。,.;:\s]+/gu, " ")
    .trim();
}

/** Small words before a quotation: they do not make it sound new. */
const opening = /^(?:はい|ええ|なるほど|そうでしたか|ああ|では|and|so|i see|ok|right|yes)[、,:]?\s*/u;
