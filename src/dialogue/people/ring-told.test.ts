import { expect, it } from "vitest";
import { loadReader, type Ring } from "../../language/index.ts";
import { decide } from "../decide.ts";
import { evolve, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { openSession } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const today = "2026-11-22";

function ringOf(lang: Lang, topic: Topic, text: string, name: string): Ring | undefined {
  let { state }: { state: State } = openSession({ lang, minutes: 60, seed: 1, today });
  state = { ...state, open: { topic, move: "asked", turn: 0 } };
  state = decide(state, readers[lang].read(text, { asks: topic, today }), 0).reduce(evolve, state);
  return state.map.parties.find((party) => party.name === name)?.ring;
}

it.each<[Lang, Topic, string, string, Ring]>([
  ["en", "recipient.trouble", "Me and the young lad fold it together.", "young lad", "colleague"],
  ["en", "recipient.better", "The agency girls bundle them.", "agency girls", "colleague"],
  ["en", "recipient.trouble", "Fiona checks it before it goes.", "Fiona", "colleague"],
  ["en", "circle.society", "Passengers sleep through the night.", "Passengers", "customer"],
  ["en", "recipient.who", "Mrs Okafor, on the third floor.", "Mrs Okafor", "customer"],
  ["ja", "recipient.trouble", "後輩の子が目をそらしました。", "後輩の子", "colleague"],
  [
    "ja",
    "concern.scene",
    "先月、原さんいう八十のおばあちゃんが、うちの風呂を喜んでくれはった。",
    "原さん",
    "customer",
  ],
])("knows who works beside the speaker (%s, %s: %s)", (lang, topic, text, name, ring) => {
  expect(ringOf(lang, topic, text, name)).toBe(ring);
});
