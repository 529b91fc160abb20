import type { Normal } from "../normalise.ts";
import type { Token } from "./tokenizer.ts";
import {
  dialectAuxiliaries,
  mayBeDialect,
  politeAuxiliary,
  politeEndings,
  regionalEndings,
} from "./words/dialect.ts";
import { indexLiterals } from "../match/literal-index.ts";
import { matchesOf } from "../match/matches.ts";
import { requiredLiterals } from "../match/required-literals.ts";

type Edit = { readonly start: number; readonly end: number; readonly text: string; readonly isPolite?: true };

/** A text in standard endings, and whether any of them was regional as typed. */
type Standard = { readonly normal: Normal; readonly isRegional: boolean };

/**
 * The text with regional and very polite endings in their plain standard form, so that a rule need not know them all:
 * 「ございません」 → 「ありません」. Null where there are none. Every character keeps its way back to the text as typed.
 */
export function standardEndings(normal: Normal): Standard | null {
  return edited(normal, endings(normal.text));
}

/** The same for what only the dictionary can tell apart: 「知らん」 → 「知らない」, but 「なんだ」 stays. */
export function standardAuxiliaries(normal: Normal, tokens: readonly Token[]): Standard | null {
  return edited(normal, auxiliaries(tokens));
}

function edited(normal: Normal, found: readonly Edit[]): Standard | null {
  const edits = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept = edits.filter(
    (edit, index) => !edits.slice(Math.max(0, index - 4), index).some((before) => before.end > edit.start),
  );
  return kept.length === 0
    ? null
    : { normal: rewrite(normal, kept), isRegional: kept.some((edit) => !edit.isPolite) };
}

function endings(text: string): Edit[] {
  if (!mayBeDialect.test(text)) return [];
  return heardIn(text).flatMap((index) => {
    const [pattern, form] = dialectEndings[index] ?? [];
    if (!pattern || form === undefined) return [];
    return matchesOf(pattern, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: form,
      ...(index >= regionalEndings.length ? { isPolite: true as const } : {}),
    }));
  });
}

const dialectEndings = [...regionalEndings, ...politeEndings];
const heardIn = indexLiterals(dialectEndings.map(([pattern]) => requiredLiterals(pattern.source)));

function auxiliaries(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (token.surface === "ん" && token.tag === "z" && before?.surface === "せ" && before.base === "する") {
      return [{ start: before.start, end: token.end, text: "しない" }];
    }
    if (isNegative(token, before) && tokens[index + 1]?.surface.startsWith("で") === true) {
      const de = tokens[index + 1];
      const last = de?.surface === "で" && tokens[index + 2]?.surface === "も" ? tokens[index + 2] : de;
      if (last && last.surface.endsWith("も"))
        return [{ start: token.start, end: last.end, text: "なくても" }];
    }
    const form = formOf(token, before?.end === token.start ? before : undefined, tokens[index + 1]);
    return form === undefined || form === token.surface
      ? []
      : [{ start: token.start, end: token.end, text: form }];
  });
}

function formOf(token: Token, before: Token | undefined, after: Token | undefined): string | undefined {
  // おる alone is いる; the humble おります is left to the table of endings.
  if (token.base === "おる" && /[vw]/.test(token.tag)) {
    return { おる: "いる", おっ: "い", おら: "い", おれ: "いれ" }[token.surface];
  }
  if (before === undefined) return undefined;
  if (isNegative(token, before)) return /^(?:かっ|く)/.test(after?.surface ?? "") ? "な" : "ない";
  // 取っとく, and the regional polite とらす, are other words.
  if (
    /^[とど]る$/.test(token.base) &&
    (/[てで]$/.test(before.surface) || /^[しす]/.test(after?.surface ?? ""))
  )
    return undefined;
  if (
    (token.tag === "w" || token.tag === "z") &&
    !denies(token, after) &&
    Object.hasOwn(dialectAuxiliaries, token.base)
  ) {
    return dialectAuxiliaries[token.base]?.[token.surface];
  }
  if (token.base === "はる" && token.tag === "w" && /[てで]$/.test(before.surface))
    return politeAuxiliary[token.surface];
  return undefined;
}

/** ん, へん and ひん after a stem that waits for a denial: 知らん, できひん. */
function isNegative(token: Token, before: Token | undefined): boolean {
  return (
    token.tag === "z" &&
    /^(?:ん|ぬ|へん|ひん)$/.test(token.surface) &&
    before !== undefined &&
    // する is denied by せぬ: しぬ in kana is 死ぬ.
    !(token.surface === "ぬ" && before.surface === "し") &&
    before.end === token.start &&
    before.form.startsWith("未然") &&
    !/^(?:ませ|ま)$/.test(before.surface)
  );
}

/** 仕事じゃない, そうやない: no copula, but the first half of its denial. */
function denies(token: Token, after: Token | undefined): boolean {
  return (
    /^[やじ]/.test(token.base) && after !== undefined && /^(?:な[いくか]|あり|あら|無)/.test(after.surface)
  );
}

function rewrite(normal: Normal, edits: readonly Edit[]): Normal {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    text += normal.text.slice(from, to);
  };
  let at = 0;
  for (const edit of edits) {
    keep(at, edit.start);
    for (let unit = 0; unit < edit.text.length; unit += 1) {
      starts.push(edit.start);
      ends.push(edit.end);
    }
    text += edit.text;
    at = edit.end;
  }
  keep(at, normal.text.length);
  const whole = normal.text.length;
  return {
    text,
    toTyped: (start, end) =>
      normal.toTyped(
        starts[start] ?? whole,
        end > start ? (ends[end - 1] ?? whole) : (starts[start] ?? whole),
      ),
  };
}
