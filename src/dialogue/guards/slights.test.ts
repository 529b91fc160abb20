import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { farewell } from "../farewell.ts";
import { held } from "../held.ts";
import { recordOf } from "../kept/record-of.ts";
import { guardOf, initialState, type State } from "../state.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const numbers = /0120|0300|0570|116 123|988|findahelpline/u;

function hold(lang: Lang, ...lines: readonly string[]): readonly State[] {
  const said = ["3 3 3 3 3 3", ...lines].map((say) => ({ say, seconds: 40 }));
  return held(readers[lang], { lang, seed: 3, today: "2026-11-27" }, said);
}

const last = (states: readonly State[]) => states.at(-1) ?? initialState();
const text = (state: State | undefined) => state?.lastReply?.text ?? "";
const moves = (states: readonly State[]) =>
  states.flatMap((state) => state.lastReply?.parts.map(({ move }) => move) ?? []);

const told = {
  ja: [
    "新しい係長に「入力だけの人は楽でいいよな」って時々言われます。冗談でしょうけど",
    "打ち合わせにも呼ばれなくなりました",
  ],
  en: [
    "the new lead says it must be nice to just press buttons, now and again. only joking I suppose",
    "and I'm not asked to the planning meetings any more",
  ],
} as const;

describe("small things done to somebody", () => {
  it.each(["ja", "en"] as const)("are met at the second telling, without a number (%s)", (lang) => {
    const states = hold(lang, ...told[lang]);
    expect(moves(states.slice(0, -1))).not.toContain("treatment-gathered");
    expect(moves([last(states)])).toContain("treatment-gathered");
    expect(text(last(states))).not.toMatch(numbers);
    expect(guardOf(last(states), "treatment")?.gathered).toBe(true);
    expect(recordOf(last(states)).guards).toContain("treatment");
  });

  it.each([
    ["ja", "でも名札はちゃんと新しく作ってくれました", "給料計算の締めが月末にあります"],
    ["en", "I do the wages run on the last Friday", "the forms come in from six depots"],
  ] as const)("are met once, and leave the rest of the talk and its end alone (%s)", (lang, ...after) => {
    const states = hold(lang, ...told[lang], ...after);
    expect(moves(states.slice(3)).filter((move) => move.startsWith("treatment"))).toEqual([]);
    expect(farewell(last(states)).tail ?? "").not.toMatch(numbers);
  });

  it.each([
    ["ja", "いえ、いじめとかじゃないです。読み違いですよ", "打ち合わせには呼ばれないままです"],
    ["en", "no, you misread that, nobody is picking on me", "still not asked to the meetings"],
  ] as const)("are taken back at once, for good (%s)", (lang, no, again) => {
    const states = hold(lang, ...told[lang], no, again);
    expect(guardOf(last(states), "treatment")?.denied).toBe(true);
    expect(moves(states.slice(4)).filter((move) => move.startsWith("treatment-g"))).toEqual([]);
  });

  it.each([
    ["ja", "去年の春から、会議に呼ばれていません。あとで知らされるだけで、さみしいです"],
    ["en", "since last spring I'm not asked to the meetings, and it stings"],
  ] as const)("that were dated are not asked since when (%s)", (lang, dated) => {
    const states = hold(lang, told[lang][0], dated);
    expect(last(states).answered["treatment.since"]).toBeDefined();
  });

  it.each([
    ["ja", "みんなに「図面の人」って呼ばれてて、それが嬉しいんです", "会議に呼ばれないので助かってます"],
    ["ja", "お客さんが同僚を怒鳴っていました", "怒鳴らずに聞けるのが取り柄です"],
    ["en", "they call me the scan lady, I love it", "no bullying, we all laugh together"],
    ["en", "a guest shouted at my colleague", "I can listen without anyone shouting"],
  ] as const)("are none where they are meant well, or done to others (%s): %s", (lang, ...lines) => {
    expect(moves(hold(lang, ...lines))).not.toContain("treatment-gathered");
    expect(last(hold(lang, ...lines)).slights.length).toBeLessThan(2);
  });
});

describe("a number to ring", () => {
  const once = {
    ja: [
      "主任に、新人以下だなって怒鳴られました。",
      "私にだけ、そういう言い方をします",
      "先月からです",
      "やめてほしいです",
    ],
    en: [
      "my supervisor mocked me at the handover",
      "it's only me she does it to",
      "since March",
      "I want it to stop",
    ],
  } as const;

  it.each([
    ["ja", "お願いします", true],
    ["ja", "いまは要りません", false],
    ["en", "yes please", true],
    ["en", "no, not now", false],
  ] as const)("is given to who wants it (%s: %s)", (lang, answer, given) => {
    const states = hold(lang, ...once[lang]);
    const offered = states.findIndex((state) => state.lastReply?.asks === "treatment.offer");
    expect(offered).toBeGreaterThan(0);
    expect(
      states
        .slice(0, offered + 1)
        .map(text)
        .join("\n"),
    ).not.toMatch(numbers);
    const answered = hold(lang, ...once[lang].slice(0, offered), answer);
    expect(numbers.test(text(last(answered)))).toBe(given);
    expect(numbers.test(farewell(last(answered)).tail ?? "")).toBe(given);
  });

  it.each([
    ["ja", "課長に毎日みんなの前で給料泥棒と言われて、朝になると吐いてしまいます"],
    ["en", "My manager calls me useless in front of the whole team every day and I throw up before work"],
  ] as const)("is given unasked where it is grave (%s)", (lang, grave) => {
    const more = lang === "ja" ? ["半年前からです", "やめてほしい"] : ["since March", "I want it to stop"];
    expect(
      hold(lang, grave, ...more)
        .map(text)
        .join("\n"),
    ).toMatch(numbers);
  });
});
