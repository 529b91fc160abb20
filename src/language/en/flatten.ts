/**
 * The text in one plain spelling, unit for unit as long as the text as typed, so that every offset holds in both:
 * lower case, straight quotes, plain dashes, no accents, full-width letters narrowed.
 */
export function flatten(typed: string): string {
  let flat = "";
  let gap = 0;
  let word = 0;
  for (let index = 0; index < typed.length; index += 1) {
    const plain = plainUnit(typed.charAt(index));
    gap = plain === " " || plain === "," ? gap + 1 : 0;
    word = /[a-z0-9_']/.test(plain) ? word + 1 : 0;
    flat += gap > longestGap || word > longestWord ? "\n" : plain;
  }
  return flat;
}

/**
 * Spaces and commas in a row that still stand between two words, and letters that still are one word; more of them end a line. Rules let any
 * number of either stand, and would try an endless row again and again.
 */
const longestGap = 16;
const longestWord = 64;

function plainUnit(unit: string): string {
  const twin = twins.get(unit);
  if (twin !== undefined) return twin;
  if (unit <= "\u007E") return unit < " " ? " " : unit.toLowerCase();
  if (/[\uD800-\uDFFF]/.test(unit)) return unit;
  if (/[\p{Z}\p{C}]/u.test(unit)) return " ";
  const [first = unit] = unit.normalize("NFKD").toLowerCase();
  return first.length === 1 ? first : unit;
}

const twins: ReadonlyMap<string, string> = new Map([
  ["\n", "\n"],
  ["\r", "\n"],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["´", "'"],
  ["`", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["–", "-"],
  ["—", "-"],
  ["‒", "-"],
  ["−", "-"],
  ["…", "."],
]);
