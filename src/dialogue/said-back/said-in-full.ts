import { type HeardSentence, inFull, isOwnEnglish, type Span } from "../../language/index.ts";
import type { Citation } from "../event.ts";
import { heartLead, heartsNow, surelyTheHeart } from "../quote/hearts-now.ts";
import { remembered } from "../remember.ts";
import type { State, ToldClause } from "../state.ts";
import { isTold } from "../told.ts";
import { onceATurn } from "../once-a-turn.ts";

/** An English answer as the listener would say it by itself, and what of the utterance it holds. */
export type InFull = {
  readonly text: string;
  readonly said: readonly Citation[];
  readonly isWhole: boolean;
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
  // Spelt for a phone: read out as it stands it is no sentence, and written out it is no more theirs.
  if (whole && typedForAPhone.test(whole.text)) return null;
  if (whole && isShort(whole)) return whole;
  return heartLead(state) < surelyTheHeart ? null : (parts.find(isShort) ?? null);
});

const typedForAPhone = /\b(?:cba|bro|bruv|idk|lol|lmao|soz|jk|tbh|ngl|wtf|omg|ppl|u|ur)\b/iu;

/** Whether it fits a breath or two. */
function isShort({ text, said }: InFull): boolean {
  return text.length <= (said.length > 1 ? longestWhole : longestOne);
}

/** Parts of the last utterance that could stand in a sentence of the listener's: all of it, then what matters most in it. */
const heardParts = remembered((state): readonly InFull[] => {
  const { last, lang } = state;
  if (lang !== "en" || !last) return [];
  const heard = withoutBareSelf(sentencesIn(last.text));
  if (heard.length === 0) return [];
  const hearts = heartsNow(state).flatMap((span) => {
    const part = withoutBareSelf(heardWithin(last.text, span));
    return part.length > 0 ? [{ ...joined(state, part), isWhole: false }] : [];
  });
  return [{ ...joined(state, heard), isWhole: true }, ...hearts];
});

const sentencesIn = onceATurn(inFull);

/** The whole sentences of the last utterance around a quotation, plainly; null where they are long, or only their own words will do. */
export function inFullAround(state: State, quoted: readonly Citation[]): InFull | null {
  const { last, lang } = state;
  if (lang !== "en" || !last || quoted.some(({ turn }) => turn !== last.turn)) return null;
  const sentences = sentencesIn(last.text).filter((one) =>
    quoted.some(({ start, end }) => one.start < end && start < one.end),
  );
  if (sentences.length === 0 || sentences.some((one) => isLeftTheirs(state, one))) return null;
  const around = joined(state, sentences);
  return around.text.length <= longestWhole ? { ...around, isWhole: false } : null;
}

/** The whole sentences around a stretch of the last utterance, between marks where only their own words will do. */
export function sentencesAround(state: State, at: Span): InFull | null {
  const { last, lang } = state;
  if (lang !== "en" || !last) return null;
  const all = sentencesIn(last.text);
  const held = all.filter((one, index) => {
    const next = all[index + 1];
    const isIn = (each: Span) => each.start < at.end && at.start < each.end;
    // "So he doesn't hate me": what it follows from goes with it.
    return isIn(one) || (next !== undefined && isIn(next) && /^(?:so|because)$/u.test(next.joint));
  });
  const around = withoutBareSelf(held);
  return around.length === 0 ? null : { ...joined(state, around), isWhole: false };
}

/** A stretch of the last utterance by itself, where it is no longer than that. */
export function partAt(state: State, at: Span, longest: number): InFull | null {
  const heard = withoutBareSelf(heardWithin(state.last?.text ?? "", at));
  if (heard.length === 0) return null;
  const part = joined(state, heard);
  return part.text.length <= longest ? { ...part, isWhole: false } : null;
}

/** "Me. I'll chicken out": the pronoun alone would accuse. */
function withoutBareSelf(heard: readonly HeardSentence[]): readonly HeardSentence[] {
  const more = heard.filter(({ text }) => !/^(?:you|me|myself|us)$/iu.test(text));
  return more.length > 0 ? more : [];
}

/** A stretch of an utterance heard by itself. */
function heardWithin(text: string, { start, end }: Span): readonly HeardSentence[] {
  return sentencesIn(text.slice(start, end)).map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));
}

function joined(state: State, heard: readonly HeardSentence[]): Omit<InFull, "isWhole"> {
  const turn = state.last?.turn ?? 0;
  const [from, to] = [heard[0], heard.at(-1)];
  // Half between marks and half plainly would be a patchwork.
  if (from && to && to.end - from.start <= longestWhole && heard.some((one) => isLeftTheirs(state, one)))
    return {
      text: `${inMarks(state, { start: from.start, end: to.end })}.`,
      said: heard.map(({ start, end }) => ({ turn, start, end })),
    };
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
    ((last !== null && isOwnEnglish(last.text)) || told.filter(isInOwnEnglish).length >= ownEnglishFrom),
);

/** Clauses stay as they are while the session goes on, so that each is looked at once. */
const isInOwnEnglish = remembered(({ text }: ToldClause) => isOwnEnglish(text));

/** Clauses in an English of its own from which all of it is taken for that. */
const ownEnglishFrom = 2;

function inMarks({ last }: State, { start, end }: Span): string {
  return `“${(last?.text.slice(start, end) ?? "").replaceAll(/["“”]/gu, "")}”`;
}
