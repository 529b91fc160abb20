import { matchesOf } from "../../match/matches.ts";
import { type Block, distinct, fold, hash } from "../../model/features.ts";
import { compileWays, hear, type Heard } from "../rule.ts";
import { holds } from "../trigger.ts";
import { concepts } from "./concepts.ts";

/** Words this far apart still make a pair: "leave it all", "none of it matters". */
const pairReach = 3;

/** A couple of words say no more than their share of a sentence: below so many features, they weigh as if they were as many. */
const fewestWords = 30;

/** What a concept weighs beside the words, which together weigh one; the best of a few tried on writers left out. */
const weightOfConcept = 0.3;
const weightOfCount = 0.15;

/** Concepts count fully at this many, and at one for so many characters. */
const manyConcepts = 4;
const charactersAConcept = 50;
const shortest = 30;

const known = concepts.map(({ name, pattern }) => ({
  id: fold(hash(`concept ${name}`)),
  ways: compileWays(pattern),
}));
const countId = fold(hash("concepts"));
const densityId = fold(hash("concepts a letter"));

/** What each passage of an utterance is made of: its words and pairs of them, the concepts it speaks of, and how many they are. */
export function featuresOfPassages(text: string, passages: readonly string[]): readonly (readonly Block[])[] {
  const whole = hear(text);
  const spoken = known.filter((concept) => speaksOf(concept, whole));
  return passages.map((passage) => {
    const words = wordsOf(passage);
    const heard = passages.length === 1 ? whole : hear(passage);
    const said = passages.length === 1 ? spoken : spoken.filter((concept) => speaksOf(concept, heard));
    const count = said.length / manyConcepts;
    const density = (count * charactersAConcept) / Math.max(shortest, passage.length);
    return [
      { ids: words, weight: 1 / Math.sqrt(Math.max(fewestWords, words.length)) },
      { ids: said.map(({ id }) => id), weight: weightOfConcept },
      { ids: [countId], weight: weightOfCount * count },
      { ids: [densityId], weight: weightOfCount * density },
    ];
  });
}

function speaksOf({ ways }: (typeof known)[number], { flat, beginnings }: Heard): boolean {
  return ways.some(
    ({ pattern, triggers }) => holds(beginnings, triggers) && matchesOf(pattern(), flat, 1).length > 0,
  );
}

/** Words as typed, their stems, and pairs of words that stand near each other. */
function wordsOf(passage: string): readonly number[] {
  const words = passage.match(/[a-z0-9']+|[?!]/g) ?? [];
  const ids: number[] = [];
  const add = distinct(ids);
  for (const [index, word] of words.entries()) {
    add(fold(hash(word, hash("word "))));
    add(fold(hash(word.replace(/(?:ing|ed|es|s)$/, ""), hash("stem "))));
    for (let reach = 1; reach <= pairReach; reach += 1) {
      const other = words[index + reach];
      if (other !== undefined)
        add(fold(hash(other, hash(`${word} `, hash(reach === 1 ? "next " : `${reach} `)))));
    }
  }
  return ids;
}
