import type { Lang, Reader } from "./finding.ts";
import { type LentLikeness, withLikeness } from "./likeness/with-likeness.ts";
import { type Lent, withModel } from "./model/weigh.ts";
import { featuresOfMention, type WeighMention } from "./model/mention.ts";
import { createModel } from "./model/model.ts";
import { normalise } from "./normalise.ts";

/**
 * Loads the reader of a language: once, on first use, so that nobody waits for a dictionary they do not need.
 * Within a language the passes run in order: normalise, tokenise, clauses, parties, rules, what was asked, scope; a trained
 * model comes last: it weighs what the rules found and raises what they missed.
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
  const lent = await lend(lang);
  const party = createModel(lent.weights.filter(({ label }) => label === "party"));
  const rules = await loadRules(lang, (mention) =>
    party(featuresOfMention(mention))("party", mention.found ? "names" : null),
  );
  const shared = createModel(lent.weights.filter(({ label }) => label !== "party"));
  const weighing = (reader: Reader, kind: RegExp) =>
    withModel(reader, { ...lent, weights: lent.weights.filter(({ label }) => kind.test(label)) }, shared);
  const weighed = weighing(rules, /^(?!party$)/);
  // Asked whether they think of dying, a yes or a no is what the rules hear: no likeness outweighs it.
  const afterAsking = weighing(rules, /^(?!party$|act:)/);
  // Beside a number or instead of one people introduce themselves: what they tell then is weighed as what is told of one's work; acts and dangers are not.
  const withActs = weighing(rules, /^(?:act|risk):/);
  const firstWords = weighing(
    { read: (text, context) => withActs.read(text, { ...context, asks: "rating" }) },
    /^(?!party$|act:|risk:)/,
  );
  const read: Reader["read"] = (text, context) => {
    if (context.asks === "safety.ask") return afterAsking.read(text, context);
    if (context.asks === "rating") return firstWords.read(text, { ...context, asks: "concern" });
    return weighed.read(text, context);
  };
  return withLikeness({ read }, lent.likeness);
}

/** The rules of a language alone, for those who measure or train; `weighMention` is told of every name that may be somebody's. */
export async function loadRules(lang: Lang, weighMention: WeighMention = () => null): Promise<Reader> {
  if (lang === "ja") return (await import("./ja/index.ts")).loadJaReader(weighMention);
  return (await import("./en/index.ts")).loadEnReader(weighMention);
}

async function lend(lang: Lang): Promise<Lent & { readonly likeness: LentLikeness }> {
  if (lang === "ja") {
    const [{ weights }, { readTimes }, { jaLikeness }] = await Promise.all([
      import("./model/weights-ja.ts"),
      import("./ja/time/read-time.ts"),
      import("./ja/likeness/likeness.ts"),
    ]);
    return {
      weights,
      likeness: jaLikeness,
      askOfDyingFrom: 0.1,
      dateIn: (text, today) => readTimes(normalise(text).text, today)[0]?.interval ?? null,
    };
  }
  const [{ weights }, { readDates }, { flatten }, { enLikeness }] = await Promise.all([
    import("./model/weights-en.ts"),
    import("./en/time/read-date.ts"),
    import("./en/flatten.ts"),
    import("./en/likeness/likeness.ts"),
  ]);
  return {
    weights,
    likeness: enLikeness,
    askOfDyingFrom: 0.02,
    dateIn: (text, today) => readDates(flatten(text), today)[0]?.when ?? null,
  };
}

/** The language an utterance is most likely written in; Japanese wherever kana or kanji appear. */
export function detectLang(text: string): Lang {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
