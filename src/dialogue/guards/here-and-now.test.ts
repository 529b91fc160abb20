import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import { guardOf, type State } from "../state.ts";
import { doesHarm } from "./who-does-it.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

function hold(lang: Lang, ...lines: readonly string[]): readonly State[] {
  const said = ["3 3 3 3 3 3", ...lines].map((say) => ({ say, seconds: 40 }));
  return held(readers[lang], { lang, seed: 3, today: "2026-11-27" }, said);
}

const last = (states: readonly State[]) => states.at(-1);
const text = (state: State | undefined) => state?.lastReply?.text ?? "";
const moves = (state: State | undefined) => state?.lastReply?.parts.map(({ move }) => move).join() ?? "";

describe("ill treatment", () => {
  it.each([
    ["ja", "四十年前、おふくろの店に取り立てが来て、みんなの前で土下座させられていました。"],
    ["ja", "爺さんが見たら怒鳴られるな。"],
    ["ja", "うちの職場、いじめやパワハラは全然ないです。"],
    ["en", "My father's firm was never paid on time, and I was ten."],
    ["en", "My sister would have screamed at me for that."],
    ["en", "You told me I'm slow, and then you ask me the same thing again."],
  ] as const)(
    "is not what was long ago, at home, only thought or done by the listener (%s): %s",
    (lang, said) => {
      expect(last(hold(lang, said))?.guards.filter(({ guard }) => guard === "treatment")).toEqual([]);
    },
  );

  it.each([
    ["ja", "店長が伝票を机に叩きつけてきて、みんな見ていました。"],
    ["ja", "主任に、新人以下だなって笑われました。"],
    ["en", "My supervisor slammed my drawings on the floor in front of the lads."],
    ["en", "They left me off the meetings again."],
  ] as const)("is met when it is first told (%s): %s", (lang, said) => {
    const state = last(hold(lang, said));
    expect(state && guardOf(state, "treatment")?.eased).toBe(false);
    expect(moves(state)).toContain("treatment");
  });
});

describe("whoever is treated badly", () => {
  const bullied = {
    ja: "リーダーの森さんに毎日みんなの前で無能って言われます。",
    en: "My supervisor calls me useless in front of everybody every day.",
  };

  it.each([
    ["ja", "私が弱いだけなんでしょうか"],
    ["en", "Is it bullying? Or is it just me?"],
  ] as const)("has an answer to whether it is them (%s)", (lang, asks) => {
    const state = last(hold(lang, bullied[lang], asks));
    expect(moves(state)).toMatch(/(?:treatment|talk)-not-you/u);
    expect(state?.lastReply?.questions).toBe(0);
  });

  it.each([
    ["ja", ["去年からです", "やめてほしいです"], "辞めたくはないんです。"],
    [
      "en",
      ["Since March", "I'd like it to stop"],
      "I can't leave, I need the money. Are you telling me to leave?",
    ],
  ] as const)("is not told that they want to leave (%s)", (lang, between, stays) => {
    const states = hold(lang, bullied[lang], ...between, stays);
    expect(states.map(moves).join()).not.toContain("treatment-leave");
    expect(states.slice(0, -1).map(text).join("\n")).not.toMatch(/辞め|離れ|leav(?:e|ing)\b/u);
  });

  it("hears what the numbers are for", () => {
    const states = hold("en", bullied.en, "Since March", "I'd like it to stop", "A helpline? For me?");
    expect(moves(last(states))).toContain("treatment-why-numbers");
  });

  it("is asked nothing about serving whoever does it", () => {
    const state = last(hold("ja", bullied.ja));
    for (const name of ["森さん", "リーダー"])
      expect(state && doesHarm(state, { name, called: name })).toBe(true);
    expect(state && doesHarm(state, { name: "検査の人", called: "検査の人" })).toBe(false);
  });

  it("hears no insult said back as a word of theirs", () => {
    const state = last(hold("ja", "主任に、頭使えよ、頭ないのかって言われて、やめました。"));
    expect(text(state)).not.toMatch(/お言葉を、覚え|と話してくださ/u);
  });
});
