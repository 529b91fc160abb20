import { describe, expect, it } from "vitest";
import { loadReader } from "../language/index.ts";
import type { Input, SessionEvent } from "./event.ts";
import { matterIn } from "./matter.ts";
import type { State } from "./state.ts";
import { openSession, takeTurn } from "./turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(lang: Lang, ...said: readonly string[]): readonly State[] {
  const opened = openSession({ lang, minutes: 60, seed: 5, today: "2026-11-22" });
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  return [rate, ...said.map((say) => ({ say }))].map((input) => {
    const step = takeTurn(log, state, input, readers[lang]);
    log = [...log, ...step.events];
    state = step.state;
    return state;
  });
}

const questions = (states: readonly State[]) =>
  states.flatMap(({ lastReply }) => (lastReply?.questions === 1 ? [lastReply.parts.at(-1)?.move] : []));

describe("what weighs", () => {
  it.each<readonly [Lang, string]>([
    ["ja", "兄は去年の秋に死んだんです。"],
    ["ja", "祖父は五年前に死にました。"],
    ["ja", "母が入院したのに、配達があって行けませんでした。"],
    ["ja", "妻にはまだ話していません。"],
    ["ja", "嫁とは日曜から口をきいてないです"],
    ["ja", "来年には仕事がなくなるんじゃないかと思っています"],
    ["ja", "誰にも言ったことがないんですけどね"],
    ["ja", "あのとき、ひとこと言えばよかった。"],
    ["en", "My brother died in the spring."],
    ["en", "I should have gone to see her that weekend."],
    ["en", "My son and I had a row and he walked out."],
    ["en", "I lie awake thinking I’ll be let go."],
    ["en", "I’ve never told anyone that."],
  ])("is heard (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBe("weighs");
  });

  it.each<readonly [Lang, string]>([
    ["ja", "棚が倒れたので、朝から積み直しました。"],
    ["ja", "うれしくて泣きそうでした。"],
    ["ja", "お客様に何時に届くかを伝えます。"],
    ["en", "I sort the bags at Terminal 2."],
    ["en", "My mother was a nurse too."],
    ["en", "I tell the drivers which bay to use."],
  ])("is not heard in work (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBeNull();
  });

  it.each<readonly [Lang, string]>([
    ["ja", "娘に何て言えばいいのか。"],
    ["ja", "弟にどう謝ったらいいんだろう"],
    ["en", "What do I say to my brother?"],
    ["en", "I don't know what to say to her."],
  ])("may be a question of one's own (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBe("asks-what-to-say");
  });
});

describe("staying with it", () => {
  it.each<readonly [Lang, readonly string[]]>([
    [
      "ja",
      [
        "印刷の仕事がこの先続くのか考えています。",
        "兄は去年の秋に死んだんです。工場は兄のものでした。",
        "二人で二十年、同じ機械を回していました。",
        "兄の声が、まだ機械の横で聞こえる気がします。",
        "刷り上がりを見て、紙をそろえています。",
      ],
    ],
    [
      "en",
      [
        "I keep wondering whether to stay in the laundry.",
        "My brother died in the spring. He ran the big press.",
        "We worked across from each other for twenty years.",
        "I still look up when the press stops.",
        "I fold the hospital sheets and check them for tears in the cloth.",
      ],
    ],
  ])("asks one question about it and then says the way back (%s)", (lang, said) => {
    const states = hold(lang, ...said);
    const asked = questions(states);
    const at = asked.indexOf("stay-with-it");
    expect(at).toBeGreaterThan(0);
    expect(asked.filter((move) => move === "stay-with-it")).toHaveLength(1);
    const stayed = states.findIndex(({ matter }) => matter.isAway);
    expect(states[stayed]?.open).toBeNull();
    const next = states.slice(stayed + 1).find(({ lastReply }) => lastReply?.questions === 1);
    expect(next?.lastReply?.parts.map(({ move }) => move)).toContain("stay-back");
    expect(states.at(-1)?.lines.filter(({ section }) => section === "plan")).toEqual([]);
  });

  it.each<readonly [Lang, string, string]>([
    ["ja", "仕分けの仕事のことで来ました。", "それより、娘に何て言えばいいですかね。"],
    ["en", "I came about the warehouse job.", "Never mind that. What do I say to my daughter?"],
  ])("asks what they would most want the other to know (%s)", (lang, first, question) => {
    expect(hold(lang, first, question).at(-1)?.lastReply?.parts.at(-1)?.move).toBe("stay-to-know");
  });

  it.each<readonly [Lang, readonly string[], string]>([
    [
      "ja",
      ["倉庫で数えるだけです。", "妻とけんかして、口をきいてないです。", "もう二週間です。"],
      "台所が静かです。",
    ],
    [
      "en",
      ["I only count boxes.", "My wife and I had a row and she moved out.", "Two weeks now."],
      "It’s quiet in the kitchen.",
    ],
  ])(
    "turns no word around after it, and asks about another matter when one comes (%s)",
    (lang, said, answer) => {
      const other = { ja: "祖父は五年前に死にました。", en: "My brother died in the spring." }[lang];
      const states = hold(
        lang,
        ...said,
        answer,
        "はい、棚の話です。",
        other,
        "そうでした。",
        "それきりです。",
      );
      expect(states.flatMap(({ lastReply }) => lastReply?.parts.map(({ move }) => move) ?? [])).not.toContain(
        "mirror-only",
      );
      const asked = questions(states).filter((move) => move === "stay-with-it");
      expect(asked).toHaveLength(2);
    },
  );

  it.each<readonly [Lang, readonly string[]]>([
    [
      "ja",
      [
        "倉庫のことで来ました。",
        "姉とけんかして、家に帰れていません。",
        "三月からです。",
        "誰にも言ってないんです。",
      ],
    ],
    [
      "en",
      [
        "I came about the depot.",
        "My sister and I fell out over it.",
        "Since March.",
        "I’ve never told anyone why.",
      ],
    ],
  ])("leaves room after an answer that weighs itself (%s)", (lang, said) => {
    const stayed = hold(lang, ...said).findIndex(({ matter }) => matter.isAway);
    expect(stayed).toBeGreaterThan(0);
    const answered = hold(lang, ...said.slice(0, stayed), said.at(-1) ?? "").at(-1);
    expect(answered?.lastReply?.questions).toBe(0);
    expect(answered?.matter.stayedAt).toHaveLength(1);
  });

  it("keeps no death as the work that was asked for", () => {
    const told = hold(
      "ja",
      "この先のことで来ました。",
      "去年の暮れです。",
      "祖父は五年前に死にました。祖父の店です。",
    );
    expect(
      told
        .at(-1)
        ?.map.tasks.map(({ name }) => name)
        .join(),
    ).not.toMatch(/死/u);
  });

  it("asks so at most three times", () => {
    const matters = [
      "My brother died in the spring.",
      "My wife moved out and left me.",
      "I’ve never told anyone about the cab.",
    ];
    const filler = ["I load crates.", "They go to the shops.", "The trucks leave at six."];
    const said = [...matters, ...matters, ...matters].flatMap((one) => [one, ...filler]);
    const asked = questions(hold("en", ...said)).filter((move) => move === "stay-with-it");
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it("asks nothing of its own where life may be at risk", () => {
    const states = hold("en", "I came about work.", "My brother died and I want to kill myself.");
    expect(states.at(-1)?.lastReply?.phase).toBe("safety");
    expect(questions(states)).not.toContain("stay-with-it");
  });
});
