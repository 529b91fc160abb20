import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { held } from "../held.ts";
import { answersDanger, saysItPlainly } from "./denies-danger.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

describe("a denial nobody asked for", () => {
  const guardAfter = (lang: "ja" | "en", say: string) => {
    const states = held(readers[lang], { lang, seed: 4, today: "2026-11-27" }, [{ say, seconds: 40 }]);
    return states.at(-1)?.guards.find(({ guard }) => guard === "safety");
  };

  it.each([
    ["ja", "死にたいとか一回も言ってないっす"],
    ["en", "I never said I want to die"],
  ] as const)("of having said it raises nothing (%s: %s)", (lang, text) => {
    expect(guardAfter(lang, text)).toBeUndefined();
  });

  it.each([
    ["ja", "死にたいとまでは思ってないですけど、毎日がしんどくて"],
    ["en", "Not that I want to die or anything, I'm just worn out"],
  ] as const)("of the wish itself is never asked about directly (%s: %s)", (lang, text) => {
    expect(guardAfter(lang, text)?.faint ?? true).toBe(true);
  });

  it("of having told anybody is none", () => {
    expect(guardAfter("ja", "死にたいって、誰にも言ってないです")?.severity).toBe("act");
    expect(guardAfter("en", "I haven't told anyone that I want to die")?.eased).toBe(false);
  });
});

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
    ["ja", "死にたいとかではないです。ただ、いなくなれたら楽かなって"],
    ["ja", "死にたいなんて、誰にも言ってないです"],
    ["en", "I haven't told anyone I want to die"],
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
