import { expect, it } from "vitest";
import { shorten } from "./shorten.ts";

it.each([
  ["ja", "協力会社の人は図面が早いと段取りが組めて喜んでくれます", "段取りが組めて喜んでくれます"],
  ["ja", "立て替えたお金が月末までに戻ってこないと家賃が払えない人がいます", "家賃が払えない人がいます"],
  ["ja", "寸法を二回確かめます", null],
  ["ja", "通りすがりの人にありがとうって言われる仕事", null],
  [
    "en",
    "Their parents set alarms every two hours because they don't trust the battery",
    "Their parents set alarms every two hours",
  ],
  ["en", "I check the barcode twice", null],
] as const)("%s: %s → %s", (lang, text, expected) => {
  const span = shorten(text, { start: 0, end: text.length }, lang);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});
