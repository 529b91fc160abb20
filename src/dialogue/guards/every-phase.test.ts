import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { asks } from "../moves/index.ts";
import type { State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";
import type { ArcPhase, Topic } from "../topic.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** A question of every phase. */
const questions: readonly (readonly [ArcPhase, Topic])[] = [
  ["frame", "rating"],
  ["concern", "concern.wish"],
  ["concern", "concern.scene"],
  ["mirror", "mirror.difference"],
  ["recipient", "recipient.who"],
  ["recipient", "recipient.trouble"],
  ["contact", "contact.last-reaction"],
  ["comparison", "comparison.feeling"],
  ["circle", "circle.inside-view"],
  ["role", "role.absence"],
  ["role", "role.restated"],
  ["vision", "vision.phrase"],
  ["outcomes", "outcomes.aspiration"],
  ["outcomes", "outcomes.plan"],
  ["close", "close.read-back"],
];

/** A session in the midst of a phase, its question asked. */
function at(lang: Lang, phase: ArcPhase, topic: Topic): State {
  const { state } = openSession({ lang, minutes: 60, seed: 2, today: "2026-11-22" });
  const move = asks.find((ask) => ask.asks === topic)?.id ?? "ask";
  return {
    ...state,
    phase,
    turn: 12,
    inputs: 12,
    asked: { [topic]: 1 },
    open: { topic, move, turn: 12 },
    lastReply: state.lastReply && { ...state.lastReply, asks: topic, phase, move },
  };
}

/** What is said in answer, one utterance after another. */
function say(lang: Lang, state: State, ...lines: readonly string[]): readonly State[] {
  let now = state;
  return lines.map((line) => {
    now = takeTurn([], now, { say: line, seconds: 20 }, readers[lang]).state;
    return now;
  });
}

const everywhere = (cases: readonly (readonly [Lang, string])[]) =>
  cases.flatMap(([lang, text]) => questions.map(([phase, topic]) => [lang, text, phase, topic] as const));

describe("safety, in every phase", () => {
  it.each(
    everywhere([
      ["ja", "もう死にたいです"],
      ["ja", "消えてしまいたいと、毎晩思います"],
      ["en", "I want to kill myself"],
      ["en", "Sometimes I think everyone would be better off if I were dead"],
    ]),
  )("stops everything and shows whom to reach (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    expect(state?.lastReply?.phase).toBe("safety");
    expect(state?.lastReply?.asks).toBe("safety.ask");
    expect(state?.lastReply?.text).toMatch(/0120-279-338|988/u);
    expect(state?.lines).toEqual([]);
    expect(state?.map.parties).toEqual([]);
  });

  it.each(
    everywhere([
      ["ja", "月末は死ぬほど忙しいです"],
      ["ja", "必死でやっています"],
      ["en", "I was dying of boredom in that meeting"],
      ["en", "The deadline nearly killed us"],
    ]),
  )("does not take over for a way of speaking (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    expect(
      state?.guards.find(({ guard, severity }) => guard === "safety" && severity === "act"),
    ).toBeUndefined();
  });
});

describe("treatment, in every phase", () => {
  it.each(
    everywhere([
      ["ja", "課長に毎朝みんなの前で怒鳴られて、給料泥棒と言われています"],
      ["ja", "残業が月120時間で、もう三か月続いています"],
      ["ja", "残業代は一円も払われていません。タイムカードは先に切らされます"],
      ["en", "My manager screams at me in front of everyone every single day and calls me worthless"],
      ["en", "I'm made to clock out and then work three more hours for nothing, every night"],
    ]),
  )("comes before the question that was asked (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    // Where it may be the trouble of those who are spoken of, it is asked about in the course of the talk.
    expect(state?.lastReply?.asks).toMatch(/^treatment\./u);
    expect(state?.map.parties).toEqual([]);
  });
});

describe("health, in every phase", () => {
  it.each(
    everywhere([
      ["ja", "三週間眠れていなくて、先週から休職しています"],
      ["en", "I haven't slept in three weeks and I'm signed off sick"],
    ]),
  )("is met by name, once (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    expect(state?.guards.map(({ guard }) => guard)).toContain("scope");
    expect(state?.lastReply?.parts.map(({ move }) => move)).toContain("scope-health");
  });
});

