import { contentWords } from "../quote/content-words.ts";
import { carriesFrom } from "./carries.ts";
import type { OnTheTable } from "./on-the-table.ts";
import { pointsBackIn } from "./points-back.ts";
import { remembered } from "../remember.ts";
import type { State } from "../state.ts";

/** Turns back to which words that name nothing may point. */
const justNow = 3;

/** The turn of the utterance that was passed over, as the last words point at it; null where there is none. */
export const turnPointedAt = remembered((state): number | null => {
  const { last, lang, thread } = state;
  if (!last) return null;
  if (pointsBackIn(last.text, lang).length === 0) return null;
  const before = thread.table.filter(({ turn, hearts }) => turn < last.turn && hearts.length > 0);
  const named = namesPointedAt(state);
  // What was said just before, else what weighs most.
  const nearness = (one: OnTheTable) => (one.turn === last.turn - 1 ? Infinity : one.weight);
  const ranked = before
    .map((one) => ({ one, shares: sharedOf(named, wordsOf(state, one.turn)) }))
    .filter(({ shares }) => shares > 0)
    .toSorted((a, b) => b.shares - a.shares || nearness(b.one) - nearness(a.one));
  const [best] = ranked;
  if (best) return best.one.turn;
  const recent = before.filter(({ turn }) => turn >= last.turn - justNow);
  const latest =
    recent.findLast(({ weight }) => weight >= carriesFrom) ??
    recent.findLast(({ weight }) => weight >= nearlyCarries);
  return latest?.turn ?? null;
});

/** Weight under which an utterance is not what vague words point at. */
const nearlyCarries = -1.5;

/** Everything of an utterance that may be said back. */
function wordsOf({ thread, told }: State, turn: number): string {
  const hearts = thread.table.find((one) => one.turn === turn)?.hearts ?? [];
  const clauses = told.filter(({ said }) => said.turn === turn);
  return [...hearts, ...clauses].map(({ text }) => text).join("\n");
}

/** How many of the names stand in a text. */
export function sharedOf(names: readonly string[], text: string): number {
  const said = text.normalize("NFKC").toLowerCase();
  return names.filter((name) => said.includes(name)).length;
}

/** What the last words name in pointing back. */
export const namesPointedAt = remembered((state): readonly string[] =>
  state.last
    ? pointsBackIn(state.last.text, state.lang).flatMap(({ start, end }) =>
        namesIn(state.last?.text.slice(start, end) ?? "", state),
      )
    : [],
);

/** What the words that point back name: 「お湯の話」, "about the cake". */
function namesIn(said: string, { lang }: State): readonly string[] {
  const plain = said.normalize("NFKC").toLowerCase();
  const object =
    lang === "ja"
      ? [
          ...plain.matchAll(/([^\s、。「」がはをも]{2,10}?)(?:の)?(?:話|こと)(?:を|は|も|し|て|スルー)/gu),
        ].map((found) => found[1] ?? "")
      : [
          ...plain.matchAll(
            /\babout (?:(?:a|an|the|my|me|our|your|that|this|little|old|young|big) )*([a-z'-]{3,})/gu,
          ),
        ].map((found) => found[1] ?? "");
  return [...object.map((name) => name.replace(/の$/u, "")), ...contentWords(plain, lang)].filter(
    (name) => name.length > 1 && !ofPassingOver.has(name),
  );
}

/** Words for passing over itself. */
const ofPassingOver: ReadonlySet<string> = new Set([
  "スルー",
  "無視",
  "passed",
  "skipp",
  "ignor",
  "listen",
  "miss",
  "summat",
]);
