import { describe, expect, it } from "vitest";
import { comparisonAsks, comparisonSays } from "./comparison.ts";
import { concernAsks } from "./concern-asks.ts";
import { concernSays } from "./concern-says.ts";
import { contactAsks, contactSays } from "./contact.ts";
import { mirrorAsks, mirrorSays } from "./mirror.ts";
import type { Signal } from "./move.ts";
import { recipientAsks } from "./recipient-asks.ts";
import { recipientSays } from "./recipient-says.ts";
import { signalSays } from "./signals.ts";

const asks = [...concernAsks, ...mirrorAsks, ...recipientAsks, ...contactAsks, ...comparisonAsks];
const says = [...concernSays, ...mirrorSays, ...recipientSays, ...contactSays, ...comparisonSays];

const carried: readonly Signal[] = [
  "feeling",
  "minimizing",
  "comparison",
  "effect",
  "effect-denied",
  "trouble",
  "reason",
  "thanks-received",
  "thanks-absent",
  "thanks-given",
  "contact-direct",
  "contact-through",
  "contact-none",
  "value",
  "strength",
  "insight",
  "new-party",
  "new-task",
  "long",
  "short",
];

describe("signals", () => {
  it.each(carried)("carries a session through %s in at least two ways, one beside a question", (signal) => {
    const moves = signalSays.filter((move) => move.on?.includes(signal));
    expect(moves.length).toBeGreaterThanOrEqual(2);
    expect(moves.some((move) => move.kind !== "hold-space")).toBe(true);
  });

  it("leaves thanks, effects and the recipient's trouble alone where somebody is treated badly", () => {
    const harmful: readonly Signal[] = [
      "effect",
      "effect-denied",
      "trouble",
      "reason",
      "thanks-received",
      "thanks-absent",
    ];
    for (const move of signalSays.filter((each) => each.on?.some((signal) => harmful.includes(signal)))) {
      expect(move.notUnder, move.id).toContain("treatment");
    }
  });
});

describe("topics from the concern to the comparison", () => {
  it.each([...new Set(asks.map((move) => move.asks))])(
    "%s is asked, asked smaller, and met in two ways",
    (topic) => {
      const steps = asks.filter((move) => move.asks === topic).map((move) => move.step);
      expect(steps).toContain(1);
      expect(steps).toContain(2);
      const met = says.filter((move) => move.after?.includes(topic) && move.kind !== "hold-space");
      expect(met.length).toBeGreaterThanOrEqual(2);
    },
  );

  it("quotes the client where it can and never has to", () => {
    for (const move of [...says, ...signalSays].filter((each) => each.kind === "reflect-complex")) {
      for (const wordings of [move.wordings.ja, move.wordings.en]) {
        expect(wordings.filter((text) => text.includes("{")).length, move.id).toBeGreaterThanOrEqual(1);
        expect(wordings.filter((text) => !text.includes("{")).length, move.id).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
