import { words } from "./words.ts";

/** Words at the front of a clause that a listener leaves out. */
export const openingWords = words(
  "、 まあ まぁ なんか やっぱり やっぱ 正直 たぶん 多分 とりあえず 一応 ただ でも けど だけど だから なので それで あと で ほんと 本当に 結局 実は 強いて言えば",
);

/** Ends that say only that one thinks so, longest first. */
export const softEndings: readonly string[] = [
  "んじゃないかなと思います",
  "気がしています",
  "気がします",
  "と思っています",
  "と思ってます",
  "と思います",
  "って思います",
  "と思いました",
  "と思う",
  "と思って",
  "かもしれません",
  "かもしれない",
  "という感じ",
  "って感じ",
];

/** What a speaker calls theirs, as the listener calls it. */
export const listenersWords: ReadonlyMap<string, string> = new Map([
  ["うち", "そちら"],
  ["弊社", "会社"],
  ["当社", "会社"],
  ["嫁", "奥さま"],
  ["妻", "奥さま"],
  ["家内", "奥さま"],
  ["旦那", "ご主人"],
  ["母", "お母さま"],
  ["父", "お父さま"],
  ["こっち", "そちら"],
  ["こちら", "そちら"],
  ["ここ", "そこ"],
]);
