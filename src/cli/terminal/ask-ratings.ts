import type { Ratings } from "../../dialogue/index.ts";
import type { Person } from "./read-person.ts";
import type { Screen } from "./screen.ts";
import type { Words } from "./words.ts";

/** Asks the six ratings one after another. Null when the person would rather not, or has left. */
export async function askRatings(screen: Screen, person: Person, words: Words): Promise<Ratings | null> {
  screen.gap();
  screen.show(words.ratingRange, { tone: "quiet" });
  const scores: number[] = [];
  for (const [index, item] of words.ratings.entries()) {
    screen.show(`${index + 1}/${words.ratings.length} ${item}`);
    const score = await askScore(screen, person, words);
    if (score === null) return null;
    scores.push(score);
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = scores;
  return { presence: [a, b], contribution: [c, d], acknowledgement: [e, f] };
}

async function askScore(screen: Screen, person: Person, words: Words): Promise<number | null> {
  for (;;) {
    const answer = await person.answer("0–10 › ");
    if (answer === null || answer.trim() === "/skip") return null;
    const text = answer.normalize("NFKC").trim();
    if (/^(\d|10)$/.test(text)) return Number(text);
    screen.show(words.ratingHint, { tone: "quiet" });
  }
}
