import { expect, test } from "vitest";
import { splitQuestion } from "./split-question.ts";

test.each([
  [
    "音で気づいて、営業に一本入れているのですね。その電話で、営業の方は何から解放されていると思いますか。",
    "音で気づいて、営業に一本入れているのですね。",
    "その電話で、営業の方は何から解放されていると思いますか。",
  ],
  ["どんな場面でしたか。", "", "どんな場面でしたか。"],
  [
    "「だれのため？」と思われた。\n\nそれはいつでしたか。",
    "「だれのため？」と思われた。",
    "それはいつでしたか。",
  ],
  [
    "You call sales. What are they spared by that call?",
    "You call sales.",
    "What are they spared by that call?",
  ],
  [
    "You said “only parts.” Who opens the box first, e.g. a nurse?",
    "You said “only parts.”",
    "Who opens the box first, e.g. a nurse?",
  ],
])("%s", (text, before, question) => {
  expect(splitQuestion(text)).toEqual({ before, question, after: "" });
});

test("lines of whom to reach stand after the question", () => {
  expect(
    splitQuestion(
      "心配しています。\nいま、おひとりですか。\nいま話せるところ\n・よりそいホットライン 0120-279-338",
    ),
  ).toEqual({
    before: "心配しています。",
    question: "いま、おひとりですか。",
    after: "いま話せるところ\n・よりそいホットライン 0120-279-338",
  });
});
