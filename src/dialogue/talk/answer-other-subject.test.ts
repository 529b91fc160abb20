import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import { held } from "../held.ts";
import { recordOf } from "../kept/record-of.ts";
import type { State } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 4], contribution: [2, 3], acknowledgement: [1, 3] } };

/** The states after each thing said. */
function hold(lang: "ja" | "en", ...said: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 7, today: "2026-11-27" }, [
    rate,
    ...said.map((say) => ({ say, seconds: 60 })),
  ]);
}

const movesOf = (state: State | undefined) => state?.lastReply?.parts.map(({ move }) => move) ?? [];

describe("a wish for another subject", () => {
  it.each([
    [
      "ja",
      "給食を作っています。",
      "去年、いちばん仲のよかった先輩が急に亡くなって。",
      "ごめん、話題を変えませんか。",
    ],
    [
      "ja",
      "給食を作っています。",
      "去年、いちばん仲のよかった先輩が急に亡くなって。",
      "先輩の話はここまでにして。",
    ],
    [
      "en",
      "I cook school dinners.",
      "My oldest friend there died last spring.",
      "Let's change the subject now.",
    ],
    [
      "en",
      "I cook school dinners.",
      "The new head laughed at my menu.",
      "Can we talk about something happier?",
    ],
  ] as const)("is obeyed at once with a light question (%s: %s %s %s)", (lang, first, told, wish) => {
    const state = hold(lang, first, told, wish).at(-1);
    expect(movesOf(state)).toEqual(["subject-left", "light"]);
    expect(state?.lastReply?.text).not.toMatch(/[「“]/u);
    expect(state?.told.some(({ text }) => wish.includes(text))).toBe(false);
  });

  it("leaves room for the other subject where it has begun", () => {
    const state = hold(
      "en",
      "I cook school dinners.",
      "The new head laughed at my menu.",
      "Let's talk about something nicer. My sister is getting married in the hall where I work.",
    ).at(-1);
    expect(state?.lastReply?.questions).toBe(0);
    expect(state?.lastReply?.text).not.toContain("something nicer");
  });

  it.each(["今日の話はここまでにします。", "その話はおしまい。もう帰ります、終わりにしてください。"])(
    "is none where the talk itself is to end: %s",
    (say) => {
      const state = hold("ja", "給食を作っています。", "新しい主任に笑われて。", say).at(-1);
      expect(movesOf(state)).not.toContain("light");
    },
  );

  it("does not stand above danger", () => {
    const state = hold("en", "I cook school dinners.", "I want to kill myself. Let's change the subject.").at(
      -1,
    );
    expect(movesOf(state)).not.toContain("light");
  });
});

describe("a good-humoured gripe", () => {
  it("gets a light word, and what was told beside it is taken up", () => {
    const state = hold(
      "ja",
      "船の部品を磨いています。",
      "いちいち数えないでよ。きのう、若い子が私の磨いた軸を見て、鏡みたいだって言ってくれたの。",
    ).at(-1);
    expect(movesOf(state)[0]).toBe("met-tease");
    expect(state?.lastReply?.text).not.toContain("数えないで");
  });

  it("gets none beside grief", () => {
    const state = hold("ja", "船の部品を磨いています。", "もう、せっかちねえ。先週、母が亡くなったの。").at(
      -1,
    );
    expect(movesOf(state)).not.toContain("met-tease");
  });

  it("is in no line of the record", () => {
    const state = hold(
      "ja",
      "船の部品を磨いています。",
      "えらい難しいこと聞くねえ。",
      "もう言うたやん。",
      "ほんと、謝るの好きやね。",
    ).at(-1);
    expect(state && JSON.stringify(recordOf(state))).not.toMatch(/聞くねえ|言うた|謝る/u);
  });
});

it("what somebody calls a machine is no task", () => {
  const state = hold("ja", "昇降機には次郎って名前をつけてます。材木を積んで、現場まで運んでいます。").at(-1);
  expect(state?.map.tasks.map(({ name }) => name).join()).not.toContain("名前");
  expect(state?.map.tasks.length).toBeGreaterThan(0);
});

it("an answer that nothing would be changed asks for nothing", () => {
  const state = hold("en", "I sort parcels at night.", "wouldn't change it").at(-1);
  expect(movesOf(state)).not.toContain("request-unclear");
});
