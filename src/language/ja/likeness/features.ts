import { type Block, fold, hash, runsOf } from "../../model/features.ts";
import { concepts } from "./concepts.ts";

/** Runs of one to three characters: longer ones are of one writer only. */
const longestRun = 3;

/** The runs of a couple of words say no more than their share of a sentence: below so many, they weigh as if they were as many. */
const fewestRuns = 75;

/** What a concept weighs beside the runs, which together weigh one; the best of a few tried on writers left out. */
const weightOfConcept = 0.2;
const weightOfCount = 0.15;

/** Concepts count fully at this many, and at one for so many characters. */
const manyConcepts = 4;
const charactersAConcept = 20;
const shortest = 12;

const heard = concepts.map(({ name, pattern }) => ({
  id: fold(hash(`concept ${name}`)),
  regExp: new RegExp(pattern),
}));
const countId = fold(hash("concepts"));
const densityId = fold(hash("concepts a letter"));

/** What each passage of an utterance is made of: its runs of characters, the concepts it speaks of, and how many they are. */
export function featuresOfPassages(text: string, passages: readonly string[]): readonly (readonly Block[])[] {
  // Most concepts are in no passage at all: one look at the whole leaves a few to look for in each.
  const spoken = heard.filter(({ regExp }) => regExp.test(text));
  return passages.map((passage) => {
    const runs = runsOf(`^${passage}$`, hash(""), 1, longestRun);
    const said = passages.length === 1 ? spoken : spoken.filter(({ regExp }) => regExp.test(passage));
    const count = said.length / manyConcepts;
    const density = (count * charactersAConcept) / Math.max(shortest, passage.length);
    return [
      { ids: runs, weight: 1 / Math.sqrt(Math.max(fewestRuns, runs.length)) },
      { ids: said.map(({ id }) => id), weight: weightOfConcept },
      { ids: [countId], weight: weightOfCount * count },
      { ids: [densityId], weight: weightOfCount * density },
    ];
  });
}
