import { describe, expect, it } from "vitest";
import { asidesIn } from "./aside.ts";

const whats = (text: string, lang: "ja" | "en") => asidesIn(text, lang).map(({ what }) => what);

describe("a wish for another subject", () => {
  it.each([
    "別の話題にしてもらえますか。",
    "もっと明るい話がいいです。",
    "この話はこれくらいにしときます。",
    "父の話はもうおしまい。",
    "話を変えましょうよ。",
    "なんかほかの質問して。",
    "ほかに聞きたいことはないんですか？",
  ])("is heard in Japanese: %s", (text) => expect(whats(text, "ja")).toEqual(["other-subject"]));

  it.each([
    "Can we talk about something else?",
    "Let's change the subject.",
    "Something lighter, please.",
    "I'd rather talk about something happier.",
    "Ask me another one, love.",
    "Right, enough about him.",
    "Could you ask me a normal question",
  ])("is heard in English: %s", (text) => expect(whats(text, "en")).toEqual(["other-subject"]));

  it.each([
    "お客さんが別の話をしてくるんです。",
    "患者さんには明るい話をしています。",
    "ほかのことも頼まれます。",
    "課長がすぐ話を変えたんです。",
    "違う仕事をしてみたい。",
    "普通の話ができる人がいなくて。",
    "別の話にしてくれって客に言われて。",
    "楽しい話をしたいのに誰もいないんです。",
  ])("is not what happens at work: %s", (text) => expect(whats(text, "ja")).toEqual([]));

  it.each([
    "I try to talk about something nice with the residents.",
    "He changed the subject straight away.",
    "I want to do something different with my life and train as a nurse.",
    "They ask me something every five minutes.",
    "I want to do something else.",
    "Can I ask a question?",
  ])("is not what happens at work: %s", (text) => expect(whats(text, "en")).toEqual([]));
});

describe("a good-humoured gripe", () => {
  it.each([
    "ほんと、謝るの好きですね（笑）",
    "いちいち数えないでよ。",
    "えらい難しいこと聞きますねえ。",
    "あら、せっかちねえ。",
    "九官鳥みたいやなあ。",
    "やまびこみたいっすね",
    "ずいぶん細かいとこ聞くっすね。",
    "いちいち数えんでええって。",
    "変に急かさんといて。",
  ])("is heard in Japanese: %s", (text) => expect(whats(text, "ja")).toEqual(["teased"]));

  it.each([
    "You do love a feeling, don't you.",
    "Don't make it into a big drama now.",
    "I was only being friendly.",
    "You're very nosy.",
  ])("is heard in English: %s", (text) => expect(whats(text, "en")).toEqual(["teased"]));

  it("is a complaint where the counsellor is likened to somebody", () =>
    expect(whats("You sound like my old headmaster.", "en")).toEqual(["rebuke"]));

  it.each([
    "院長は怒るのが好きなんです。",
    "子どもたちは数えるのが好きで、いつも一緒に数えます。",
    "おばあちゃんに、切らないでと頼まれて。",
    "母はせっかちな人でした。",
    "隣の席の人がオウムを飼っています。",
  ])("is not what is told: %s", (text) => expect(whats(text, "ja")).toEqual([]));

  it.each([
    "You do like to see them smile when the cake comes out of the kitchen",
    "I was only being trained at the time",
    "That's a big question for the unions and the council to sort out between them",
  ])("is not what is told: %s", (text) => expect(whats(text, "en")).toEqual([]));
});

describe("a reminder that something was told", () => {
  it.each([
    "もう言うたやん",
    "だから夜勤がないって",
    "車は持ってないって言ったでしょ、免許もないって",
    "さっき答えたでしょ",
    "それ、最初に言いましたよ",
  ])("is none of what is told: %s", (text) => expect(whats(text, "ja")).not.toEqual([]));
  it("is not what a thing or a person said", () => {
    expect(whats("さっき店長が言いました", "ja")).toEqual([]);
    expect(whats("母が無理するなって言ったのに、また出てる。", "ja")).toEqual([]);
    expect(whats("だから笑って。", "ja")).toEqual([]);
    expect(whats("just said route closed", "en")).toEqual([]);
  });
  it("is not what was never said aloud before", () =>
    expect(whats("I never said it out loud before.", "en")).toEqual([]));
});
