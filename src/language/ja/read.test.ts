import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { gistMaxLength, type Finding, type FindingKind, type FindingOf, type Reader } from "../finding.ts";
import { loadJaReader } from "./index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadJaReader(() => null);
});

const read = (text: string, asks: string | null = null) => reader.read(text, { asks, today: "2026-11-22" });
const of = <K extends FindingKind>(findings: readonly Finding[], kind: K): FindingOf<K>[] =>
  findings.filter((one): one is FindingOf<K> => one.kind === kind);

test("offsets point into the text as typed, half-width kana and emoji included", () => {
  const text = "😅 ﾊﾟｰﾄさんが助かるってー";
  const { findings } = read(text, "recipient.better");
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  expect(of(findings, "party")[0]?.text).toContain("ﾊﾟｰﾄ");
});

test.each(["死 に た い", "ｼﾆﾀｲ", "しにたーい", "シニタイです", "死・に・た・い"])(
  "self-harm is seen in 「%s」",
  (text) => {
    expect(of(read(text).findings, "risk")[0]).toMatchObject({ risk: "self-harm", severity: "act" });
  },
);

test.each(["このまま息の根を止めたい", "死にたい?ないと言えば嘘になる", "死にたい?うん、毎日"])(
  "a jest or a question repeated hides no wish: 「%s」",
  (text) => {
    expect(of(read(text).findings, "risk")[0]).toMatchObject({ risk: "self-harm" });
  },
);

test.each([
  "死ぬほど忙しいです",
  "死にそうに眠い",
  "必死でやりました",
  "締切に殺される",
  "「息の根を止める気か」って部長が冗談で言う",
  "殺し文句は「死んでも損はさせません」です",
  "死にたい?ないよ。孫の結婚式見るまで死ねんわ",
])("「%s」 is no risk", (text) => {
  expect(of(read(text).findings, "risk")).toEqual([]);
});

test("fillers and politeness stay out of the gist", () => {
  const text = "えーと、夜勤の人が助かるんじゃないかなと思います";
  const { gist, answer } = read(text, "recipient.better");
  expect(gist && text.slice(gist.start, gist.end)).toBe("夜勤の人が助かる");
  expect(answer && text.slice(answer.start, answer.end)).toBe("夜勤の人が助かるんじゃないかなと思います");
});

test.each(["わかりません", "こんにちは", "", "   "])("「%s」 says nothing to keep", (text) => {
  expect(read(text)).toMatchObject({ gist: null, answer: null });
});

test("after recipient.who a noun phrase that no list knows is a party", () => {
  expect(of(read("うーん、点訳グループかな", "recipient.who").findings, "party")[0]?.name).toBe(
    "点訳グループ",
  );
  expect(of(read("点訳グループの冊子が届いた").findings, "party").length).toBeLessThanOrEqual(1);
});

test("a commitment carries its day and its partner", () => {
  const [commitment] = of(
    read("来週の水曜に営業の田村さんに話してみます", "outcomes.plan").findings,
    "commitment",
  );
  expect(commitment).toMatchObject({
    when: { start: "2026-11-25", end: "2026-11-26" },
    with: "営業の田村さん",
  });
});

test("any text is read: no throw, spans in bounds, gist short, same again", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "だけです",
      "死にたい",
      "お客さんが",
      "「",
      "」",
      "ー",
      "\u0000",
      "\uD83D",
      "ﾊﾟ",
      "か\u3099",
      "。",
      "\n",
      "来週",
      "ので、",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const reading = read(text, "recipient.who");
      for (const span of [...reading.findings, reading.gist, reading.answer]) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const finding of reading.findings)
        expect(finding.text).toBe(text.slice(finding.start, finding.end));
      if (reading.gist)
        expect(reading.gist.end - reading.gist.start).toBeLessThanOrEqual(gistMaxLength.ja * 4);
      expect(read(text, "recipient.who")).toEqual(reading);
    }),
    { numRuns: 150 },
  );
});

test("thousands of characters are read, whatever they are", () => {
  const worst = [
    "うちの検査の結果が遅れると次の工程の人が帰れないんですよね、".repeat(67),
    "ア".repeat(2000),
    "の人".repeat(1000),
    "誰が".repeat(1000),
    "ないと".repeat(670),
    "長い話です。".repeat(2000),
  ];
  for (const text of worst) expect(read(text, "recipient.who").text).toBe(text);
});
