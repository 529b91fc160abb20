/**
 * Width of `text` in em, from a table instead of a browser: full-width characters are 1, Latin goes by class.
 * The figures are those of Noto Sans JP (the wider of the two fonts the fan is set in), rounded up;
 * Zen Kaku Gothic New stays below them. Scripts that neither font holds are given the width of a wide fallback.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** What a reader takes for one character: a base with its marks, joined emoji, a flag. Never cut inside. */
export function characters(text: string): readonly string[] {
  return text.match(cluster) ?? [];
}

const joiner = "\\u200d";
const extension = "[\\p{M}\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]";
const cluster = new RegExp(`[\\u{1f1e6}-\\u{1f1ff}]{2}|.${extension}*(?:${joiner}.${extension}*)*`, "gsu");

const latinWidth = new Map<string, number>();
const latinClasses: readonly (readonly [number, string])[] = [
  [0.29, "ijlI.,:;'|! "],
  [0.4, 'frt()[]{}-"`/\\*°'],
  [0.53, "ckszvxyJ?^~"],
  [0.64, "abdeghnopqu0123456789#$_+<>=EFLTZSPY"],
  [0.76, "ABCDGHKNOQRUVX&"],
  [0.96, "mwMW%@"],
];
for (const [width, members] of latinClasses) for (const member of members) latinWidth.set(member, width);

function characterWidth(code: number): number {
  if (code < 0x80) return latinWidth.get(String.fromCharCode(code)) ?? 0.64;
  if (isFullWidth(code)) return 1;
  if (isInvisible(code)) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 0.5;
  if (code < 0x250) return 0.66;
  if (code < 0x2000) return 0.72;
  // Symbols, arrows, emoji: fallback fonts draw some of them wider than an em.
  return code >= 0x1f000 ? 1.3 : 1;
}

function isFullWidth(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Marks that sit on the character before them, joiners and selectors. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0000 && code <= 0xe0fff) ||
    (code >= 0x300 && mark.test(String.fromCodePoint(code)))
  );
}

const mark = /^\p{Mn}$/u;
