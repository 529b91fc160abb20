import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import { held } from "../held.ts";
import type { State } from "../state.ts";
import { asksOfTheList } from "./telling.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(lang: Lang, ...said: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 5, today: "2026-11-22" }, [rate, ...said]).slice(1);
}

const goesOn = ({ lastReply }: State) => lastReply !== null && asksOfTheList(lastReply);

const tales: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    "灯台の塗り直しです",
    "昔な 島に婆さんがおって",
    "毎朝 灯台見上げとった",
    "ペンキ缶に みかん入れてくれた",
    "去年 おらんようになった",
  ],
  en: [
    "i paint lighthouses",
    "there was this old fella on the island",
    "waved at us every morning",
    "left fish by the ladder",
    "last year he wasnt there",
  ],
};

describe("a tale told in few words", () => {
  it.each(["ja", "en"] as const)("is met by no question of the list from its opening on (%s)", (lang) => {
    expect(
      hold(lang, ...tales[lang])
        .slice(1)
        .map(goesOn),
    ).toEqual([false, false, false, false]);
  });

  it.each<readonly [Lang, string]>([
    ["ja", "それだけや"],
    ["ja", "以上です"],
    ["ja", "次いこ"],
    ["en", "that's it"],
    ["en", "carry on"],
    ["en", "dunno"],
  ])(
    "is over when the person says so, and the talk goes on in one turn or, after what hurts, in two (%s): %s",
    (lang, end) => {
      const states = hold(lang, ...tales[lang], end, { ja: "はい", en: "yes" }[lang]);
      expect(states.slice(-2).some(goesOn)).toBe(true);
    },
  );

  it.each<readonly [Lang, readonly string[]]>([
    ["ja", ["看板を作ってます", "大工さん"]],
    ["en", ["i make signs", "carpenters"]],
  ])("is not taken for one where plain questions are plainly answered (%s)", (lang, said) => {
    expect(hold(lang, ...said).map(goesOn)).toEqual([true, true]);
  });

  it("is the reason that can be asked for", () => {
    const why = hold("en", ...tales.en).at(-1)?.lastReply?.why ?? "";
    expect(why).not.toBe("");
  });
});
