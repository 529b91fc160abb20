import type { Lang } from "../language/index.ts";
import { remembered } from "./remember.ts";
import type { State, ToldClause } from "./state.ts";

/** Turns that must lie between two clauses before the older one is worth calling to mind. */
const turnsBetween = 2;

/** Weight from which a clause is worth calling to mind: something was found in it, or it ends what was said. */
const weighsFrom = 1;

/** Share of the client's turns above which a word runs through everything and ties nothing in particular. */
const tooCommon = 0.4;
/** Turns from which that share says something. */
const countsFrom = 6;

/** Turns in which a word must have come up before it is named as one that comes back. */
const comesBackFrom = 3;

/** Clauses of the last utterance, the weightiest first. */
export const clausesNow = remembered((state): readonly ToldClause[] => {
  const turn = state.last?.turn;
  return state.told.filter((clause) => clause.said.turn === turn).toSorted((a, b) => b.weight - a.weight);
});

/** Something the client said earlier that shares a rare word with what was said just now. Best first. */
export const kinOf = remembered((state): readonly ToldClause[] => {
  const { last } = state;
  if (!last || isArrangement({ topic: last.answered })) return [];
  const now = new Set(clausesNow(state).flatMap((clause) => clause.words));
  const scored = state.told.flatMap((clause) => {
    if (clause.said.turn > last.turn - turnsBetween || clause.weight < weighsFrom) return [];
    if (isArrangement(clause)) return [];
    if (namesOnlyPeople(state, clause)) return [];
    // The work by its name again is no thread.
    if (clause.stance === null && state.map.tasks.some((task) => clause.text.includes(task.name))) return [];
    const shared = clause.words.filter((word) => now.has(word) && !isCommon(state, word));
    if (!tiesEnough(shared, state.lang)) return [];
    const rarity = shared.reduce((sum, word) => sum + 2 / turnsWith(state, word), 0);
    return [{ clause, score: rarity + clause.weight / 4 + clause.said.turn / (4 * last.turn) }];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ clause }) => clause);
});

/** Dates, deputies and first steps are no threads to come back to. */
const arrangements: readonly string[] = [
  "outcomes.plan",
  "role.cover",
  "close.",
  "supporters.",
  "treatment.",
  "rating",
];

function isArrangement({ topic }: Pick<ToldClause, "topic">): boolean {
  return (
    topic !== null && topic !== "outcomes.plan" && arrangements.some((prefix) => topic.startsWith(prefix))
  );
}

/** A list of names ties nothing: that they come up again is plain. */
function namesOnlyPeople({ map }: State, { text }: ToldClause): boolean {
  const rest = map.parties.reduce((left, party) => left.replaceAll(party.name, ""), text);
  return (
    rest.length < text.length &&
    rest.replaceAll(/[、。やとかもはがのさんたち\s,.]|and|the|mostly/gu, "").length <= 3
  );
}

/** Characters from which a clause says enough to be set against another. */
const saysEnough = { ja: 7, en: 16 } as const;

/** One short word in common is chance: two, or one that names something; in English, where any long verb would do, two. */
function tiesEnough(shared: readonly string[], lang: Lang): boolean {
  return shared.length >= 2 || (lang === "ja" && shared.some((word) => namesSomething.test(word)));
}

const namesSomething = /^(?:[\p{Script=Han}\p{Script=Katakana}ー]{3,}|[a-z]{6,})$/u;

/** What was said before that pulls the other way from what was said just now: no thanks then, thanks now. */
export function opposedTo(state: State): ToldClause | null {
  const stances = new Set(clausesNow(state).map((clause) => clause.stance));
  const now = stances.has("reaches") ? "reaches" : stances.has("does-not-reach") ? "does-not-reach" : null;
  if (now === null || (stances.has("reaches") && stances.has("does-not-reach"))) return null;
  const turn = state.last?.turn ?? 0;
  const words = new Set(clausesNow(state).flatMap((clause) => clause.words));
  return (
    state.told.findLast(
      (clause) =>
        // Two English clauses about different things are no two sides of one.
        (state.lang === "ja" ||
          clause.topic === state.last?.answered ||
          clause.words.some((word) => words.has(word))) &&
        clause.topic !== "comparison.feeling" &&
        clause.text.length >= saysEnough[state.lang] &&
        !state.map.tasks.some((task) => clause.text.toLowerCase().includes(task.name.toLowerCase())) &&
        clause.stance !== null &&
        clause.stance !== now &&
        clause.said.turn <= turn - turnsBetween,
    ) ?? null
  );
}

/** A word the client used again now and in earlier turns, other than what names the work or the people. */
export const wordAgain = remembered((state): string | null => {
  // In what is taken along, the word itself is what matters, not that it comes back.
  if (/^(?:outcomes|assets|supporters|close)\./u.test(state.last?.answered ?? "")) return null;
  const text = state.last?.text ?? "";
  const names = [...state.map.tasks, ...state.map.parties]
    .map((known) => known.name.toLowerCase())
    .join("\n");
  const candidates = [...new Set(clausesNow(state).flatMap((clause) => clause.words))].filter(
    (word) =>
      turnsWith(state, word) >= comesBackFrom &&
      !names.includes(word) &&
      standsAlone(text, word, state.lang) &&
      !state.sentences.some((sentence) => sentence.includes(`「${word}」`) || sentence.includes(`“${word}”`)),
  );
  return candidates.toSorted((a, b) => turnsWith(state, b) - turnsWith(state, a))[0] ?? null;
});

/** 「間違えられた」 holds 間違 only as the stem of a verb: by itself it is no word. */
function standsAlone(text: string, word: string, lang: Lang): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 &&
    (lang !== "ja" || /^(?:[はがをにでとのもやへしすさな]|[^ぁ-ん]|$)/u.test(text.slice(at + word.length)))
  );
}

function isCommon(state: State, word: string): boolean {
  return state.turn >= countsFrom && turnsWith(state, word) > tooCommon * state.turn;
}

function turnsWith(state: State, word: string): number {
  return Object.hasOwn(state.wordTurns, word) ? (state.wordTurns[word] ?? 1) : 1;
}
