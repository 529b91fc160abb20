import { describe, expect, it } from "vitest";
import { held } from "../held.ts";
import { loadReader } from "../../language/index.ts";
import type { Input, SessionEvent } from "../event.ts";
import { matterIn } from "./matter.ts";
import { turnPointedAt } from "./pointed-at.ts";
import type { State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(lang: Lang, ...said: readonly string[]): readonly State[] {
  return held(readers[lang], { lang, seed: 5, today: "2026-11-22" }, [rate, ...said]);
}

const movesOf = ({ lastReply }: State) => lastReply?.parts.map(({ move }) => move) ?? [];
const follows = (state: State) => movesOf(state).some((move) => move.startsWith("follow-"));
/** Whether a reply stays: it leaves room, or asks one thing more of what was told. */
const stays = (state: State) => state.lastReply?.questions === 0 || follows(state);

describe("what weighs", () => {
  it.each<readonly [Lang, string]>([
    ["ja", "兄は去年の秋に死んだんです。"],
    ["ja", "祖父は五年前に死にました。"],
    ["ja", "母が入院したのに、配達があって行けませんでした。"],
    ["ja", "妻にはまだ話していません。"],
    ["ja", "嫁とは日曜から口をきいてないです"],
    ["ja", "来年には仕事がなくなるんじゃないかと思っています"],
    ["ja", "誰にも言ったことがないんですけどね"],
    ["ja", "あのとき、ひとこと言えばよかった。"],
    ["en", "My brother died in the spring."],
    ["en", "I should have gone to see her that weekend."],
    ["en", "My son and I had a row and he walked out."],
    ["en", "I lie awake thinking I’ll be let go."],
    ["en", "I’ve never told anyone that."],
  ])("is heard (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBe("weighs");
  });

  it.each<readonly [Lang, string]>([
    ["ja", "棚が倒れたので、朝から積み直しました。"],
    ["ja", "うれしくて泣きそうでした。"],
    ["ja", "お客様に何時に届くかを伝えます。"],
    ["en", "I sort the bags at Terminal 2."],
    ["en", "My mother was a nurse too."],
    ["en", "I tell the drivers which bay to use."],
  ])("is not heard in work (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBeNull();
  });

  it.each<readonly [Lang, string]>([
    ["ja", "娘に何て言えばいいのか。"],
    ["ja", "弟にどう謝ったらいいんだろう"],
    ["en", "What do I say to my brother?"],
    ["en", "I don't know what to say to her."],
  ])("may be a question of one's own (%s): %s", (lang, text) => {
    expect(matterIn(text, [], lang)).toBe("asks-what-to-say");
  });
});

