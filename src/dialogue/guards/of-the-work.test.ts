import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { held } from "../held.ts";
import { recordOf } from "../kept/record-of.ts";
import { guardOf, initialState, type State } from "../state.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const numbers = /0120|116 123|988|findahelpline/u;

function hold(lang: Lang, ...lines: readonly string[]): readonly State[] {
  const said = ["3 3 3 3 3 3", ...lines].map((say) => ({ say, seconds: 40 }));
  return held(readers[lang], { lang, seed: 3, today: "2026-11-27" }, said);
}

const text = (state: State | undefined) => state?.lastReply?.text ?? "";

describe("not being noticed or needed at work", () => {
  it.each([
    ["ja", "消えても誰も気づかないような業務です"],
    ["ja", "誰にも必要とされていない仕事だと思います"],
    ["en", "If the phone is quiet on Thursday I did my job, and nobody has any reason to know I exist."],
    ["en", "My job could vanish tomorrow and no one would notice"],
  ] as const)("is a complaint like any other (%s): %s", (lang, said) => {
    const state = hold(lang, said).at(-1);
    expect(state?.guards).toEqual([]);
    expect(state?.last?.findings.filter(({ kind }) => kind === "risk")).toEqual([]);
  });

  it.each([
    ["ja", "私が明日消えても会社は回ります", "仕事の話です", "全部です。家でもそうです"],
    ["en", "I might as well not exist in that company", "just about work", "everything, if I am honest"],
  ] as const)("is asked about gently where it may be more (%s): %s", (lang, said, work, more) => {
    const asked = hold(lang, said).at(-1);
    expect(asked?.lastReply?.asks).toBe("safety.meant");
    expect(text(asked)).not.toMatch(numbers);
    const let_go = hold(lang, said, work);
    expect(guardOf(let_go.at(-1) ?? initialState(), "safety")?.eased).toBe(true);
    expect(let_go.map(text).join("\n")).not.toMatch(numbers);
    expect(recordOf(let_go.at(-1) ?? initialState()).guards).toEqual([]);
    const taken = hold(lang, said, more).at(-1);
    expect(taken?.lastReply?.asks).toBe("safety.ask");
    expect(text(taken)).toMatch(numbers);
  });

  it.each([
    ["ja", "仕事だけではないです", "safety.ask"],
    ["ja", "仕事だけです。家では普通です", null],
    ["ja", "はい", "safety.well"],
    ["en", "not just work", "safety.ask"],
    ["en", "no more than work, home's grand", null],
    ["en", "yes", "safety.well"],
  ] as const)("takes the answer for what it says (%s): %s", (lang, answer, asks) => {
    const said =
      lang === "ja" ? "私が明日消えても会社は回ります" : "I might as well not exist in that company";
    const state = hold(lang, said, answer).at(-1);
    if (asks === null) expect(text(state)).not.toMatch(numbers);
    else expect(state?.lastReply?.asks).toBe(asks);
  });

  it.each([
    ["ja", "会社でも家でも、私がいなくなっても誰も困らない。もう生きていたくないです"],
    ["ja", "自分がいなくなったら、家族は楽になると思います"],
    ["en", "Nobody at the office would notice if I disappeared, and my kids would be better off"],
    ["en", "I wish I could just disappear from all of it"],
  ] as const)("is danger where a life is spoken of (%s): %s", (lang, said) => {
    expect(hold(lang, said).at(-1)?.lastReply?.asks).toBe("safety.ask");
  });

  it.each([
    ["ja", "私が明日消えても会社は回ります", "わかりません"],
    ["en", "I might as well not exist in that company", "I don't know"],
  ] as const)("leads to how the person is where they cannot tell (%s)", (lang, said, unsure) => {
    expect(hold(lang, said, unsure).at(-1)?.lastReply?.asks).toBe("safety.well");
  });
});

describe("a bad night", () => {
  it.each([
    ["ja", "夜勤明け 眠れん"],
    ["ja", "眠れないほどではないんですけど、日曜の夜が重いです"],
    ["ja", "私が弱いのかな"],
    ["en", "after nights i can't sleep"],
    ["en", "I cried a bit over her note"],
  ] as const)("is no illness (%s): %s", (lang, said) => {
    const state = hold(lang, said).at(-1);
    expect(state?.guards).toEqual([]);
    expect(text(state)).not.toMatch(/0120|医師|doctor/u);
  });

  it.each([
    ["ja", "眠れないんです", "もう三週間です"],
    ["en", "I can't sleep", "for about two months now"],
  ] as const)("is told of a doctor once it lasts (%s)", (lang, said, since) => {
    const states = hold(lang, said, since);
    expect(text(states.at(-2))).not.toMatch(/0120|医師|doctor/u);
    expect(text(states.at(-1))).toMatch(/医師|doctor/u);
  });
});
