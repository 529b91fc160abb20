import { expect, test } from "vitest";
import { loadReader } from "../read.ts";

const reader = await loadReader("ja");
const restated = (text: string) =>
  reader.read(text, { asks: "contact.where-it-stops", today: "2026-11-27" }).restated.map((one) => one.text);

test.each([
  [
    "反応は本社止まりで、私のところまでは戻ってきません。",
    "反応は本社止まりで、ご自分のところまでは戻ってこないの",
  ],
  ["毎朝、棚の札を書き直してます", "毎朝、棚の札を書き直しているの"],
  ["私は子どもの靴を並べ直しました", "子どもの靴を並べ直したの"],
  ["うちの班が先に終わらないと運べないんです", "そちらの班が先に終わらないと運べないの"],
  ["数えるのは得意です", "数えるのは得意なの"],
  ["帳簿を三回読み返しておりました", "帳簿を三回読み返していたの"],
  ["「もう来るな」と言われました", "「もう来るな」と言われたの"],
  ["うちの妹が去年、漁に出ました", "妹さんが去年、漁に出たの"],
  ["夜になると声が届かないです", "夜になると声が届かないの"],
  ["昼に船を待つ人", "昼に船を待つ人なの"],
  ["床磨き", "床磨きなの"],
  ["荷が崩れたら、隣の班が帰れなくなる", "荷が崩れたら、隣の班が帰れなくなるの"],
])("says a clause from the listener's side: %s", (text, expected) => {
  expect(restated(text)).toContain(expected);
});

test.each([
  "それって何の意味があるんですか?",
  "それを火曜日に",
  "お世話になっております",
  "うちしかないので",
  "それだけで十分いいんじゃない",
  "そったらこど、わがんね",
  // regional
  "糸が切れへんかったら、それでええ",
  "棚の札は毎晩見とる",
  "裏の畑だったんやて",
  // rough, or said to the counsellor
  "昨日の見落としを見つけやがった",
  "そんなもん知らねえよ",
  // half of a sentence
  "窓の外で怒鳴られて",
  "うまいなあって",
  "もう来るなって、皆の前で",
  // two in one
  "ないですないです",
  "数が分からないわ数えてない",
  "だな、話すの",
  // particles left out
  "看板屋さんは看板いるし",
  "倉庫の鍵なくす",
  // against oneself
  "割ったのは私が悪いんです",
])("says nothing where it is not sure: %s", (text) => {
  expect(restated(text)).toEqual([]);
});

test("spans point into the text as typed", () => {
  const text = "ﾐﾝﾅ🙂、朝は早い。私までは声が届かないです。";
  const { restated: found } = reader.read(text, { asks: null, today: "2026-11-27" });
  const last = found.at(-1);
  expect(last && text.slice(last.start, last.end)).toContain("私までは声が届かない");
});
