import { expect, test } from "vitest";
import { duringATurn, onceATurn } from "./once-a-turn.ts";

function counted() {
  const asked: string[] = [];
  const shout = onceATurn((text: string, mark: string = "") => {
    asked.push(text + mark);
    return text.toUpperCase() + mark;
  });
  return { asked, shout };
}

test("within a turn, and a turn within it, the same is worked out once", () => {
  const { asked, shout } = counted();
  const said = duringATurn(() => [
    shout("a"),
    duringATurn(() => shout("a")),
    shout("a", "!"),
    shout("b"),
    shout("a"),
  ]);
  expect(said).toEqual(["A", "A", "A!", "B", "A"]);
  expect(asked).toEqual(["a", "a!", "b"]);
});

test("nothing is kept outside a turn, nor from one turn to the next, also where one fails", () => {
  const { asked, shout } = counted();
  shout("a");
  shout("a");
  expect(() =>
    duringATurn(() => {
      shout("a");
      throw new Error("left");
    }),
  ).toThrow("left");
  duringATurn(() => shout("a"));
  expect(asked).toEqual(["a", "a", "a", "a"]);
});

test("what is worked out of one and the same state is not taken for that of its like", () => {
  const sizes = onceATurn((state: { readonly told: readonly string[] }) => ({ size: state.told.length }));
  duringATurn(() => {
    const state = { told: ["a"] };
    expect(sizes(state)).toBe(sizes(state));
    expect(sizes({ told: ["a"] })).not.toBe(sizes(state));
  });
});
