import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { decide } from "../decide.ts";
import { shownMap } from "../map-state.ts";
import { evolve, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { isSameParty } from "./same-party.ts";
import { openSession } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const today = "2026-11-22";

/** Names on the map after these answers to these questions. */
function drawn(lang: Lang, ...answers: readonly (readonly [Topic, string])[]): readonly string[] {
  let { state }: { state: State } = openSession({ lang, minutes: 60, seed: 1, today });
  for (const [topic, text] of answers) {
    state = { ...state, open: { topic, move: "asked", turn: state.turn } };
    state = decide(state, readers[lang].read(text, { asks: topic, today }), 0).reduce(evolve, state);
  }
  return shownMap(state.map).parties.map((party) => party.name);
}

describe("who is drawn", () => {
  it("is the family of whom the work is for", () => {
    expect(
      drawn(
        "ja",
        ["recipient.who", "利用者の森田さんです。"],
        ["outcomes.plan", "水曜に森田さんの娘さんと話します。"],
      ),
    ).toContain("森田さんの娘さん");
  });

  it.each<[string, Lang, Topic, string, readonly string[]]>([
    ["nobody who is denied", "en", "concern.scene", "I'm no nurse, I don't save anybody.", []],
    ["nobody who is denied", "ja", "recipient.reason", "ほかの病院はありません。選べないです。", []],
    ["whoever takes part", "ja", "recipient.who", "倉庫の人と、運転手さんです。", ["倉庫の人", "運転手さん"]],
    ["no word asked back", "ja", "circle.who-starts", "待っている人って誰ですか？", []],
    [
      "not the speaker, as addressed",
      "ja",
      "concern.scene",
      "お客さんに「店員さん、早くして」と言われました。",
      ["お客さん"],
    ],
    ["not one's own unit", "ja", "concern.task", "社内の総務で、備品の発注をしています。", []],
    ["not whom one would be", "ja", "circle.society", "自分が患者なら、待たされたくないです。", []],
    [
      "not what one is taken for",
      "ja",
      "circle.inside-view",
      "営業から見たら、何でも直してくれる人、ですかね。",
      ["営業"],
    ],
    [
      "nobody of somebody else's work",
      "en",
      "concern.scene",
      "My sister told me about her patients last week.",
      [],
    ],
    [
      "whoever stands in another's place",
      "en",
      "circle.inside-view",
      "From support's side? Fewer calls.",
      ["support"],
    ],
    [
      "nobody's family",
      "ja",
      "contact.last-reaction",
      "野口さんは早く帰します。奥さんが入院中なんで。",
      ["野口さん"],
    ],
    [
      "nobody's family",
      "en",
      "contact.last-reaction",
      "I told the wife about it. The ward rang on Monday.",
      ["ward"],
    ],
    ["family that the work is for", "ja", "recipient.who", "嫁です。店の売り子なんで。", ["嫁"]],
    [
      "not oneself by name",
      "en",
      "contact.last-reaction",
      "The cooks shout 'any more bread, Moira?' and I go.",
      ["cooks"],
    ],
    [
      "not oneself by name",
      "ja",
      "circle.inside-view",
      "事務の人は「小池さん、助かった」って言います。",
      ["事務の人"],
    ],
    [
      "one person for a name and what it says",
      "ja",
      "concern.scene",
      "木下さんいう同僚が、うちの仕事を手伝ってくれます。",
      ["木下さん"],
    ],
    [
      "no place named for a saint",
      "en",
      "circle.who-starts",
      "The nurses on Anne's do ring down if they're short.",
      ["nurses"],
    ],
    ["no insult", "en", "recipient.who", "some dickhead in the warehouse", []],
    [
      "not oneself, asked for by name",
      "ja",
      "contact.last-reaction",
      "患者さんが、河村さんの車やないと嫌て言うんよ。",
      ["患者さん"],
    ],
    [
      "no verb in dialect",
      "ja",
      "recipient.better",
      "店の人が、一回も直さんで済んだて言うてはった。",
      ["店の人"],
    ],
    [
      "a father one met",
      "en",
      "contact.last-reaction",
      "There was a father in the corridor, I rang the ward for him.",
      ["father", "ward"],
    ],
    ["a title with its name", "ja", "outcomes.plan", "課長の野口に、紙を見せます。", ["課長の野口"]],
  ])("is %s (%s, %s)", (_case, lang, topic, text, names) => {
    expect(drawn(lang, [topic, text])).toEqual(names);
  });

  it("draws one person once", () => {
    const names = drawn(
      "ja",
      ["circle.inside-view", "主任の平野さんが、助かったって言ってました。"],
      ["outcomes.plan", "日勤の平野さんに、来週の火曜に話してみます。"],
    );
    expect(names).toEqual(["主任の平野さん"]);
  });
});

describe("the same party", () => {
  it.each<[Lang, string, string]>([
    ["ja", "ご家族", "ご家族さん"],
    ["ja", "職人さん", "現場の職人さん"],
    ["ja", "来た方", "年金相談会に来る方"],
    ["en", "suppliers", "small suppliers"],
    ["en", "treasury", "treasury team"],
  ])("has two names (%s: %s, %s)", (lang, one, other) => {
    expect(isSameParty(one, other, lang)).toBe(true);
    expect(isSameParty(other, one, lang)).toBe(true);
  });

  it.each<[Lang, string, string]>([
    ["ja", "営業の人", "経理の人"],
    ["ja", "平野さん", "平田さん"],
    ["ja", "本を読む人", "記事を読む人"],
    ["en", "team", "treasury team"],
    ["en", "sales manager", "regional manager"],
  ])("is not taken for another (%s: %s, %s)", (lang, one, other) => {
    expect(isSameParty(one, other, lang)).toBe(false);
  });
});
