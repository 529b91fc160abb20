import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { keptSpan } from "./kept-span.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

function kept(lang: Lang, asks: Topic, text: string): string | null {
  const reading = readers[lang]?.read(text, { asks, today: "2026-11-27" });
  const span = reading ? keptSpan(reading, asks) : null;
  return span ? text.slice(span.start, span.end) : null;
}

describe("what of an answer is kept", () => {
  test.each([
    ["ja", "outcomes.plan", "とくに予定はないです。", null],
    ["ja", "outcomes.plan", "何もする気はないです。決めたくない。", null],
    ["ja", "outcomes.plan", "いきなりですね。店長にメモを渡すとか？", "店長にメモを渡す"],
    [
      "ja",
      "outcomes.plan",
      "部長を通すと長いので、まず経理の後輩と昼飯",
      "部長を通すと長いので、まず経理の後輩と昼飯",
    ],
    ["ja", "outcomes.plan-when", "何の日ですか。年度末かな", "年度末"],
    ["ja", "outcomes.plan-when", "日を決めるのは勘弁してください", null],
    ["ja", "outcomes.plan-with", "去年亡くなった兄です", null],
    ["ja", "outcomes.plan-obstacle", "特にないです", null],
    ["ja", "outcomes.plan-obstacle", "時間がないこと", "時間がないこと"],
    ["ja", "outcomes.values", "道具を貸し借りしない。まあ俺が悪いんですけど", "道具を貸し借りしない"],
    ["ja", "outcomes.collaboration", "うちは一人部署です", null],
    ["ja", "outcomes.collaboration", "検査の結果を早めに教えてほしい", "検査の結果を早めに教えてほしい"],
    ["ja", "assets.gained", "白髪", null],
    ["ja", "outcomes.values", "今言うた 息子の弁当", "息子の弁当"],
    ["ja", "outcomes.aspiration", "別に 夜は家にいたい", "夜は家にいたい"],
    [
      "ja",
      "outcomes.aspiration",
      "そこ拾うんですか。何のため。雨の日も市が立つためです。",
      "雨の日も市が立つため",
    ],
    ["ja", "outcomes.aspiration", "どうだろう、辞めてるかもしれないし", null],
    ["ja", "outcomes.plan", "空き箱 もろとく 棚用", "空き箱 もろとく 棚用"],
    ["ja", "outcomes.fit", "十月", null],
    ["en", "outcomes.fit", "being shattered. it's 4am", null],
    ["en", "outcomes.values", "Wednesday after close.", null],
    ["en", "outcomes.plan", "I would never. No.", null],
    ["en", "outcomes.plan", "No plan, you invented that.", null],
    ["en", "outcomes.plan", "not really. I'll ring the depot and ask.", "I'll ring the depot and ask"],
    ["en", "outcomes.plan-when", "mind your own. after the harvest", "after the harvest"],
    ["en", "outcomes.plan-when", "what is this about", null],
    ["en", "outcomes.plan-with", "my uncle, but he died in spring", null],
    ["en", "outcomes.plan-first-step", "you have a gift for this", null],
    ["en", "outcomes.plan-first-step", "email Karim", "email Karim"],
    ["en", "outcomes.plan-obstacle", "Nothing at all.", null],
    ["en", "outcomes.values", "Getting it level. It's my fault it wasn't.", "Getting it level"],
    ["en", "outcomes.collaboration", "there is only me", null],
    [
      "en",
      "outcomes.collaboration",
      "they tell us the sizes a day before",
      "they tell us the sizes a day before",
    ],
  ] as const)("%s %s: %s → %s", (lang, asks, text, expected) =>
    expect(kept(lang, asks, text)).toBe(expected),
  );
});