describe("guards together, in every phase", () => {
  it.each(
    everywhere([
      ["ja", "残業120時間が続いていて、朝が来なければいいと思います"],
      ["en", "I work ninety hours a week and I just want to die"],
    ]),
  )("put life before treatment (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    expect(state?.lastReply?.phase).toBe("safety");
  });

  it.each(
    everywhere([
      ["ja", "部長に毎日無能と言われます。でもよくあることですし、私が悪いので"],
      ["en", "My boss calls me an idiot every day, but it's just banter and I'm too sensitive"],
    ]),
  )("answer whoever makes it small or takes the blame (%s, %s, %s, %s)", (lang, text, phase, topic) => {
    const [state] = say(lang, at(lang, phase, topic), text);
    expect(state?.lastReply?.phase).toBe("treatment");
    expect(state?.lastReply?.parts.map(({ move }) => move).join()).toMatch(/not-your-fault|not-small/u);
  });
});

describe("a long day", () => {
  it.each<[Lang, string, string]>([
    ["en", "fifteen hours yesterday, no lunch", "that's most days"],
    ["ja", "朝7時から夜10時まで店にいます", "もう一年くらいです"],
  ])("is asked how often it comes, and named for what it is (%s: %s)", (lang, text, answer) => {
    const [first, second] = say(lang, at(lang, "concern", "concern.scene"), text, answer);
    const moves = [first, second].flatMap((state) => state?.lastReply?.parts.map(({ move }) => move) ?? []);
    expect(moves).toContain("overwork-since");
    expect(moves).toContain("overwork-first");
    expect(second?.guards.find(({ guard }) => guard === "treatment")?.severity).toBe("act");
  });
});

describe("a customer's temper", () => {
  it.each<[Lang, string, string]>([
    ["ja", "昨日、お客さんに電話で怒鳴られました", "納期のことで、その場で謝って終わりました"],
    ["ja", "先週クレームのお客さんに土下座しろと言われて", "一度きりです。店長が間に入ってくれました"],
    [
      "en",
      "The customer called me an idiot in front of the whole queue yesterday",
      "About a late parcel. I apologised and that was it.",
    ],
  ])("once is asked about and let go (%s: %s)", (lang, text, answer) => {
    const [asked, after] = say(lang, at(lang, "contact", "contact.last-reaction"), text, answer);
    expect(asked?.lastReply?.asks).toMatch(/^treatment\./u);
    expect(after?.lastReply?.phase).not.toBe("treatment");
    expect(after?.guards.find(({ guard }) => guard === "treatment")?.eased).toBe(true);
  });

  it.each<[Lang, string]>([
    ["ja", "お客さんに毎日のように怒鳴られて、物を投げられます"],
    ["en", "Customers scream and swear at me every single shift"],
  ])("day after day is ill treatment (%s: %s)", (lang, text) => {
    const [state] = say(lang, at(lang, "contact", "contact.last-reaction"), text);
    expect(state?.guards.find(({ guard }) => guard === "treatment")?.severity).toBe("act");
  });
});

describe("guilt", () => {
  it.each<[Lang, string]>([
    ["ja", "一週間いなかったら、みんなに迷惑がかかるので休めません"],
    ["en", "I couldn't do that to them, they'd be stuck and I'd feel awful"],
  ])("is met by asking about days off (%s: %s)", (lang, text) => {
    const [state] = say(lang, at(lang, "role", "role.absence"), text);
    expect(state?.lastReply?.phase).toBe("guilt");
    expect(state?.lastReply?.asks).toBe("role.cover");
  });

  it.each<[Lang, string]>([
    ["ja", "最初に気づくのは、おばあさんたちです"],
    ["ja", "伝票が少し溜まるくらいです"],
    ["en", "The pensioners would notice first"],
    ["en", "The inbox would be a bit fuller"],
  ])("is not raised where nobody speaks of a duty (%s: %s)", (lang, text) => {
    const [state] = say(lang, at(lang, "role", "role.absence"), text);
    expect(state?.guards).toEqual([]);
  });
});
