import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { contacts } from "../../dialogue/guards/contacts.ts";
import { ContactText } from "./contact-text.tsx";

const numbersIn = (text: string) =>
  [...renderToStaticMarkup(createElement(ContactText, { text })).matchAll(/href="tel:(\d+)"/gu)].map(
    ([, number]) => number,
  );

test("every telephone number among the contacts can be tapped, whole", () => {
  for (const { reach } of contacts) {
    const digits = reach.replaceAll(/\D/gu, "");
    expect(numbersIn(reach).join(""), reach).toBe(digits);
  }
});

test("a number in a sentence can be tapped, and a year cannot", () => {
  expect(numbersIn("よりそいホットライン0120-279-338へ、2026年11月から。")).toEqual(["0120279338"]);
});
