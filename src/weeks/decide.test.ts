import { beforeAll, expect, test } from "vitest";
import { loadReader, type Lang, type Reader } from "../language/index.ts";
import { decideWeeks } from "./decide.ts";
import type { WeeksEvent } from "./event.ts";
import { foldWeeks } from "./state.ts";

const readers = new Map<Lang, Reader>();
beforeAll(async () => {
  for (const lang of ["ja", "en"] as const) readers.set(lang, await loadReader(lang));
});

const moment = { at: "2026-11-02T08:00:00.000Z", day: "2026-11-02" };
const act = { text: "act", when: null, with: null, firstStep: null, obstacle: null, care: null };

/** Who joins the fan when somebody answers the last question of a follow-up. */
function named(lang: Lang, text: string): readonly string[] | undefined {
  const log: readonly WeeksEvent[] = [
    { ...moment, kind: "act-added", act: "a", ...act },
    { ...moment, kind: "act-done", act: "a" },
    { ...moment, kind: "talk-opened", talk: "t", talkKind: "follow-up", about: "a", lang },
    { ...moment, kind: "talk-left", talk: "t", topic: "follow-up.eyes" },
    { ...moment, kind: "talk-left", talk: "t", topic: "follow-up.words" },
  ];
  const reader = readers.get(lang);
  if (!reader) throw new Error("no reader");
  const weeks = { state: foldWeeks(log), sessions: [] };
  const facts = decideWeeks(weeks, { do: "say", id: "n", talk: "t", text }, moment, () => ({ lang, reader }));
  const said = facts?.find(({ kind }) => kind === "talk-said");
  return said?.kind === "talk-said" ? said.parties.map(({ name }) => name) : undefined;
}

test.each<[Lang, string, readonly string[] | undefined]>([
  ["en", "the head nurse on the ward", ["head nurse on the ward"]],
  ["en", "The people in purchasing, and the drivers", ["people in purchasing", "drivers"]],
  ["ja", "病棟の師長さん", ["病棟の師長"]],
  ["ja", "分かりません", undefined],
  ["en", "I don't know", undefined],
])("%s: 「%s」 names %j", (lang, text, names) => {
  expect(named(lang, text)).toEqual(names);
});
