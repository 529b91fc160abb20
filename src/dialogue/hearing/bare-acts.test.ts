import { describe, expect, it } from "vitest";
import type { Finding, Lang, Reading } from "../../language/index.ts";
import { asksToGoOn, withBareAct } from "./bare-acts.ts";
import { actOf } from "../told.ts";
import { voiceOf } from "../said-back/voice.ts";

const reading = (text: string, lang: Lang): Reading => ({
  text,
  lang,
  findings: [],
  gist: null,
  answer: null,
  restated: [],
});
const act = (text: string, lang: Lang, asks: string | null = null) =>
  actOf(withBareAct(reading(text, lang), asks).findings);

/** What the findings below have in common. */
const said = {
  rule: "",
  subject: "self",
  negated: false,
  hedged: false,
  quoted: false,
  tense: "present",
  confidence: 0.8,
} as const;

describe("an act that only the situation gives", () => {
  it.each<[Lang, string, string]>([
    ["ja", "ふーん", "dont-know"],
    ["ja", "いません", "nothing"],
    ["ja", "この質問、何の意味があるんですか", "question-to-you"],
    ["ja", "そこは飛ばしてもらえますか", "refuse"],
    ["en", "dunno", "dont-know"],
    ["en", "what is this for?", "question-to-you"],
    ["en", "can I skip that one", "refuse"],
  ])("is read (%s: %s)", (lang, text, expected) => expect(act(text, lang)).toBe(expected));

  it.each<[Lang, string]>([
    ["ja", "毎日同じ棚を数えて、何の意味があるんだろうと思います"],
    ["en", "I wonder what the point of my work is every day"],
    ["ja", "店の人はいません、倉庫の人が受け取ります"],
  ])("is not taken from an answer (%s: %s)", (lang, text) => expect(act(text, lang)).toBeNull());

  it("takes nobody for no answer only where a person is asked for", () => {
    expect(act("誰も見ていないと思います", "ja", "recipient.who")).toBe("nothing");
    expect(act("誰も見ていないと思います", "ja", "concern.scene")).toBeNull();
  });

  it("takes no greeting from who tells something", () => {
    const common = { ...said, start: 0, end: 7, text: "Morning" };
    const greets: Finding = { ...common, kind: "act", act: "greeting" };
    const names: Finding = { ...common, kind: "party", name: "cleaners", key: "cleaners", ring: "customer" };
    const told = {
      ...reading("Morning cleaners, the first bus is all cleaners", "en"),
      findings: [greets, names],
    };
    expect(actOf(withBareAct(told, "recipient.who").findings)).toBeNull();
    const bare = { ...reading("Morning!", "en"), findings: [greets] };
    expect(actOf(withBareAct(bare, null).findings)).toBe("greeting");
  });

  it("takes nothing for small talk in which something is told", () => {
    const common = { ...said, start: 0, end: 4, text: "部品の話" };
    const strays: Finding = { ...common, kind: "act", act: "off-topic" };
    const thanks: Finding = { ...common, kind: "thanks", thanks: "received" };
    const told = { ...reading("映画みたいだねって隣の班に褒められた", "ja"), findings: [strays, thanks] };
    expect(actOf(withBareAct(told, null).findings)).toBeNull();
    expect(actOf(withBareAct({ ...told, findings: [strays] }, null).findings)).toBe("off-topic");
  });

  it("hears puzzlement as a no only where a word was turned around", () => {
    const puzzled = reading("え？何の話をしてるんですか", "ja");
    expect(actOf(withBareAct(puzzled, "mirror.difference", true).findings)).toBe("disagree");
    expect(actOf(withBareAct(puzzled, "mirror.difference").findings)).not.toBe("disagree");
    const answer = reading("あっちは人の命を預かるけど、こっちは紙を運ぶだけ", "ja");
    expect(actOf(withBareAct(answer, "mirror.difference", true).findings)).toBeNull();
  });

  it("takes a no to the scales for one, and an exclamation for no answer", () => {
    expect(act("数字はええわ", "ja", "rating")).toBe("refuse");
    expect(act("やめときます", "ja", "rating")).toBe("refuse");
    expect(act("え？何言ってるんですか", "ja", "concern.scene")).toBe("question-to-you");
    expect(act("what are you on about?", "en", "concern.scene")).toBe("question-to-you");
    expect(act("何の話をしても笑われます", "ja", "concern.scene")).toBeNull();
  });

  it("takes a lost sense of the work for what is told, at the start", () => {
    const dontKnow: Finding = {
      kind: "act",
      act: "dont-know",
      start: 8,
      end: 20,
      text: "誰のためか分からない",
      rule: "",
      subject: "self",
      negated: false,
      hedged: false,
      quoted: false,
      tense: "present",
      confidence: 0.8,
    };
    const told = { ...reading("伝票の整理です。誰のためか分からないです", "ja"), findings: [dontKnow] };
    expect(actOf(withBareAct(told, "concern.wish").findings)).toBeNull();
    expect(actOf(withBareAct(told, "recipient.who").findings)).toBe("dont-know");
  });

  it("knows a wish to go on", () => {
    expect(asksToGoOn("続けて", "ja")).toBe(true);
    expect(asksToGoOn("ok, next question please", "en")).toBe(true);
    expect(asksToGoOn("next Friday", "en")).toBe(false);
  });
});

describe("a voice", () => {
  it.each<[Lang, string, string | null]>([
    ["ja", "いい加減にしてくれ、しつこいな", "hostile"],
    ["ja", "上司に「ふざけるな」と言われました", null],
    ["ja", "こういうのは半信半疑です", "doubtful"],
    ["ja", "長く来ていた方が先月亡くなりました", "heavy"],
    ["ja", "泣いている子を抱っこして寝かせます", null],
    ["ja", "帰りの車で泣いていました", "heavy"],
    ["ja", "少し休憩させてください", "pause"],
    ["en", "this is a waste of my time", "hostile"],
    ["en", "is that silly?", "asks-if-odd"],
    ["en", "communication and teamwork", "hollow"],
    ["en", "I pack the boxes and tape them", null],
    ["ja", "同じお店から二回目の返品が来て、理由は何も書かれていなかった", null],
    ["ja", "橋を渡す係ですかね。いいこと言いました", null],
    ["ja", "さっきも言いましたけど", "told-already"],
    ["ja", "この質問は三回目です", "told-already"],
    ["ja", "地味って最初に言いましたけど、地味でもないのかもしれません", null],
    ["ja", "常連さんが今も言ってくれるんです", null],
  ])("is heard beside what is said (%s: %s)", (lang, text, voice) =>
    expect(voiceOf(text, [], lang)).toBe(voice),
  );
});
