import type { Lang, Reader } from "./finding.ts";

/** Loads the reader of a language: once, on first use. */
export async function loadReader(lang: Lang): Promise<Reader> {
  return { read: (text) => ({ text, lang, findings: [], gist: null, answer: null }) };
}

/** The language an utterance is most likely written in; Japanese wherever kana or kanji appear. */
export function detectLang(text: string): Lang {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
