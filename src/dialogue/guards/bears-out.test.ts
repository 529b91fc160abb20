import { describe, expect, it } from "vitest";
import { type FindingOf, loadReader } from "../../language/index.ts";
import { bearsOut } from "./bears-out.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
type Lang = keyof typeof readers;

function answered(lang: Lang, text: string, from?: "outside") {
  const reading = readers[lang].read(text, { asks: "treatment.what", today: "2026-11-27" });
  const risk = reading.findings.find((one): one is FindingOf<"risk"> => one.kind === "risk");
  return bearsOut(reading, from ? { from } : {}, risk);
}

describe("an answer about a sign of bad treatment", () => {
  it.each<[Lang, string]>([
    ["en", "she moves my lamp every night so the camera can't see my hands"],
    ["en", "two of them hold the lift shut when I come with the trolley"],
    ["en", "I feel sick on the tram"],
    ["ja", "班長が通るたびに、俺の道具箱だけ蹴って行くんです"],
    ["ja", "朝になると手が震えます"],
    ["ja", "名字で呼ばれたことないですし"],
    ["ja", "もう三年くらい続いてます"],
  ])("bears it out (%s: %s)", (lang, text) => expect(answered(lang, text)).toBe("yes"));

  it.each<[Lang, string]>([
    ["en", "He's gruff but he's fair, and he shows me after"],
    ["en", "It was only once, and the manager sorted it"],
    ["ja", "きびしいけど、理由はちゃんと説明してくれます"],
    ["ja", "一回だけです。もう解決しました"],
  ])("lets it go (%s: %s)", (lang, text) => expect(answered(lang, text)).toBe("no"));

  it.each<[Lang, string]>([
    ["en", "Flowers on the till, white ones, with a card"],
    ["ja", "白い花が、置いてありました"],
  ])("is unclear where nobody can tell (%s: %s)", (lang, text) =>
    expect(answered(lang, text)).toBe("unclear"),
  );

  it("asks more of a customer's outburst, unless one is left alone with it", () => {
    expect(answered("ja", "納期のことで、その場で謝りました", "outside")).toBe("no");
    expect(answered("ja", "所長は見ていたのに、間に入ってくれませんでした", "outside")).toBe("yes");
    expect(answered("en", "My manager stood there and nobody stepped in", "outside")).toBe("yes");
  });
});
