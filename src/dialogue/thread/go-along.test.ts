import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import { held } from "../held.ts";
import type { State } from "../state.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(lang: Lang, ...said: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 5, today: "2026-11-22" }, [rate, ...said]).slice(1);
}

const tales: Readonly<Record<Lang, readonly string[]>> = {
  ja: [
    "灯台の塗り直しです",
    "昔な 島に婆さんがおって",
    "毎朝 灯台見上げとった",
    "缶に みかん入れてくれた",
    "去年 おらんようになった",
    "島は 風が強いねん",
    "俺が遅かったんや",
  ],
  en: [
    "i paint lighthouses",
    "there was this old fella on the island",
    "waved at us every morning",
    "his name was angus",
    "last year he wasnt there",
    "it was windy that week",
    "so i was too slow",
  ],
};

const isNod = ({ lastReply }: State) =>
  lastReply !== null && lastReply.parts.every(({ move }) => /^follow-(?:mm|on|room)$/u.test(move));

describe("a tale told line by line", () => {
  it.each(["ja", "en"] as const)("is never nodded at twice in a row (%s)", (lang) => {
    const nods = hold(lang, ...tales[lang]).map(isNod);
    expect(nods.some((nod, index) => nod && nods[index + 1])).toBe(false);
  });

  it.each(["ja", "en"] as const)("has what somebody blames themselves for as they said it (%s)", (lang) => {
    const told = tales[lang].at(-1) ?? "";
    const reply = hold(lang, ...tales[lang]).at(-1)?.lastReply;
    expect(reply?.text ?? "").not.toMatch(/you were/iu);
    expect(reply && (reply.questions === 1 || reply.text.includes(told))).toBe(true);
  });

  it.each<readonly [Lang, string]>([
    ["ja", "相づちばっかりやん"],
    ["en", "you're just reading it back"],
  ])("is gone about differently after a complaint (%s)", (lang, complaint) => {
    const states = hold(lang, ...tales[lang], complaint);
    expect(states.at(-1)?.lastReply?.parts[0]?.move).toMatch(/^follow-manner/u);
  });
});
