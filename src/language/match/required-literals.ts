/**
 * Literals of which a text must hold at least one before a regular expression can match it, or null where none can be named.
 * `requiredLiterals("(?:ただの|単なる)[^。]{0,8}仕事")` → 仕事, or ただの and 単なる: whichever is rarer by its kanji and length.
 */
export function requiredLiterals(source: string): readonly string[] | null {
  return alternatives({ source, at: 0 })?.literals ?? null;
}

type Cursor = { readonly source: string; at: number };
/** One of these is in every match. `rarity`: how seldom the commonest of them stands in a text, by rule of thumb. */
type Need = { readonly literals: readonly string[]; readonly rarity: number };

/** Literals beyond which looking them up costs more than the match they save. */
const mostLiterals = 400;

function alternatives(cursor: Cursor): Need | null {
  const needs: (Need | null)[] = [sequence(cursor)];
  while (cursor.source.charAt(cursor.at) === "|") {
    cursor.at += 1;
    needs.push(sequence(cursor));
  }
  const known = needs.filter((need) => need !== null);
  if (known.length < needs.length) return null;
  const literals = [...new Set(known.flatMap((need) => need.literals))];
  if (literals.length > mostLiterals) return null;
  return { literals, rarity: Math.min(...known.map((need) => need.rarity)) };
}

/** The best of what a run of atoms needs: its longest plain text, or what one of its groups needs. */
function sequence(cursor: Cursor): Need | null {
  let best: Need | null = null;
  let literal = "";
  const take = (need: Need | null) => {
    if (need && (best === null || need.rarity > best.rarity)) best = need;
  };
  const flush = () => {
    if (literal !== "") take({ literals: [literal], rarity: rarityOf(literal) });
    literal = "";
  };
  for (;;) {
    const character = cursor.source.charAt(cursor.at);
    if (character === "" || character === "|" || character === ")") break;
    const atom = atomAt(cursor);
    const isOptional = quantifierAt(cursor);
    if (typeof atom === "string" && !isOptional) {
      literal += atom;
      continue;
    }
    flush();
    if (typeof atom !== "string" && !isOptional) take(atom);
  }
  flush();
  return best;
}

/** One atom: a plain character, what a group needs, or null for anything else. */
function atomAt(cursor: Cursor): string | Need | null {
  const { source } = cursor;
  const character = source.charAt(cursor.at);
  if (character === "(") return groupAt(cursor);
  if (character === "[") {
    cursor.at += 1;
    while (source.charAt(cursor.at) !== "]") cursor.at += source.charAt(cursor.at) === "\\" ? 2 : 1;
    cursor.at += 1;
    return null;
  }
  if (character === "\\") {
    const next = source.charAt(cursor.at + 1);
    // \p{L} and its like hold more than one character more.
    const property = /^\\[pP]\{[^}]*\}/.exec(source.slice(cursor.at));
    cursor.at += property?.[0].length ?? 2;
    return /[a-zA-Z0-9]/.test(next) ? null : next;
  }
  cursor.at += 1;
  return /[.^$]/.test(character) ? null : character;
}

function groupAt(cursor: Cursor): Need | null {
  const opening =
    /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(cursor.source.slice(cursor.at, cursor.at + 24))?.[0] ?? "(";
  cursor.at += opening.length;
  const need = alternatives(cursor);
  cursor.at += 1;
  // What stands behind or ahead, or must not, is no part of the match that could be counted on here.
  return /[=!]$/.test(opening) ? null : need;
}

/** Steps over a quantifier; true where the atom before it may be missing. */
function quantifierAt(cursor: Cursor): boolean {
  const match = /^(?:[?*+]|\{(\d*),?\d*\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12));
  if (!match) return false;
  cursor.at += match[0].length;
  return /^[?*]/.test(match[0]) || match[1] === "0" || match[1] === "";
}

const kanjiWorth = 3;

function rarityOf(literal: string): number {
  const kanji = literal.match(/[一-龠]/g)?.length ?? 0;
  const katakana = literal.match(/[ァ-ヶ]/g)?.length ?? 0;
  return literal.length + kanji * kanjiWorth + katakana;
}
