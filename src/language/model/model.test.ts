import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { trainerOf } from "../../../corpus/train.ts";
import { assumeFrom } from "../finding.ts";
import { loadRules } from "../read.ts";
import { featuresOf } from "./features.ts";
import { createModel, type LabelWeights, pack } from "./model.ts";
import { withModel } from "./weigh.ts";
import { weights as enWeights } from "./weights-en.ts";
import { weights as jaWeights } from "./weights-ja.ts";

test.each([
  ["ja", jaWeights],
  ["en", enWeights],
] as const)(
  "training from the corpus gives the committed weights, byte for byte: %s",
  async (lang, committed) => {
    const { labels, weightsOf, trustOf } = await trainerOf(lang);
    expect(committed.map(({ label }) => label)).toEqual(labels);
    // Every third stands for all, or the suite would wait; and not `toEqual`, which prints thousands of characters.
    const differ = committed.filter(
      ({ trust, ...one }, index) =>
        index % 3 === 0 && !isDeepStrictEqual({ trust, ...weightsOf(one.label) }, { trust, ...one }),
    );
    expect(differ.map(({ label }) => label)).toEqual([]);
    // One label stands for all: trust takes many trainings.
    const one = committed.find(({ label }) => label === "minimizing");
    expect(one?.trust).toEqual(trustOf("minimizing"));
  },
  120_000,
);

const curves = { silent: { base: 0, ofScore: 1 }, found: { base: 2, ofScore: 1 } };
const trust = { ...curves, cut: 0.5, sure: ["sure"] };
const silent: Omit<LabelWeights, "label"> = { trust, bias: -9, scale: 1, weights: "" };

test("weights survive packing", () => {
  const blocks = featuresOf("誰かがやるでしょう", "role.absence");
  const ids = blocks.flatMap((block) => block.ids);
  const steps = new Map(ids.map((id, index) => [id, (index % 255) - 127] as const));
  const sum = blocks.reduce(
    (total, { ids, weight }) => total + weight * ids.reduce((part, id) => part + (steps.get(id) ?? 0), 0),
    0,
  );
  const model = createModel([{ label: "a", trust, bias: 0.5, scale: 0.01, weights: pack(steps) }]);
  expect(model(blocks)("a", null)).toBeCloseTo(1 / (1 + Math.exp(-(0.5 + sum * 0.01))));
});

test("a cut lies at the confidence from which a finding is assumed", () => {
  const at = (bias: number, foundBy: string | null) =>
    createModel([{ ...silent, label: "a", bias, trust: { ...trust, cut: 0.25 } }])([])("a", foundBy);
  expect(at(Math.log(1 / 3), null)).toBeCloseTo(assumeFrom);
  expect(at(-9, null)).toBeLessThan(0.01);
  expect(at(9, null)).toBeGreaterThan(0.99);
  expect(at(-1, "usual")).toBeGreaterThan(at(-1, null) ?? 1);
  expect(at(-9, "sure")).toBe(assumeFrom);
});

test("what the model raises is a sentence of the answer, only where the rules found none, and danger is only asked about", async () => {
  const sure = { ...silent, bias: 9 };
  const reader = withModel(await loadRules("ja"), {
    askOfDyingFrom: 0.04,
    dateIn: () => null,
    weights: [
      { ...sure, label: "minimizing" },
      { ...sure, label: "risk:overwork" },
      { ...sure, label: "act:refuse" },
    ],
  });
  const { findings } = reader.read("えーと、伝票の数字を写すだけの仕事です。朝から晩までです。", {
    asks: "concern.task",
    today: "2026-11-27",
  });
  expect(findings.filter((one) => one.kind === "minimizing")).toHaveLength(1);
  expect(findings.filter((one) => one.rule.includes(".model."))).toMatchObject([
    { kind: "risk", risk: "overwork", severity: "ask", text: "伝票の数字を写すだけの仕事です" },
    { kind: "act", act: "refuse" },
  ]);
});

test("what the rules heard is weighed, but never danger", async () => {
  const doubting = { ...silent, trust: { ...trust, found: trust.silent } };
  const reader = withModel(await loadRules("ja"), {
    askOfDyingFrom: 0.04,
    dateIn: () => null,
    weights: [
      { ...doubting, label: "minimizing" },
      { ...doubting, label: "risk:self-harm" },
    ],
  });
  const { findings } = reader.read("ただ伝票を写すだけの仕事です。もう死にたいです。", {
    asks: "concern.task",
    today: "2026-11-27",
  });
  const confidence = (kind: string) => findings.find((one) => one.kind === kind)?.confidence;
  expect(confidence("minimizing")).toBeLessThan(assumeFrom);
  expect(confidence("risk")).toBeGreaterThanOrEqual(assumeFrom);
});
