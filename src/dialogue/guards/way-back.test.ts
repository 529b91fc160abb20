import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import { guardOf, type State } from "../state.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

function hold(lang: Lang, ...lines: readonly string[]): readonly State[] {
  const said = lines.map((say) => ({ say, seconds: 40 }));
  return held(readers[lang], { lang, seed: 4, today: "2026-11-27" }, said);
}

const last = (states: readonly State[]) => states.at(-1);
const text = (state: State | undefined) => state?.lastReply?.text ?? "";
const numbers = /0120|0300|116 123|988|findahelpline/u;

const bullied = {
  ja: ["3 3 3 3 3 3", "課長に毎日みんなの前で給料泥棒と言われています"],
  en: ["3 3 3 3 3 3", "My manager calls me useless in front of the whole team every day"],
} as const;

describe("the first no to the question about dying", () => {
  it.each([
    ["ja", "もう消えたいです", "ないない。仕事を辞めたいって意味です。"],
    ["en", "I don't want to be here any more", "God no, I meant this job."],
    ["en", "I want to kill myself", "I am not thinking of suicide, I never was, it was a way of speaking."],
  ] as const)("ends the alarm and asks nothing (%s: %s)", (lang, alarm, no) => {
    const [, state] = hold(lang, alarm, no);
    expect(state && guardOf(state, "safety")?.eased).toBe(true);
    expect(state?.lastReply?.questions).toBe(0);
    expect(state?.lastReply?.phase).not.toBe("safety");
  });

  it.each([
    [
      "ja",
      "もう消えたいです",
      "まさか。疲れただけです",
      ["もう無理、疲れた", "仕事が終わらない", "死ぬほど忙しい"],
    ],
    [
      "en",
      "Sometimes I wish I could just disappear",
      "No, nothing like that",
      ["I'm so tired of it all", "I can't go on like this at work", "left out for good"],
    ],
  ] as const)("is the last alarm until it is said plainly (%s)", (lang, alarm, no, after) => {
    const states = hold(lang, alarm, no, ...after);
    for (const state of states.slice(1)) expect(guardOf(state, "safety")?.eased).toBe(true);
    const plain = lang === "ja" ? "やっぱり死にたいです" : "I do want to kill myself";
    expect(last(hold(lang, alarm, no, ...after, plain))?.lastReply?.asks).toBe("safety.ask");
  });

  it("meets exhaustion told with it", () => {
    const state = last(hold("ja", "たまに消えたいなって思います", "死のうとかじゃないっす。くたくたで。"));
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("safety-worn-out");
  });

  it.each([
    ["ja", "たまに消えたいなって思います", "死のうとかじゃないっす。三日寝たい。", "三日寝たい"],
    [
      "en",
      "Sometimes I wish I could just disappear",
      "No, God no. I want a week in bed.",
      "I want a week in bed",
    ],
  ] as const)("takes up what they want instead (%s)", (lang, alarm, no, instead) => {
    const state = last(hold(lang, alarm, no));
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("safety-instead");
    expect(text(state)).toContain(instead);
    expect(text(state)).not.toMatch(numbers);
  });

  it.each([
    ["ja", "もう消えたいです", "たまに考えます", "死にたくはないです。"],
    ["en", "I want to disappear", "sometimes", "I do not want to die, I want this shift to end."],
  ] as const)(
    "by name takes back a yes, and the numbers are not shown again (%s)",
    (lang, alarm, yes, no) => {
      const state = last(hold(lang, alarm, yes, no));
      expect(state && guardOf(state, "safety")?.eased).toBe(true);
      expect(text(state)).not.toMatch(numbers);
    },
  );

  it.each([
    ["ja", "もう死にたいです", "はい", "今日はここまでにします"],
    ["en", "I want to die", "yes", "How do I end this?"],
  ] as const)(
    "is not needed to leave: who asks for the end has it, with whom to reach (%s)",
    (lang, ...said) => {
      const state = last(hold(lang, ...said));
      expect(state?.done).toBe(true);
      expect(text(state)).toMatch(numbers);
    },
  );

  it("hears after all what the alarm cut short", () => {
    const states = hold(
      "en",
      "3 3 3 3 3 3",
      "I don't want to be here any more, I mean this shop. I wash the sheets for the residents.",
      "No no, I mean the shop.",
    );
    expect(states[1]?.lastReply?.phase).toBe("safety");
    const state = last(states);
    expect(text(state)).toContain("wash the sheets");
    expect(state?.told.some(({ said }) => said.turn === 2)).toBe(true);
    expect(state?.told.some(({ said }) => said.turn === 3)).toBe(false);
    expect(state?.answered["concern.wish"] ?? state?.answered["concern.task"]).toBeDefined();
  });
});

