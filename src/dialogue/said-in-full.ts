import { type HeardSentence, inFull, isOwnEnglish, type Span } from "../language/index.ts";
import type { Citation } from "./event.ts";
import { clausesNow } from "./clauses-now.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";
import { isTold } from "./told.ts";

/** An English answer as the listener would say it by itself, and what of the utterance it holds. */
export type InFull = { readonly text: string; readonly said: readonly Citation[]; readonly isWhole: boolean };

/** Characters of an answer that is said back whole, of one that is a single sentence, and of the part of a longer one: what one says in a breath or two. */
const longestWhole = 92;
const longestOne = 108;
const longestPart = 84;
/** Characters of one sentence that could be cut nowhere. */
const longestSentence = 120;

/**
 * The last utterance said back plainly, with nothing claimed beside it: whole where it is short, else the sentences of it that weigh most. Null
 * where nothing in it can be said back.
 */
export const saidInFull = remembered((state): InFull | null => {
  const { last, lang } = state;
  if (lang !== "en" || !last) return null;
  const heard = withoutBareSelf(inFull(last.text));
  if (heard.length === 0) return null;
  const whole = joined(state, heard);
  if (whole.text.length <= (heard.length === 1 ? longestOne : longestWhole))
    return { ...whole, isWhole: true };
  const part =
    weightiest(state, heard, longestPart) ??
    weightiest(
      state,
      heard.flatMap((one) => clausesOf(last.text, one)),
      longestPart,
    ) ??
    weightiest(state, heard, longestSentence);
  return part && { ...joined(state, part), isWhole: false };
});

/** The whole sentences of the last utterance around a quotation, plainly; null where they are long, or only their own words will do. */
export function inFullAround(state: State, quoted: readonly Citation[]): InFull | null {
  const { last, lang } = state;
  if (lang !== "en" || !last || quoted.some(({ turn }) => turn !== last.turn)) return null;
  const sentences = inFull(last.text).filter((one) =>
    quoted.some(({ start, end }) => one.start < end && start < one.end),
  );
  const itself = quoted.flatMap((span) => heardWithin(last.text, span));
  for (const heard of [sentences, itself]) {
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

/** Neighbouring sentences that weigh most together, in a breath or two. */
function weightiest(
  state: State,
  heard: readonly HeardSentence[],
  longest: number,
): readonly HeardSentence[] | null {
  const runs = heard.flatMap((_one, from) =>
    heard.slice(from).map((_two, index) => heard.slice(from, from + index + 1)),
  );
  const fitting = runs.filter((run) => joined(state, run).text.length <= longest);
  const scored = fitting.map((run) => ({ run, score: weightOf(state, run) }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === most)?.run ?? null;
}

/** The weight of the clauses in a run of sentences; of two that weigh alike the shorter is said. */
function weightOf(state: State, run: readonly HeardSentence[]): number {
  const weights = clausesNow(state).flatMap(({ said, weight }) =>
    run.some((one) => one.start < said.end && said.start < one.end) ? [weight] : [],
  );
  const [first = 0, ...rest] = weights.toSorted((a, b) => b - a);
  const length = run.reduce((sum, { text }) => sum + text.length, 0);
  return first + besides * rest.reduce((sum, weight) => sum + Math.max(0, weight), 0) - length / briefly;
}

/** Share of a further clause's weight that counts, and characters that cost one point. */
const besides = 0.5;
const briefly = 80;

/** The clauses of a sentence that is too long to be said back whole. */
function clausesOf(text: string, sentence: HeardSentence): readonly HeardSentence[] {
  const spans: Span[] = [];
  let { start } = sentence;
  for (const joint of text.slice(sentence.start, sentence.end).matchAll(joints)) {
    spans.push({ start, end: sentence.start + joint.index });
    start = sentence.start + joint.index + joint[0].length;
  }
  return [...spans, { start, end: sentence.end }].flatMap((span) => heardWithin(text, span));
}

/** A stretch of an utterance heard by itself. */
function heardWithin(text: string, { start, end }: Span): readonly HeardSentence[] {
  return inFull(text.slice(start, end)).map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));
}

const joints =
  /,\s+(?=(?:and|but|so|because|then|though|although|now|i|i'm|we|he|she|they|it|it's|there|my|the)\b)|\s+(?=(?:and|but|so|because) (?:i|i'm|we|he|she|they|it|it's|there|there's|nobody|my|the)\b)/giu;

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
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What belittles or compares is the speaker's to say. */
function isLeftTheirs(state: State, sentence: HeardSentence): boolean {
  const { last } = state;
  return (
    sentence.isTheirs ||
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
