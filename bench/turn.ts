/** What a turn costs in the core, and whether a long session makes it dearer. Nothing is kept and nothing is sent. */
import { openSession, takeTurn, type SessionEvent, type State } from "../src/dialogue/index.ts";
import { loadReader, type Lang } from "../src/language/index.ts";
import { median } from "./median.ts";
import { readCorpus } from "./reading.ts";

export type TurnFigures = {
  /** Median of a turn early in a session, from text to reply. */
  readonly turnMs: number;
  /** The same utterances after `late` turns over the same after `early`. */
  readonly lateOverEarly: number;
};

const early = 10;
const late = 300;
/** Utterances measured at each depth, each this often: enough to leave the noise of a busy machine behind. */
const probes = 40;
const repeats = 15;

/** Measures one language on utterances that other people wrote. */
export async function measureTurn(lang: Lang): Promise<TurnFigures> {
  const reader = await loadReader(lang);
  const texts = readCorpus(lang, "dev").map(({ text }) => text);
  const opened = openSession({ lang, minutes: 60, seed: 1, today: "2026-11-22" });
  let log: readonly SessionEvent[] = opened.events;
  let state: State = opened.state;

  const goTo = (depth: number): void => {
    while (state.turn < depth) {
      const text = texts[state.turn % texts.length] ?? "";
      const said = takeTurn(log, state, { say: text }, reader);
      // An utterance that would end the session becomes a question about the last one.
      const step = said.state.done ? takeTurn(log, state, { do: "why" }, reader) : said;
      log = [...log, ...step.events];
      state = step.state;
    }
  };
  const measure = (): number => {
    const times: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const text of texts.slice(-probes)) {
        const began = performance.now();
        takeTurn(log, state, { say: text }, reader);
        times.push(performance.now() - began);
      }
    }
    return median(times);
  };

  goTo(early);
  measure();
  const turnMs = measure();
  const atEarly = { log, state };
  goTo(late);
  measure();
  const lateMs = measure();
  // Once more at the early depth, so that a compiler that has warmed up meanwhile does not flatter the late one.
  ({ log, state } = atEarly);
  return { turnMs, lateOverEarly: lateMs / measure() };
}
