import { describe, expect, it, test } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import type { Input, SessionEvent } from "../event.ts";
import { recordOf } from "../kept/record-of.ts";
import { requestIn } from "./request.ts";
import { fold, type State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

describe("requests are told from work", () => {
  test.each([
    ["ja", "いや、今の話は消してください", "leave-out"],
    ["ja", "……いや、これはええわ", "leave-out"],
    ["ja", "その話はしたくないです", "leave-out"],
    ["ja", "父のときは行けなかった。……いや、この話はいいです。", "leave-out"],
    ["ja", "これって会社に見られますか?", "asks-who-sees"],
    ["ja", "ここに書いたの、会社に見られる？", "asks-who-sees"],
    ["ja", "ちゃんと消してくれましたか", "asks-if-done"],
    ["ja", "ところで、ここに書いたものは、どなたが読めるのでしょうか。", "asks-who-sees"],
    ["ja", "この会話の記録を、誰が読めるのか、です。", "asks-who-sees"],
    ["ja", "人事や上司は読めますか。", "asks-who-sees"],
    ["ja", "「我慢すること」ってどこかに入ってたら消してください、大事にしてるわけじゃないので", "leave-out"],
    ["ja", "念のため削除したい箇所がございます。", "leave-out"],
    ["ja", "これからのことは「月曜に、支店に意味を電話で伝える」とお書き直しください。", "change"],
    ["ja", "「縁の下」に直してください", "change"],
    ["en", "Please don't write that down.", "leave-out"],
    ["en", "No, take that out.", "leave-out"],
    ["en", "Delete the line about the boiler.", "leave-out"],
    ["en", "Please don't put that in the record.", "leave-out"],
    ["en", "Who else can see this?", "asks-who-sees"],
    ["en", "Does my manager get to see what I write?", "asks-who-sees"],
    ["en", "Did you take it out?", "asks-if-done"],
    ["en", "Make it say “I keep the lifts safe”.", "change"],
  ] as const)("%s: %s", (lang, text, type) => expect(requestIn(text, lang, "read-back")?.type).toBe(type));

  test.each([
    ["ja", "黒板を消してから帰ります"],
    ["ja", "記録に残さないと怒られます"],
    ["ja", "この仕事を終わりにしたい"],
    ["ja", "仕事を終わらせて帰ります"],
    ["ja", "私の仕事は誰に見られているんでしょうか"],
    ["ja", "それは書くなって言われる"],
    ["en", "I take the bins out at six."],
    ["en", "I write it down so nobody forgets."],
    ["ja", "この話は部長にもしました。"],
    ["en", "I take it out of the oven at four."],
    ["en", "They don't write it down and then I have to chase it."],
    ["en", "I want to stop the line when it is wrong."],
    ["en", "I have to finish the labels first."],
    ["ja", "「やな」は取っといて。"],
    ["ja", "誰が見ても分かるじゃないですか。"],
    ["en", "The one who sees it before it goes wrong."],
    ["en", "Leave it how you'd want to find it."],
    ["en", "I push beds. That's it."],
    ["en", "Who sees the charts I draw?"],
    ["en", "We leave the gate out for the night shift."],
  ] as const)("%s, no request: %s", (lang, text) => expect(requestIn(text, lang, "talk")).toBeNull());
});

function hold(lang: Lang, ...inputs: readonly (Input | string)[]): readonly State[] {
  return held(readers[lang], { lang, seed: 5, today: "2026-11-22" }, inputs);
}

const movesOf = (state: State | undefined) => state?.lastReply?.parts.map((part) => part.move) ?? [];

describe("what is to be left out", () => {
  it("is in no line, on no map and quoted no more, and its question is not asked again", () => {
    const states = hold(
      "en",
      rate,
      "I wash the sheets in a care home and nobody knows my name.",
      "Last week I washed my mother Bridie's blanket twice because nobody washed hers. Don't write that down.",
      { do: "continue" },
      "The residents, I suppose.",
      "They get cold at night.",
      "The nurses ring down when it is late.",
    );
    expect(movesOf(states[2])).toContain("request-left-out");
    const later = states.slice(2);
    expect(later.map((state) => state.lastReply?.text).join("\n")).not.toMatch(/blanket|Bridie|mother/u);
    expect(JSON.stringify(recordOf(later.at(-1) ?? expect.fail()))).not.toMatch(/blanket|Bridie/u);
    expect(later.at(-1)?.told.some(({ text }) => text.includes("blanket"))).toBe(false);
  });

  it("is what was said before, where nothing else was said", () => {
    const states = hold(
      "ja",
      rate,
      "倉庫で検品をしています。妹の離婚のことで頭がいっぱいで。",
      "今の話は書かないでください。",
    );
    const last = states.at(-1);
    expect(movesOf(last)).toContain("request-left-out");
    expect(last?.told).toEqual([]);
    expect(last?.heard).toEqual({});
    expect(recordOf(last ?? expect.fail()).map.tasks).toEqual([]);
  });
});

describe("at the reading back", () => {
  /** A state in which these lines are being read back. */
  function readBack(
    lang: Lang,
    lines: readonly (readonly ["aspiration" | "plan", string])[],
    ...said: string[]
  ): State {
    const opened = openSession({ lang, minutes: 60, seed: 5, today: "2026-11-22" });
    let log: readonly SessionEvent[] = [
      ...opened.events,
      ...lines.map(([section, text], index): SessionEvent => ({
        kind: "line-kept",
        turn: 0,
        line: `${section}-${index + 1}`,
        section,
        text,
        said: { turn: 0, start: 0, end: text.length },
        when: null,
        with: null,
      })),
      {
        kind: "counsellor-replied",
        turn: 0,
        done: false,
        reply: {
          ...(opened.state.lastReply ?? expect.fail()),
          phase: "close",
          move: "ask-read-back",
          asks: "close.read-back",
          awaits: "close.read-back",
        },
      },
    ];
    let state = fold(log);
    for (const say of said) {
      const step = takeTurn(log, state, { say }, readers[lang]);
      log = [...log, ...step.events];
      state = step.state;
    }
    return state;
  }

  it.each([
    ["ja", "事故な", "事故なし、だ。", "事故なし"],
    ["ja", "車の月賦", "「車の月賦」じゃなくて「約束を守る」。", "約束を守る"],
    ["ja", "脱線な", "脱線なし、だ。", "脱線なし"],
    [
      "ja",
      "手順書を書く",
      "「手順書を、直したついでに5行ずつ」にしてください",
      "手順書を、直したついでに5行ずつ",
    ],
    ["ja", "組立の人が困らないように", "ちがう、組立じゃなくて組付です", "組付の人が困らないように"],
    ["en", "help the proud", "I wouldn't say that. Change “proud” to “not ashamed”.", "help the not ashamed"],
    ["en", "check its old", "Make it say check it holds.", "check it holds"],
    ["en", "check its old", "It should be “check it holds”.", "check it holds"],
  ] as const)("%s: a line is put right: %s → %s", (lang, line, say, put) => {
    const state = readBack(lang, [["aspiration", line]], say);
    expect(recordOf(state).aspiration.map(({ text }) => text)).toEqual([put]);
    expect(movesOf(state)).toContain("request-changed");
  });

  it.each([
    ["ja", "「妹に話す」の行は消してください"],
    ["ja", "『妹に話す』は外してください。"],
  ] as const)("%s: a line is taken out: %s", (lang, say) => {
    const state = readBack(
      lang,
      [
        ["aspiration", "見る人"],
        ["plan", "妹に話す"],
      ],
      say,
    );
    expect(recordOf(state)).toMatchObject({ plan: [], aspiration: [{ text: "見る人" }] });
    expect(movesOf(state)).toContain("request-left-out");
  });

  it("takes out a line by some of its words, and says so when asked", () => {
    const lines = [
      ["aspiration", "a ward that sleeps"],
      ["plan", "Toward Priya, correcting you"],
    ] as const;
    const state = readBack(
      "en",
      lines,
      "That 'Toward Priya' line is garbage, delete it.",
      "Did you delete it? Yes or no.",
    );
    expect(recordOf(state)).toMatchObject({ plan: [], aspiration: [{ text: "a ward that sleeps" }] });
    expect(movesOf(state)).toContain("request-is-done");
  });

  it("does not say that it did what it did not understand", () => {
    const state = readBack(
      "en",
      [
        ["aspiration", "a ward that sleeps"],
        ["plan", "ring Sam"],
      ],
      "Change it to zebra crossing.",
    );
    expect(recordOf(state)).toMatchObject({ plan: [{ text: "ring Sam" }] });
    expect(movesOf(state)).toContain("request-unclear");
  });

  it.each(["それで合ってます。", "はい、大丈夫です。", "直したいところはないです。"])(
    "writes nothing where nothing is: %s",
    (say) => {
      const state = readBack("ja", [["aspiration", "事故な"]], say);
      expect(recordOf(state).aspiration.map(({ text }) => text)).toEqual(["事故な"]);
    },
  );

  it("keeps a sentence that is pointed at", () => {
    const state = readBack("ja", [["aspiration", "事故な"]], "声を聞きに行く仕事やて。あれ書いといて。");
    expect(recordOf(state).turningPoints.map(({ text }) => text)).toEqual(["声を聞きに行く仕事"]);
  });

  it("answers who sees what is written, and keeps the question", () => {
    const state = hold("ja", rate, "ログは本当にどこにも送らないんですか？").at(-1);
    expect(movesOf(state)).toContain("request-who-sees");
    expect(state?.answered["concern.wish"]).toBeUndefined();
  });
});

describe("a wish to end", () => {
  it.each([
    "もうよか、はよ終わろ",
    "次で終いにして",
    "若い人に名前を聞く。それは明日できる。はい終わり",
    "終わりて言いよろうが",
    "終了してください",
  ])("is let go: %s", (say) => {
    const state = hold("ja", rate, "洗濯場で働いてます。", "誰も見とらんし。", say).at(-1);
    expect(state?.done || state?.lastReply?.phase === "close").toBe(true);
  });

  it.each(["終わり。", "会議が終わりになって帰ります", "終わりのない仕事です"])(
    "is not every end: %s",
    (say) => {
      expect(hold("ja", rate, "洗濯場で働いてます。", "誰も見とらんし。", say).at(-1)?.done).toBe(false);
    },
  );
});
