import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { decide } from "../decide.ts";
import type { Slot } from "../moves/move.ts";
import { quote } from "./quote.ts";
import { evolve } from "../state.ts";
import { openSession } from "../turn.ts";
import type { Topic } from "../topic.ts";

const reader = await loadReader("ja");
const today = "2026-11-22";

/** What a slot holds after an answer. */
function held(slot: Slot, topic: Topic, text: string): string | undefined {
  const opened = openSession({ lang: "ja", minutes: 60, seed: 1, today }).state;
  const asked = { ...opened, open: { topic, move: "asked", turn: opened.turn } };
  const told = decide(asked, reader.read(text, { asks: topic, today }), 0).reduce(evolve, asked);
  return quote(told, slot)?.text;
}

it("gives back the workplace's words, and not who says them", () =>
  expect(held("gist", "vision.phrase", "「地域の足になる」って所長が言ってますね。")).toBe("地域の足になる"));

it("gives back the short word for oneself, and not the remark on it", () =>
  expect(held("gist", "recipient.better", "道を守る人、ですかね。あはは、いいこと言った")).toBe(
    "道を守る人",
  ));

it("hands back as a trouble only what sounds like one", () => {
  expect(held("trouble", "recipient.trouble", "荷物が遅れると店を開けられないことです")).toMatch(
    /開けられない/u,
  );
  expect(held("trouble", "recipient.trouble", "笑顔です")).toBeUndefined();
});

it("quotes no phrase that is cut off at its particle", () =>
  expect(held("gist", "recipient.better", "図をもらえたら速くなると思うんです。部品の")).toMatch(
    /速くなる/u,
  ));
