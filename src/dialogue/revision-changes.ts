import type { Ring } from "../language/index.ts";
import type { RecordSection, SessionEvent } from "./event.ts";
import { recordOf } from "./kept/record-of.ts";
import type { Revision } from "./revise.ts";
import { fold, type State } from "./state.ts";
import { type Topic, topics } from "./topic.ts";
import { transcript } from "./transcript.ts";

/** What a revision would change, for the person to see before it is done. */
export type RevisionChanges = {
  /** The counsellor's turns after the answer: how many stay as they were, and which would read otherwise. */
  readonly sameTurns: number;
  readonly changedTurns: readonly {
    readonly said: string | null;
    readonly before: string;
    readonly after: string;
  }[];
  /** Questions put aside that come again at the end. */
  readonly laterQuestions: readonly Topic[];
  readonly parties: Difference<{ readonly name: string; readonly ring: Ring }>;
  readonly tasks: Difference<{ readonly name: string }>;
  readonly lines: Difference<{ readonly section: RecordSection; readonly text: string }>;
  /** Later words that would answer no question any more. They stay in the log and leave the conversation. */
  readonly unplaced: readonly string[];
};

type Difference<T> = { readonly added: readonly T[]; readonly removed: readonly T[] };

export function revisionChanges(
  log: readonly SessionEvent[],
  turn: number,
  { events, state, unplaced }: Revision,
): RevisionChanges {
  const [before, after] = [transcript(log), transcript([...log, ...events])];
  const at = before.findIndex((exchange) => exchange.turn.n === turn);
  const said = after.slice(at).filter((exchange) => exchange.turn.move !== "repair-skipped");
  const pairs = before.slice(at).flatMap((old, index) => {
    const anew =
      index === 0 ? after[at] : said.find((exchange) => exchange.said !== null && exchange.said === old.said);
    return anew ? [{ said: old.said, before: old.turn.text, after: anew.turn.text }] : [];
  });
  const was = fold(log);
  return {
    sameTurns: pairs.filter((pair) => pair.before === pair.after).length,
    changedTurns: pairs.filter((pair) => pair.before !== pair.after),
    laterQuestions: newlyPutAside(was, state),
    ...mapDifferences(was, state),
    lines: difference(linesOf(was), linesOf(state), ({ section, text }) => `${section} ${text}`),
    unplaced,
  };
}

function newlyPutAside(was: State, now: State): readonly Topic[] {
  return topics.filter((topic) => now.left[topic] === "skipped" && was.left[topic] === undefined);
}

function mapDifferences(was: State, now: State): Pick<RevisionChanges, "parties" | "tasks"> {
  const [before, after] = [recordOf(was).map, recordOf(now).map];
  const partyOf = ({ name, ring }: { readonly name: string; readonly ring: Ring }) => ({ name, ring });
  return {
    parties: difference(
      before.parties.map(partyOf),
      after.parties.map(partyOf),
      ({ name, ring }) => `${ring} ${name}`,
    ),
    tasks: difference(
      before.tasks.map(({ name }) => ({ name })),
      after.tasks.map(({ name }) => ({ name })),
      ({ name }) => name,
    ),
  };
}

function linesOf(state: State): readonly { readonly section: RecordSection; readonly text: string }[] {
  return state.lines.flatMap(({ section, text, edited, struck }) =>
    struck ? [] : [{ section, text: edited ?? text }],
  );
}

function difference<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): Difference<T> {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((each) => !had.has(keyOf(each))),
    removed: before.filter((each) => !has.has(keyOf(each))),
  };
}
