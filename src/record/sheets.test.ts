import { describe, expect, it } from "vitest";
import { fold, type SessionEvent } from "../dialogue/index.ts";
import { careerPlanOf } from "./career-plan.ts";
import { drawableText } from "./drawable-text.ts";
import { drawable } from "./fonts.ts";
import { leafOfSession } from "./held.fixture.ts";
import {
  careerPlanPdf,
  careerPlanXlsx,
  leafOf,
  recordIcs,
  recordJson,
  recordMarkdown,
  recordText,
  recordXlsx,
  verbatimPdf,
  verbatimXlsx,
  type Leaf,
} from "./index.ts";
import { pageOf } from "./page.ts";
import { charactersOf } from "./pdf-text.fixture.ts";
import { unzip } from "./unzip.fixture.ts";
import { verbatimOf } from "./verbatim.ts";

const strange = "=1+1 髙﨑濵𠮷①㈱剝塡頰𠮟 😀👍🏽 <b>&\u0007\n二行目";
const said = [{ turn: 2, start: 0, end: 5 }];

const inputs = [
  { rate: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] } },
  { say: strange, seconds: 75 },
  { do: "why" },
  { do: "skip", seconds: 10 },
] as const;

async function filled(): Promise<Leaf> {
  const leaf = await leafOfSession(inputs);
  const line = (text: string) => ({ id: "x-1", text, said });
  return {
    ...leaf,
    record: {
      ...leaf.record,
      aspiration: [line("待っている人のために働く")],
      values: [line(strange)],
      fit: [line("音の違いに気づく")],
      collaboration: [line("営業に写真を渡す")],
      plan: [
        {
          ...line("濵口さんに見せに行く"),
          when: { start: "2026-12-04T15:00", end: "2026-12-04T15:30" },
          with: "濵口さん",
          firstStep: null,
          obstacle: "忙しい",
          answer: null,
        },
      ],
    },
  };
}

describe("the career plan sheet", () => {
  it("puts each section where ジョブ・カード様式1-1 asks for it, and leaves the rest blank", async () => {
    const { parts } = careerPlanOf(await filled());
    expect(parts.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ["価値観、興味、関心事項等", 2],
      ["強み等", 1],
      ["将来取り組みたい仕事や働き方等", 1],
      ["これから取り組むこと等", 1],
      ["その他", 0],
    ]);
    expect(parts[3]?.lines[0]?.details).toContainEqual({ label: "いつ", text: "12月4日(金) 15:00〜15:30" });
  });

  it("is a generic sheet in English", async () => {
    const plan = careerPlanOf(await leafOfSession([], { lang: "en" }));
    expect(plan.title).toBe("Career plan sheet");
    expect(JSON.stringify(plan)).not.toMatch(/[\u3040-\u9fff]/);
  });

  it("is a PDF on the paper that was asked for", async () => {
    const leaf = await filled();
    expect(Buffer.from(await careerPlanPdf(leaf)).toString("latin1")).toContain("/MediaBox [0 0 595.2756");
    expect(Buffer.from(await careerPlanPdf(leaf, "us-letter")).toString("latin1")).toContain("[0 0 612 792]");
  });
});

