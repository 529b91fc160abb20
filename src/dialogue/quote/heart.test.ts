import { describe, expect, it } from "vitest";
import { type Lang, loadReader } from "../../language/index.ts";
import { heartsOf, stretchesOf } from "./heart.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

function heartOf(lang: Lang, asks: string, question: string, text: string): string {
  const { findings, gist } = readers[lang].read(text, { asks, today: "2026-11-27" });
  const [best] = heartsOf({ text, lang, findings, gist, question, asks });
  return best ? text.slice(best.start, best.end) : "";
}

describe("the heart of an answer", () => {
  it.each<[Lang, string, string, string, RegExp]>([
    [
      "ja",
      "contact.last-reaction",
      "お仕事への反応が最後に返ってきたのは、いつでしたか。",
      "反応っていうか、荷を降ろしたあとで門番のおじさんが帽子を取ってくれたんです。それだけですけど",
      /門番のおじさんが帽子を取ってくれた/u,
    ],
    [
      "ja",
      "comparison.feeling",
      "そのときの気持ちを短く言うと、どんな感じですか。",
      "嫌いなわけじゃないんですけど、廊下ですれ違うと自分だけ薄くなる気がする",
      /自分だけ薄くなる/u,
    ],
    [
      "en",
      "concern.scene",
      "Was there one moment lately that hurt?",
      "I don't know if it counts, but the whole crew was thanked by name and mine was left out.",
      /mine was left out/u,
    ],
  ])("is not the hedge before it (%s %s)", (lang, asks, question, text, heart) => {
    expect(heartOf(lang, asks, question, text)).toMatch(heart);
  });

  it("is looked for among whole clauses", () => {
    const text = "朝は早い。網を上げたら、隣の船が手を振る。";
    const said = stretchesOf(text, "ja").map(({ start, end }) => text.slice(start, end));
    expect(said).toContain("隣の船が手を振る");
    expect(said).toContain("網を上げたら、隣の船が手を振る");
    expect(said.some((each) => each.includes("早い。網"))).toBe(false);
  });
});

it("is never cut within a number", () => {
  const text = "三、四回は聞き返して、二、三日おいて出しました";
  const cut = stretchesOf(text, "ja").map(({ start, end }) => text.slice(start, end));
  expect(cut.some((one) => /(?:^|、)[二三]$/u.test(one))).toBe(false);
});
