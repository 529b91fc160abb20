import { closeOf } from "./alternatives.ts";

/**
 * Literals of which a text must hold at least one before a regular expression can match it, or null where none can be named.
 * `requiredLiterals("(?:ただの|単なる)[^。]{0,8}仕事")` → 仕事, or ただの and 単なる: whichever is rarer by its kanji and length.
 */
export function requiredLiterals(source: string): readonly string[] | null {
  return alternatives({ source, at: 0 }).need?.literals ?? null;
}

type Cursor = { readonly source: string; at: number };
/** One of these is in every match. `rarity`: how seldom the commonest of them stands in a text, by rule of thumb. */
type Need = { readonly literals: readonly string[]; readonly rarity: number };
/** What a part needs, and all texts that it may match where these can be counted. */
type Part = { readonly need: Need | null; readonly texts: readonly string[] | null };

/** Literals beyond which looking them up costs more than the match they save. */
const mostLiterals = 400;

/** Texts beyond which those of parts side by side are no longer put together. */
const mostTexts = 12;

function alternatives(cursor: Cursor): Part {
  const parts: Part[] = [sequence(cursor)];
  while (cursor.source.charAt(cursor.at) === "|") {
    cursor.at += 1;
    parts.push(sequence(cursor));
  }
  return { need: anyOf(parts), texts: allOf(parts) };
}

function anyOf(parts: readonly Part[]): Need | null {
  const needs = parts.flatMap(({ need }) => need ?? []);
  if (needs.length < parts.length) return null;
  const literals = [...new Set(needs.flatMap((need) => need.literals))];
  if (literals.length > mostLiterals) return null;
  return { literals, rarity: Math.min(...needs.map((need) => need.rarity)) };
}

function allOf(parts: readonly Part[]): readonly string[] | null {
  const texts = parts.flatMap((part) => part.texts ?? []);
  return parts.some((part) => part.texts === null) || texts.length > mostTexts ? null : texts;
}

/** The best of what a run of atoms needs: its rarest plain texts, or what one of its groups needs. */
function sequence(cursor: Cursor): Part {
  return plainSequence(cursor) ?? anySequence(cursor);
}

/** Most choices are between plain words. */
function plainSequence(cursor: Cursor): Part | null {
  const { source, at } = cursor;
  let end = at;
  while (end < source.length && !notPlain.has(source.charAt(end))) end += 1;
  if (end === at || !endsSequence.has(source.charAt(end))) return null;
  const text = source.slice(at, end);
  cursor.at = end;
  return { need: { literals: [text], rarity: rarityOf(text) }, texts: [text] };
}

const endsSequence: ReadonlySet<string> = new Set(["", "|", ")"]);

function anySequence(cursor: Cursor): Part {
  let best: Need | null = null;
  const take = (need: Need | null) => {
    if (need && (best === null || need.rarity > best.rarity)) best = need;
  };
  /** All texts of the atoms read since the last that could not be counted. */
  let run: readonly string[] = [""];
  let isWhole = true;
  const close = (next: readonly string[]) => {
    if (run.every((text) => text !== "")) take(needOf(run));
    run = next;
    isWhole = false;
  };
  for (;;) {
    const character = cursor.source.charAt(cursor.at);
    if (character === "" || character === "|" || character === ")") break;
    const part = atomAt(cursor);
    const { least, most } = quantifierAt(cursor);
    // What stands behind or ahead, or must not, parts nothing.
    if (part === "nothing") continue;
    if (least > 0) take(part.need);
    const texts = part.texts && least === 0 && most === 1 ? ["", ...part.texts] : part.texts;
    if (texts === null || (least === 0 && most !== 1)) {
      close([""]);
      continue;
    }
    const both = run.flatMap((before) => texts.map((text) => before + text));
    const isTooMany = both.length > mostTexts;
    if (isTooMany) close(least === 0 ? [""] : texts);
    else run = both;
    // Once more and once more: only its last time stands beside what follows.
    if (most > 1) close(texts);
  }
  const texts = isWhole ? run : null;
  close([""]);
  return { need: best, texts };
}

