import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import { openSession, takeTurn } from "../turn.ts";
import { wantsToStop } from "./wants-to-stop.ts";

describe("wanting to stop", () => {
  test.each([
    ["ja", "もう休憩が終わるので、ここまでで。", "stops"],
    ["ja", "ごめんなさい、電車が来ました", "stops"],
    ["ja", "ほな、そろそろ", "stops"],
    ["ja", "今夜はもう寝ます、おやすみなさい", "stops"],
    ["ja", "それはそうかも。もう終わりにしたいです", "stops"],
    ["ja", "以上です", "told"],
    ["ja", "それだけですよ。", "told"],
    ["ja", "終わりです", "unsure"],
    ["ja", "バス来た", "unsure"],
    ["ja", "いえ、もう特には。終わりにしても大丈夫です。", "stops"],
    ["ja", "じゃあ、ここまでにします", "stops"],
    ["ja", "水が来たのはここまでです", null],
    ["ja", "検品が終わりの工程です", null],
    ["ja", "出したら終わり、の仕事です", null],
    ["ja", "そろそろ定年になります", null],
    ["ja", "休憩が終わったら声をかける", null],
    ["ja", "時間やな。十分では足りへん", null],
    ["en", "right, that's lunch over. got to go", "stops"],
    ["en", "no. finish now please", "stops"],
    ["en", "good night then", "stops"],
    ["en", "i said stop", "stops"],
    ["en", "sorry, my train's here", "stops"],
    ["en", "that's it.", "told"],
    ["en", "thats it really", "told"],
    ["en", "i'm done", "unsure"],
    ["en", "night", "unsure"],
    ["en", "night. not day", null],
    ["en", "it's the fold that matters. that'll do me.", null],
    ["en", "that'll do me for tonight", "stops"],
    ["en", "that's it. one more bolt, same as before", null],
    ["en", "they stop the line when it's wrong", null],
    ["en", "the bus is always late so i walk", null],
    ["en", "a flask on the dash. no time to stop", null],
    ["en", "when the shift is over i write it up", null],
  ] as const)("%s: %s → %s", (lang, text, expected) => expect(wantsToStop(text, lang)).toBe(expected));
});

describe("a session that is to end", () => {
  const readers: Partial<Record<Lang, Reader>> = {};
  beforeAll(async () => {
    readers.ja = await loadReader("ja");
    readers.en = await loadReader("en");
  });
  const rate = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } } as const;

  function after(lang: Lang, ...says: readonly string[]) {
    const reader = readers[lang];
    if (!reader) throw new Error("no reader");
    const opened = openSession({ lang, minutes: 60, seed: 3, today: "2026-11-27" });
    let step = { events: opened.events, state: opened.state };
    for (const input of [rate, ...says.map((say) => ({ say, seconds: 40 }))]) {
      const taken = takeTurn(step.events, step.state, input, reader);
      step = { events: [...step.events, ...taken.events], state: taken.state };
    }
    return step.state;
  }

  test.each([
    ["ja", "木型を作る仕事をしています。", "すみません、バスが来たので。"],
    ["en", "I make patterns for castings.", "sorry, bus is here. bye"],
  ] as const)("%s: ends in that turn, with one sentence and no question", (lang, told, stop) => {
    const state = after(lang, told, stop);
    expect(state.done).toBe(true);
    expect(state.lastReply?.questions).toBe(0);
    expect(state.lastReply?.text.split("\n")).toHaveLength(1);
  });

  test.each([
    ["ja", "木型を作る仕事をしています。", "終わりです。"],
    ["en", "I make patterns for castings.", "night"],
  ] as const)(
    "%s: is asked about where the words may mean either, and ends on the answer",
    (lang, told, maybe) => {
      const asked = after(lang, told, maybe);
      expect(asked.done).toBe(false);
      expect(asked.lastReply?.parts.map(({ move }) => move)).toContain("ask-end-or-on");
      expect(after(lang, told, maybe, lang === "ja" ? "終わります" : "stop here").done).toBe(true);
      expect(after(lang, told, maybe, lang === "ja" ? "続けます" : "go on").done).toBe(false);
    },
  );

  test.each([
    ["ja", "母が死んだ日も、現場にいました。誰にも言っていません。", "それだけです。"],
    ["en", "My brother died in May and I never told anyone at work.", "thats it really"],
  ] as const)("%s: is not offered where a tale has come to its end", (lang, told, end) => {
    const state = after(lang, told, end);
    expect(state.done).toBe(false);
    expect(state.lastReply?.parts.map(({ move }) => move)).toEqual(["tale-told"]);
  });

  test.each([
    ["ja", "では、ここまでにします。"],
    ["en", "I'd like to stop here."],
  ] as const)(
    "%s: offers the numbers once more to whoever need not run, and ends after them",
    (lang, stop) => {
      const told = Array.from({ length: 14 }, (_, index) =>
        lang === "ja" ? `図面を${index + 2}枚、印刷しました。` : `I printed ${index + 2} drawings.`,
      );
      const asked = after(lang, ...told, stop);
      expect(asked.lastReply?.asks).toBe("rating");
      expect(after(lang, ...told, stop, lang === "ja" ? "いえ、いいです" : "no thanks").done).toBe(true);
    },
  );
});
