import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import { openSession, takeTurn } from "../turn.ts";
import { helpAskedFor } from "./asks-for-help.ts";

describe("asking for help", () => {
  test.each([
    ["ja", "来週のこと、どうしたらいいか、一緒に考えてもらえますか。", "step"],
    ["ja", "金曜までに何か一つ、できることがあればと思うんですけど。", "step"],
    ["ja", "どうしたらいいですか", "step"],
    ["ja", "どげんしたらよかとでしょうか", "step"],
    ["ja", "なにか聞きたいことないの？", "question"],
    ["ja", "どうしたらいいか聞かれても、答えは決まっています", null],
    ["ja", "新人には一つずつ、できることを教えます", null],
    ["ja", "ほかのこと聞いて", null],
    ["en", "can you help me work out what to say on friday", "step"],
    ["en", "what should i do about him?", "step"],
    ["en", "what would you ask me", "question"],
    ["en", "ask me summat then", "question"],
    ["en", "ask me something nicer", null],
    ["en", "the customers ask me questions all day about the trains", null],
    ["en", "what i do is fold", null],
  ] as const)("%s: %s → %s", (lang, text, expected) => expect(helpAskedFor(text, lang)).toBe(expected));

  const readers: Partial<Record<Lang, Reader>> = {};
  beforeAll(async () => {
    readers.ja = await loadReader("ja");
    readers.en = await loadReader("en");
  });

  function after(lang: Lang, ...says: readonly string[]) {
    const reader = readers[lang];
    if (!reader) throw new Error("no reader");
    const opened = openSession({ lang, minutes: 60, seed: 3, today: "2026-11-27" });
    let step = { events: opened.events, state: opened.state };
    for (const say of says) {
      const taken = takeTurn(step.events, step.state, { say, seconds: 40 }, reader);
      step = { events: [...step.events, ...taken.events], state: taken.state };
    }
    return step.state;
  }

  test.each([
    [
      "ja",
      [
        "木型を作っています。",
        "先週、若い人に手順を聞かれて、うまく言えませんでした。",
        "次の月曜のこと、一緒に考えてもらえますか。",
      ],
      "手順を紙に書いて渡します。",
      ["月曜の朝です。"],
    ],
    [
      "en",
      [
        "I make patterns for castings.",
        "The new lad asked me how and I couldn't put it into words.",
        "Could you help me think what to do on Monday?",
      ],
      "I could write the steps down and give them to him.",
      ["Monday morning.", "Draw the first one, I suppose."],
    ],
  ] as const)("%s: a step is thought through at once, and said back", (lang, told, act, more) => {
    const asked = after(lang, ...told);
    expect(asked.lastReply?.asks).toBe("outcomes.plan");
    const planned = after(lang, ...told, act);
    expect(planned.lines.map(({ section }) => section)).toContain("plan");
    expect(planned.lastReply?.asks).toMatch(/^outcomes\.plan-/u);
    expect(after(lang, ...told, act, ...more).lastReply?.parts.map(({ move }) => move)).toContain(
      "help-plan",
    );
  });
});
