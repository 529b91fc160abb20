import type { Lang } from "../language/index.ts";
import type { Citation } from "./event.ts";
import { type Move, slots } from "./moves/move.ts";
import { quote } from "./quote.ts";
import type { State } from "./state.ts";

/** A wording chosen and filled with the client's own words. */
export type Worded = {
  readonly text: string;
  readonly move: string;
  readonly wording: number;
  readonly because: readonly Citation[];
  /** Slots it quotes. */
  readonly quoted: number;
};

/** Turns within which no two may open alike. */
const openersApart = 10;

/** Characters that make an opening: enough for the first phrase to sound the same. */
const openerLength: Readonly<Record<Lang, number>> = { ja: 4, en: 9 };

/** Words a move for this moment: one whose slots can be filled, not used before, opening unlike the last turns. Null where there is none. */
export function word(state: State, move: Move): Worded | null {
  const candidates = move.wordings[state.lang].flatMap((template, wording) => {
    if (state.used[move.id]?.includes(wording)) return [];
    const filled = fill(state, template);
    return filled === null || state.sentences.includes(filled.text)
      ? []
      : [{ ...filled, move: move.id, wording }];
  });
  const fresh = candidates.filter((candidate) => !opensLikeBefore(state, candidate.text));
  const pool = fresh.length > 0 ? fresh : candidates;
  const most = Math.max(0, ...pool.map((candidate) => candidate.quoted));
  const best = pool.filter((candidate) => candidate.quoted === most);
  return best[pick(state, move.id, best.length)] ?? null;
}

/** A number below `count`, the same for the same seed, turn and name. */
export function pick(state: State, name: string, count: number): number {
  let hash = (state.seed ^ Math.imul(state.turn + 1, 0x9e3779b1)) >>> 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  return count === 0 ? 0 : (Math.imul(hash, 0x2c1b3c6d) >>> 0) % count;
}

function fill(
  state: State,
  template: string,
): { readonly text: string; readonly because: readonly Citation[]; readonly quoted: number } | null {
  const because: Citation[] = [];
  let text = template;
  for (const slot of slots) {
    if (!template.includes(`{${slot}}`)) continue;
    const quoted = quote(state, slot);
    if (quoted === null) return null;
    because.push(...quoted.said);
    text = text.replaceAll(`{${slot}}`, quoted.text);
  }
  return { text: sentenceCase(text, state.lang), because, quoted: because.length };
}

function sentenceCase(text: string, lang: Lang): string {
  return lang === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function opensLikeBefore(state: State, text: string): boolean {
  const opener = text.slice(0, openerLength[state.lang]);
  return state.sentences.slice(-2 * openersApart).some((sentence) => sentence.startsWith(opener));
}
