import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import type { State } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

function hold(lang: "ja" | "en", ...lines: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 2, today: "2026-11-22" }, lines);
}

const guards = /^(?:safety|treatment|overwork|scope-(?:health|worn-out))/u;
const movesOf = (states: readonly State[]) =>
  states.flatMap((state) => state.lastReply?.parts.map(({ move }) => move) ?? []);

const ordinary = {
  ja: [
    "仕分けのことですが、休みは別に困りません",
    "週に二日は休みがあります",
    "塗りの吉田さんは手が震えるので、私が下地を塗ります",
    "妻には物好きだねと笑われます",
    "お客さんが値段のことで怒鳴って、若い子が謝っていました",
    "五十を過ぎると夜中に一度は目が覚めます",
    "班長はきついけど、できた日はほめてくれます",
    "疲れたって言いながら来る人に、お茶を出します",
  ],
  en: [
    "I get two days off and the hours are fine",
    "My wife calls me soft, but she likes it",
    "Our Jean was signed off with her back, so I covered the till",
    "I signed off the boiler myself",
    "I sleep about five hours and my knees click",
    "A man yelled at poor Ewan over a refund",
    "Nobody told me they had moved the bins",
    "I would like her not to think less of me",
  ],
} as const;

describe("ordinary talk", () => {
  it.each(["ja", "en"] as const)("raises no guard (%s)", (lang) => {
    expect(movesOf(hold(lang, ...ordinary[lang])).filter((move) => guards.test(move))).toEqual([]);
  });

  it.each([
    ["ja", "店長に毎日みんなの前で怒鳴られます"],
    ["ja", "もう三週間、一日も休んでいません"],
    ["en", "My supervisor yells at me every morning in front of the line"],
    ["en", "I have not had one day off since August"],
  ] as const)("is not what ill treatment and overwork are taken for (%s: %s)", (lang, told) => {
    expect(movesOf(hold(lang, told)).some((move) => guards.test(move))).toBe(true);
  });

  it.each([
    ["ja", "休みは一日もありません。百連勤です", "いや、休みはあるって。働きすぎてないです"],
    ["en", "I work eighty hours a week", "You've got the wrong end of the stick, I'm not overworked"],
  ] as const)(
    "takes a misread guard back at the first no, with no number after it (%s)",
    (lang, told, no) => {
      const states = hold(lang, told, no, no);
      const after = states.slice(1).map((state) => state.lastReply?.text ?? "");
      expect(after.join("\n")).not.toMatch(/0120|0300|Acas/u);
    },
  );
});
