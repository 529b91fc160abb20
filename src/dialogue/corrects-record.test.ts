import { expect, it } from "vitest";
import { dictatedIn } from "./corrects-record.ts";
import type { KeptLine } from "./state.ts";

const line = (id: string, text: string): KeptLine => ({
  line: id,
  text,
  said: [{ turn: 1, start: 0, end: text.length }],
  section: "aspiration",
  when: null,
  with: null,
  firstStep: null,
  obstacle: null,
  answer: null,
  edited: null,
  struck: false,
});
const lines = [line("aspiration-1", "事故な"), line("plan-1", "来月、倉庫を見に行く")];

it.each([
  ["事故なし、だ。", "aspiration-1", "事故なし"],
  ["予定は「来月、倉庫の朝を見に行く」にしてください。", "plan-1", "来月、倉庫の朝を見に行く"],
  ["声を聞きに行く仕事やて。あれ書いといて。", null, "声を聞きに行く仕事"],
])("writes what is dictated: %s", (text, id, words) => {
  const dictated = dictatedIn(text, lines, "ja");
  expect(dictated && text.slice(dictated.span.start, dictated.span.end)).toBe(words);
  expect(dictated?.line).toBe(id);
});

it.each(["それで合ってます。", "はい、大丈夫です。", "直したいところはないです。"])(
  "writes nothing where nothing is: %s",
  (text) => expect(dictatedIn(text, lines, "ja")).toBeNull(),
);