describe("the first denial of bad treatment", () => {
  it.each([
    [
      "ja",
      ["3 3 3 3 3 3", "先輩にわざと伝票を回されない気がします"],
      "うち揉めてへんよ、相談するようなこととちゃうねん。",
      ["前の日の片付けをしています", "辞めませんよ"],
    ],
    [
      "en",
      ["3 3 3 3 3 3", "The supervisor was laughing at me over the tins"],
      "Nothing is happening, she's a dote. It's an expression.",
      ["I fold the towels first", "Nobody told me about the new soap"],
    ],
  ] as const)("leaves the path for good, with one apology (%s)", (lang, before, no, after) => {
    const states = hold(lang, ...before, no, ...after);
    const denied = states[before.length];
    expect(denied && guardOf(denied, "treatment")?.denied).toBe(true);
    expect(denied?.lastReply?.parts.map(({ move }) => move)).toContain("treatment-return");
    for (const state of states.slice(before.length)) {
      expect(state.lastReply?.parts.filter(({ move }) => move.startsWith("treatment")).length).toBeLessThan(
        2,
      );
      expect(text(state)).not.toMatch(numbers);
      expect(text(state)).not.toContain(no.slice(0, 8));
    }
  });

  it("goes back to the arc also from the outcomes of that path", () => {
    const states = hold(
      "en",
      ...bullied.en,
      "Since March",
      "I'd like it to stop",
      "ok",
      "Being left in peace",
      "You misread me. I was telling you the plot of a play we rehearse.",
    );
    const state = last(states);
    expect(state && guardOf(state, "treatment")?.eased).toBe(true);
    expect(state?.phase).not.toBe("outcomes");
  });
});

