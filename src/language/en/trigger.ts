/**
 * Which words a pattern cannot match without. A rule is a choice of many ways of saying something; running only the ways
 * whose words are in the text makes reading many times faster than running them all.
 */

/** A way of saying something, in the notation of rules, and beginnings of words of which one must be in the text. Null: no such word is known. */
export type Way = { readonly pattern: string; readonly triggers: readonly string[] | null };

/** Splits a pattern at its outermost bars and finds the triggers of each part. */
export function waysOf(pattern: string): readonly Way[] {
  return partsOf(pattern).map((part) => ({ pattern: part, triggers: scan(part, true).triggers }));
}

/** The beginnings of all words of a text, apostrophes left out: "don't go" → d, do, don, dont, g, go. */
export function beginningsOf(flat: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const match of flat.matchAll(/[a-z0-9][a-z0-9']*/g)) {
    const word = match[0].replaceAll("'", "").slice(0, longestTrigger);
    for (let length = 1; length <= word.length; length += 1) beginnings.add(word.slice(0, length));
    // An apostrophe may also open a word: 'cause.
    const inner = match[0].lastIndexOf("'");
    if (inner > 0)
      for (let at = inner + 2; at <= match[0].length; at += 1) beginnings.add(match[0].slice(inner + 1, at));
  }
  return beginnings;
}

/** Letters of a word that are compared; longer triggers are cut. */
const longestTrigger = 12;

/** Words so common that they say little about where a pattern may match, with the weight of each against a rare word's 1. */
const commonWeight = 40;
const common: ReadonlySet<string> = new Set(
  "i,im,ive,id,ill,we,were,they,he,she,it,its,a,an,the,to,of,in,on,at,for,and,or,but,is,am,are,was,be,been,do,dont,does,did,have,has,had,can,cant,will,would,my,our,me,us,them,no,not,so,that,this,what,when,if,as,with,from,get,got,go,just,only,all,one,out,up,who,there,you,your,people,work,nobody,never,because,then,their,his,her,some,any,like,want".split(
    ",",
  ),
);

type Scan = {
  /** The cheapest set of beginnings of which one is in every match, or null. */
  readonly triggers: readonly string[] | null;
  /** Whether what follows begins a word. */
  readonly opens: boolean;
};

/** Reads a sequence of the notation from left to right. `opens`: whether a word begins here. */
function scan(sequence: string, opens: boolean): Scan {
  let best: readonly string[] | null = null;
  const offer = (triggers: readonly string[]) => {
    if (best === null || cost(triggers) < cost(best)) best = triggers;
  };
  let isOpen = opens;
  let run: string | null = null;
  const endRun = () => {
    if (run !== null && run !== "") offer([run.slice(0, longestTrigger)]);
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
    const inner = partsOf(item.text).map((part) => scan(part, isOpen));
    if (!isOptional) {
      const all = inner.map((one) => one.triggers);
      const known = all.flatMap((one) => (one === null ? [] : [one]));
      if (known.length === all.length) offer([...new Set(known.flat())]);
    }
    const closes = inner.every((one) => one.opens);
    isOpen = closes && (isOptional ? isOpen : true);
  }
  endRun();
  return { triggers: best, opens: isOpen };
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

/** The parts of a text between its outermost bars. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const here = text.charAt(at);
    if (here === "\\") at += 2;
    else if (here === "(") at = closeOf(text, at);
    else if (here === "[") at = classEnd(text, at);
    else {
      if (here === "|") {
        parts.push(text.slice(start, at));
        start = at + 1;
      }
      at += 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The place after the bracket that closes the one at `at`. */
function closeOf(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const here = text.charAt(index);
    if (here === "\\") index += 1;
    else if (here === "[") index = classEnd(text, index) - 1;
    else if (here === "(") depth += 1;
    else if (here === ")") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

function classEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index += 1) {
    const here = text.charAt(index);
    if (here === "\\") index += 1;
    else if (here === "]") return index + 1;
  }
  return text.length;
}
