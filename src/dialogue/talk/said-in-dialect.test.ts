import { describe, expect, it } from "vitest";
import { asidesIn, fencesOff } from "./aside.ts";
import { helpAskedFor } from "./asks-for-help.ts";
import { speaksOfOurTalk } from "./speaks-of-our-talk.ts";
import { standardJa } from "./standard-ja.ts";

describe("what is said to the counsellor in the speech of a region", () => {
  it.each([
    ["そのごどは聞がねでけれ", "そのことは聞かないでくれ"],
    ["言わんといて", "言わないで"],
    ["なじょしたらいがべ", "どうしたらいいでしょうか"],
    ["昨日やなか", "昨日じゃない"],
  ])("%s → %s", (said, standard) => expect(standardJa(said)).toBe(standard));

  it("is known for what it asks", () => {
    expect(fencesOff("お袋のごどは、聞がねでけれ", "ja")).toBe(true);
    expect(fencesOff("let's skip the bit about the funeral", "en")).toBe(true);
    expect(helpAskedFor("あしたから、なじょしたらいがべ", "ja")).toBe("step");
  });

  it("is not what is told", () => {
    expect(fencesOff("それはいいんです、命がけだから。", "ja")).toBe(false);
    expect(fencesOff("I'm not asked to the meetings any more", "en")).toBe(false);
    expect(asidesIn("隣の人がオウムを飼っています。", "ja")).toEqual([]);
    expect(speaksOfOurTalk("the customers ask you the same question all day", "en")).toBe(false);
    expect(speaksOfOurTalk("you keep jumping about like a frog", "en")).toBe(true);
  });
});
