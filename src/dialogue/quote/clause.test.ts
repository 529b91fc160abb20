import { describe, expect, it } from "vitest";
import type { Lang } from "../../language/index.ts";
import { clausesOf, isFinished, trimClause } from "./clause.ts";

const texts = (text: string, lang: Lang) => clausesOf(text, lang, [], null).map((clause) => clause.text);

describe("clauses that can be said back", () => {
  it.each<[Lang, string, string]>([
    ["ja", "うーん、組み立てた棚が曲がっていないか見ています。", "組み立てた棚が曲がっていないか見ています"],
    ["ja", "まあ、夜は静かなんですけどね。", "夜は静か"],
    ["en", "Well, I suppose the till is the easy part.", "the till is the easy part"],
    ["en", "And nobody rings to say it arrived, you know.", "nobody rings to say it arrived"],
  ])("lose fillers and politeness at their ends (%s: %s)", (lang, text, clause) =>
    expect(texts(text, lang)).toContain(clause),
  );

  it.each<[Lang, string]>([
    ["ja", "札を貼って、棚に戻して、次の便を待ちます。店の人は見ていません。"],
    ["en", "I label them, and then they go on the van. Nobody sees that part."],
  ])("are cut where a clause ends and stand in what was said (%s)", (lang, text) => {
    for (const clause of clausesOf(text, lang, [], null))
      expect(text.slice(clause.start, clause.end)).toBe(clause.text);
    expect(texts(text, lang).length).toBeGreaterThan(2);
  });

  it("tells what leaves the listener waiting", () => {
    expect(isFinished("実際の手元の", "ja")).toBe(false);
    expect(isFinished("棚に戻して", "ja")).toBe(false);
    expect(isFinished("棚に戻します", "ja")).toBe(true);
    expect(isFinished("they go on the", "en")).toBe(false);
  });

  it("cuts no ending off after けど", () =>
    expect(texts("あれから来ないけどな。棚は空けとく。", "ja")).toContain("あれから来ない"));

  it("weighs a remark on one's own words, and what one thought before, under the answer", () => {
    const [answer, ...rest] = clausesOf(
      "みんなの足もとを照らす係やな。あはは、ええこと言うたわ。",
      "ja",
      [],
      null,
    );
    for (const remark of rest) expect(answer?.weight).toBeGreaterThan(remark.weight);
    const phrase = clausesOf("「人を運ぶ」と書いてあります。前は大げさだなって。", "ja", [], null);
    expect(phrase[0]?.weight).toBeGreaterThan(phrase.at(-1)?.weight ?? 0);
  });

  it("leaves off a first word that comes last, and weighs what plays praise down under the praise", () => {
    expect(texts("床屋さんですね、まず", "ja")).toContain("床屋さん");
    const [praise, less] = clausesOf(
      "刃がよく切れるって褒められた。でも社長に一回言われただけです。",
      "ja",
      [],
      null,
    );
    expect(praise?.weight).toBeGreaterThan(less?.weight ?? 0);
  });

  it("weighs a death more than a chore", () => {
    const [first, second] = clausesOf(
      "毎朝花の水を替えます。先週、よく話した方が亡くなりました。",
      "ja",
      [],
      null,
    );
    expect(second?.weight).toBeGreaterThan(first?.weight ?? 0);
  });

  it("leaves nothing of a bare filler", () => {
    expect(trimClause("うーん、", { start: 0, end: 4 }, "ja")).toBeNull();
  });
});
