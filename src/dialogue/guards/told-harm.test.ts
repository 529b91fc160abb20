import { describe, expect, it } from "vitest";
import { deniesTreatment } from "./denies-treatment.ts";
import { harmIn, playsDown } from "./told-harm.ts";

describe("something done that hurts", () => {
  it.each([
    ["ja", "朝礼で、間違えた数字を立って読み上げさせられました。"],
    ["ja", "「給料泥棒」とか。みんな下向いてます。"],
    ["ja", "課長がハンコをわざと夕方まで押さないんです。"],
    ["ja", "もう半年、挨拶返してもらってないです"],
    ["ja", "私だけ昼に呼ばれない"],
    ["en", "My team leader put it up on the big screen with my name."],
    ["en", "she does impressions of my voice, for the others"],
    ["en", "They hid my headset for a morning"],
    ["en", "he calls me thick"],
    ["en", "they blank me in the canteen"],
  ] as const)("is heard (%s): %s", (lang, text) => {
    expect(harmIn(text, lang)).not.toBeNull();
  });

  it.each([
    ["ja", "息子さんに「ああ、家政婦さん」て言われてん"],
    ["ja", "休みの前は十分余分におる、サービス残業やな"],
    ["ja", "怒鳴られたことはないです"],
    ["en", "Nobody told me"],
    ["en", "Donal says I'm mad"],
    ["en", "She'd tell me who the dog is"],
    ["en", "nobody listens to the tapes"],
    ["en", "they call me google"],
    ["en", "put it on the wall in the kitchen for the residents"],
  ] as const)("is not in other words (%s): %s", (lang, text) => {
    expect(harmIn(text, lang)).toBeNull();
  });

  it.each([
    ["ja", "こんなものかなと思ってました"],
    ["en", "She does it as a laugh though."],
    ["en", "It's only banter. I laughed and all."],
  ] as const)("may be played down (%s): %s", (lang, text) => {
    expect(playsDown(text, lang)).toBe(true);
  });
});

describe("a denial", () => {
  it.each([
    ["ja", "うち揉めてへんよ、相談するようなこととちゃうねん。"],
    ["ja", "窓口の方のお言葉ですので、労働相談の案件ではございません。"],
    ["ja", "「扱われ方のお話」はいたしておりません。"],
    ["en", "Nothing is happening, he's a dote. It's an expression."],
    ["en", "There is NOTHING wrong with my husband."],
    ["en", "you misread me"],
  ] as const)("takes back even what was told plainly (%s): %s", (lang, text) => {
    expect(deniesTreatment(text, lang, true)).toBe(true);
  });

  it.each([
    ["ja", "いや辞める言うてへんがな！"],
    ["ja", "いいえ"],
    ["en", "No"],
    ["en", "I'm not being bullied"],
  ] as const)("takes back a sign alone (%s): %s", (lang, text) => {
    expect(deniesTreatment(text, lang, false)).toBe(true);
    expect(deniesTreatment(text, lang, true)).toBe(false);
  });

  it.each([
    ["ja", "いじめってほどじゃないです。"],
    ["ja", "私が我慢すればいいと思ってた"],
    ["ja", "読み違いではないです"],
    ["en", "It's only banter. I laughed and all."],
    ["en", "I can't ring a helpline, I'd feel daft"],
    ["en", "No. She does it every day"],
  ] as const)("is not to make it small (%s): %s", (lang, text) => {
    expect(deniesTreatment(text, lang, false)).toBe(false);
  });
});
