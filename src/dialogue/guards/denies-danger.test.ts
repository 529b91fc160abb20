import { describe, expect, it } from "vitest";
import { answersDanger, saysItPlainly } from "./denies-danger.ts";

describe("an answer to the question about dying", () => {
  it.each([
    ["ja", "いいえ"],
    ["ja", "ないない"],
    ["ja", "まさか"],
    ["ja", "死のうとかじゃないっす。ただパッと消えて三日寝たい。娘いるし。"],
    ["ja", "え、そんなつもりじゃないです"],
    ["ja", "ちゃうちゃう、仕事の話や"],
    ["ja", "死ぬ気はないよ、子どももいるし"],
    ["ja", "びっくりした。死にたくはないです"],
    ["en", "No"],
    ["en", "Sweet mother of God no! I'm talking about a coat"],
    ["en", "I am not thinking of suicide, I never was"],
    ["en", "Jesus, no. I meant the job"],
    ["en", "I would never hurt myself"],
    ["en", "I don't want to die, I want a day off"],
    ["en", "What? No!"],
  ] as const)("is a no (%s): %s", (lang, text) => {
    expect(answersDanger(text, lang)).toBe("no");
  });

  it.each([
    ["ja", "たまに"],
    ["ja", "ないとは言えません"],
    ["ja", "今はないです"],
    ["ja", "死にたいわけじゃないけど、消えたい"],
    ["ja", "いいえ、でも楽になりたいです"],
    ["en", "not really"],
    ["en", "not today"],
    ["en", "No. I don't want to be here"],
    ["en", "No, but I wish I could just disappear"],
  ] as const)("is half a no (%s): %s", (lang, text) => {
    expect(answersDanger(text, lang)).toBe("half");
  });

  it.each([
    ["ja", "はい"],
    ["ja", "昨日も朝礼で読み上げさせられました"],
    ["en", "yes"],
    ["en", "no one would notice"],
    ["en", "I can't stop thinking about dying"],
  ] as const)("is neither (%s): %s", (lang, text) => {
    expect(answersDanger(text, lang)).toBe("open");
  });

  it("names it plainly only where nothing denies it", () => {
    expect(saysItPlainly("I want to kill myself", "en")).toBe(true);
    expect(saysItPlainly("I'm not going to kill myself", "en")).toBe(false);
    expect(saysItPlainly("もう死にたい", "ja")).toBe(true);
    expect(saysItPlainly("死にたいとかじゃないです", "ja")).toBe(false);
  });
});
