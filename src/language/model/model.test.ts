import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { weightsPath, weightsSource } from "../../../corpus/train.ts";
import { assumeFrom } from "../finding.ts";
import { loadReader } from "../read.ts";
import { createModel, pack } from "./model.ts";
import { featuresOf } from "./features.ts";
import { withModel } from "./raise.ts";

test.each(["ja", "en"] as const)(
  "training from the corpus gives the committed weights, byte for byte: %s",
  (lang) => {
    // Not `toBe`: a difference of thousands of characters would be printed.
    expect(weightsSource(lang) === readFileSync(weightsPath(lang), "utf8")).toBe(true);
  },
  60_000,
);

test("weights survive packing", () => {
  const features = featuresOf("誰かがやるでしょう", "role.absence");
  const steps = new Map(features.map((feature, index) => [feature, (index % 255) - 127] as const));
  const sum = [...steps.values()].reduce((total, step) => total + step, 0);
  const model = createModel([{ label: "a", threshold: -1e9, bias: 0.5, scale: 0.01, weights: pack(steps) }]);
  expect(model("誰かがやるでしょう", "role.absence")[0]?.score).toBeCloseTo(
    0.5 + (sum * 0.01) / Math.sqrt(features.length),
  );
});

test("what the model raises is asked about, over the answer, and only where the rules found none", async () => {
  const always = { threshold: -1, bias: 0, scale: 1, weights: "" };
  const rules = await loadReader("ja");
  const reader = withModel(rules, "ja", [
    { ...always, label: "minimizing" },
    { ...always, label: "risk:overwork" },
  ]);
  const { findings } = reader.read("えーと、伝票の数字を写すだけの仕事です。", {
    asks: "concern.task",
    today: "2026-11-27",
  });
  expect(findings.filter((one) => one.kind === "minimizing")).toHaveLength(1);
  const raised = findings.filter((one) => one.rule === "ja.model.risk:overwork");
  expect(raised).toMatchObject([{ kind: "risk", risk: "overwork", severity: "ask" }]);
  for (const one of raised) {
    expect(one.confidence).toBeLessThan(assumeFrom);
    expect(one.text).not.toContain("えーと");
  }
});
