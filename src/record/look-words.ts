import type { Lang } from "../language/index.ts";
import { recordWords } from "./words.ts";

/** Headings of the record of a look again. */
type LookWords = {
  readonly title: string;
  readonly since: (day: string) => string;
  readonly line: string;
  readonly reread: string;
  readonly earlier: string;
  readonly now: string;
  readonly added: string;
  readonly quiet: string;
  readonly reached: string;
  readonly seen: string;
  readonly quietNow: string;
  readonly words: string;
  readonly done: string;
  readonly dropped: string;
  readonly ratings: string;
  readonly rings: (typeof recordWords)["ja"]["rings"];
};

export const lookWords: Readonly<Record<Lang, LookWords>> = {
  ja: {
    title: "見わたし直しの記録",
    since: (day) => `前の記録は${day}`,
    line: "書き足した一行",
    reread: "前の言葉と、いまの読み方",
    earlier: "前",
    now: "いま",
    added: "扇に加わった人",
    quiet: "今回は名前の出なかった人",
    reached: "仕事が届いた人",
    seen: "見たこと、聞いたこと",
    quietNow: "書かれていなかった人の、このごろ",
    words: "前の記録のあとに書いた言葉",
    done: "やったこと",
    dropped: "やめたこと",
    ratings: "前の数と、いまの数",
    rings: recordWords.ja.rings,
  },
  en: {
    title: "Record of a look again",
    since: (day) => `the record before is of ${day}`,
    line: "The line that was added",
    reread: "Earlier words, read now",
    earlier: "Then",
    now: "Now",
    added: "New on the fan",
    quiet: "Not named this time",
    reached: "Whom the work has reached",
    seen: "Seen and heard",
    quietNow: "How it may be for somebody not written about",
    words: "Written since the record before",
    done: "Done",
    dropped: "Dropped",
    ratings: "Ratings then and now",
    rings: recordWords.en.rings,
  },
};
