import { describe, expect, it } from "vitest";
import type { SessionRecord } from "../dialogue/index.ts";
import { drawableText } from "./drawable-text.ts";
import { drawable } from "./fonts.ts";
import { type Leaf, recordPdf } from "./index.ts";
import { pageOf } from "./page.ts";
import { charactersOf, plainOf } from "./pdf-text.fixture.ts";
import { typeset } from "./typesetter.ts";

const nothing: SessionRecord = {
  language: "ja",
  aspiration: [],
  values: [],
  fit: [],
  plan: [],
  collaboration: [],
  turningPoints: [],
  map: { tasks: [], parties: [], links: [] },
  ratings: { before: null, after: null },
  open: ["aspiration", "plan"],
  guards: [],
};

function leafWith(record: Partial<SessionRecord>): Leaf {
  return {
    record: { ...nothing, ...record },
    session: "s-1",
    startedAt: "2026-11-21T23:02:03.000Z",
    day: "2026-11-22",
    minutes: 58,
    timeline: [],
    events: [],
  };
}

function saying(text: string): Leaf {
  return leafWith({ aspiration: [{ id: "a-1", text, said: [{ turn: 7, start: 0, end: 5 }] }] });
}

describe("the record as PDF", () => {
  it.each([
    "髙﨑濵𠮷①㈱剝塡頰𠮟",
    "\u{fa19}と\u{795e}",
    "😀👍🏽❤️👨‍👩‍👧🇯🇵",
    "Škoda, Łukasz, Nguyễn, naïve, Ω",
    "〜…ー―‐「」",
  ])("shows every character of %s", async (text) => {
    expect(drawableText(text, drawable())).not.toContain("〓");
    const shown = charactersOf(await recordPdf(saying(text)));
    for (const character of text.replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, "").match(/./gu) ?? [])
      expect(shown).toContain(character);
  });

  it("puts a mark, and a word about it, where no font has the character", async () => {
    const shown = charactersOf(await recordPdf(saying("สวัสดี")));
    expect(shown).toContain("〓");
    expect(shown).not.toContain("ส");
  });

  it("refuses to write what would be drawn as an empty box", async () => {
    const page = JSON.stringify({ lang: "ja", title: "สวัสดี", subtitle: ["2026"], blocks: [], footer: [] });
    await expect(typeset("page", { page, paper: "a4", fan: "" }, new Date(0))).rejects.toThrow("PDF/UA-1");
  });

  it("reads nothing that was said as markup", async () => {
    const shown = charactersOf(await recordPdf(saying('#panic() *x* $y$ @z <w> "\\u{1F600}" //')));
    for (const mark of "#*$@<>\\/") expect(shown).toContain(mark);
  });

  it("is tagged, has a language and a title, on the paper that was asked for", async () => {
    const a4 = plainOf(await recordPdf(leafWith({})));
    expect(a4).toContain("/StructTreeRoot");
    expect(a4).toContain("/Lang (ja-JP)");
    expect(a4).toContain("/MediaBox [0 0 595.2756 841.8898]");
    expect(plainOf(await recordPdf(leafWith({ language: "en" }), "us-letter"))).toContain("[0 0 612 792]");
  });

  it("draws the fan, and writes out the names that the drawing has to shorten", async () => {
    const said = [{ turn: 3, start: 0, end: 2 }];
    const long = "鹿児島の離島で診療所をひとりで守りながら往診にも出かけている看護師のかた";
    const map = {
      tasks: [{ id: "t-1", name: "点検", said }],
      parties: [
        { id: "p-1", name: "営業部😀", ring: "department", aliases: [], said },
        { id: "p-2", name: long, ring: "customer", aliases: [], said },
      ],
      links: [{ task: "t-1", party: "p-1", effect: "謝らずに済む", said }],
    } as const;
    const pdf = await recordPdf(leafWith({ map }));
    const shown = charactersOf(pdf);
    for (const character of `営業部😀謝わたし鹿児島離往診護師`.match(/./gu) ?? [])
      expect(shown).toContain(character);
    // As lines and text, not as a bitmap.
    expect(plainOf(pdf)).not.toContain("/Subtype /Image");
    expect(pdf.length).toBeLessThan(250_000);
  });

  it("says first where to turn when a guard was raised", async () => {
    const shown = charactersOf(await recordPdf(leafWith({ guards: ["treatment"] })));
    for (const character of "こころの耳0120-565-455") expect(shown).toContain(character);
    expect(pageOf(leafWith({ guards: ["safety"] }), []).blocks[0]?.kind).toBe("help");
  });

  it("is the same again for the same record", async () => {
    const leaf = saying("だれかの夜の電話を減らしたい");
    const pdf = await recordPdf(leaf);
    expect(plainOf(pdf)).toContain("D:20261121230203Z");
    expect(Buffer.compare(pdf, await recordPdf(leaf))).toBe(0);
  });
});
