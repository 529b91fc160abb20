import { beforeAll, expect, test } from "vitest";
import type { FindingOf, Reader } from "../finding.ts";
import { loadJaReader } from "./index.ts";
import { partyKey } from "./party-name.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadJaReader(() => null);
});

const parties = (text: string, asks: string | null = "recipient.who"): FindingOf<"party">[] =>
  reader
    .read(text, { asks, today: "2026-11-22" })
    .findings.filter((one): one is FindingOf<"party"> => one.kind === "party");
const names = (text: string, asks: string | null = "recipient.who") =>
  parties(text, asks).map((one) => one.name);

test.each([
  ["うーん、看護師さんかな", ["看護師"]],
  ["お客さんです", ["お客さん"]],
  ["型枠の大工さんが待ってます", ["型枠の大工"]],
  ["次の工程の人ですかね", ["次の工程の人"]],
  ["病棟の看護師さんと患者さん", ["病棟の看護師", "患者さん"]],
  ["応募してくる人", ["応募してくる人"]],
  ["商品を使ってくれる人", ["商品を使ってくれる人"]],
  ["在庫を管理している配送業者さん", ["配送業者"]],
  ["営業と経理", ["営業", "経理"]],
  ["品質保証部の田中さん", ["品質保証部の田中さん"]],
])("%s → %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  "営業してます",
  "検査の結果を待ってます",
  "病院に入った",
  "工場で作っています",
  "看護師になりたい",
  "人の役に立つ仕事がしたい",
  "三人で回しています",
  "新人研修の資料です",
  "溶接工です、よろしく",
  "お客さんではないです",
])("「%s」 names no party", (text) => {
  expect(names(text, null)).toEqual([]);
});

test.each([
  ["お客さん", "お客様"],
  ["客", "お客さま"],
  ["営業", "営業部の人たち"],
  ["利用者さん", "ご利用者様"],
  ["看護師", "看護師さん"],
  ["次の工程の人", "次工程"],
])("%s and %s are one party", (one, other) => {
  expect(partyKey(one)).toBe(partyKey(other));
});

test.each([
  ["部長が待ってます", "colleague"],
  ["営業が待ってます", "department"],
  ["運送会社が待ってます", "partner"],
  ["お客さんが待ってます", "customer"],
  ["地域の人が待ってます", "society"],
  ["下請けの大工さんが待ってます", "partner"],
])("%s stands in the ring %s", (text, ring) => {
  expect(parties(text)[0]?.ring).toBe(ring);
});
