import { describe, expect, it } from "vitest";
import { asidesIn, isOnlyAsides, rebukes } from "./aside.ts";

const aside = (text: string) => asidesIn(text, "ja").map(({ start, end }) => text.slice(start, end).trim());

describe("what is said about the talk", () => {
  it.each([
    ["了解です。倉庫で棚卸しをしています。", ["了解です。"]],
    ["やっと伝わった", []],
    ["やっと通じた。届いた日に使えるように、ですかね。", ["やっと通じた。"]],
    ["なんで猫が出てくるんですか。いいなと思うのは魚屋です。", ["なんで猫が出てくるんですか。"]],
    ["さっきから変なところを拾いますね。", ["さっきから変なところを拾いますね。"]],
    ["会うのは無理だと言いましたよ。来月なら書けます。", ["会うのは無理だと言いましたよ。"]],
    ["機械に話して何になるのかと思ってます。", ["機械に話して何になるのかと思ってます。"]],
  ])("tells nothing: %s", (text, expected) => expect(aside(text)).toEqual(expected));

  it.each([
    "親方が「お前の現場なら行く」って言ってくれて。",
    "課長に邪魔だって言われたんです。",
    "お客さんの話を聞いているだけです。",
    "誰も私の話を聞いてないんです。",
    "お客さんが助かるって言ったんですよ。",
  ])("is not what others said, or what the work is: %s", (text) => expect(aside(text)).toEqual([]));

  it("is all there is, or not", () => {
    expect(isOnlyAsides("いや、聞いてませんよ。", "ja")).toBe(true);
    expect(isOnlyAsides("了解です。倉庫にいます。", "ja")).toBe(false);
  });

  it("puts right what was made of it", () => {
    expect(rebukes("やめるなんて言ってませんよ。", "ja")).toBe(true);
    expect(rebukes("わかりました。", "ja")).toBe(false);
  });
});
