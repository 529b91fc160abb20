import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import { toldUnasked } from "./told-unasked.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

function told(lang: Lang, text: string, names: readonly string[] = []): readonly string[] {
  const today = "2026-11-27";
  const reading = readers[lang]?.read(text, { asks: null, today });
  if (!reading) return [];
  return toldUnasked(reading, { names, today }).map(
    ({ section, span }) => `${section}: ${text.slice(span.start, span.end)}`,
  );
}

describe("what is told unasked for the record", () => {
  test.each<[Lang, string, string]>([
    [
      "ja",
      "じゃあ、木曜に浅野さんの机へ見本を二つ置いてこようと思います。",
      "plan: じゃあ、木曜に浅野さんの机へ見本を二つ置いてこようと思います",
    ],
    ["ja", "下の名前で呼ばれたい、それだけなんです。", "aspiration: 下の名前で呼ばれたい、それだけなんです"],
    [
      "ja",
      "どの弁がいつ替えられたかは、私がいちばん知っています。",
      "fit: どの弁がいつ替えられたかは、私がいちばん知っています",
    ],
    [
      "ja",
      "営業さんが前もって教えてくれれば、棚を先に空けておけます。",
      "collaboration: 営業さんが前もって教えてくれれば、棚を先に空けておけます",
    ],
    ["ja", "だから、見ていた人はいたんですね。", "turningPoints: だから、見ていた人はいたんですね"],
    [
      "en",
      "I'd bring Hattie in on a Thursday and open the drawer with her.",
      "plan: I'd bring Hattie in on a Thursday and open the drawer with her",
    ],
    [
      "en",
      "I decided no child would wait on my account.",
      "aspiration: I decided no child would wait on my account",
    ],
    [
      "en",
      "I keep a list by the gate so that I never shut a family out.",
      "values: I keep a list by the gate so that I never shut a family out",
    ],
    [
      "ja",
      "私は並べているんじゃなくて、見送っているんですね。",
      "turningPoints: 私は並べているんじゃなくて、見送っているんですね",
    ],
    ["en", "i can tell who packed a box from the tape", "fit: i can tell who packed a box from the tape"],
    ["en", "I took it for temper all that time.", "turningPoints: I took it for temper all that time"],
  ])("%s: %s", (lang, text, line) => {
    expect(told(lang, text)).toContain(line);
  });

  test("a day and somebody known are a plan, however short", () => {
    expect(told("en", "Hattie on Friday then, maybe.", ["Hattie"])).toEqual([
      "plan: Hattie on Friday then, maybe",
    ]);
    expect(told("en", "Hattie on Friday then, maybe.")).toEqual([]);
  });

  test.each<[Lang, string]>([
    ["en", "I told her I'd be delighted to do it Friday. That was a lie."],
    ["en", "I could ask her on Monday. I don't say I will."],
    ["en", "might show him it. or not"],
    ["en", "I know what you mean."],
    ["en", "I said I want one where nobody shouts, you left that out."],
    ["ja", "部長に話してみようと思っていました。"],
    ["ja", "そう聞かれても、考えてみます。"],
    ["ja", "明日、部長に言ってやろうと思います。なんて、嘘です。"],
    ["ja", "私だけ呼ばれないんです。"],
  ])("%s: not %s", (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });
});