describe("the verbatim record", () => {
  it("numbers, times and names every turn, also what was done without words", async () => {
    const { rows } = verbatimOf(await leafOfSession(inputs));
    expect(rows.map(({ number, speaker, time }) => [number, speaker, time])).toEqual([
      ["0", "Kaname", "0:00"],
      ["1", "本人", "0:00"],
      ["1", "Kaname", "0:00"],
      ["2", "本人", "1:15"],
      ["2", "Kaname", "1:15"],
      ["3", "本人", "1:15"],
      ["3", "Kaname", "1:15"],
      ["4", "本人", "1:25"],
      ["4", "Kaname", "1:25"],
    ]);
    expect(rows[3]?.text).toBe(strange);
    expect(rows[1]?.action).toBe(true);
  });

  it("holds nothing that was taken back", async () => {
    const { rows } = verbatimOf(await leafOfSession([...inputs.slice(0, 2), { do: "back" }]));
    expect(JSON.stringify(rows)).not.toContain("髙﨑");
  });

  it("draws every character that was said, as the other documents do", async () => {
    expect(drawableText(strange, drawable())).not.toContain("〓");
    const said = await leafOfSession(inputs);
    for (const pdf of [await verbatimPdf(said), await careerPlanPdf(await filled())]) {
      const shown = charactersOf(pdf);
      for (const character of strange.replace(/[\s\p{Cc}\p{Cf}]/gu, "").match(/./gu) ?? [])
        expect(shown).toContain(character);
    }
  });
});

it("what was struck is in no document", async () => {
  const leaf = await leafOfSession([
    ...inputs.slice(0, 1),
    { say: "配管図を描いています。" },
    { say: "営業部の人が助かります。" },
    { say: "そうか、図面の見直しで現場の人の手が止まらずに済んでいたんですね。" },
  ]);
  const strikes: readonly SessionEvent[] = [
    ...(["aspiration", "values", "fit", "plan", "collaboration", "turningPoints"] as const).flatMap(
      (section) =>
        leaf.record[section].map(({ id }): SessionEvent => ({
          kind: "record-corrected",
          turn: 3,
          correction: { op: "strike", line: id },
        })),
    ),
    ...leaf.record.map.parties.map(({ id }): SessionEvent => ({
      kind: "map-corrected",
      turn: 3,
      correction: { op: "strike-party", party: id },
    })),
  ];
  expect(strikes.length).toBeGreaterThan(1);
  const events = [...leaf.events, ...strikes];
  const head = { id: "s-1", startedAt: new Date(leaf.startedAt) };
  const struck = leafOf({ head, events, state: fold(events) });
  const words = [
    ...leaf.record.turningPoints.map(({ text }) => text),
    ...leaf.record.map.parties.map(({ name }) => name),
  ];
  const texts = [
    recordMarkdown(struck),
    recordText(struck),
    recordIcs(struck),
    JSON.stringify(recordJson(struck.record, struck.timeline)),
    JSON.stringify(careerPlanOf(struck)),
    JSON.stringify(pageOf(struck, [])),
    ...unzip(await recordXlsx(struck)).values(),
    ...unzip(await careerPlanXlsx(struck)).values(),
  ];
  for (const text of texts) for (const word of words) expect(text).not.toContain(word);
});

describe("the workbooks", () => {
  const texts = (xlsx: Uint8Array) => {
    const files = unzip(xlsx);
    const strings = files.get("xl/sharedStrings.xml") ?? "";
    return {
      files,
      strings: strings.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    };
  };

  it("hold every word as text: nothing typed becomes a formula, nothing vanishes", async () => {
    for (const write of [recordXlsx, careerPlanXlsx]) {
      const { files, strings } = texts(await write(await filled()));
      expect(strings).toContain("=1+1 髙﨑濵𠮷①㈱剝塡頰𠮟 😀👍🏽 <b>& \n二行目");
      const whole = [...files.values()].join("");
      for (const never of ["<f>", "\u0007"]) expect(whole).not.toContain(never);
    }
  });

  it("have a sheet each for lines, plan and reach, and an empty column for comments", async () => {
    const { files, strings } = texts(await recordXlsx(await filled()));
    expect(files.get("xl/workbook.xml")).toMatch(/対話の記録.*これからの一歩/s);
    expect(strings).toContain("2026年12月4日(金) 15:00〜15:30");
    const verbatim = texts(await verbatimXlsx(await leafOfSession(inputs)));
    expect(verbatim.strings).toContain("コメント");
    expect(verbatim.files.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="E6"[^>]*\/>|<c r="E6"[^>]*><\/c>/);
  });
});
