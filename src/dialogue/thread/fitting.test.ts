import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { fittingAsks } from "../moves/following-asks.ts";
import { initialState, type State } from "../state.ts";
import { signsOf } from "./carries.ts";
import { fitting } from "./fitting.ts";
import { personNamed } from "./person-named.ts";
import { thingNamed } from "./thing-named.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** The state in which only these words were said. */
function said(lang: Lang, text: string): State {
  const { findings } = readers[lang].read(text, { asks: "concern", today: "2026-11-27" });
  const does = { instead: null, mayAnswer: true, surelyAnswers: false };
  const last = { turn: 1, text, findings, gist: null, answer: null, restated: [], answered: null, does };
  return { ...initialState(), lang, phase: "concern", last };
}

function asked(lang: Lang, text: string, before: Partial<State> = {}): string | null {
  const state = { ...said(lang, text), ...before };
  const signs = signsOf({ text, lang, findings: state.last?.findings ?? [] }, 0);
  return fitting(state, signs, null)?.move.id ?? null;
}

describe("a question about what was told", () => {
  it.each<readonly [Lang, string, string]>([
    ["en", "follow-heard", "The caretaker came over and said “you’re the only one who wipes them”."],
    ["en", "follow-thing", "One of them left a postcard on the counter."],
    ["en", "follow-person", "My sister drives the early bus."],
    ["en", "follow-gone", "My uncle taught me that. He died in March."],
    ["en", "follow-plan", "I might show Priya the chart on Monday."],
    ["en", "follow-unseen", "Nobody ever looks behind the panel."],
    ["ja", "follow-heard", "園長に「助かります」って言われて。"],
    ["ja", "follow-thing", "帰ったら、机に封筒が置いてあったんです。"],
    ["ja", "follow-person", "うちの妹が同じ工場なんです。"],
    ["ja", "follow-plan", "来月、現場を見に行こうと思います。"],
    ["ja", "follow-unseen", "裏側なんて誰も見ないんです。"],
  ])("takes for granted only that (%s, %s): %s", (lang, id, text) => {
    expect(asked(lang, text)).toBe(id);
  });

  it.each<readonly [Lang, string, string]>([
    ["en", "of a feeling that was named, how it felt", "I was ashamed the minute I said it."],
    ["en", "of fun, anything", "Only the photocopier misses me, ha."],
    ["ja", "of a joke, anything", "私がいないと困るのはプリンターだけです(笑)"],
  ])("is none: %s %s", (lang, _what, text) => {
    expect(asked(lang, text) ?? "").not.toMatch(/feeling|now|next|lasting|strongest/u);
  });

  it("does not ask since when where a time was told", () => {
    expect(asked("en", "Nobody listens to me in there, not since the merger.")).not.toBe("follow-lasting");
    expect(asked("ja", "去年から、誰も話を聞いてくれません。")).not.toBe("follow-lasting");
  });

  it("asks for a feeling a few times at most", () => {
    const text = "Then the lift stopped between two floors.";
    const others = fittingAsks.filter(({ id }) => id !== "follow-feeling").map(({ id }) => id);
    const used = Object.fromEntries(others.map((id) => [id, [0, 1, 2, 3, 4, 5]]));
    expect(asked("en", text, { used })).toBe("follow-feeling");
    expect(asked("en", text, { used: { ...used, "follow-feeling": [0, 1, 2] } })).toBeNull();
  });
});

describe("whom or what a question names", () => {
  it.each<readonly [Lang, string, string | null]>([
    ["en", "my sister. ask her", "your sister"],
    ["en", "she was 91", "her"],
    ["en", "Bernie laughed, and my sister laughed.", null],
    ["en", "My brother-in-law says the same.", null],
    ["ja", "弟がパンを積んでます。", "弟さん"],
    ["ja", "寿司屋の親父に聞くんです。", null],
    ["ja", "船員さんがいて、柏木さんっていうんだけど。", "柏木さん"],
    ["ja", "主任と田口さんと高木さんがいました。", null],
  ])("is one person (%s): %s", (lang, text, name) => {
    expect(personNamed(said(lang, text))?.name.text ?? null).toBe(name);
  });

  it.each<readonly [Lang, string, string | null]>([
    ["en", "I kept the ribbon. It is in my locker.", "ribbon"],
    ["en", "I kept my promise.", null],
    ["en", "They put the blame on us.", null],
    ["ja", "その写真を引き出しにしまってあります。", "写真"],
    ["ja", "時間をもらいました。", null],
    ["ja", "注意を書いておきました。", null],
  ])("is one thing (%s): %s", (lang, text, thing) => {
    expect(thingNamed(said(lang, text))?.text ?? null).toBe(thing);
  });
});
