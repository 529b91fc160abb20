import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { recordOf } from "../kept/record-of.ts";
import { saysNothing } from "../says-nothing.ts";
import { fold, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { openSession, takeTurn } from "../turn.ts";

type Lang = "ja" | "en";
type Section = "aspiration" | "plan" | "fit" | "values" | "turningPoints";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

/** What follows each of `said`, where these lines stand and `asks` was asked last; everything else at the close is done. */
function atTheClose(
  lang: Lang,
  asks: Topic,
  lines: readonly (readonly [Section, string])[],
  ...said: readonly string[]
): State {
  const opened = openSession({ lang, minutes: 60, seed: 5, today: "2026-11-22" });
  const last = opened.state.lastReply ?? expect.fail();
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
    ...(asks === "close.next"
      ? [{ kind: "topic-left", turn: 0, topic: "close.read-back", reason: "unknown" } as const]
      : []),
    {
      kind: "counsellor-replied",
      turn: 0,
      done: false,
      reply: { ...last, phase: "close", move: `ask-${asks}`, asks, awaits: asks },
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

const movesOf = (state: State) => state.lastReply?.parts.map(({ move }) => move) ?? [];
const linesOf = (state: State) => {
  const { aspiration, values, fit, plan, turningPoints } = recordOf(state);
  return [...aspiration, ...values, ...fit, ...plan, ...turningPoints].map(({ text }) => text);
};

const clerk = [
  ["turningPoints", "The nurse holds her hand"],
  ["fit", "I only cry in the CR sometimes, then I go back. I read the chart twice"],
  ["values", "The side, left or right"],
] as const;

describe("what is said to be done to the record", () => {
  it("is done: three things in one breath", () => {
    const state = atTheClose(
      "en",
      "close.read-back",
      clerk,
      'I would change it po. "The nurse holds her hand" is not my work, mine is that I read the whole story before it is closed. And please add the ones with no family listed. And don\'t include that I cry in the CR, please.',
    );
    const lines = linesOf(state).join("\n");
    expect(lines).toContain("I read the whole story before it is closed");
    expect(lines).toContain("the ones with no family listed");
    expect(lines).not.toMatch(/holds her hand|cry/u);
    expect(lines).toContain("The side, left or right");
    expect(movesOf(state)).toContain("request-changed");
    expect(state.lastReply?.text).toContain("“I read the whole story before it is closed”");
  });

  it("keeps what is to be added, and no word of assent before it", () => {
    const state = atTheClose(
      "en",
      "close.read-back",
      clerk,
      "Naw. Put in that Jim's still alive but. It reads like he's deid.",
    );
    expect(linesOf(state)).toContain("Jim's still alive");
    expect(linesOf(state)).not.toContain("Naw");
    expect(state.lastReply?.text).toContain("“Jim's still alive”");
  });

  it.each([
    ["en", "Naw. Write that down."],
    ["en", "“The side, left or right” isn't right."],
    ["en", "Change it to zebra crossing."],
    ["en", "That's wrong, I never said proud."],
    ["ja", "いや。それ書いといて。"],
    ["ja", "最後の行がおかしいです。"],
    ["ja", "「手を握る人」は違います、直してください。"],
  ] as const)("%s: is not said where nothing was: %s", (lang, say) => {
    const lines =
      lang === "en"
        ? clerk
        : ([
            ["fit", "手を握る人"],
            ["plan", "妹に電話する"],
          ] as const);
    const state = atTheClose(lang, "close.read-back", lines, say);
    expect(linesOf(state).toSorted()).toEqual(lines.map(([, text]) => text).toSorted());
    expect(movesOf(state)).toContain("request-unclear");
    expect(state.done).toBe(false);
  });

  it("is said in part where a part was done", () => {
    const state = atTheClose(
      "en",
      "close.read-back",
      clerk,
      "Please add the drivers who wait at the gate. Change “the zebra crossing at four” to “the bus depot”.",
    );
    expect(linesOf(state)).toContain("the drivers who wait at the gate");
    expect(movesOf(state)).toContain("request-partly");
    expect(state.done).toBe(false);
  });

  it("takes out what is named in Japanese and adds what is given", () => {
    const state = atTheClose(
      "ja",
      "close.read-back",
      [
        ["fit", "朝礼で黙っていた"],
        ["plan", "妹に電話する"],
      ],
      "朝礼で黙っていたことは入れないでください。あと、会計のあとで見送る人ということも書き足してください。",
    );
    expect(linesOf(state).toSorted()).toEqual(["妹に電話する", "会計のあとで見送る人"].toSorted());
    expect(movesOf(state)).toContain("request-changed");
  });
});

describe("two things asked for in one sentence", () => {
  it.each([
    [
      "en",
      "Take out the bit about HR and put that I fix the lift.",
      [
        ["fit", "HR never rings back"],
        ["plan", "three men and a lift"],
      ],
      ["I fix the lift", "three men and a lift"],
    ],
    [
      "ja",
      "上司の話は外して、「縁の下」を「土台」に直してください。",
      [
        ["fit", "縁の下"],
        ["plan", "上司に電話する"],
      ],
      ["土台"],
    ],
    ["ja", "新人の子のことも書き足しておいて。", [["fit", "縁の下"]], ["新人の子のこと", "縁の下"]],
  ] as const)("%s: are both done: %s", (lang, say, lines, expected) => {
    const state = atTheClose(lang, "close.read-back", lines, say);
    expect(linesOf(state).toSorted()).toEqual([...expected].toSorted());
    expect(movesOf(state)).toContain("request-changed");
  });
});

describe("a wish to see the record", () => {
  it.each([
    [
      "en",
      "Maybe after Sunday, I will know then if I talked to Ate Joy. Can you show me how it reads now? I just want to be sure.",
    ],
    ["en", "What does it say now?"],
    ["en", "Read it back to me."],
    ["en", "Let me see the record."],
    ["ja", "記録を見せてください。"],
    ["ja", "もう一回読んで"],
    ["ja", "いまはどう書いてありますか。"],
  ] as const)("%s: reads the lines and does not end: %s", (lang, say) => {
    const lines =
      lang === "en"
        ? clerk
        : ([
            ["fit", "手を握る人"],
            ["plan", "妹に電話する"],
          ] as const);
    const state = atTheClose(lang, "close.next", lines, say);
    expect(state.done).toBe(false);
    for (const [, text] of lines) expect(state.lastReply?.text).toContain(text);
  });
});

describe("advice asked for at the close", () => {
  it.each([
    ["ja", "読まんよ。ほれより、せがれに何て言やいい"],
    ["ja", "一か月後かな。でも、部長にはどう言えばいいんでしょう。"],
    ["en", "Dunno. But what do I say to my lad?"],
    ["en", "In a month. What should I tell her on Sunday?"],
  ] as const)("%s: keeps the door open: %s", (lang, say) => {
    const state = atTheClose(lang, "close.next", [["fit", "x y"]], say);
    expect(state.done).toBe(false);
    expect(movesOf(state).some((move) => move === "close-advice" || move === "stay-to-know")).toBe(true);
  });
});

it("takes an approval for no request", () => {
  const state = atTheClose("en", "close.read-back", clerk, "Fine. Keep the left or right bit.");
  expect(movesOf(state)).not.toContain("request-unclear");
});

it("hears what was said into the door that was kept open, before it closes", () => {
  const state = atTheClose(
    "ja",
    "close.next",
    [["fit", "x y"]],
    "読まんよ。ほれより、せがれに何て言やいい",
    "無理に継げとは言わん。ただ、一度磨いてるとこを見に来てほしい。",
  );
  expect(state.lastReply?.text).toMatch(/見に来て/u);
});

describe("not being heard", () => {
  it.each(["あんた聞いとらんな", "あなた、全然聞いてないですよね", "人の話聞いてないだろ"])(
    "is owned up to: %s",
    (say) => {
      const state = atTheClose("ja", "role.cover", [], say);
      expect(movesOf(state).join()).toMatch(/repair-unheard|met-complaint|met-elsewhere/u);
      expect(state.lastReply?.questions).toBe(0);
    },
  );
});

it.each([
  ["en", "Naw", true],
  ["en", "No, no.", true],
  ["en", "Aye, well", true],
  ["en", "No family listed", false],
  ["ja", "いや", true],
  ["ja", "いや、べつに。", true],
  ["ja", "いい仕事", false],
] as const)("%s: %s says nothing: %s", (lang, words, expected) => {
  expect(saysNothing(words, lang)).toBe(expected);
});
