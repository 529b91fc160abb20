import { expect, test } from "vitest";
import { heldAsOne, heldTogether } from "./held-together.ts";

test("ordinals and dates stay on one line", () => {
  expect(heldTogether("取りかかるなら、一つ目は何ですか。")).toBe("取りかかるなら、一つ\u2060目は何ですか。");
  expect(heldTogether("12月4日にするのですね。")).toBe("12月\u20604日にするのですね。");
  expect(heldTogether("3人目のかたは、")).toBe("3人\u2060目のかたは、");
});

test("nothing else is changed", () => {
  const text = "目の前の一つを見て、12月の話をします。";
  expect(heldTogether(text)).toBe(text);
});

test("a name is held as one unless it might be wider than a line", () => {
  expect(heldAsOne("班の人")).toBe("班\u2060の\u2060人");
  expect(heldAsOne("とても長い名前のついた部署の人たち")).toBe("とても長い名前のついた部署の人たち");
});
