import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { decide } from "../decide.ts";
import { evolve, type State } from "../state.ts";
import { openSession } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const today = "2026-11-22";

function labels(lang: Lang, text: string): readonly string[] {
  let { state }: { state: State } = openSession({ lang, minutes: 60, seed: 1, today });
  state = { ...state, open: { topic: "concern.task", move: "asked", turn: 0 } };
  state = decide(state, readers[lang].read(text, { asks: "concern.task", today }), 0).reduce(evolve, state);
  return state.map.tasks.map((task) => task.name);
}

it.each<[Lang, string, readonly string[]]>([
  ["en", "I check invoices against delivery notes.", ["check invoices against delivery notes"]],
  ["en", "Regression testing for a hospital rota system.", ["Regression testing for a hospital rota system"]],
  ["ja", "電話番号を三回声に出して読みます。", ["電話番号を三回声に出して読む"]],
  ["ja", "総務なので、いろいろです。", []],
  ["ja", "じゅうはちねん", []],
  ["ja", "はい", []],
  ["ja", "そうですね", []],
  ["ja", "質問ばっかだって", []],
  ["ja", "友達は保育士です。", []],
  ["en", "I laugh.", []],
  ["en", "My aunt was a district nurse.", []],
])("labels a task whole, or not at all (%s: %s)", (lang, text, names) => {
  expect(labels(lang, text)).toEqual(names);
});
