import { expect, it } from "vitest";
import { cutAt } from "./cut-at.ts";

it.each([
  ["He'd say 'ring her, she picks up', and go", ["He'd say 'ring her, she picks up'", "and go"]],
  ['She wrote "not now, love", twice', ['She wrote "not now, love"', "twice"]],
  ["「え、まだなの」って、笑われて", ["「え、まだなの」って", "笑われて"]],
  ["The boys' coats, the girls' hats", ["The boys' coats", "the girls' hats"]],
])("never cuts within spoken words: %s", (text, parts) => {
  const spans = cutAt(text, { start: 0, end: text.length }, /,\s+|、/gu);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
