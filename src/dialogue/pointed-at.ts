import { contentWords } from "./content-words.ts";
import { carriesFrom } from "./carries.ts";
import { pointsBackIn } from "./points-back.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";

/** Turns back to which words that name nothing may point. */
const justNow = 3;

/** The turn of the utterance that was passed over, as the last words point at it; null where there is none. */
export const turnPointedAt = remembered((state): number | null => {
  const { last, lang, thread } = state;
  if (!last) return null;
  const pointing = pointsBackIn(last.text, lang).map(({ start, end }) => last.text.slice(start, end));
  if (pointing.length === 0) return null;
  const before = thread.table.filter(({ turn, hearts }) => turn < last.turn && hearts.length > 0);
  const named = pointing.flatMap((said) => namesIn(said, state));
  const shared = (text: string) => named.filter((word) => text.toLowerCase().includes(word)).length;
  const ranked = before
    .map((one) => ({ one, shares: shared(one.hearts.map(({ text }) => text).join("\n")) }))
    .filter(({ shares }) => shares > 0)
    .toSorted((a, b) => b.shares - a.shares || b.one.turn - a.one.turn);
  const [best] = ranked;
  if (best) return best.one.turn;
  const recent = before.filter(({ turn }) => turn >= last.turn - justNow);
  const latest = recent.findLast(({ weight }) => weight >= carriesFrom) ?? recent.at(-1);
  return latest?.turn ?? null;
});

/** What the words that point back name: 「お湯の話」, "about the cake". */
function namesIn(said: string, { lang }: State): readonly string[] {
  const plain = said.normalize("NFKC").toLowerCase();
  const object =
    lang === "ja"
      ? [
          ...plain.matchAll(/([^\s、。「」がはをも]{2,10}?)(?:の)?(?:話|こと)(?:を|は|も|し|て|スルー)/gu),
        ].map((found) => found[1] ?? "")
      : [...plain.matchAll(/\babout (?:(?:a|an|the|my|me|our|your|that|this) )*([a-z'-]{3,})/gu)].map(
          (found) => found[1] ?? "",
        );
  return [...object.map((name) => name.replace(/の$/u, "")), ...contentWords(plain, lang)].filter(
    (name) => name.length > 1,
  );
}
