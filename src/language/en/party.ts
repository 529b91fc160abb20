import type { Ring, Span } from "../finding.ts";
import type { Token } from "./tag.ts";

/** Somebody named in the text. The span is the name itself, without article or possessive. */
export type PartyFound = Span & {
  readonly name: string;
  readonly ring: Ring;
  readonly key: string;
  readonly rule: string;
  readonly confidence: number;
};

/** What the finders of parties look at. */
export type PartyLook = {
  readonly typed: string;
  readonly flat: string;
  readonly asks: string | null;
  readonly tokens: readonly Token[];
};

/** A party and the word after it. */
export type PartyAt = { readonly found: PartyFound; readonly next: number };

/** Topics whose answer is a party, so that a bare noun phrase is one. */
export function asksForParty(asks: string | null): boolean {
  return /^(?:recipient\.who|circle\.who-starts|supporters\.who|role\.cover|outcomes\.plan-with)$/.test(
    asks ?? "",
  );
}

/** The few characters before a place. */
function leading(flat: string, at: number): string {
  return flat.slice(Math.max(0, at - 6), at);
}

/** Whether nothing of the sentence stands before a word. */
export function opensSentence({ flat, tokens }: PartyLook, index: number): boolean {
  return index === 0 || /[.!?\n"'(:→>-]\s*$/.test(leading(flat, tokens[index]?.start ?? 0));
}

/** Whether two words stand side by side with a space or a hyphen between. */
export function isNextTo({ flat }: PartyLook, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && /^[ -]$/.test(flat.slice(left.end, right.start));
}

/** The end of a name without a possessive. */
export function withoutPossessive(flat: string, start: number, end: number): number {
  return end - (/'(?:s|d|ll)?$/.exec(flat.slice(start, end))?.[0].length ?? 0);
}
