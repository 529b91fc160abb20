import { expect, it } from "vitest";
import { loadReader } from "../language/index.ts";
import { decide } from "./decide.ts";
import { clausesNow } from "./quote/clauses-now.ts";
import { evolve } from "./state.ts";
import { openSession } from "./turn.ts";
import type { Topic } from "./topic.ts";

const reader = await loadReader("ja");
const today = "2026-11-22";

/** The weightiest clause of an answer. */
function weightiest(topic: Topic, text: string): string | undefined {
  const opened = openSession({ lang: "ja", minutes: 60, seed: 1, today }).state;
  const asked = { ...opened, open: { topic, move: "asked", turn: opened.turn } };
  const told = decide(asked, reader.read(text, { asks: topic, today }), 0).reduce(evolve, asked);
  return clausesNow(told)[0]?.text;
}

it("takes the other's work for the example, and not one's own beside it", () => {
  const said = "消防は人の命を助けるだろ。こっちは袋を閉じるだけ";
  expect(weightiest("mirror.example", said)).toBe("消防は人の命を助ける");
  expect(weightiest("mirror.difference", said)).toBe("こっちは袋を閉じるだけ");
});
