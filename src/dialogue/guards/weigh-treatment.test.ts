import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { openSession, takeTurn } from "../turn.ts";
import { guardOf } from "../state.ts";

const readers = { ja: await loadReader("ja"), en: await loadReader("en") };

function guardAfter(lang: "ja" | "en", ...says: readonly string[]) {
  const opened = openSession({ lang, minutes: 60, seed: 3, today: "2026-11-27" });
  let { state } = opened;
  const log = [...opened.events];
  for (const say of says) {
    const step = takeTurn(log, state, { say, seconds: 40 }, readers[lang]);
    log.push(...step.events);
    ({ state } = step);
  }
  return guardOf(state, "treatment");
}

describe("what is not yet mistreatment", () => {
  it.each([
    ["ja", "店に預けられたぶんは、金物屋で止まる。"],
    ["ja", "倉庫に届けられた荷物を仕分けます。"],
    ["en", "After a double shift I sat in the car for an hour."],
  ] as const)("%s: %s", (lang, text) => {
    expect(guardAfter(lang, text)).toBeUndefined();
  });

  it.each([
    ["ja", "部下が最近口をきいてくれない。"],
    ["en", "The apprentices laugh at me when I explain things."],
  ] as const)("asks about what comes from those one leads (%s): %s", (lang, text) => {
    expect(guardAfter(lang, text)?.severity).toBe("ask");
  });

  it.each([
    ["ja", "毎日終電まで残業しています。"],
    ["ja", "店長にけられたり、物を投げられたりします。"],
    ["en", "I do double shifts every week and I can't sleep."],
  ] as const)("keeps what goes on (%s): %s", (lang, text) => {
    expect(guardAfter(lang, text)?.severity).toBe("act");
  });
});

describe("a way back", () => {
  it.each([
    ["ja", "上司に毎日怒鳴られます。", "読み違いです。芝居の稽古の話です。"],
    ["en", "My manager screams at me every day.", "You misread me, it's a play we rehearse."],
  ] as const)("for who was misread (%s)", (lang, told, back) => {
    expect(guardAfter(lang, told)?.eased).toBe(false);
    expect(guardAfter(lang, told, back)?.eased).toBe(true);
  });

  it.each([
    ["ja", "上司に毎日怒鳴られます。", "いじめってほどじゃないです。"],
    ["en", "My manager screams at me every day.", "It's not that bad, he means well."],
    ["en", "My supervisor throws my tray away every shift.", "He's lovely with the customers."],
  ] as const)("but not for who makes it small (%s)", (lang, told, small) => {
    expect(guardAfter(lang, told, small)?.eased).toBe(false);
  });
});

it.each([
  ["ja", "もう消えてしまいたいです。", "はい", "読み違いではないです。"],
  ["ja", "もう消えてしまいたいです。", "はい", "冗談で言ってるわけじゃないです。"],
  ["en", "I want to end it all.", "Yes", "I'm not joking."],
  ["en", "I want to end it all.", "Yes", "You didn't misread me."],
] as const)("takes no misreading from who says that it was none (%s)", (lang, ...says) => {
  const opened = openSession({ lang, minutes: 60, seed: 3, today: "2026-11-27" });
  let { state } = opened;
  const log = [...opened.events];
  for (const say of says) {
    const step = takeTurn(log, state, { say, seconds: 40 }, readers[lang]);
    log.push(...step.events);
    ({ state } = step);
  }
  expect(guardOf(state, "safety")?.eased).toBe(false);
});
