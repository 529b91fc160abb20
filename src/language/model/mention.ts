import type { Span } from "../finding.ts";
import { type Block, fold, hash, runsOf } from "./features.ts";

/** A word around a mention; `tag` is its part of speech as the language tells it, `isVerb` where it may say what is done. */
export type Word = Span & { readonly plain: string; readonly tag: string; readonly isVerb: boolean };

/** A noun phrase that may name somebody the work touches, and by which rule and for whom it is taken, if it is. */
export type Mention = Span & {
  readonly name: string;
  readonly found: { readonly rule: string; readonly ring: string } | null;
  readonly words: readonly Word[];
  readonly asks: string | null;
  /** Characters of the whole utterance. */
  readonly length: number;
};

/** How surely a mention names a party, 0 to 1; null where nothing was learnt. */
export type WeighMention = (mention: Mention) => number | null;

/** Words looked at on either side. */
const wordsAfter = 6;
const wordsBefore = 5;

/** What the sorts of features count; the best of a few tried on writers left out. */
const weights = { whole: 0.6, beside: 0.3, found: 0.3, around: 0.15 } as const;

/** Characters around a name that an answer may have and still be nothing but the name. */
const padding = 5;

/** What the model sees of a mention: the runs of its characters, its whole and its head with what was asked, the rule that found it, the words beside it and around it. */
export function featuresOfMention({
  start,
  end,
  name,
  found,
  words,
  asks,
  length,
}: Mention): readonly Block[] {
  const said = name.toLowerCase();
  const after = words.filter((word) => word.start >= end).slice(0, wordsAfter);
  const before = words
    .filter((word) => word.end <= start)
    .slice(-wordsBefore)
    .toReversed();
  const head = words.filter((word) => word.start >= start && word.end <= end).at(-1)?.plain ?? said;
  const topic = asks ?? "opening";
  const phase = topic.split(".")[0] ?? topic;
  const next = (at: number) => after[at]?.plain ?? "$";
  const last = (at: number) => before[at]?.plain ?? "^";
  const verb = after.find((word) => word.isVerb)?.plain.slice(0, 3) ?? "$";
  const isBare = length <= said.length + padding;
  const rule = found?.rule ?? "none";
  const ring = found?.ring ?? "none";
  const tags = words.flatMap((word) => (word.start >= start && word.end <= end ? [word.tag] : [])).join(" ");
  const nextTag = after[0]?.tag ?? "$";
  const lastTag = before[0]?.tag ?? "^";
  const runs = runsOf(`^${said}$`, hash("name "), 1, 5);
  return [
    { ids: runs, weight: 1 / Math.sqrt(runs.length) },
    block(weights.whole, [
      `= ${said}`,
      `head ${head}`,
      `asked ${topic}`,
      `${isBare ? "bare" : "said"} ${topic}`,
    ]),
    block(weights.beside, [
      `next ${next(0)}`,
      `next but one ${next(1)}`,
      `last ${last(0)}`,
      `last but one ${last(1)}`,
      `head next ${head} ${next(0)}`,
      `last head ${last(0)} ${head}`,
      `two before ${last(1)} ${last(0)}`,
      `next verb ${next(0)} ${verb}`,
      `two after ${next(0)} ${next(1)}`,
      `asked next ${topic} ${next(0)}`,
      `asked last ${phase} ${last(0)}`,
      `asked head ${phase} ${head}`,
      `length ${Math.floor(Math.log2(length + 1))}`,
    ]),
    block(weights.found, [
      `rule ${rule}`,
      `rule asked ${rule} ${topic}`,
      `rule phase ${rule} ${phase}`,
      `rule next ${rule} ${next(0)}`,
      `ring ${ring}`,
      `ring asked ${ring} ${topic}`,
      `ring next ${ring} ${next(0)}`,
      `rule ring next phase ${rule} ${ring} ${next(0)} ${phase}`,
      `tags ${tags}`,
      `tags around ${lastTag} ${nextTag}`,
      `tags next ${tags} ${next(0)}`,
      `tags asked ${tags} ${topic}`,
    ]),
    block(weights.around, [
      ...after.map(({ plain }) => `after ${plain}`),
      ...before.map(({ plain }) => `before ${plain}`),
      `third ${next(2)}`,
      `fourth ${next(3)}`,
      `third before ${last(2)}`,
      `verb ${verb}`,
    ]),
  ];
}

function block(weight: number, names: readonly string[]): Block {
  return { ids: [...new Set(names.map((name) => fold(hash(name))))], weight };
}
