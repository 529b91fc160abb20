/** Stands where a character cannot be drawn: the mark Japanese printers set in the place of a missing sort. */
export const missingMark = "〓";

/**
 * The text with every character that no font holds replaced by a visible mark: nothing vanishes from a page.
 * White space and controls become single spaces.
 */
export function drawableText(text: string, drawable: ReadonlySet<number>): string {
  const isDrawable = (character: string) => drawable.has(character.codePointAt(0) ?? 0);
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(composable, (run) => run.normalize("NFC"))
    .replace(/./gu, (character) => {
      if (invisible.test(character) || isDrawable(character)) return character;
      const plain = character.normalize("NFKC");
      return Array.from(plain).every(isDrawable) ? plain : missingMark;
    });
}

/** Normalising would change how a name is written: U+FA19 is another form of 神. Compatibility ideographs are left alone. */
const composable = /[^\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]+/gu;

/** Joiners and selectors, which choose another glyph and draw nothing of their own. */
const invisible = /^[\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;

/** The same for every text of a value, however deep. */
export function drawableValue<Value>(value: Value, drawable: ReadonlySet<number>): Value;
export function drawableValue(value: unknown, drawable: ReadonlySet<number>): unknown {
  if (typeof value === "string") return drawableText(value, drawable);
  if (Array.isArray(value)) return value.map((each: unknown) => drawableValue(each, drawable));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, drawableValue(each, drawable)]),
  );
}
