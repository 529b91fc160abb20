import { describe, expect, it } from "vitest";
import { mirrorSays } from "./mirror.ts";
import type { Say } from "./move.ts";

const langs = ["ja", "en"] as const;
const only = { ja: "だけ", en: /\b(only|just)\b/i } as const;
const software = { ja: "ソフトウェア", en: "software" } as const;

describe("the turned word", () => {
  it("has eight wordings a language, two sentences each, one of them about the software itself", () => {
    for (const lang of langs) {
      const { wordings } = say("mirror-only");
      expect(wordings[lang]).toHaveLength(8);
      for (const text of wordings[lang]) {
        expect(text).toContain(software[lang]);
        expect(sentences(text)).toHaveLength(2);
        for (const sentence of sentences(text)) expect(sentence).toMatch(only[lang]);
      }
    }
  });

  it("asks nothing", () => {
    for (const lang of langs) {
      for (const { wordings } of mirrorSays) {
        for (const text of wordings[lang]) expect(text).not.toMatch(/[?？]|か。/);
      }
    }
  });

  it("is not held up to somebody who is treated badly", () => {
    for (const { id, kind, notUnder } of mirrorSays) {
      if (kind !== "repair") expect(notUnder, id).toContain("treatment");
    }
  });
});

function say(id: string): Say {
  const found = mirrorSays.find((move) => move.id === id);
  if (!found) throw new Error(`no move ${id}`);
  return found;
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[。.])\s*/).filter((part) => part !== "");
}
