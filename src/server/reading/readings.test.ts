import { expect, test } from "vitest";
import { openSession, takeTurn } from "../../dialogue/index.ts";
import { loadReader } from "../../language/index.ts";
import { readingsHere, withReadings } from "./readings.ts";
import { createThreadedReadings } from "./threaded-readings.ts";

const today = "2026-11-22";
const said = [
  { lang: "ja", text: "病院の看護師さんが夜勤のときに使うと聞きました。", asks: "recipient.who" },
  { lang: "en", text: "Next week I will ask Tanaka from sales to take me along.", asks: "outcomes.plan" },
  { lang: "ja", text: "自分はただ部品を作っているだけです。", asks: null },
] as const;

test("what is read in the other thread is what is read here, and an answer is revised there as here", async () => {
  const threaded = createThreadedReadings();
  const read = await Promise.all(
    said.map(({ lang, text, asks }) => threaded.read(lang, text, { asks, today })),
  );
  const here = await Promise.all(
    said.map(({ lang, text, asks }) => readingsHere.read(lang, text, { asks, today })),
  );
  expect(read).toEqual(here);

  const reader = await loadReader("en");
  const opened = openSession({ lang: "en", minutes: 60, seed: 1, today });
  const first = takeTurn(opened.events, opened.state, { say: "I just pack boxes." }, reader);
  const events = [...opened.events, ...first.events];
  const asked = { lang: "en", events, state: first.state, turn: 1, say: "I drive a lorry." } as const;
  const revised = await threaded.revise(asked);
  expect(revised?.events.length).toBeGreaterThan(1);
  expect(revised).toEqual(await readingsHere.revise(asked));
  expect(await threaded.revise({ ...asked, turn: 9 })).toBeNull();
  await threaded.close();
  await expect(threaded.read("en", "Anybody there?", { asks: null, today })).rejects.toThrow("has ended");
});

test("something pure is decided with readings that come later as with those that are there", async () => {
  const reader = await loadReader("ja");
  const { events, state } = openSession({ lang: "ja", minutes: 60, seed: 1, today });
  const input = { say: "夜勤の看護師さんが助かると言っていました。" };
  let begun = 0;
  const step = await withReadings(readingsHere, (readerOf) => {
    begun++;
    return takeTurn(events, state, input, readerOf("ja"));
  });
  expect(step).toEqual(takeTurn(events, state, input, reader));
  expect(begun).toBe(2);
});

test("what fails by itself is not begun anew", async () => {
  let begun = 0;
  const decided = withReadings(readingsHere, () => {
    begun++;
    throw new Error("a bug");
  });
  await expect(decided).rejects.toThrow("a bug");
  expect(begun).toBe(1);
});