describe("on the way of somebody who is treated badly", () => {
  it.each([
    ["ja", "そんなに気にかかることですか"],
    ["en", "Is that even something?"],
  ] as const)("a doubt whether it counts is answered straight (%s)", (lang, doubt) => {
    const state = last(hold(lang, ...bullied[lang], doubt));
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("treatment-counts");
    expect(text(state)).toMatch(lang === "ja" ? /はい|気にかかって当然/u : /^(?:Yes|It does count)/u);
  });

  it.each([
    ["ja", ["去年からです", "やめてほしいです", "はい"], "もう疲れました。胃が痛くて、明日が怖いです。"],
    [
      "en",
      ["Since March", "I'd like it to stop", "yes"],
      "I've been sick twice this week and I dread tomorrow.",
    ],
  ] as const)("what it does to them is heard, and nothing is made of it (%s)", (lang, between, hurt) => {
    const states = hold(lang, ...bullied[lang], ...between, hurt, hurt);
    for (const state of states.slice(-2)) {
      expect(state.lines).toEqual([]);
      expect(state.lastReply?.asks ?? "").not.toMatch(/^(?:outcomes|rating|close\.read)/u);
    }
    const doctor = states
      .flatMap((state) => state.lastReply?.parts ?? [])
      .filter(({ move }) => move === "treatment-body");
    expect(doctor).toHaveLength(1);
  });

  it.each([
    ["ja", "もうこの話、終わりにしたいです。"],
    ["en", "I want to stop now, please."],
  ] as const)("who wants to stop is let go warmly, with where somebody listens (%s)", (lang, stop) => {
    const state = last(hold(lang, ...bullied[lang], lang === "ja" ? "去年からです" : "Since March", stop));
    expect(state?.done).toBe(true);
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("treatment-farewell");
    expect(text(state)).toMatch(numbers);
  });

  it.each([
    ["ja", "もう疲れました。休みたいです。", "もう少しだけ話してもいいですか。"],
    ["en", "I'm exhausted, I can't sleep.", "I'd like to talk a little more."],
  ] as const)("who wants to go on goes on (%s)", (lang, tired, more) => {
    const since = lang === "ja" ? "去年からです" : "Since March";
    const wish = lang === "ja" ? "やめてほしいです" : "I'd like it to stop";
    const state = last(hold(lang, ...bullied[lang], since, wish, tired, more));
    expect(state?.done).toBe(false);
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("repair-go-on");
  });

  it("names whom to reach once, and not those of another country", () => {
    const states = hold(
      "en",
      "3 3 3 3 3 3",
      "I'm on phones in Sunderland. My team leader calls me thick in front of the whole bay every day.",
      "Since March",
      "I'd like her to stop",
      "My stomach goes when I see her car",
      "She does my voice for the others",
    );
    const shown = states.filter((state) => numbers.test(text(state)));
    expect(shown).toHaveLength(1);
    expect(text(shown[0])).toContain("Acas");
    expect(text(shown[0])).not.toContain("US Department");
    // A word about what was said comes before them.
    expect(text(shown[0]).split("\n")[0]).not.toMatch(numbers);
  });

  it.each([
    ["ja", "課長に毎日みんなの前で給料泥棒と言われます。私はただ入力しているだけですし。"],
    ["en", "My manager calls me useless in front of everyone. I only type things in anyway."],
  ] as const)("no word of theirs is turned around (%s)", (lang, told) => {
    const after =
      lang === "ja" ? ["去年からです", "やめてほしい", "はい"] : ["Since March", "I want it to stop", "ok"];
    for (const state of hold(lang, "3 3 3 3 3 3", told, ...after))
      expect(state.lastReply?.move).not.toBe("mirror-only");
  });
});

describe("tiredness", () => {
  it.each([
    ["ja", "行事が続いて、もうへとへとです。寝たいです。"],
    ["en", "I'm dead on my feet. I want a week of sleep, that's all."],
  ] as const)("is met, and nothing is asked on top of it (%s)", (lang, tired) => {
    const state = last(hold(lang, "3 3 3 3 3 3", tired));
    expect(state?.lastReply?.questions).toBe(0);
    expect(state && guardOf(state, "safety")).toBeUndefined();
  });
});

describe("the wish of another", () => {
  it.each([
    ["ja", "昨日は奥さまが、一緒に逝きたいと泣いておられました。"],
    ["en", "The widow said she wanted to die, and I only held the door."],
  ] as const)("is not taken for one's own (%s)", (lang, told) => {
    const state = last(hold(lang, "3 3 3 3 3 3", told));
    expect(state && guardOf(state, "safety")).toBeUndefined();
  });
});

describe("a laugh at one's cost", () => {
  it("is told enough once it was asked about", () => {
    const states = hold(
      "en",
      "3 3 3 3 3 3",
      "It's fine here, it's just the head housekeeper takes the mick a bit.",
      "She calls me Shrek over the radio so the whole floor hears. Everybody laughs, so do I.",
      "It's not like she hits me or anything.",
    );
    expect(states.map((state) => guardOf(state, "treatment")?.severity)).toEqual([
      undefined,
      "ask",
      "act",
      "act",
    ]);
    expect(states[1]?.lastReply?.phase).not.toBe("treatment");
    expect(text(states[2])).toContain("She calls me Shrek");
    expect(states[2]?.lastReply?.asks).not.toBe("treatment.what");
    expect(states[3]?.lastReply?.parts.map(({ move }) => move).join()).toMatch(/not-small/u);
  });
});
