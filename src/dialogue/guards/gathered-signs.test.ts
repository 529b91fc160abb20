import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { type Finding, loadReader, type Reader } from "../../language/index.ts";
import { recordOf } from "../kept/record-of.ts";
import { initialState, type State } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** Hears a faint sign in every line that is marked with ※. */
function marking(reader: Reader, lang: "ja" | "en"): Reader {
  return {
    read: (typed, context) => {
      const reading = reader.read(typed, context);
      if (!typed.includes("※")) return reading;
      const sign: Finding = {
        start: 0,
        end: typed.length,
        text: typed,
        rule: `${lang}.model.around-death`,
        subject: "self",
        negated: false,
        hedged: false,
        quoted: false,
        tense: "unknown",
        confidence: 0.3,
        kind: "risk",
        risk: "self-harm",
        severity: "ask",
      };
      return { ...reading, findings: [...reading.findings, sign] };
    },
  };
}

function hold(lang: "ja" | "en", ...lines: readonly string[]): readonly State[] {
  return held(marking(readers[lang], lang), { lang, seed: 2, today: "2026-11-22" }, lines);
}

const asks = (states: readonly State[]) => states.map((state) => state.lastReply?.asks ?? null);
const numbers = /0120|0300|116 123|988|findahelpline/u;

describe("faint signs", () => {
  it("are not asked about one by one", () => {
    expect(asks(hold("ja", "工程表を書きました※", "図面を引いています")).join()).not.toContain("safety");
    expect(asks(hold("en", "I write the schedule ※", "I draw plans")).join()).not.toContain("safety");
  });

  it("lead, when a second one comes at another turn, to how the person is, and to no number", () => {
    const states = hold("ja", "工程表を書きました※", "図面を引いています", "部品の数を数えます※");
    expect(asks(states).at(2)).toBe("safety.well");
    expect(states.at(-1)?.lastReply?.text).not.toMatch(numbers);
    expect(asks(hold("en", "I write the schedule ※", "I count the parts ※")).at(1)).toBe("safety.well");
  });

  it("do so beside despair that is named", () => {
    expect(asks(hold("ja", "工程表を書きました。もう希望が持てません※"))).toEqual(["safety.well"]);
    expect(asks(hold("en", "I write the schedule. It is all hopeless ※"))).toEqual(["safety.well"]);
  });

  it.each([
    ["ja", "元気ですよ"],
    ["en", "Grand, thanks"],
  ] as const)("are let go where the answer is light, and the talk is where it was (%s)", (lang, well) => {
    const first = lang === "ja" ? "工程表を書きました※" : "I write the schedule ※";
    const second = lang === "ja" ? "部品の数を数えます※" : "I count the parts ※";
    const states = hold(lang, first, second, well, second, second);
    expect(states.at(2)?.guards[0]?.eased).toBe(true);
    expect(asks(states).slice(2).join()).not.toContain("safety");
    expect(states.map((state) => state.lastReply?.text).join("\n")).not.toMatch(numbers);
    expect(states.at(2) && recordOf(states.at(2) ?? initialState()).guards).toEqual([]);
  });

  it.each([
    ["ja", "つらいです。もう終わりにしてもいい気がします"],
    ["en", "Not good. I lie there and it all feels hopeless."],
  ] as const)("are asked about directly where the answer is heavy (%s)", (lang, heavy) => {
    const first = lang === "ja" ? "工程表を書きました※" : "I write the schedule ※";
    const second = lang === "ja" ? "部品の数を数えます※" : "I count the parts ※";
    const state = hold(lang, first, second, heavy).at(-1);
    expect(state?.lastReply?.asks).toBe("safety.ask");
    expect(state?.lastReply?.text).toMatch(numbers);
  });

  it.each([
    ["ja", "つらいです。夜も眠れていません"],
    ["ja", "まあまあです。五時間は眠れます。膝は悪いですけど"],
    ["en", "Bad. I am not sleeping."],
    ["en", "Alright, nothing terrible. Five hours' sleep and bad knees."],
  ] as const)("are no ground for it where no word touches on not living (%s: %s)", (lang, answer) => {
    const first = lang === "ja" ? "工程表を書きました※" : "I write the schedule ※";
    const second = lang === "ja" ? "部品の数を数えます※" : "I count the parts ※";
    const states = hold(lang, first, second, answer, second);
    expect(asks(states).join()).not.toContain("safety.ask");
    expect(states.map((state) => state.lastReply?.text).join("\n")).not.toMatch(/Samaritans|いのち/u);
  });
});
