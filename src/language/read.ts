import type { Lang, Reader } from "./finding.ts";
import { withModel } from "./model/raise.ts";

/**
 * Loads the reader of a language: once, on first use, so that nobody waits for a dictionary they do not need.
 * Within a language the passes run in order: normalise, tokenise, clauses, parties, rules, what was asked, scope; a trained
 * model comes last, for what the rules missed.
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
  if (lang === "ja") {
    const [{ loadJaReader }, { weights }] = await Promise.all([
      import("./ja/index.ts"),
      import("./model/weights-ja.ts"),
    ]);
    return withModel(await loadJaReader(), lang, weights);
  }
  const [{ loadEnReader }, { weights }] = await Promise.all([
    import("./en/index.ts"),
    import("./model/weights-en.ts"),
  ]);
  return withModel(await loadEnReader(), lang, weights);
}

/** The language an utterance is most likely written in; Japanese wherever kana or kanji appear. */
export function detectLang(text: string): Lang {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
