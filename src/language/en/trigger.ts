import { alternativesOf, classEnd, closeOf } from "../match/alternatives.ts";
import { matchesOf } from "../match/matches.ts";

/**
 * Which words a pattern cannot match without. A rule is a choice of many ways of saying something; running only the ways
 * whose words are in the text makes reading many times faster than running them all.
 */

/**
 * A way of saying something, in the notation of rules, and its triggers: sets of beginnings of words, the rarest first, of each of which one
 * must be in the text. None where no such word is known.
 */
export type Way = { readonly pattern: string; readonly triggers: readonly (readonly string[])[] };

/** Splits a pattern at its outermost bars and finds the triggers of each part. */
export function waysOf(pattern: string): readonly Way[] {
  return alternativesOf(pattern).map((part) => ({
    pattern: part,
    triggers: scan(part, true)
      .triggers.toSorted((one, other) => cost(one) - cost(other))
      .slice(0, mostSets),
  }));
}

/** Sets that are asked for: whatever holds words out of this many is worth a closer look. */
const mostSets = 4;

/** The beginnings of all words of a text, apostrophes left out: "don't go" → d, do, don, dont, t, g, go. */
export type Beginnings = {
  /** One bit for each place. */
  readonly bits: Uint32Array;
  /** The places whose bits are set. */
  readonly places: readonly number[];
};

export function beginningsOf(flat: string): Beginnings {
  const beginnings = { bits: new Uint32Array(places >>> 5), places: [] };
  for (const match of matchesOf(words, flat)) {
    const word = match[0];
    markBeginnings(beginnings, word, 0);
    // An apostrophe may also open a word: 'cause.
    const inner = word.lastIndexOf("'");
    if (inner > 0) markBeginnings(beginnings, word, inner + 1);
  }
  return beginnings;
}

