import { describe, expect, it } from "vitest";
import type { Finding, Reader } from "../finding.ts";
import { withLikeness } from "./with-likeness.ts";

const text = "棚の鍵はもう返しました。";
const heardBy = (rule: string, more: Partial<Finding & { kind: "risk" }> = {}): Finding => ({
  start: 0,
  end: 5,
  text: text.slice(0, 5),
  rule,
  subject: "self",
  negated: false,
  hedged: false,
  quoted: false,
  tense: "unknown",
  confidence: 0.7,
  kind: "risk",
  risk: "self-harm",
  severity: "ask",
  ...more,
});

function read(
  likeness: number,
  findings: readonly Finding[],
  asks: string | null = null,
  typed = text,
  treated = 0,
) {
  const rules: Reader = {
    read: () => ({
      text: typed,
      lang: "ja",
      findings,
      gist: null,
      answer: { start: 0, end: typed.length },
      restated: [],
    }),
  };
  const reader = withLikeness(rules, {
    likenessOf: () => (sounding) => ({
      span: { start: 0, end: typed.length },
      likeness: sounding === "around-death" ? likeness : treated,
    }),
    from: { asked: 0.6, minded: 0.5, borne: 0.3, badlyTreated: 0.5, overloaded: 0.5 },
    namesIt: /死/u,
  });
  return reader
    .read(typed, { asks, today: "2026-11-22" })
    .findings.map(({ rule, confidence }) => [rule, confidence]);
}

describe("what is said around one's own death", () => {
  it("is asked about, kept in mind or left by how much it sounds so", () => {
    expect(read(0.7, [])).toEqual([["ja.model.around-death", 0.5]]);
    expect(read(0.55, [])).toEqual([["ja.model.around-death", 0.3]]);
    expect(read(0.4, [])).toEqual([]);
  });

  it("needs some likeness where a rule heard a sign only", () => {
    expect(read(0.35, [heardBy("a sign")])).toEqual([["a sign", 0.7]]);
    expect(read(0.2, [heardBy("a sign")])).toEqual([]);
  });

  it("needs none where it is named, grave or denied", () => {
    expect(read(0.1, [heardBy("named")], null, "死ぬのかな。")).toEqual([["named", 0.7]]);
    expect(read(0.1, [heardBy("grave", { severity: "act" })])).toEqual([["grave", 0.7]]);
    expect(read(0.9, [heardBy("denied", { negated: true })])).toEqual([["denied", 0.7]]);
  });

  it("is asked about beside how somebody is treated, where no rule has heard that", () => {
    expect(read(0, [], null, text, 0.6)).toEqual([["ja.model.badly-treated", 0.7]]);
    expect(read(0, [heardBy("told", { risk: "overwork" })], null, text, 0.6)).toEqual([["told", 0.7]]);
    expect(read(0, [], "treatment.what", text, 0.6)).toEqual([]);
  });

  it("is the rules' alone after the direct question", () => {
    expect(read(0.9, [], "safety.ask")).toEqual([]);
    expect(read(0.1, [heardBy("an answer")], "safety.ask")).toEqual([["an answer", 0.7]]);
  });
});
