/**
 * The text in one plain spelling, unit for unit as long as the text as typed, so that every offset holds in both:
 * lower case, straight quotes, plain dashes, no accents, full-width letters narrowed.
 */
export function flatten(typed: string): string {
  let flat = "";
  for (let index = 0; index < typed.length; index += 1) flat += plainUnit(typed.charAt(index));
  return flat;
}

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
