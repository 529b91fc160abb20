import { type HeardSentence, inFull, inMidSentence, isOwnEnglish, type Span } from "../language/index.ts";
import type { Citation } from "./event.ts";
import { heartsNow } from "./hearts-now.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";
import { isTold } from "./told.ts";

/** An English answer as the listener would say it by itself, and what of the utterance it holds. */
export type InFull = {
  readonly text: string;
  readonly said: readonly Citation[];
  readonly isWhole: boolean;
  /** The same as it can stand within a sentence; null where it is too much for that. */
  readonly inLine: string | null;
};

/** Characters of an answer that is said back whole, and of one that is a single sentence: what one says in a breath or two. */
const longestWhole = 92;
const longestOne = 108;

/**
 * The last utterance said back plainly, with nothing claimed beside it: whole where it is short, else what matters in it. Null where nothing in
 * it can be said back.
 */
export const saidInFull = remembered((state): InFull | null => {
  const [whole, ...parts] = heardParts(state);
  return whole && isShort(whole) ? whole : (parts.find(isShort) ?? null);
});

/** Whether it fits a breath or two. */
export function isShort({ text, inLine: line }: InFull): boolean {
  return text.length <= (line === null ? longestWhole : longestOne);
}

/** Parts of the last utterance that could stand in a sentence of the listener's: all of it, then what matters most in it. */
export const heardParts = remembered((state): readonly InFull[] => {
  const { last, lang } = state;
  if (lang !== "en" || !last) return [];
  const heard = withoutBareSelf(inFull(last.text));
  if (heard.length === 0) return [];
  const hearts = heartsNow(state).flatMap((span) => {
    const part = withoutBareSelf(heardWithin(last.text, span));
    return part.length > 0 ? [{ ...joined(state, part), isWhole: false }] : [];
  });
  return [{ ...joined(state, heard), isWhole: true }, ...hearts];
});

/** The whole sentences of the last utterance around a quotation, plainly; null where they are long, or only their own words will do. */
export function inFullAround(state: State, quoted: readonly Citation[]): InFull | null {
  const { last, lang } = state;
  if (lang !== "en" || !last || quoted.some(({ turn }) => turn !== last.turn)) return null;
  const sentences = inFull(last.text).filter((one) =>
    quoted.some(({ start, end }) => one.start < end && start < one.end),
  );
  const itself = quoted.flatMap((span) => heardWithin(last.text, span));
  const heart = heartsNow(state).find((one) =>
    quoted.every(({ start, end }) => one.start <= start && end <= one.end),
  );
  for (const heard of [sentences, heart ? heardWithin(last.text, heart) : [], itself]) {
    if (heard.length === 0 || heard.some((one) => isLeftTheirs(state, one))) continue;
    const around = joined(state, heard);
    if (around.text.length <= longestWhole) return { ...around, isWhole: false };
  }
  return null;
}

/** "Me. I'll chicken out": the pronoun alone would accuse. */
function withoutBareSelf(heard: readonly HeardSentence[]): readonly HeardSentence[] {
  const more = heard.filter(({ text }) => !/^(?:you|me|myself|us)$/iu.test(text));
  return more.length > 0 ? more : [];
}

/** A stretch of an utterance heard by itself. */
function heardWithin(text: string, { start, end }: Span): readonly HeardSentence[] {
  return inFull(text.slice(start, end)).map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));
}

function joined(state: State, heard: readonly HeardSentence[]): Omit<InFull, "isWhole"> {
  const turn = state.last?.turn ?? 0;
  const parts: { text: string; theirs: Span | null }[] = [];
  for (const one of heard) {
    const before = parts.at(-1);
    if (!isLeftTheirs(state, one)) {
      const joint = before && one.joint !== "" ? `${one.joint} ` : "";
      parts.push({ text: capital(`${joint}${one.text}`), theirs: null });
    } else if (before?.theirs) {
      const theirs = { start: before.theirs.start, end: one.end };
      parts[parts.length - 1] = { text: inMarks(state, theirs), theirs };
    } else parts.push({ text: inMarks(state, one), theirs: one });
  }
  return {
    text: parts.map(({ text }) => `${text}.`).join(" "),
    said: heard.map(({ start, end }) => ({ turn, start, end })),
    inLine: inLine(heard, parts),
  };
}

/** Sentences as the parts of one: "your dad, and Denise". */
function inLine(
  heard: readonly HeardSentence[],
  parts: readonly { readonly text: string; readonly theirs: Span | null }[],
): string | null {
  const [only] = parts;
  const [first] = heard;
  if (only && first && heard.length === 1) {
    if (only.theirs) return only.text;
    // A capital that may be a name's or a sentence's.
    return /^\p{Lu}\p{Ll}+$/u.test(first.text) ? null : withinSentence(first.text);
  }
  const length = heard.reduce((sum, { text }) => sum + text.length, 0);
  if (parts.some(({ theirs }) => theirs) || heard.length > sentencesInLine || length > longestInLine)
    return null;
  return heard
    .map(({ text, joint }, index) =>
      index > 0 && joint !== "" ? `${joint} ${withinSentence(text)}` : withinSentence(text),
    )
    .join(", ");
}

/** Sentences, and characters, that can be the parts of one. */
const sentencesInLine = 3;
const longestInLine = 60;

/** Without the capital of a sentence's beginning. */
function withinSentence(text: string): string {
  return /^(?:\p{Lu}\p{Ll}+(?:ing|(?<!['’])s)|Not|No|Never|Always|Only|Just|If|When|Then|From|To|In|On|At|By|With|For|Of|As|Like|Next|Last|First|Before|After|Until|Till|Because|Mostly|Maybe|More|Less|Whoever|Somewhere|Something|Anything|Still|Since|That|Same|Both|And|Or|But)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : inMidSentence(text);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What belittles or compares is the speaker's to say. */
function isLeftTheirs(state: State, sentence: HeardSentence): boolean {
  const { last } = state;
  return (
    sentence.isTheirs ||
    // What a person calls themselves is left in their own words.
    last?.answered === "role.restated" ||
    speaksOwnEnglish(state) ||
    (last?.findings.some(
      (one) =>
        one.kind === "minimizing" && isTold(one) && one.start < sentence.end && sentence.start < one.end,
    ) ??
      false)
  );
}

/** Whether somebody speaks an English of their own: said back as the listener's own words it would be mimicry. */
export const speaksOwnEnglish = remembered(
  ({ told, last, lang }): boolean =>
    lang === "en" &&
    ((last !== null && isOwnEnglish(last.text)) ||
      told.filter(({ text }) => isOwnEnglish(text)).length >= ownEnglishFrom),
);

/** Clauses in an English of its own from which all of it is taken for that. */
const ownEnglishFrom = 2;

function inMarks({ last }: State, { start, end }: Span): string {
  return `“${(last?.text.slice(start, end) ?? "").replaceAll(/["“”]/gu, "")}”`;
}
