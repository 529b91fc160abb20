import type { Ring } from "../finding.ts";
import { rings } from "../finding.ts";
import type { Token } from "./tag.ts";
import { departments, irregularPlurals, peopleByRing, sameParty } from "./words/people.ts";
import { wordsOf } from "./words/lists.ts";

/** The ring of a head noun, singular; colleagues come first where a word is in two rings. */
export function ringOfHead(singular: string): Ring {
  return ringByHead.get(singular) ?? "department";
}

export function isDepartment(phrase: string): boolean {
  return departmentSet.has(phrase);
}

export type Head = {
  readonly length: number;
  readonly singular: string;
  readonly isPlural: boolean;
};

/** The longest head of the lexicon that begins at a word. */
export function longestHead(tokens: readonly Token[], index: number): Head | null {
  for (let length = Math.min(3, tokens.length - index); length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map((token) => token.plain);
    const last = words.at(-1)?.replace(/'(?:s|d|ll|ve|re)?$/, "") ?? "";
    const lead = words.slice(0, -1).join(" ");
    for (const form of singularForms(last)) {
      const phrase = lead === "" ? form : `${lead} ${form}`;
      if (ringByHead.has(phrase))
        return { length, singular: phrase, isPlural: form !== last || last === "people" };
    }
  }
  return null;
}

/** One key for all names of one party: "the nurses", "nursing staff", "a nurse" → "nurse". */
export function partyKey(name: string): string {
  const words = name
    .replaceAll(/[^\p{L}\p{N}&' -]/gu, "")
    .split(/[\s-]+/)
    .map((word) => word.replace(/'s?$/, ""))
    .filter(
      (word) => word !== "" && !/^(?:the|a|an|my|our|your|their|his|her|some|these|those|all|of)$/.test(word),
    );
  const last = words.at(-1);
  if (last === undefined) return name.trim();
  const lead = words.slice(0, -1).filter((word) => !/^\d/.test(word));
  const forms = singularForms(last);
  for (const form of forms) {
    const key = keyByName.get([...lead, form].join(" "));
    if (key !== undefined) return key;
  }
  const single =
    forms.find((form) => ringByHead.has(form) && form !== last) ??
    (ringByHead.has(last) ? last : forms.at(-1));
  return [...lead, single ?? last].join(" ");
}

/** A word and what it may be the plural of. */
export function singularForms(word: string): readonly string[] {
  const irregular = irregularPlurals[word];
  const forms = [word];
  if (irregular !== undefined) forms.push(irregular);
  if (word.endsWith("s")) {
    if (word.endsWith("ies") && word.length > 4) forms.push(`${word.slice(0, -3)}y`);
    if (/(?:sses|xes|ches|shes)$/.test(word)) forms.push(word.slice(0, -2));
    if (/[^s]s$/.test(word) && word.length > 2) forms.push(word.slice(0, -1));
  }
  if (word.endsWith("men")) forms.push(`${word.slice(0, -2)}an`);
  return forms;
}

const ringByHead: ReadonlyMap<string, Ring> = new Map(
  rings
    .toReversed()
    .flatMap((ring) =>
      wordsOf(peopleByRing[ring]).map((word): [string, Ring] => [word.replaceAll("-", " "), ring]),
    ),
);

const departmentSet: ReadonlySet<string> = new Set(wordsOf(departments));

const keyByName: ReadonlyMap<string, string> = new Map(
  sameParty.flatMap((line) => {
    const names = line.split(",").map((name) => name.trim().replaceAll("-", " "));
    const key = names[0] ?? "";
    return names.flatMap((name): [string, string][] => [[name, key]]);
  }),
);
