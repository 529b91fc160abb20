import { recordOf, type Guard, type SessionRecord, type State } from "../dialogue/index.ts";
import type { DateInterval, Lang, Reader } from "../language/index.ts";

/** A session of this person as the weeks after it see it, oldest first in every list. */
export type PastSession = {
  readonly id: string;
  /** When it began, ISO, and the day on the person's calendar. */
  readonly at: string;
  readonly day: string;
  readonly lang: Lang;
  readonly done: boolean;
  readonly record: SessionRecord;
  /** Guards that were raised and not eased. */
  readonly standingGuards: readonly Guard[];
  /** The date that was named when the close asked when to go on; null where none was. */
  readonly next: DateInterval | null;
};

export function pastSession(
  { id, startedAt }: { readonly id: string; readonly startedAt: Date },
  state: State,
  next: DateInterval | null,
): PastSession {
  return {
    id,
    at: startedAt.toISOString(),
    day: state.today,
    lang: state.lang,
    done: state.done,
    record: recordOf(state),
    standingGuards: state.guards.filter(({ eased, faint }) => !eased && !faint).map(({ guard }) => guard),
    next,
  };
}

/** The day that was named when the close asked when to go on: "next Monday" answers when, whatever else it is. */
export function dayOfClose(state: State, reader: Reader): DateInterval | null {
  const said = state.answered["close.next"];
  if (!said) return null;
  const { findings } = reader.read(said.text, { asks: "outcomes.plan-when", today: state.today });
  for (const finding of findings) {
    if (finding.kind === "commitment" && finding.when) return finding.when;
  }
  return null;
}
