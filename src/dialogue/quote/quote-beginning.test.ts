import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { wish } from "./quote-beginning.ts";
import { openSession, takeTurn } from "../turn.ts";

const reader = await loadReader("ja");

/** What of the first words would be said back. */
function wished(text: string): string | undefined {
  const opened = openSession({ lang: "ja", minutes: 60, seed: 5, today: "2026-11-22" });
  const rated = takeTurn(
    opened.events,
    opened.state,
    { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } },
    reader,
  );
  return wish(takeTurn([...opened.events, ...rated.events], rated.state, { say: text }, reader).state)?.text;
}

it.each([
  [
    "市場の帳場で伝票を打っています。苦情の電話はたまに来ますけど、誰かの助けになっている感じはあまりなくて",
    "誰かの助けになっている感じはあまりなくて",
  ],
  [
    "寮で夜の見回りをしています。まあ当たり前なんですけど、何も残らない感じがして。",
    "何も残らない感じがして",
  ],
  [
    "同期みたいに速くできなくて、私がやってる意味あるのかなって最近よく思うんです",
    "私がやってる意味あるのかな",
  ],
])("says back how somebody finds their work: %s", (text, expected) => expect(wished(text)).toBe(expected));

it("says back what belittles whole, without its open end", () =>
  expect(wished("検品をしています。ただ決まったとおりに並べてるだけで")).toBe(
    "ただ決まったとおりに並べてるだけ",
  ));
