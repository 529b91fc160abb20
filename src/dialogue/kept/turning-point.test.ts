import { describe, expect, it } from "vitest";
import { aimsTold } from "./aim-told.ts";
import { tellsOtherwise, tellsWhatDawned } from "./turning-point.ts";

const aims = (text: string, lang: "ja" | "en") =>
  aimsTold({ text, lang }).map(({ start, end }) => text.slice(start, end));

describe("an aim told unasked", () => {
  it("is kept as it was said", () => {
    expect(aims("It's loud here. I'd like one where nobody shouts across the floor.", "en")).toEqual([
      "I'd like one where nobody shouts across the floor",
    ]);
    expect(aims("静かに話せる職場で働きたいです。", "ja")).toEqual(["静かに話せる職場で働きたいです"]);
  });

  it.each([
    ["en", "I don't want to work where he shouts."],
    ["en", "I want to see the manager."],
    ["ja", "続けたいって2回言いましたよ"],
    ["ja", "働きたいんですか？"],
  ] as const)("is none where it is denied, asked or said of the talk (%s: %s)", (lang, text) => {
    expect(aims(text, lang)).toEqual([]);
  });
});

describe("a turning point", () => {
  it("needs more than something that comes to mind", () => {
    expect(tellsWhatDawned("そういえば明日は面談でした", "ja")).toBe(false);
    expect(tellsWhatDawned("I forgot it was Tuesday already", "en")).toBe(false);
    expect(tellsWhatDawned("止めたくないからやってるんだなって、いま気づきました", "ja")).toBe(true);
  });

  it("needs a word that turns from how it was told at the start", () => {
    expect(tellsOtherwise("傷を見るだけです", "ja")).toBe(false);
    expect(tellsOtherwise("傷を見るだけだけど、止めているのは私かもしれない", "ja")).toBe(true);
    expect(tellsOtherwise("stop saying customers, it's pupils", "en")).toBe(false);
  });
});
