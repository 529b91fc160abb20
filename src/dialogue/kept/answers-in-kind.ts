import type { Doing, Lang, Reading } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { keptSpan } from "./kept-span.ts";

/** Whether an answer that was taken for something else is, by its kind, what was asked for: 「事故なし」 is an aim, "I could ask him on Monday" a plan. */
export function answersInKind(
  { text, lang, findings }: Pick<Reading, "text" | "lang" | "findings">,
  asks: Topic | null,
  taken: Doing,
): boolean {
  if (asks === null || !mistaken[kindOf(asks)].includes(taken) || /[?？]/u.test(text)) return false;
  if (taken === "praise" && praisesTheTalk[lang].test(text)) return false;
  return keptSpan({ text, lang, findings, gist: null, answer: null, restated: [] }, asks) !== null;
}

type Kind = "of-its-form" | "of-its-words" | "other";

/** An act, a time and an exchange are told by their form; what somebody aims for or holds dear may be any words. */
function kindOf(topic: Topic): Kind {
  if (/^outcomes\.(?:plan|plan-when|plan-first-step|collaboration)$/u.test(topic)) return "of-its-form";
  return /^outcomes\.(?:aspiration|values)$/u.test(topic) ? "of-its-words" : "other";
}

/** What an answer of each kind is easily taken for. */
const mistaken: Readonly<Record<Kind, readonly Doing[]>> = {
  "of-its-form": ["nothing", "refuse", "dontknow", "advice", "question", "praise"],
  "of-its-words": ["nothing", "praise"],
  other: [],
};

/** Said of the talk, and of nothing that somebody aims for. */
const praisesTheTalk: Readonly<Record<Lang, RegExp>> = {
  ja: /ありがと|感謝|質問|問い|角度|言葉|言って(?:もら|くれ)|聞いて(?:もら|くれ)|刺さ|図星|響|ぐっと|じーん|泣|楽に(?:な|して)|すっきり|話せ|話して|カウンセ|(?:いい|良い|ええ|うま)(?:こと|ところ)/u,
  en: /\b(?:thanks?|thank you|cheers|ta|salamat|you|your|question|that one|nice one|landed|hit (?:me|home|hard)|spot on|bang on|kind(?:er)?|needed (?:that|this)|lovely|good (?:talk|chat)|felt|frame that|this (?:talk|chat|helped))\b/iu,
};
