import type { Lang } from "../finding.ts";
import { signWordsEn } from "./signs-en.ts";
import { signWordsJa } from "./signs-ja.ts";

/** What an utterance shows of what it does, by language; the names are the same in both, so that one learns from the other. */
const signNames = [
  "asks-at-all",
  "ends-asking",
  "asks-what-is-meant",
  "asks-where-it-goes",
  "asks-how-long",
  "asks-for-example",
  "says-you",
  "names-the-talk",
  "praises",
  "annoyed",
  "corrects",
  "starts-correcting",
  "requests",
  "changes-the-talk",
  "asks-advice",
  "does-not-know",
  "none",
  "not-to-tell",
  "ends",
  "only-fills",
  "waits",
  "echoes-the-question",
  "turns-the-talk",
  "heavy-news",
  "when-it-was",
  "quotes",
  "quotes-only",
  "thinks",
  "wants",
  "tells",
  "laughs",
  "trails",
  "only-interjects",
  "negative-act",
  "known-by-others",
  "apologises",
  "when-only",
] as const;
export type Sign = (typeof signNames)[number];
export type SignWords = Readonly<Record<Sign, RegExp>>;

const words: Readonly<Record<Lang, SignWords>> = { ja: signWordsJa, en: signWordsEn };

/** The signs in one utterance, in one order. */
export function signsIn(text: string, lang: Lang): readonly Sign[] {
  const said = text.normalize("NFKC").replaceAll(/[‘’]/gu, "'").toLowerCase().trim();
  return signNames.filter((name) => words[lang][name].test(said));
}
