import { describe, expect, test } from "vitest";
import { enLikeness } from "./likeness.ts";

describe("what sounds as if somebody spoke around their own death", () => {
  test.each([
    "They'd be simpler without me, and it could all be switched off for good.",
    "I've written the letters, the cat will be at my sister's, and then no more of me.",
    "I won't be around by the spring anyway, so don't put me down for anything",
  ])("asks about: %s", (text) => {
    expect(enLikeness.likenessOf(text)("around-death").likeness).toBeGreaterThan(enLikeness.from.asked);
  });

  test.each([
    "I sort the invoices and ring the customers who are late.",
    "The machine stops, we switch it off, and the shift ends with biscuits.",
    "ok im here. what now",
    "We fit the last panel on Friday and then the customer has his ceiling.",
  ])("leaves: %s", (text) => {
    expect(enLikeness.likenessOf(text)("around-death").likeness).toBeLessThan(enLikeness.from.minded);
  });

  test("holds the place of the passage as typed", () => {
    const typed = `${"I type the orders and send them on. ".repeat(8)}There won’t be a next year for me.`;
    const { span } = enLikeness.likenessOf(typed)("around-death");
    expect(typed.slice(span.start, span.end)).toContain("There won’t be a next year for me.");
  });
});
