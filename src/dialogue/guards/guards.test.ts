import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import type { State } from "../state.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** Says each line in turn and gives the state after each. */
function hold(lang: Lang, ...lines: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 2, today: "2026-11-22" }, lines);
}

const phases = (states: readonly State[]) => states.map((state) => state.lastReply?.phase);

describe("safety", () => {
  it.each<[Lang, string]>([
    ["ja", "もう死にたいです"],
    ["ja", "このまま消えてしまいたい"],
    ["en", "I want to kill myself"],
    ["en", "I don't want to be here any more"],
  ])("stops the arc at once (%s: %s)", (lang, text) => {
    const [state] = hold(lang, text);
    expect(state?.lastReply?.phase).toBe("safety");
    expect(state?.lastReply?.asks).toBe("safety.ask");
    // Whom to reach before anything else, then a word about what was said, then the question.
    const [heading, first, ...rest] = state?.lastReply?.text.split("\n") ?? [];
    expect(rest.at(-2)).not.toMatch(/0120|988/u);
    expect(rest.at(-1)).toMatch(/か。$|\?$/u);
    expect(heading).toMatch(/いま話せるところ|People you can reach/u);
    expect(first).toMatch(/0120-279-338|988/u);
  });

  it("stays, whatever is said, until it is called a misreading", () => {
    const states = hold(
      "ja",
      "もう死にたいです",
      "はい",
      "いません",
      "図面を引いています",
      "読み違いです",
      "図面を引いています",
    );
    expect(phases(states).slice(0, 4)).toEqual(["safety", "safety", "safety", "safety"]);
    expect(phases(states).slice(4)).not.toContain("safety");
  });

  it("does not lock for an idiom", () => {
    expect(phases(hold("ja", "死ぬほど忙しいです"))).not.toContain("safety");
    expect(phases(hold("en", "This deadline is killing me"))).not.toContain("safety");
  });
});

describe("treatment", () => {
  it.each<[Lang, string, string, string]>([
    ["ja", "上司に毎日みんなの前で怒鳴られて、給料泥棒と言われています", "去年からです", "異動したいです"],
    [
      "en",
      "My manager screams at me in front of everyone, every single day",
      "Since last spring",
      "I want it to stop",
    ],
  ])("comes before the meaning of the work (%s)", (lang, happens, since, wish) => {
    const states = hold(lang, happens, since, wish);
    expect(phases(states)).toEqual(["treatment", "treatment", "treatment"]);
    expect(states[0]?.lastReply?.asks).toBe("treatment.since");
    expect(states[1]?.lastReply?.text).toMatch(/0120-565-455|trade union/u);
    expect(states[2]?.lastReply?.questions).toBe(0);
    expect(states[2]?.map.parties).toEqual([]);
  });

  it("does not ask since when where that was told, and answers blame first", () => {
    const states = hold(
      "ja",
      "部長に毎週みんなの前で無能と怒鳴られます。もう三年ほどです",
      "私が確認しなかったのが悪いんですけど",
    );
    expect(states[0]?.lastReply?.asks).not.toBe("treatment.since");
    expect(states[1]?.lastReply?.parts.map((part) => part.move)).toContain("treatment-not-your-fault");
  });

  it.each(["私の書類が下手なのが悪いんですけど", "私にも悪いところがあって", "自分の要領がわるいので"])(
    "answers blame of one's work, too (%s)",
    (blame) => {
      const states = hold("ja", "部長に毎週みんなの前で無能と怒鳴られます。もう三年ほどです", blame);
      expect(states[1]?.lastReply?.parts.map((part) => part.move)).toContain("treatment-not-your-fault");
    },
  );

  it.each([
    ["ja", "部長に毎日みんなの前で無能と言われます", "もう二年ほどです"],
    ["en", "My manager calls me useless in front of everyone every day", "about three years"],
  ] as const)("takes a bare length of time for since when (%s)", (lang, what, since) => {
    expect(hold(lang, what, since).at(-1)?.lastReply?.asks).not.toBe("treatment.since");
  });

  it.each([
    ["ja", "家に妻がいます", "safety-with-someone"],
    ["ja", "一人暮らしです", "safety-alone"],
    ["ja", "誰もいません", "safety-alone"],
    ["en", "my husband is downstairs", "safety-with-someone"],
    ["en", "No, I live alone", "safety-alone"],
  ] as const)("meets who is near in danger (%s: %s)", (lang, near, move) => {
    const states = hold(
      lang,
      lang === "ja" ? "もう死にたいです" : "I want to die",
      lang === "ja" ? "はい" : "yes",
      near,
    );
    expect(states.at(-1)?.lastReply?.parts.map((part) => part.move)).toContain(move);
  });

  it.each([
    ["ja", "少し休みます", "safety-rest"],
    ["ja", "仕事の話を続けたいです", "safety-not-today"],
    ["en", "I'll go to bed", "safety-rest"],
    ["en", "can we carry on with the questions", "safety-not-today"],
  ] as const)(
    "meets who would rest or go on, and goes back to work in neither case (%s: %s)",
    (lang, said, move) => {
      const states = hold(
        lang,
        lang === "ja" ? "もう死にたいです" : "I want to die",
        lang === "ja" ? "はい" : "yes",
        lang === "ja" ? "妻がいます" : "my wife is here",
        said,
      );
      expect(states.at(-1)?.lastReply?.parts.map((part) => part.move)).toContain(move);
      expect(phases(states).at(-1)).toBe("safety");
      expect(states.at(-1)?.lastReply?.questions).toBe(0);
    },
  );

  it("gives way to safety", () => {
    const states = hold("ja", "先月は残業が120時間でした", "もう死にたいです");
    expect(phases(states)).toEqual(["treatment", "safety"]);
  });
});

describe("scope", () => {
  it("answers why a question is asked with its reason", () => {
    const states = hold("ja", "仕事の手ごたえがありません", "この質問って何の意味があるんですか");
    expect(states[1]?.lastReply?.text).toContain(states[0]?.lastReply?.why);
    // The question still stands, and nothing is asked on top of it.
    expect(states[1]?.lastReply?.asks).toBeNull();
    expect(states[1]?.open?.topic).toBe(states[0]?.lastReply?.asks);
  });
});
