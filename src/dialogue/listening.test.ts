import { describe, expect, it } from "vitest";
import { held } from "./held.ts";
import { loadReader } from "../language/index.ts";
import type { Input, SessionEvent } from "./event.ts";
import { recordOf } from "./kept/record-of.ts";
import { decide } from "./decide.ts";
import { evolve, type State } from "./state.ts";
import { openSession } from "./turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(lang: Lang, ...inputs: readonly (Input | string)[]): readonly State[] {
  return held(readers[lang], { lang, seed: 5, today: "2026-11-22" }, inputs);
}

describe("listening", () => {
  it("leaves room after a death and asks nothing on top of it", () => {
    const last = hold(
      "ja",
      rate,
      "先月、長く通っていた方が亡くなって、私は弁当を一つ減らしただけでした。",
    ).at(-1);
    expect(last?.lastReply?.questions).toBe(0);
    expect(last?.lastReply?.text).toMatch(/亡くなっ/u);
  });

  it("does not take an unwilling noise for an answer", () => {
    const last = hold("ja", rate, "はあ").at(-1);
    expect(last?.answered["concern.wish"]).toBeUndefined();
  });

  it("meets rough words without an argument, and offers to stop", () => {
    const [, , rough] = hold("en", rate, "I stack pallets all day.", "this is a waste of my time");
    expect(rough?.lastReply?.parts.map((part) => part.move)).toContain("repair-irritation");
    expect(rough?.lastReply?.questions).toBe(0);
  });

  it("asks how to go on when little comes any more", () => {
    const states = hold("en", rate, "pallets", "dunno", "dunno", "nah", "dunno", "dunno");
    expect(states.map((state) => state.lastReply?.asks)).toContain("close.pace");
  });

  it("leaves room after a scene, and asks on when that has been used", () => {
    const states = hold(
      "ja",
      rate,
      "転職しようかなと思っていて。看護師の友達がすごいなと思うんです。",
      "先週、友達が患者さんからの手紙を見せてくれて。わたしは締めで残業していたところでした。",
      "給与計算です。勤怠を集めて、間違いがないか見て、締めて、明細を出すだけです。",
      "看護師さんは目の前に人がいて、わたしの前には画面しかありません。",
      "社員が二百人くらいいて、あとは税務署にも出します。",
      "間違えるとすぐ電話がかかってきます。合っていて当たり前なので。",
    );
    const asked = states.map((state) => state.lastReply?.questions);
    expect(asked.join("")).not.toMatch(/0000/u);
  });

  it("says why a question came and what it did not ask", () => {
    const [, , , why] = hold(
      "en",
      rate,
      "Yesterday I dropped a tray of samples and nobody even looked up. I only label tubes in a lab.",
      "It was lunch time.",
      { do: "why" },
    );
    expect(why?.lastReply?.text).not.toBe("");
  });

  it("keeps a neighbour with an enviable job off the fan", () => {
    const last = hold("en", rate, "My neighbour is a firefighter and I just scan parcels.").at(-1);
    expect(
      last &&
        recordOf(last)
          .map.parties.map(({ name }) => name)
          .join(),
    ).not.toMatch(/firefighter|neighbour/iu);
  });
});

describe("a plan", () => {
  it("keeps what may get in the way and what is done then apart, each where it was said", () => {
    const opened = openSession({ lang: "ja", minutes: 60, seed: 5, today: "2026-11-22" });
    const said = "月末は忙しいかもしれません。そのときは朝だけ行きます。";
    const plan: SessionEvent = {
      kind: "line-kept",
      turn: 1,
      line: "plan-1",
      section: "plan",
      text: "店に行って棚を見る",
      said: { turn: 1, start: 0, end: 9 },
      when: null,
      with: "店長",
    };
    const asked: State = {
      ...evolve(opened.state, plan),
      open: { topic: "outcomes.plan-obstacle", move: "ask-plan-obstacle", turn: 1 },
    };
    const reading = readers.ja.read(said, { asks: "outcomes.plan-obstacle", today: "2026-11-22" });
    const details = decide(asked, reading, 30).flatMap((event) =>
      event.kind === "plan-detailed" ? [[event.detail, said.slice(event.said.start, event.said.end)]] : [],
    );
    expect(details).toEqual([
      ["obstacle", "月末は忙しい"],
      ["answer", "朝だけ行きます"],
    ]);
  });
});

describe("care in combination", () => {
  it("answers blame taken for mistreatment before anything else", () => {
    const [, told] = hold(
      "ja",
      rate,
      "主任に毎朝みんなの前で怒鳴られています。でも私が仕事できないのが悪いんです。",
    );
    expect(told?.lastReply?.phase).toBe("treatment");
    expect(told?.lastReply?.parts.map((part) => part.move)).toEqual([
      "treatment-first",
      "treatment-not-your-fault",
      "treatment-since",
    ]);
  });

  it("takes a wish to vanish before overtime, and comes back to the overtime after a misreading", () => {
    const states = hold(
      "ja",
      rate,
      "残業が月百三十時間で、もう消えてしまいたい。",
      "そういう意味じゃないです。疲れたという意味です。",
      "春からです",
    );
    expect(states[1]?.lastReply?.phase).toBe("safety");
    expect(states[2]?.lastReply?.phase).toBe("treatment");
  });

  it("tells somebody who is treated badly where to turn when they ask", () => {
    const states = hold(
      "en",
      rate,
      "My supervisor screams at me in front of the whole kitchen in Leeds every day.",
      "Since March.",
      "Who would I even tell?",
    );
    expect(states.at(-1)?.lastReply?.text).toMatch(/0300 123 1100/u);
  });

  it("counts hours written in figures or words", () => {
    expect(hold("ja", rate, "先月の残業は百二十時間でした。").at(-1)?.guards[0]?.severity).toBe("act");
    expect(hold("en", rate, "We do seventy-hour weeks.").at(-1)?.guards[0]?.guard).toBe("treatment");
    expect(hold("ja", rate, "残業は月に二十時間くらいです。").at(-1)?.guards).toEqual([]);
  });
});
