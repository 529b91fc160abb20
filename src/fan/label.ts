import { jaModel, Parser } from "budoux";
import { characters, textWidth } from "./text-width.ts";

export type Label = {
  /** One or two lines, never empty. */
  readonly lines: readonly string[];
  /** Width of the widest line in em. */
  readonly width: number;
  /** The lines do not hold the whole text: the last one ends in an ellipsis. */
  readonly cut: boolean;
  /** A line ends inside a word. */
  readonly broken: boolean;
};

export type LabelShape = {
  /** em up to which a name stays on one line. */
  readonly oneLine: number;
  /** em */
  readonly maxWidth: number;
  readonly maxLines?: number;
  /** Only where the whole text fits. */
  readonly whole?: boolean;
};

/**
 * Sets `text` in at most `maxLines` lines (2 unless told) of at most `maxWidth` em: one line up to `oneLine` em, else
 * broken at phrases (Japanese) or words, as evenly as possible; what does not fit ends in an ellipsis.
 *
 * @example setLabel("自動車部品のお客様", { oneLine: 6, maxWidth: 8 }).lines // ["自動車部品の", "お客様"]
 */
export function setLabel(text: string, shape: LabelShape): Label {
  const whole = toPlainText(text);
  return setPhrases(whole, toPhrases(whole), shape);
}

/** The different labels that the shapes give, in their order, without those that had to be whole and are not. */
export function* labelChoices(text: string, shapes: readonly LabelShape[]): Generator<Label, void> {
  const whole = toPlainText(text);
  const phrases = toPhrases(whole);
  const given = new Set<string>();
  for (const shape of shapes) {
    const label = setPhrases(whole, phrases, shape);
    const lines = label.lines.join("\n");
    if ((shape.whole && label.cut) || given.has(lines)) continue;
    given.add(lines);
    yield label;
  }
}

function setPhrases(
  whole: string,
  phrases: readonly string[],
  { oneLine, maxWidth, maxLines = 2 }: LabelShape,
): Label {
  const width = textWidth(whole);
  if (width <= Math.min(oneLine, maxWidth)) return { lines: [whole], width, cut: false, broken: false };
  const even = maxLines === 2 ? evenBreak(phrases, maxWidth) : null;
  if (even) return { lines: even, width: widest(even), cut: false, broken: false };
  if (width <= maxWidth) return { lines: [whole], width, cut: false, broken: false };
  const within = maxLines === 2 ? evenBreak(phrases.flatMap(toPieces), maxWidth) : null;
  if (within) return { lines: within, width: widest(within), cut: false, broken: false };
  return fill(phrases, maxWidth, maxLines);
}

/** What can stand in a picture: no control characters, no half of a surrogate pair, single spaces, never empty. */
export function toPlainText(text: string): string {
  const plain = text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\p{Cc}\s\ufffe\uffff]+/gu, " ")
    .trim();
  return plain === "" ? "―" : plain;
}

const parser = new Parser(jaModel);
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

function toPhrases(text: string): readonly string[] {
  const chunks = japanese.test(text) ? parser.parse(text) : [text];
  return chunks.flatMap((chunk) => chunk.match(/\S+\s*|\s+/gu) ?? []);
}

/** Inside a phrase: after の and と, and where the script changes to a heavier one. */
function toPieces(phrase: string): readonly string[] {
  return phrase.split(
    /(?<=[のとや・])|(?<=\p{sc=Hira})(?=[\p{sc=Han}\p{sc=Kana}])|(?<=[\p{sc=Kana}ー])(?=\p{sc=Han})/u,
  );
}

/** The break into two lines whose longer line is shortest, or null where a line would pass `maxWidth`. */
function evenBreak(phrases: readonly string[], maxWidth: number): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let at = 1; at < phrases.length; at += 1) {
    const lines = [phrases.slice(0, at).join("").trimEnd(), phrases.slice(at).join("").trimEnd()];
    if (widest(lines) <= (best ? widest(best) - 0.01 : maxWidth)) best = lines;
  }
  return best;
}

/** Line after line, phrase after phrase. A phrase longer than a line is broken inside only in scripts that write without spaces. */
function fill(phrases: readonly string[], maxWidth: number, maxLines: number): Label {
  const lines: string[] = [];
  let line = "";
  let rest = phrases;
  let broken = false;
  while (rest.length > 0) {
    const [piece = "", ...after] = rest;
    const pieces = line === "" && unspaced.test(piece) ? characters(piece) : [];
    if (textWidth((line + piece).trimEnd()) <= maxWidth) {
      line += piece;
      rest = after;
    } else if (pieces.length > 1) {
      rest = [...pieces, ...after];
      broken = true;
    } else if (lines.length < maxLines - 1 && line !== "") {
      const [kept, carried] = splitBeforeBadStart(line, piece);
      lines.push(kept.trimEnd());
      line = carried;
    } else {
      lines.push(withEllipsis(line + rest.join(""), maxWidth));
      return { lines, width: widest(lines), cut: true, broken };
    }
  }
  lines.push(line.trimEnd());
  return { lines, width: widest(lines), cut: false, broken };
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u;

/** A line does not begin with a small kana, a long mark or closing punctuation: the character before it goes along. */
function splitBeforeBadStart(line: string, next: string): readonly [string, string] {
  const pieces = characters(line);
  if (
    pieces.length < 2 ||
    !/^[ぁぃぅぇぉっゃゅょァィゥェォッャュョー々、。，．・：；？！」』）】〉》]/u.test(next)
  )
    return [line, ""];
  return [pieces.slice(0, -1).join(""), pieces.at(-1) ?? ""];
}

function withEllipsis(text: string, maxWidth: number): string {
  let kept = "";
  for (const character of characters(text)) {
    if (textWidth(kept + character) > maxWidth - 1) break;
    kept += character;
  }
  return `${atWordEnd(kept, text).trimEnd()}…`;
}

/** A word that would be cut is left out, where words before it still fill at least this share of the line. */
const leastFilled = 0.5;

function atWordEnd(kept: string, text: string): string {
  const next = text.charAt(kept.length);
  const space = kept.trimEnd().lastIndexOf(" ");
  if (space < 0 || next === "" || /\s/u.test(next) || unspaced.test(kept.slice(space))) return kept;
  const words = kept.slice(0, space);
  return textWidth(words) >= textWidth(kept) * leastFilled ? words : kept;
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}
