import { beforeAll, expect, test } from "vitest";
import { loadTokenizer, type Tokenizer } from "./tokenizer.ts";
import { prepare } from "./utterance.ts";

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const standard = (typed: string) => prepare(typed, { asks: null, today: "2026-11-22" }, tokenize);

test.each([
  ["見当もつかへん", "見当もつかない"],
  ["誰も知らんけえ", "誰も知らないから"],
  ["金型のクセ知っとるもんがおらん", "金型のクセ知っているもんがいない"],
  ["できひんねん", "できないんだ"],
  ["そうやろな", "そうだろうな"],
  ["箱を運んどるだけや", "箱を運んでいるだけだ"],
  ["おらんくなっても誰も困らん", "いなくなっても誰も困らない"],
  ["わしがおらんでも回る", "わしがいなくても回る"],
  ["電話ばして聞いてみる", "電話をして聞いてみる"],
  ["現場さ行ってくる", "現場に行ってくる"],
  ["何もできねえよ", "何もできないよ"],
  ["ないっすね", "ないですね"],
  ["相違ございません", "相違ありません"],
  ["教えてくださった先輩", "教えてくれました先輩"],
])("%s is read as %s", (typed, plain) => {
  expect(standard(typed).text).toBe(plain);
});

test.each([
  "いや、違います",
  "大変な人がいます",
  "この辺は静かです",
  "高さを測ります",
  "長さを出すのが仕事",
  "そうですねえ",
  "仕事じゃないです",
  "メモを取っとく",
  "会議による",
  "どんどん進む",
  "部屋や廊下",
])("%s stays as it is", (typed) => {
  expect(standard(typed).text).toBe(typed);
});

test("every piece keeps its way back to the typed text", () => {
  const typed = "ｶﾞﾀがわからへんねん。箱ば運んどるだけや😇";
  const { text, normal } = standard(typed);
  const at = text.indexOf("運んでいるだけだ");
  const span = normal.toTyped(at, at + "運んでいるだけだ".length);
  expect(typed.slice(span.start, span.end)).toBe("運んどるだけや");
});
