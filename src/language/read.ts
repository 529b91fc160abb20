import type { Lang, Reader } from "./finding.ts";

/**
 * Loads the reader of a language: once, on first use, so that nobody waits for a dictionary they do not need.
 * Within a language the passes run in order: normalise, tokenise, clauses, parties, rules, what was asked, scope.
 */
export function loadReader(lang: Lang): Promise<Reader> {
  const known = loading.get(lang);
  if (known) return known;
  const reader = load(lang);
  loading.set(lang, reader);
  return reader;
}

const loading = new Map<Lang, Promise<Reader>>();

async function load(lang: Lang): Promise<Reader> {
  if (lang === "ja") return (await import("./ja/index.ts")).loadJaReader();
  return (await import("./en/index.ts")).loadEnReader();
}

/** The language an utterance is most likely written in; Japanese wherever kana or kanji appear. */
export function detectLang(text: string): Lang {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
