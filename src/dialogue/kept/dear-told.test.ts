import { describe, expect, it } from "vitest";
import { dearIn } from "./dear-told.ts";

const dear = (text: string, lang: "ja" | "en") => {
  const { received, cared } = dearIn({ text, lang, findings: [] });
  const words = (spans: typeof cared) => spans.map(({ start, end }) => text.slice(start, end));
  return { received: words(received), cared: words(cared) };
};

describe("what was dear and told unasked", () => {
  it.each([
    [
      "en",
      "There was one. A picker, Nadia, came up to the office to say the spot had gone.",
      "A picker, Nadia, came up to the office to say the spot had gone",
    ],
    [
      "ja",
      "そうですね。手続きを教えたら、おばあちゃんが泣いて喜んで。",
      "手続きを教えたら、おばあちゃんが泣いて喜んで",
    ],
  ] as const)("keeps how somebody took it (%s)", (lang, text, said) => {
    expect(dear(text, lang).received).toEqual([said]);
  });

  it.each([
    ["en", "I label both ends so the next man can find it.", "I label both ends so the next man can find it"],
    [
      "en",
      "It's not linen, it's somebody's mother being lifted.",
      "It's not linen, it's somebody's mother being lifted",
    ],
    ["ja", "次の人が迷わないように、札を付けています。", "次の人が迷わないように、札を付けています"],
  ] as const)("keeps for whom it is done as it is done (%s)", (lang, text, said) => {
    expect(dear(text, lang).cared).toEqual([said]);
  });

  it.each([
    ["en", "Nobody ever thanked me for it."],
    ["en", "Who came to say that?"],
    ["ja", "お客さんに喜ばれたことはないです。"],
    ["ja", "患者さんが喜んでくれたらいいんですけど。"],
  ] as const)("keeps nothing that is not so (%s: %s)", (lang, text) => {
    expect(dear(text, lang)).toEqual({ received: [], cared: [] });
  });
});
