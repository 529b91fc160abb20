import { expect, it } from "vitest";
import { putsUsRight } from "./correction.ts";

it.each([
  ["en", "its pupils, not customers", "What do your customers find hard?"],
  ["en", "no i said crates", "So you pack creates."],
  ["en", "of US. Me and my sister.", "The one who isn't frightened of you."],
  ["en", "there aint no line mate", "What can the line mate count on you for?"],
  ["ja", "営業じゃなくて購買です", "営業の方は、ふだん何に困っていそうですか。"],
  ["ja", "読み違えです。", "つらかったのですね。"],
  ["ja", "違うって。逆。続けたいんです", "辞めたいのですね。"],
] as const)("puts the counsellor right (%s: %s)", (lang, text, said) => {
  expect(putsUsRight(text, lang, said)).toBe(true);
});

it.each([
  ["en", "It's for the pride, not the money.", "What do you work for?"],
  ["ja", "お金じゃなくて気持ちです", "何のために働いていますか。"],
  ["ja", "逆に聞きたいくらいです", "どう思われますか。"],
  ["ja", "間違えて送ったことがあります", "失敗から覚えたのは何ですか。"],
] as const)("denies what nobody here had said (%s: %s)", (lang, text, said) => {
  expect(putsUsRight(text, lang, said)).toBe(false);
});
