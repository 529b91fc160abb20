import { describe, expect, it } from "vitest";
import type { Lang } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { whatItDoes } from "./what-it-does.ts";

const does = (lang: Lang, asks: Topic, text: string) => whatItDoes({ text, lang, findings: [] }, asks);

describe("what an utterance does with its question", () => {
  it.each([
    ["ja", "outcomes.values", "嘘をつかないこと"],
    ["ja", "outcomes.plan", "来週、倉庫の主任に会いに行きます"],
    ["ja", "recipient.who", "病院の検査室の人たちです"],
    ["ja", "concern.wish", "誰かに喜んでもらえる仕事がしたいです"],
    ["en", "concern.wish", "I'd like my work to help somebody"],
    ["en", "outcomes.values", "Never cutting corners"],
    ["en", "recipient.who", "the night staff on the wards, mostly"],
    ["en", "mirror.example", "Surgeons, obviously. Why do you ask?"],
  ] as const)("%s %s “%s” is kept as the answer", (lang, asks, text) => {
    expect(does(lang, asks, text)).toMatchObject({ instead: null, mayAnswer: true });
  });

  it.each([
    ["ja", "recipient.who", "少し待ってください", "filler"],
    ["ja", "recipient.trouble", "考えたこともないので、わからないです", "dontknow"],
    ["ja", "supporters.who", "それは言いたくないです", "refuse"],
    ["ja", "outcomes.fit", "いい質問ですね、ありがとうございます", "praise"],
    ["ja", "outcomes.plan", "私はどうすればいいんでしょうか", "advice"],
    ["en", "recipient.trouble", "couldn't tell you, never thought about it", "dontknow"],
    ["en", "supporters.who", "I'd rather not say", "refuse"],
    ["en", "outcomes.plan", "what should I do, any advice?", "advice"],
  ] as const)("%s %s “%s” does not answer", (lang, asks, text, instead) => {
    expect(does(lang, asks, text)).toEqual({ instead, mayAnswer: false, surelyAnswers: false });
  });

  it("sets nothing aside that was said about danger", () => {
    expect(does("ja", "safety.ask", "それは言いたくないです").instead).toBeNull();
  });
});
