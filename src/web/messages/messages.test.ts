import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import ja from "./ja.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const source = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/u.test(path) && !path.includes("generated") && !path.includes(".test."))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");
const used = [
  ...new Set([...source.matchAll(/\bm\.([a-z0-9_]+)\b/gu)].map((match) => match[1] ?? "")),
].sort();
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();
const texts: Readonly<Record<"ja" | "en", Readonly<Record<string, string>>>> = { ja, en };

test.each(["ja", "en"] as const)("%s has every message that is used, and none that is not", (lang) => {
  expect(Object.keys(texts[lang]).sort()).toEqual(used);
});

test("both languages fill the same slots", () => {
  for (const key of used) expect(slots(texts.en[key] ?? ""), key).toEqual(slots(texts.ja[key] ?? ""));
});

test.each(["ja", "en"] as const)("%s is calm: no exclamation marks", (lang) => {
  expect(Object.values(texts[lang]).filter((text) => /[!！]/u.test(text))).toEqual([]);
});
