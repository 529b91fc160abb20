import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { type Known, toldUnasked } from "./told-unasked.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

function told(lang: Lang, text: string, known: Partial<Known> = {}): readonly string[] {
  const today = "2026-11-27";
  const reading = readers[lang]?.read(text, { asks: null, today });
  if (!reading) return [];
  return toldUnasked(reading, { names: [], today, ...known }).map(
    ({ section, span }) => `${section}: ${text.slice(span.start, span.end)}`,
  );
}

describe("what is told in a few words", () => {
  test.each<[Lang, string, string]>([
    ["ja", "火曜 所長に見せるわ", "plan: 火曜 所長に見せるわ"],
    ["ja", "明日 写真ば渡そうかね", "plan: 明日 写真ば渡そうかね"],
    ["ja", "だけん 角ばゆっくり曲がっとる", "values: だけん 角ばゆっくり曲がっとる"],
    ["ja", "朝礼の前のとこだけっすね", "values: 朝礼の前のとこだけっすね"],
    ["ja", "箱ば開けたら 手紙の残っとった", "turningPoints: 箱ば開けたら 手紙の残っとった"],
    ["ja", "消したら終わりな気がして", "turningPoints: 消したら終わりな気がして"],
    ["en", "gonna post it friday", "plan: gonna post it friday"],
    ["en", "might pin the drawing up", "plan: might pin the drawing up"],
    ["en", "i mended his satchel", "turningPoints: i mended his satchel"],
    ["en", "the handles. wrap them so they dont bite", "values: the handles. wrap them so they dont bite"],
    ["en", "id just like to know he got home", "aspiration: id just like to know he got home"],
  ])("%s %s", (lang, text, line) => {
    expect(told(lang, text)).toEqual([line]);
  });

  test.each<[Lang, string]>([
    ["ja", "明日も休むわ"],
    ["ja", "木曜 誰にも言わんわ"],
    ["ja", "だから 眠れんとよ"],
    ["ja", "だけん もう辞めとる"],
    ["ja", "開けたら 誰もおらんかった"],
    ["en", "gonna call it a day"],
    ["en", "gonna leave it there"],
    ["en", "could do with a break"],
    ["en", "i found it hard"],
    ["en", "i kept asking myself"],
  ])("%s %s is no line", (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });

  test("a piece of a plan is one only after a plan", () => {
    const piece = "the receipt in an envelope";
    expect(told("en", piece)).toEqual([]);
    expect(told("en", piece, { planned: true })).toEqual([`plan: ${piece}`]);
  });

  test("an answer to a question that was turned away counts where its section stands empty", () => {
    expect(told("ja", "まあ 三番の釜じゃろうね")).toEqual([]);
    expect(told("ja", "まあ 三番の釜じゃろうね", { left: ["aspiration"] })).toEqual([
      "aspiration: まあ 三番の釜じゃろうね",
    ]);
  });

  test("what would be lost without the work is told where that was asked", () => {
    const topic: Topic = "role.absence";
    expect(told("en", "the twins never get theirs back")).toEqual([]);
    expect(told("en", "mo never gets his letters", { asked: topic })).toEqual([
      "turningPoints: mo never gets his letters",
    ]);
  });
});
