import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import { held } from "../held.ts";
import { ownsUp } from "./owning-up.ts";
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

describe("a complaint about the talk", () => {
  it.each([
    ["ja", "介護タクシーの運転手です。", "質問ばっかりですね"],
    ["ja", "介護タクシーの運転手です。", "取り調べみたいだな"],
    ["en", "I drive a school bus.", "you do ask a lot of questions"],
    ["en", "I drive a school bus.", "is this an interrogation?"],
  ] as const)("that too much is asked is met with no question (%s: %s %s)", (lang, first, said) => {
    const state = hold(lang, first, said).at(-1);
    expect(movesOf(state)).toEqual(["met-too-many"]);
    expect(state?.lastReply?.questions).toBe(0);
  });

  it.each([
    ["ja", "だから同じこと何回も聞かないで。夜の巡回は、三棟を一人で回ります。", "三棟を一人で回り"],
    [
      "en",
      "What sort of a question is that? The boiler room floods every spring and I bail it out.",
      "bail it out",
    ],
  ] as const)("keeps what was told beside it (%s: %s)", (lang, said, told) => {
    const state = hold(lang, lang === "ja" ? "警備員です。" : "I'm a caretaker at a school.", said).at(-1);
    expect(state?.told.some(({ text }) => text.includes(told))).toBe(true);
    expect(state?.told.some(({ text }) => /同じこと|sort of a question/u.test(text))).toBe(false);
    expect(state?.lastReply?.questions).toBe(0);
  });

  it("once more puts the choice to the person", () => {
    const states = hold("en", "I sort post.", "That is a daft question.", "Who asks that?");
    expect(movesOf(states.at(-1))).toContain("ask-pace");
  });
});

it("「言ってない」 is a denial only of what the counsellor said", () => {
  const told = hold("ja", "豆腐屋です。", "誰も知らない。言ってない").at(-1);
  expect(told?.lastReply?.text).not.toMatch(/取り消|失礼|聞き違/u);
});

it("a no to an offer to say more takes nothing back", () => {
  const states = hold("en", "I mend lifts. If it works nobody knows I was there.", "no");
  expect(movesOf(states.at(-1))).not.toContain("repair-disagree");
});

it("slips are owned up to twice in a session, however often somebody complains", () => {
  const grumbles = Array.from({ length: 9 }, (_, index) =>
    index % 2 === 0 ? "You're not listening to a word." : `I strip wallpaper in house ${index}.`,
  );
  const states = hold("en", "I paint houses.", ...grumbles);
  const owned = states.filter((state) => ownsUp(state.lastReply?.text ?? "", "en"));
  expect(owned.length).toBeLessThanOrEqual(2);
});

describe("a question that is called for again", () => {
  it("is answered", () => {
    const state = hold(
      "en",
      "I wire alarms. Can I delete this after?",
      "You skipped my question, and the panels are all older than me.",
    ).at(-1);
    expect(movesOf(state)).toContain("talk-erase");
  });

  it("about the time is answered with the time", () => {
    const state = hold("ja", "桶を作っています。", "あとどれくらいかかりますか").at(-1);
    expect(state?.lastReply?.text).toMatch(/あと\d+分/u);
  });
});
