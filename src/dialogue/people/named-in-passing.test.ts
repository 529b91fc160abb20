import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import { recordOf } from "../kept/record-of.ts";
import { openSession, takeTurn } from "../turn.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

/** The map after somebody has said these things, whatever they were asked. */
function mapAfter(lang: Lang, ...says: readonly string[]) {
  const opened = openSession({ lang, minutes: 60, seed: 7, today: "2026-11-27" });
  let [log, state] = [opened.events, opened.state];
  const reader = readers[lang];
  if (!reader) throw new Error("no reader");
  for (const say of ["skip", ...says]) {
    const input = say === "skip" ? ({ do: "skip", seconds: 1 } as const) : { say, seconds: 60 };
    const step = takeTurn(log, state, input, reader);
    [log, state] = [[...log, ...step.events], step.state];
  }
  return recordOf(state).map;
}

const names = (lang: Lang, ...says: readonly string[]) =>
  mapAfter(lang, ...says).parties.flatMap(({ name, aliases }) => [name, ...aliases]);

describe("who is named in passing", () => {
  test("is not drawn: in charge, in another's mouth, a likeness", () => {
    const drawn = names(
      "en",
      "I do the linen for the big hotel on the front.",
      "My supervisor says it is a bit of a hobby.",
      'She said "ask the woman that irons", and I stood there like a child.',
    );
    expect(drawn.join(" ")).not.toMatch(/supervisor|woman|child/u);
  });

  test("a name is that of whoever was described", () => {
    const { parties } = mapAfter(
      "en",
      "I do the accounts for farms.",
      "Nobody sees it, that is the trouble with it.",
      "Ledgers and wages, every week, at the big desk.",
      "There is one I think of, a farmer who died.",
      "His widow, Brigid, came up to the counter in the autumn with a loaf.",
      "Brigid asked for me.",
    );
    expect(
      parties.filter(({ name, aliases }) => /widow|Brigid/u.test([name, ...aliases].join(" "))),
    ).toHaveLength(1);
  });

  test("a name told later is that of whoever was described, in small letters too", () => {
    const { parties } = mapAfter(
      "en",
      "i sort the mail room post",
      "there was this old woman",
      "her name was mrs pike",
    );
    expect(parties.filter(({ name, aliases }) => /pike/u.test([name, ...aliases].join(" ")))).toHaveLength(1);
    expect(parties).toHaveLength(1);
  });

  test("a thing that is only there, and an exclamation, are nobody", () => {
    const drawn = names(
      "en",
      "i pack the orders at night",
      "theres a board with the rates",
      "jesus mary and joseph the noise",
    );
    expect(drawn).toEqual([]);
  });

  test("a young one of a trade, whom something is planned with, is drawn", () => {
    const drawn = names("ja", "倉庫で箱を詰めとる", "郵便の兄ちゃんが毎日来るんよ", "明日 兄ちゃんに渡すわ");
    expect(drawn.join(" ")).toMatch(/兄ちゃん/u);
  });

  test("what others call the one who speaks is nobody", () => {
    const drawn = names(
      "ja",
      "部品の台帳をつける係です。",
      "言っても「台帳の人が口を出すの？」と言われそうで。",
    );
    expect(drawn).not.toContain("台帳の人");
  });

  test("a deed of the tale is no task, work told in passing is one", () => {
    const tasks = mapAfter(
      "ja",
      "古い伝票を読み取って、棚に納める係です。",
      "あの日は箱を五つ開けて、封筒を見つけました。",
    ).tasks.map(({ name }) => name);
    expect(tasks.join(" ")).toContain("納める");
    expect(tasks.join(" ")).not.toMatch(/開け|見つけ/u);
  });
});
