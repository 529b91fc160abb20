import { describe, expect, it } from "vitest";
import { loadReader, type Lang } from "../../language/index.ts";
import { held } from "../held.ts";
import { felt } from "./felt.ts";
import type { State } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const numbers = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } } as const;

/** The reply to the last of some words. */
function reply(
  lang: Lang,
  ...said: readonly string[]
): { readonly text: string; readonly moves: readonly string[] } {
  const last: State | undefined = held(readers[lang], { lang, seed: 7, today: "2026-11-27" }, [
    numbers,
    ...said,
  ]).at(-1);
  return { text: last?.lastReply?.text ?? "", moves: last?.lastReply?.parts.map(({ move }) => move) ?? [] };
}

describe("two things of one utterance", () => {
  it("are joined by the person's own だから", () => {
    const { text } = reply(
      "ja",
      "ガス会社で検針の予定を組んでいます。毎日同じです。",
      "父の葬儀に間に合わなかったんです。だから親の介護をしている人の休みは先に入れます。誰にも言っていませんけど。",
    );
    expect(text).toContain("先に入れます");
    expect(text).toContain("間に合わなかった");
  });

  it("are both said back where neither surely outweighs the other", () => {
    const { text, moves } = reply(
      "en",
      "I drive the mobile library and I wonder who it is for.",
      "There's a man up at Glenfarg who can't see to read now. He still comes out to the step every second Tuesday. I keep the large print on the low shelf for him.",
    );
    expect(moves).toContain("beside-and");
    expect(text.match(/“/gu)?.length).toBe(2);
  });

  it("are not made of one short answer", () =>
    expect(reply("en", "I drive the mobile library. It's quiet.").moves.join()).not.toMatch(/beside/u));

  it("never give a reason for what makes oneself small", () =>
    expect(
      reply(
        "en",
        "I book the ambulances and I feel like a cog.",
        "I have stayed till ten every night since August and I am still behind, so I must be useless.",
      ).text,
    ).not.toMatch(/comes from|how you come to say|Behind “/u));
});

describe("the first words about one's work", () => {
  const arc = [
    "I just sort the post for the hospital, anyone could do it.",
    "Last week a consultant walked past me as if I was a trolley.",
  ];

  it("are not set beside an answer that names nothing one is", () =>
    expect(reply("en", ...arc, "Tea break, then home.").moves).not.toContain("beside-beginning"));
});

describe("a feeling", () => {
  const asked = (move: string, text: string) => {
    const state = held(readers.en, { lang: "en", seed: 7, today: "2026-11-27" }, [numbers, text]).at(-1);
    const reply = state?.lastReply;
    if (!state || !reply) throw new Error("nothing was said");
    return felt({ ...state, lastReply: { ...reply, parts: [{ move, wording: 0 }] } })?.text;
  };

  it("is of what was asked about, where the question was for one", () => {
    expect(asked("follow-now", "Lonesome, I suppose. It's a big house.")).toBe("lonesome");
    expect(asked("ask-task", "Lonesome, I suppose. It's a big house.")).toBeUndefined();
  });

  it("is not picked out of a sentence that says something else", () =>
    expect(asked("follow-now", "My brother was always the proud one.")).toBeUndefined());
});
