import { TokenizerBuilder } from "@patdx/kuromoji";
import NodeDictionaryLoader from "@patdx/kuromoji/node";
import { expect, test } from "vitest";
import { readCorpus } from "../../../../bench/reading.ts";
import { normalise } from "../../normalise.ts";
import { createPathFinder } from "./cheapest-path.ts";
import { loadDictionary, partsOf } from "./dictionary.ts";

/** One utterance in so many stands for all, or the suite would wait. */
const everySo = 12;

const written = [
  "あああああああああ",
  "ーーー〜〜",
  "Ｘ線とCT、MRI",
  "２０２６年11月27日",
  '"quoted", yes',
  "αβγ д",
  "♪〓…",
  "㍿",
  "うらにわにはにわにわとりがいる",
];

test("a text is split as the package that brings the dictionary splits it", async () => {
  const dictionary = await loadDictionary();
  const find = createPathFinder(dictionary);
  const folder = new URL("../dict", import.meta.resolve("@patdx/kuromoji")).pathname;
  const kuromoji = await new TokenizerBuilder({
    loader: new NodeDictionaryLoader({ dic_path: folder }),
  }).build();
  const corpus = readCorpus("ja", "dev").filter((_, index) => index % everySo === 0);
  const texts = [...corpus.map(({ text }) => normalise(text).text), ...written];
  const phrases = texts.flatMap((text) => text.split(/(?<=[、。])/)).filter((text) => text !== "");
  for (const phrase of phrases) {
    const ours = find(phrase).map(({ isListed, entry, start, end }) => {
      const [word, ...parts] = partsOf(isListed ? dictionary.listed : dictionary.unlisted, entry);
      return [isListed ? word : phrase.slice(start, end), start, parts[0], parts[1], parts[6]];
    });
    const theirs = kuromoji.tokenize(phrase);
    expect(ours).toEqual(
      theirs.map((token) => [
        token.surface_form,
        token.word_position - 1,
        token.pos,
        token.pos_detail_1,
        token.basic_form,
      ]),
    );
  }
  expect(phrases.length).toBeGreaterThan(500);
});

test("what no dictionary holds is a word, whatever it is", async () => {
  const find = createPathFinder(await loadDictionary());
  for (const text of ["\u0000", "\uD800", "\uDC00x", "\uFFFF", "😀"]) {
    const path = find(text);
    expect(path.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  }
  expect(find("")).toEqual([]);
});
