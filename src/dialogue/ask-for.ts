import type { Citation } from "./event.ts";
import { isTreatedBadly, type AgendaItem } from "./agenda.ts";
import { isCaptive } from "./people/captive.ts";
import { richestWorded, type Spoken } from "./choice.ts";
import { treatmentAsks } from "./guards/treatment.ts";
import { asks } from "./moves/index.ts";
import type { Ask } from "./moves/move.ts";
import type { State } from "./state.ts";

/** The question for a topic: the first angle, or the smaller one when the first drew nothing. */
export function askFor(state: State, item: AgendaItem, avoid: readonly Citation[] = []): Spoken<Ask> | null {
  const captive = item.topic === "recipient.reason" && isCaptive(state);
  const step = (state.asked[item.topic] ?? 0) === 0 || item.topic === "rating" ? 1 : 2;
  const ofTopic = (isTreatedBadly(state) ? askedUnderTreatment : asks).filter(
    (move) =>
      move.asks === item.topic &&
      (item.topic !== "rating" || move.phase === item.phase) &&
      (move.captive === true) === captive &&
      (move.afterMove === undefined || state.used[move.afterMove] !== undefined),
  );
  return (
    richestWorded(
      state,
      ofTopic.filter((move) => move.step === step),
      avoid,
    ) ?? richestWorded(state, ofTopic, avoid)
  );
}

const askedUnderTreatment: readonly Ask[] = [
  ...treatmentAsks,
  ...asks.filter(
    (move) =>
      !move.notUnder?.includes("treatment") &&
      !treatmentAsks.some((own) => own.asks === move.asks && own.step === move.step),
  ),
];
