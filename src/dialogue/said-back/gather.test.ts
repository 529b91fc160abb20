import { describe, expect, it } from "vitest";
import { loadReader, type Lang } from "../../language/index.ts";
import { held } from "../held.ts";
import { gathered } from "../quote/quote-gathered.ts";
import { gather } from "./gather.ts";
import type { State } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const numbers = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } } as const;

function after(lang: Lang, said: readonly string[]): State {
  const last = held(readers[lang], { lang, seed: 7, today: "2026-11-27" }, [numbers, ...said]).at(-1);
  if (!last) throw new Error("nothing was held");
  return last;
}

const tale: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "I tune the organs in the county's churches and I wonder who hears it.",
    "It's mostly cold and mostly alone.",
    "There was a girl of nine who sat under the console and never moved. I was so proud of that pipe.",
    "The vicar asked for it to be quicker.",
    "I go up the ladder, I come down.",
    "I never told my wife I sat in the pew after and cried.",
    "A Tuesday in spring.",
    "It was an old hymn she asked for.",
    "I keep her drawing in the toolbox, I love it.",
    "The next church is nine miles on.",
    "I take the reeds out one by one.",
    "Then they go back in.",
  ],
  ja: [
    "図書館の移動書架を直しています。誰のためなのか分からなくなりました。",
    "音がしなくなれば終わりです。",
    "去年の冬、車いすの男の子が一人で書架を動かせたのを見て、嬉しかったんです。",
    "油を差す順番があります。",
    "昼は一人で食べます。",
    "家族には言ったことがないんですけど、その日は駐車場で泣きました。",
    "部品は自分で削ります。",
    "点検は月に一度です。",
    "その子の手形を工具箱に貼っていて、いちばん大事にしています。",
    "それくらいです。",
  ],
};

describe("the dearest lines of a talk", () => {
  it.each(["en", "ja"] as const)("are gathered in the order of the telling, each cited (%s)", (lang) => {
    const state = after(lang, tale[lang]);
    const lines = gathered(state);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    const turns = lines.map(({ said }) => said[0]?.turn ?? 0);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    for (const { text } of lines) expect(tale[lang].join("\n")).toContain(text.replaceAll(/[『』]/gu, ""));
  });

  it("are gathered once, and not early in a talk", () => {
    const state = after("en", tale.en);
    expect(gather(state)?.worded.because.length).toBeGreaterThanOrEqual(2);
    expect(gather({ ...state, used: { ...state.used, "gather-two": [0] } })).toBeNull();
    expect(gather(after("en", tale.en.slice(0, 3)))).toBeNull();
  });

  it("are not made of what was only answered", () =>
    expect(
      gathered(after("en", ["I sort parcels.", "Six till two.", "The depot in Leeds.", "A van."])),
    ).toEqual([]));
});