describe("following", () => {
  it.each<readonly [Lang, string, string]>([
    [
      "ja",
      "倉庫の仕事のことで来ました。",
      "こないだ、退職する山本さんが、俺の字で書いた棚札を一枚持って帰ったんです。うれしかったな。",
    ],
    [
      "ja",
      "経理をしています。",
      "十年前に一度、二重に払ってしまって。あれは忘れられないです。それから毎月、勝手に全部電話して確かめてます。",
    ],
    ["ja", "給食の仕事です。", "誰にも言ってないんですけど、残った牛乳を一本、あの子に持たせてました。"],
    [
      "en",
      "I came about the depot.",
      "Last week old Mr Byrne left, and he took one of my hand-drawn labels home with him. I was so glad.",
    ],
    [
      "en",
      "I keep the books.",
      "Years ago I paid one twice, and I still think about it. Since then I ring every one of them, my own way. Nobody asked me to.",
    ],
    [
      "en",
      "I work in the canteen.",
      "I never told anyone, but I used to put a roll aside for one little lad on Fridays.",
    ],
  ])("stays with what was put on the table (%s): %s %s", (lang, first, told) => {
    const state = hold(lang, first, told).at(-1);
    expect(state && stays(state)).toBe(true);
  });

  it.each<readonly [Lang, string, string]>([
    [
      "ja",
      "図書館で働いています。",
      "この前、返却の列で女の子が「これ、三回読んだ」って見せてくれて、嬉しかったです。",
    ],
    [
      "en",
      "I work at the library.",
      "Last week a girl in the queue held up her book and said she'd read it three times. I was so pleased, I told my sister.",
    ],
  ])("says nothing solemn to what was good (%s): %s %s", (lang, first, told) => {
    const state = hold(lang, first, told).at(-1);
    expect(state && stays(state)).toBe(true);
    expect(state && movesOf(state)).not.toContain("follow-words-quietly");
  });

  it.each<readonly [Lang, string, string]>([
    ["ja", "人の役に立つ仕事がしたいです。", "伝票を打って、棚に入れて、また次を打ちます。"],
    ["en", "I want work that helps people.", "I key the orders, shelve the boxes and start again."],
  ])("goes on from a plain answer (%s)", (lang, first, told) => {
    const state = hold(lang, first, told).at(-1);
    expect(state && follows(state)).toBe(false);
  });

  it.each<readonly [Lang, readonly string[]]>([
    [
      "ja",
      [
        "印刷の仕事のことで来ました。",
        "兄は去年の秋に死んだんです。工場は兄のものでした。",
        "二人で二十年、同じ機械を回していました。兄の声が、まだ聞こえる気がします。",
        "最後の日も、いつもどおりに機械を止めて帰りました。ひとこと言えばよかった。",
        "刷って、そろえて、包みます。",
        "町の本屋に行きます。",
      ],
    ],
    [
      "en",
      [
        "I came about the laundry.",
        "My brother died in the spring. He ran the big press.",
        "We worked across from each other for twenty years, and I still look up when the press stops.",
        "The last day he just hung his coat up like always. I should have said something.",
        "I fold the sheets and stack them.",
        "They go to the hospital.",
      ],
    ],
  ])("stays as long as the person goes on, and then the talk goes on (%s)", (lang, said) => {
    const states = hold(lang, ...said);
    expect(states.slice(2, 5).map(stays)).toEqual([true, true, true]);
    const last = states.slice(-1).flatMap(movesOf);
    // What weighed in it is held once more, or the next question comes.
    expect(last.filter((move) => move.startsWith("follow-") && !move.startsWith("follow-whole"))).toEqual([]);
    expect(states.flatMap(movesOf)).not.toContain("mirror-only");
    expect(states.at(-1)?.lines.filter(({ section }) => section === "plan")).toEqual([]);
  });

  it.each<readonly [Lang, readonly string[], number]>([
    [
      "ja",
      [
        "検査をしています。",
        "実習生のホアさんが、毎朝見本を持って聞きに来るんです。",
        "出荷の人です。",
        "ホアさんの話をしてたんですけど。",
      ],
      2,
    ],
    [
      "en",
      [
        "I check seals.",
        "There's a trainee, Hoa, who brings me a sample every morning to ask.",
        "The loaders, I suppose.",
        "I was telling you about Hoa.",
      ],
      2,
    ],
  ])("goes back to what was passed over (%s)", (lang, said, at) => {
    const last = hold(lang, ...said).at(-1);
    expect(last && movesOf(last).join()).toMatch(/follow-(?:back|past)/u);
    expect(last?.lastReply?.questions).toBe(0);
    expect(last && turnPointedAt(last)).toBe(at + 1);
  });

  it.each<readonly [Lang, string, string]>([
    ["ja", "仕分けの仕事のことで来ました。", "それより、娘に何て言えばいいですかね。"],
    ["en", "I came about the warehouse job.", "Never mind that. What do I say to my daughter?"],
  ])("asks what they would most want the other to know (%s)", (lang, first, question) => {
    const last = hold(lang, first, question).at(-1);
    expect(last && movesOf(last).at(-1)).toBe("follow-to-know");
  });

  it("keeps no death as the work that was asked for", () => {
    const told = hold(
      "ja",
      "この先のことで来ました。",
      "去年の暮れです。",
      "祖父は五年前に死にました。祖父の店です。",
    );
    const tasks = told.at(-1)?.map.tasks.map(({ name }) => name) ?? [];
    expect(tasks.join()).not.toMatch(/死/u);
  });

  it("asks nothing of its own where life may be at risk", () => {
    const last = hold("en", "I came about work.", "My brother died and I want to kill myself.").at(-1);
    expect(last?.lastReply?.phase).toBe("safety");
    expect(last && follows(last)).toBe(false);
  });

  it("forgets what is to be left out", () => {
    const states = hold(
      "en",
      "I came about the depot.",
      "Last week I saw Lorna crying by the bins, and I never told anyone.",
      "Please leave out what I said about Lorna.",
    );
    const held = states.at(-1)?.thread.table.flatMap(({ hearts }) => hearts.map(({ text }) => text)) ?? [];
    expect(held.join(" ")).not.toMatch(/Lorna crying/u);
  });
});

describe("the close", () => {
  it.each<readonly [Lang, string]>([
    ["ja", "実は母が十一月に亡くなって、まだ誰にも言っていません。"],
    ["en", "My mum died in November. I've not told anyone here."],
  ])("waits for what is told in it (%s)", (lang, told) => {
    const opened = openSession({ lang, minutes: 60, seed: 5, today: "2026-11-22" });
    let log: readonly SessionEvent[] = opened.events;
    let { state } = opened;
    const take = (input: Input) => {
      const step = takeTurn(log, state, input, readers[lang]);
      log = [...log, ...step.events];
      state = step.state;
    };
    take(rate);
    // An hour has gone by without an answer.
    while (state.phase !== "close" && !state.done) take({ do: "skip", seconds: 300 });
    take({ say: told, seconds: 40 });
    expect(state.done).toBe(false);
    expect(stays(state)).toBe(true);
    take({ say: { ja: "うん。", en: "Yes." }[lang], seconds: 20 });
    expect(state.done).toBe(false);
  });
});

describe("before the close", () => {
  it.each<readonly [Lang, string, RegExp]>([
    [
      "ja",
      "去年の冬、山本さんの最後の日に、誰も見送らなかったんです。俺だけ駅まで行きました。",
      /山本|見送|駅/u,
    ],
    [
      "en",
      "Last winter on old Mr Byrne's last day nobody said goodbye. I walked him to the bus.",
      /Byrne|goodbye|bus/u,
    ],
  ])("comes back to what was told and not gone into, while there is time (%s)", (lang, told, named) => {
    const opened = openSession({ lang, minutes: 60, seed: 5, today: "2026-11-22" });
    let log: readonly SessionEvent[] = opened.events;
    let { state } = opened;
    const take = (input: Input) => {
      const step = takeTurn(log, state, input, readers[lang]);
      log = [...log, ...step.events];
      state = step.state;
    };
    take(rate);
    take({ say: told, seconds: 30 });
    // As if it had been met by the next question of the list.
    state = {
      ...state,
      thread: { ...state.thread, table: state.thread.table.map((put) => ({ ...put, met: 0 })), inARow: 0 },
      sentences: [],
      spoken: [],
    };
    const seen: string[] = [];
    while (state.phase !== "close" && !state.done && seen.length < 60) {
      take({ do: "skip", seconds: 20 });
      seen.push(...(movesOf(state).includes("follow-earlier") ? [state.lastReply?.text ?? ""] : [""]));
    }
    expect(seen.filter((text) => named.test(text))).toHaveLength(1);
  });
});
