import type { Span } from "../finding.ts";
import { type Block, distinct, fold, hash, runsOf } from "./features.ts";

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
  /** What the language knows of the name beyond its letters: what sort of noun its head is, how it is written. */
  readonly signs?: readonly string[];
};

/** How surely a mention names a party, 0 to 1; null where nothing was learnt. */
export type WeighMention = (mention: Mention) => number | null;

/** Words looked at on either side. */
const wordsAfter = 6;
const wordsBefore = 5;

/** What the sorts of features count; the best of a few tried on writers left out. */
const weights = { whole: 0.6, beside: 0.3, found: 0.3, around: 0.15, signs: 0.15 } as const;

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
  signs = [],
}: Mention): readonly Block[] {
  const said = name.toLowerCase();
  const firstAfter = firstFrom(words, end);
  const lastBefore = lastUntil(words, start, firstAfter);
  const lastInside = lastUntil(words, end, firstAfter);
  const headWord = words[lastInside];
  const head = headWord && headWord.start >= start ? headWord.plain : said;
  const topic = asks ?? "opening";
  const phase = topic.split(".")[0] ?? topic;
  const after = words.slice(firstAfter, firstAfter + wordsAfter);
  const before = words.slice(Math.max(0, lastBefore + 1 - wordsBefore), lastBefore + 1).toReversed();
  const next = (at: number) => after[at]?.plain ?? "$";
  const last = (at: number) => before[at]?.plain ?? "^";
  const verb = after.find((word) => word.isVerb)?.plain.slice(0, 3) ?? "$";
  const isBare = length <= said.length + padding;
  const rule = found?.rule ?? "none";
  const ring = found?.ring ?? "none";
  const tags = words
    .slice(firstFrom(words, start), lastInside + 1)
    .map((word) => word.tag)
    .join(" ");
  const nextTag = after[0]?.tag ?? "$";
  const lastTag = before[0]?.tag ?? "^";
  const runs = runsOf(`^${said}$`, sorts.name, 1, 5);
  return [
    { ids: runs, weight: 1 / Math.sqrt(runs.length) },
    block(weights.whole, [
      hashOf(sorts.whole, said),
      hashOf(sorts.head, head),
      hashOf(sorts.asked, topic),
      hashOf(isBare ? sorts.bare : sorts.said, topic),
    ]),
    block(weights.beside, [
      hashOf(sorts.next, next(0)),
      hashOf(sorts.nextButOne, next(1)),
      hashOf(sorts.last, last(0)),
      hashOf(sorts.lastButOne, last(1)),
      hashOf(sorts.headNext, head, next(0)),
      hashOf(sorts.lastHead, last(0), head),
      hashOf(sorts.twoBefore, last(1), last(0)),
      hashOf(sorts.nextVerb, next(0), verb),
      hashOf(sorts.twoAfter, next(0), next(1)),
      hashOf(sorts.askedNext, topic, next(0)),
      hashOf(sorts.askedLast, phase, last(0)),
      hashOf(sorts.askedHead, phase, head),
      hashOf(sorts.length, String(Math.floor(Math.log2(length + 1)))),
    ]),
    block(weights.found, [
      hashOf(sorts.rule, rule),
      hashOf(sorts.ruleAsked, rule, topic),
      hashOf(sorts.rulePhase, rule, phase),
      hashOf(sorts.ruleNext, rule, next(0)),
      hashOf(sorts.ring, ring),
      hashOf(sorts.ringAsked, ring, topic),
      hashOf(sorts.ringNext, ring, next(0)),
      hashOf(sorts.ruleRingNextPhase, rule, ring, next(0), phase),
      hashOf(sorts.tags, tags),
      hashOf(sorts.tagsAround, lastTag, nextTag),
      hashOf(sorts.tagsNext, tags, next(0)),
      hashOf(sorts.tagsAsked, tags, topic),
    ]),
    block(weights.around, [
      ...after.map(({ plain }) => hashOf(sorts.after, plain)),
      ...before.map(({ plain }) => hashOf(sorts.before, plain)),
      hashOf(sorts.third, next(2)),
      hashOf(sorts.fourth, next(3)),
      hashOf(sorts.thirdBefore, last(2)),
      hashOf(sorts.verb, verb),
    ]),
    block(
      weights.signs,
      signs.flatMap((sign) => [
        hashOf(sorts.sign, sign),
        hashOf(sorts.signAsked, sign, topic),
        hashOf(sorts.signPhase, sign, phase),
        hashOf(sorts.signNext, sign, next(0)),
        hashOf(sorts.signLast, sign, last(0)),
        hashOf(sorts.signRule, sign, rule),
        hashOf(sorts.signTags, sign, lastTag, nextTag),
      ]),
    ),
  ];
}

/** Where the hashes of each sort of feature begin: what is said is hashed on from there, and no text is put together for it. */
const sorts = {
  name: hash("name "),
  whole: hash("= "),
  head: hash("head "),
  asked: hash("asked "),
  bare: hash("bare "),
  said: hash("said "),
  next: hash("next "),
  nextButOne: hash("next but one "),
  last: hash("last "),
  lastButOne: hash("last but one "),
  headNext: hash("head next "),
  lastHead: hash("last head "),
  twoBefore: hash("two before "),
  nextVerb: hash("next verb "),
  twoAfter: hash("two after "),
  askedNext: hash("asked next "),
  askedLast: hash("asked last "),
  askedHead: hash("asked head "),
  length: hash("length "),
  rule: hash("rule "),
  ruleAsked: hash("rule asked "),
  rulePhase: hash("rule phase "),
  ruleNext: hash("rule next "),
  ring: hash("ring "),
  ringAsked: hash("ring asked "),
  ringNext: hash("ring next "),
  ruleRingNextPhase: hash("rule ring next phase "),
  tags: hash("tags "),
  tagsAround: hash("tags around "),
  tagsNext: hash("tags next "),
  tagsAsked: hash("tags asked "),
  after: hash("after "),
  before: hash("before "),
  third: hash("third "),
  fourth: hash("fourth "),
  thirdBefore: hash("third before "),
  verb: hash("verb "),
  sign: hash("sign "),
  signAsked: hash("sign asked "),
  signPhase: hash("sign phase "),
  signNext: hash("sign next "),
  signLast: hash("sign last "),
  signRule: hash("sign rule "),
  signTags: hash("sign tags "),
} as const;

/** The hash of a sort and, with a space between them, what stands for it. */
function hashOf(sort: number, first: string, ...others: readonly string[]): number {
  let value = hash(first, sort);
  for (const other of others) value = hash(other, hash(" ", value));
  return value;
}

function block(weight: number, hashes: readonly number[]): Block {
  const ids: number[] = [];
  const add = distinct(ids);
  for (const value of hashes) add(fold(value));
  return { ids, weight };
}

/** Words stand in order: the first that begins at `offset` or after it. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word before index `until` that ends at `offset` or before it, or -1. */
function lastUntil(words: readonly Word[], offset: number, until: number): number {
  let index = until - 1;
  while (index >= 0 && (words[index]?.end ?? 0) > offset) index -= 1;
  return index;
}
