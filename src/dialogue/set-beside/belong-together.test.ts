import { describe, expect, it } from "vitest";
import { belongTogether } from "./belong-together.ts";

describe("two parts of what was told", () => {
  it("belong together where one is what it is to whoever tells the other", () => {
    expect(belongTogether("he held my proof up to the window", "I was ashamed of it", "en")).toBe(true);
    expect(belongTogether("班長が振り返って手を振った", "嬉しかった", "ja")).toBe(true);
  });

  it("belong together where one is done for whoever the other tells of", () =>
    expect(belongTogether("he can't manage the stairs", "I leave the parcel inside for him", "en")).toBe(
      true,
    ));

  it("do not where they are two facts beside one another", () => {
    expect(belongTogether("we open at eight", "they have a second van now", "en")).toBe(false);
    expect(belongTogether("倉庫は二階にある", "伝票は青い箱に入る", "ja")).toBe(false);
  });

  it("do not where one only says who somebody is, or that something was said", () => {
    expect(
      belongTogether("I'm in the post room at the hospital", "nobody upstairs knows my name", "en"),
    ).toBe(false);
    expect(belongTogether("she said to the girl", "I was very moved", "en")).toBe(false);
  });
});
