import type { Lang } from "../../language/index.ts";

/** A short talk of the weeks after: questions as data, asked one at a time, left without penalty. */
export type TalkQuestion = {
  readonly topic: string;
  /** Read in the light of this topic of a session: the question is evidence of what the answer is. */
  readonly readAs: string;
  /** Wordings with the slot they need; the first whose slot can be filled with the person's own words is asked. */
  readonly ask: Readonly<Record<Lang, readonly string[]>>;
  readonly why: Readonly<Record<Lang, string>>;
  readonly suggestions?: Readonly<Record<Lang, readonly string[]>>;
  /** Asked only where every slot of its first wording can be filled. */
  readonly onlyWith?: TalkSlot;
};

/** The person's own words that a wording may hold. */
const talkSlots = ["act", "with", "gist", "aspiration", "quiet", "asset"] as const;
export type TalkSlot = (typeof talkSlots)[number];
export type TalkWords = Readonly<Partial<Record<TalkSlot, string>>>;

/** Sentences around the questions. */
export type TalkScript = {
  readonly open: Readonly<Record<Lang, readonly string[]>>;
  readonly questions: readonly TalkQuestion[];
  /** Said after an answer, by topic: something that links it, and no judgement. */
  readonly after: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>;
  readonly close: Readonly<Record<Lang, readonly string[]>>;
};

/** Characters a quotation inside a question may have before it reads as parroting. */
const longestQuoted: Readonly<Record<Lang, number>> = { ja: 28, en: 70 };

/** The first wording whose slots are all filled; null where none is. */
export function fill(wordings: readonly string[], words: TalkWords): string | null {
  for (const wording of wordings) {
    let isWhole = true;
    const text = wording.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => {
      const slot = talkSlots.find((each) => each === name);
      const own = slot === undefined ? undefined : words[slot];
      if (own === undefined) isWhole = false;
      return own ?? "";
    });
    if (isWhole) return text;
  }
  return null;
}

/** Words that can stand inside a sentence: short, and without marks that would make a seam. */
export function quotable(text: string | null | undefined, lang: Lang): string | undefined {
  const plain = text?.trim().replace(/[。、．，.,!?！？…]+$/u, "") ?? "";
  if (plain.length < 2 || plain.length > longestQuoted[lang]) return undefined;
  return /[「」『』“”"\n{}。！？!?]/u.test(plain) ? undefined : plain;
}