const words = /[a-z0-9][a-z0-9']*/g;

type Marking = { readonly bits: Uint32Array; readonly places: number[] };

function markBeginnings({ bits, places }: Marking, word: string, from: number): void {
  let value = hash("");
  let length = 0;
  for (let at = from; at < word.length && length < longestTrigger; at += 1) {
    if (word.charCodeAt(at) === apostrophe) continue;
    length += 1;
    value = hash(word.charAt(at), value);
    const place = fold(value);
    if (isSet(bits, place)) continue;
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    places.push(place);
  }
}

const apostrophe = 0x27;

/** Triggers as places in {@link Beginnings}. Two words may share one: then a way is tried in vain, and none is missed. */
export type Places = Uint16Array;

/** Every place that a trigger may have is below this. */
export const places = 1 << 16;

export function placesOf(triggers: readonly string[]): Places {
  return Uint16Array.from(triggers, (trigger) => fold(hash(trigger)));
}

/** Whether a text may hold one trigger out of each set. */
export function holds({ bits }: Beginnings, sets: readonly Places[]): boolean {
  for (const set of sets) if (!holdsOne(bits, set)) return false;
  return true;
}

function holdsOne(bits: Uint32Array, set: Places): boolean {
  for (let index = 0; index < set.length; index += 1) if (isSet(bits, set[index] ?? 0)) return true;
  return false;
}

function isSet(bits: Uint32Array, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** Letters of a word that are compared; longer triggers are cut. */
const longestTrigger = 12;

/** FNV-1a, a letter at a time. */
function hash(letters: string, before = 0x811c9dc5): number {
  let value = before;
  for (let index = 0; index < letters.length; index += 1)
    value = Math.imul(value ^ letters.charCodeAt(index), 0x01000193);
  return value;
}

function fold(value: number): number {
  return (value ^ (value >>> 15)) & (places - 1);
}

/** Words so common that they say little about where a pattern may match, with the weight of each against a rare word's 1. */
const commonWeight = 40;
const common: ReadonlySet<string> = new Set(
  "i,im,ive,id,ill,we,were,they,he,she,it,its,a,an,the,to,of,in,on,at,for,and,or,but,is,am,are,was,be,been,do,dont,does,did,have,has,had,can,cant,will,would,my,our,me,us,them,no,not,so,that,this,what,when,if,as,with,from,get,got,go,just,only,all,one,out,up,who,there,you,your,people,work,nobody,never,because,then,their,his,her,some,any,like,want".split(
    ",",
  ),
);

type Scan = {
  /** Sets of beginnings of which one is in every match. */
  readonly triggers: readonly (readonly string[])[];
  /** Whether what follows begins a word. */
  readonly opens: boolean;
};

/** Reads a sequence of the notation from left to right. `opens`: whether a word begins here. */
function scan(sequence: string, opens: boolean): Scan {
  const triggers: (readonly string[])[] = [];
  let isOpen = opens;
  let run: string | null = null;
  const endRun = () => {
    if (run !== null && run !== "") triggers.push([run.slice(0, longestTrigger)]);
    run = null;
  };
  for (const item of itemsOf(sequence)) {
    const isOptional = /^(?:[?*]|\{0)/.test(item.quantifier);
    if (item.kind === "letter") {
      if (isOptional) {
        endRun();
        isOpen = false;
        continue;
      }
      if (isOpen) run = item.text;
      else if (run !== null) run += item.text;
      isOpen = false;
      if (item.quantifier !== "") endRun();
      continue;
    }
    // The apostrophe inside a word may be missing and is left out of triggers.
    if (item.kind === "apostrophe") {
      if (run === null) isOpen = false;
      continue;
    }
    endRun();
    if (item.kind === "assertion") continue;
    if (item.kind === "gap") {
      isOpen = isOptional ? isOpen : true;
      continue;
    }
    if (item.kind === "start") {
      isOpen = true;
      continue;
    }
    if (item.kind === "any") {
      isOpen = false;
      continue;
    }
    const inner = alternativesOf(item.text).map((part) => scan(part, isOpen));
    if (!isOptional) triggers.push(...ofAlternatives(inner));
    const closes = inner.every((one) => one.opens);
    isOpen = closes && (isOptional ? isOpen : true);
  }
  endRun();
  return { triggers, opens: isOpen };
}

/** What a choice needs: all that its only alternative needs, or of each alternative the rarest. */
function ofAlternatives(alternatives: readonly Scan[]): readonly (readonly string[])[] {
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only.triggers;
  if (alternatives.some(({ triggers }) => triggers.length === 0)) return [];
  return [[...new Set(alternatives.flatMap(({ triggers }) => rarest(triggers)))]];
}

function rarest(sets: readonly (readonly string[])[]): readonly string[] {
  return sets.reduce((best, one) => (cost(one) < cost(best) ? one : best), sets[0] ?? []);
}

function cost(triggers: readonly string[]): number {
  return triggers.reduce((sum, one) => sum + (common.has(one) || one.length < 2 ? commonWeight : 1), 0);
}

type Item = {
  readonly kind: "letter" | "apostrophe" | "gap" | "any" | "group" | "assertion" | "start";
  readonly text: string;
  readonly quantifier: string;
};

/** The pieces of a sequence with their quantifiers. */
function* itemsOf(sequence: string): Generator<Item> {
  let at = 0;
  while (at < sequence.length) {
    const { kind, text, end } = itemAt(sequence, at);
    const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(sequence.slice(end))?.[0] ?? "";
    yield { kind, text, quantifier };
    at = end + quantifier.length;
  }
}

function itemAt(sequence: string, at: number): Omit<Item, "quantifier"> & { readonly end: number } {
  const here = sequence.charAt(at);
  if (here === "(") {
    const end = closeOf(sequence, at);
    const inner = sequence.slice(at + 1, end - 1);
    if (/^\?(?:<?[=!])/.test(inner)) return { kind: "assertion", text: "", end };
    return { kind: "group", text: inner.replace(/^\?(?::|<\w+>)/, ""), end };
  }
  if (here === "[") {
    const end = classEnd(sequence, at);
    const inside = sequence.slice(at + 1, end - 1);
    const isGap = !inside.startsWith("^") && !/[a-z0-9\\]/i.test(inside.replaceAll("\\n", ""));
    return { kind: isGap ? "gap" : "any", text: "", end };
  }
  if (here === "\\") {
    const next = sequence.charAt(at + 1);
    if (next === "p" || next === "P") return { kind: "any", text: "", end: sequence.indexOf("}", at) + 1 };
    if (next === "b" || next === "B") return { kind: "assertion", text: "", end: at + 2 };
    return { kind: /[Ws.*?+\-$/n]/.test(next) ? "gap" : "any", text: "", end: at + 2 };
  }
  if (here === "^") return { kind: "start", text: "", end: at + 1 };
  if (here === "$") return { kind: "assertion", text: "", end: at + 1 };
  if (here === "'" || here === "’") return { kind: "apostrophe", text: "", end: at + 1 };
  if (here === "." && sequence.startsWith("...", at)) return { kind: "gap", text: "", end: at + 3 };
  if (/[a-z0-9]/.test(here)) return { kind: "letter", text: here, end: at + 1 };
  return { kind: here === "." ? "any" : "gap", text: "", end: at + 1 };
}