function needOf(literals: readonly string[]): Need {
  // Where 眠れない stands, 眠れ does.
  const shortest = [...new Set(literals)].filter(
    (literal) => !literals.some((other) => other !== literal && literal.includes(other)),
  );
  return { literals: shortest, rarity: Math.min(...shortest.map(rarityOf)) };
}

const anything: Part = { need: null, texts: null };

/** One atom: what it needs and may match, or nothing where it only looks. */
function atomAt(cursor: Cursor): Part | "nothing" {
  const { source } = cursor;
  const character = source.charAt(cursor.at);
  if (character === "(") return groupAt(cursor);
  if (character === "[") {
    const start = cursor.at + 1;
    cursor.at += 1;
    while (source.charAt(cursor.at) !== "]") cursor.at += source.charAt(cursor.at) === "\\" ? 2 : 1;
    cursor.at += 1;
    return classOf(source.slice(start, cursor.at - 1));
  }
  if (character === "\\") {
    const next = source.charAt(cursor.at + 1);
    // \p{L} and its like hold more than one character more.
    const property = /^\\[pP]\{[^}]*\}/.exec(source.slice(cursor.at));
    cursor.at += property?.[0].length ?? 2;
    return /[a-zA-Z0-9]/.test(next) ? anything : { need: null, texts: [next] };
  }
  if (character === "." || character === "^" || character === "$") {
    cursor.at += 1;
    return anything;
  }
  const start = cursor.at;
  cursor.at = endOfPlain(source, start);
  return { need: null, texts: [source.slice(start, cursor.at)] };
}

/** The end of a run of plain characters; a quantifier after it belongs to the last alone. */
function endOfPlain(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && !notPlain.has(source.charAt(end))) end += 1;
  return end - start > 1 && mayBeQuantifier.has(source.charAt(end)) ? end - 1 : end;
}

const notPlain: ReadonlySet<string> = new Set(".^$()[]|\\?*+{");

/** A class of a few plain characters is a choice of them. */
function classOf(inside: string): Part {
  return /^[^^\\-]{1,8}$/.test(inside) ? { need: null, texts: Array.from(inside) } : anything;
}

function groupAt(cursor: Cursor): Part | "nothing" {
  const end = closeOf(cursor.source, cursor.at);
  const group = cursor.source.slice(cursor.at, end);
  cursor.at = end;
  const [opening] = groupOpening.exec(group) ?? ["("];
  // What only looks ahead or behind.
  if (/[=!]$/.test(opening)) return "nothing";
  const known = partsByGroup.get(group);
  if (known) return known;
  const part = alternatives({ source: group, at: opening.length });
  partsByGroup.set(group, part);
  return part;
}

const groupOpening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/;

/** Rules share many of their groups, and every list of words is one. */
const partsByGroup = new Map<string, Part>();

/** Steps over a quantifier and tells how often the atom before it stands there at least, and whether it may more than once. */
function quantifierAt(cursor: Cursor): { readonly least: number; readonly most: number } {
  if (!mayBeQuantifier.has(cursor.source.charAt(cursor.at))) return { least: 1, most: 1 };
  const match = /^(?:[?*+]|\{(\d*)(,?)(\d*)\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12));
  if (!match) return { least: 1, most: 1 };
  cursor.at += match[0].length;
  const [sign] = match[0];
  if (sign === "?") return { least: 0, most: 1 };
  if (sign === "*" || sign === "+") return { least: sign === "+" ? 1 : 0, most: Infinity };
  const least = Number(match[1] ?? 0);
  return { least, most: match[2] === "" ? least : match[3] === "" ? Infinity : Number(match[3]) };
}

const mayBeQuantifier: ReadonlySet<string> = new Set("?*+{");

const kanjiWorth = 3;

function rarityOf(literal: string): number {
  let rarity = literal.length;
  for (let at = 0; at < literal.length; at += 1) {
    const unit = literal.charAt(at);
    if (unit >= "一" && unit <= "龠") rarity += kanjiWorth;
    else if (unit >= "ァ" && unit <= "ヶ") rarity += 1;
  }
  return rarity;
}
