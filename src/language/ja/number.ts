const values: ReadonlyMap<string, number> = new Map(
  Array.from("〇一二三四五六七八九", (character, value) => [character, value] as const),
);

/** The whole number that figures or kanji stand for (120, 百二十, 一二〇), or null. */
export function readNumber(said: string): number | null {
  if (/^[0-9]+$/.test(said)) return Number(said);
  if (/^[〇一二三四五六七八九]+$/.test(said)) {
    return Array.from(said).reduce((sum, character) => sum * 10 + (values.get(character) ?? 0), 0);
  }
  const match = /^(?:([一二三四五六七八九]?)百)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(
    said,
  );
  if (!match || said === "") return null;
  const place = (part: string | undefined, size: number) =>
    part === undefined ? 0 : (part === "" ? 1 : (values.get(part) ?? 0)) * size;
  return place(match[1], 100) + place(match[2], 10) + (values.get(match[3] ?? "") ?? 0);
}
