import type { Reader } from "../language/index.ts";
import type { Input, MapCorrection, RecordCorrection, SessionEvent } from "./event.ts";
import { effective } from "./effective-log.ts";
import { evolve, fold, guardOf, initialState, type State } from "./state.ts";
import type { Topic } from "./topic.ts";
import { correct, takeTurn, type Step } from "./turn.ts";

/** What saying one answer otherwise adds to the log, and the later words that found no question to answer any more. */
export type Revision = Step & { readonly unplaced: readonly string[] };

/** Questions that are put aside for the end to reach one that has its answer already; further ahead nothing is sought. */
const mostPutAside = 3;

/**
 * Says the answer of `turn` otherwise. What was said since is said again in its order, each answer to the question it
 * answered; a question that has none yet is put aside and comes again at the end. Null when that turn holds no words.
 */
export function revise(
  log: readonly SessionEvent[],
  state: State,
  turn: number,
  say: string,
  reader: Reader,
): Revision | null {
  const since = stepsSince(effective(log), turn);
  if (state.done || !since[0] || !("say" in since[0].input)) return null;
  const revised = sayAgain(log, withdrawTurns(log, state, turn, false), since, say, reader);
  const riskIsGone = guardOf(state, "safety") !== undefined && !guardOf(revised.state, "safety");
  return riskIsGone ? sayAgain(log, withdrawTurns(log, state, turn, true), since, say, reader) : revised;
}

/** Takes back everything since the input of `from`. Not an input itself: the next one has the next number. */
export function withdrawTurns(
  log: readonly SessionEvent[],
  state: State,
  from: number,
  wasSafety: boolean,
): Step {
  const withdrawn: SessionEvent = { kind: "turns-withdrawn", turn: state.turn, from, wasSafety };
  return { events: [withdrawn], state: fold([...log, withdrawn]) };
}

function sayAgain(
  log: readonly SessionEvent[],
  withdrawn: Step,
  [first, ...rest]: readonly SaidStep[],
  say: string,
  reader: Reader,
): Revision {
  const take = (from: Step, input: Input): Step => {
    const taken = takeTurn([...log, ...from.events], from.state, input, reader);
    return { events: [...from.events, ...taken.events], state: taken.state };
  };
  let step = take(withdrawn, { say, seconds: first?.input.seconds });
  if (first) step = correctAnew(step, first);
  let waiting: readonly SaidStep[] = rest;
  while (waiting.length > 0 && !step.state.done) {
    const next = waiting.find((each, index) => fits(each, index, step.state));
    if (next) {
      step = correctAnew(take(step, next.input), next);
      waiting = waiting.filter((each) => each !== next);
      continue;
    }
    const reached = reachAnswered(step, waiting, take);
    if (!reached) break;
    step = reached;
  }
  step = waiting.reduce(correctAnew, step);
  return { ...step, unplaced: waiting.flatMap(({ input }) => ("say" in input ? [input.say] : [])) };
}

/** Something the client did, the topic it answered, and the corrections made until the next. */
type SaidStep = {
  readonly input: Input;
  readonly topic: Topic | null;
  readonly corrections: readonly {
    readonly before: State;
    readonly correction: { readonly map: MapCorrection } | { readonly record: RecordCorrection };
  }[];
};

function stepsSince(log: readonly SessionEvent[], turn: number): readonly SaidStep[] {
  const steps: SaidStep[] = [];
  let state = initialState();
  for (const event of log) {
    const before = state;
    state = evolve(state, event);
    if (event.kind === "session-opened" || event.turn < turn) continue;
    const input = inputOf(event);
    if (input) steps.push({ input, topic: before.open?.topic ?? null, corrections: [] });
    const correction = correctionOf(event);
    const last = steps.at(-1);
    if (correction && last)
      steps.splice(-1, 1, { ...last, corrections: [...last.corrections, { before, correction }] });
  }
  return steps;
}

function inputOf(event: SessionEvent): Input | null {
  switch (event.kind) {
    case "client-said":
      return { say: event.text, seconds: event.seconds };
    case "client-did":
      return { do: event.did, seconds: event.seconds };
    case "client-rated":
      return { rate: event.ratings, seconds: event.seconds };
    default:
      return null;
  }
}

function correctionOf(event: SessionEvent) {
  if (event.kind === "map-corrected") return { map: event.correction };
  if (event.kind === "record-corrected") return { record: event.correction };
  return null;
}

/** Whether an input answers what stands open now. What answered nothing, and a why, has its place by order alone. */
function fits({ input, topic }: SaidStep, index: number, state: State): boolean {
  const open = state.open?.topic ?? null;
  if ("do" in input && input.do === "why") return index === 0;
  return topic === open && (topic !== null || index === 0);
}

/** Goes on to the next question that `waiting` answers, if it is near. Never past a question about the person's safety. */
function reachAnswered(
  step: Step,
  waiting: readonly SaidStep[],
  take: (from: Step, input: Input) => Step,
): Step | null {
  let ahead = step;
  for (let aside = 0; aside <= mostPutAside; aside++) {
    if (waiting.some((each, index) => fits(each, index, ahead.state))) return ahead;
    const { done, lastReply, open } = ahead.state;
    if (done || lastReply?.phase === "safety" || lastReply?.phase === "treatment") return null;
    ahead = take(ahead, { do: open === null ? "continue" : "skip", seconds: 0 });
  }
  return null;
}

function correctAnew(step: Step, { corrections }: SaidStep): Step {
  return corrections.reduce<Step>((before, { before: then, correction }) => {
    const anew =
      "map" in correction
        ? mapCorrectionAnew(correction.map, then, before.state)
        : recordCorrectionAnew(correction.record, then, before.state);
    const corrected = anew && correct(before.events, before.state, anew);
    return corrected ? { events: [...before.events, ...corrected.events], state: corrected.state } : before;
  }, step);
}

/** The same correction to the same people and tasks, which may have other ids now. Null when they are gone. */
function mapCorrectionAnew(
  correction: MapCorrection,
  then: State,
  now: State,
): { readonly map: MapCorrection } | null {
  const partyNow = (id: string) => {
    const known = then.map.parties.find((party) => party.id === id);
    return now.map.parties.find((party) => party.key === known?.key)?.id;
  };
  const taskNow = (id: string) => {
    const known = then.map.tasks.find((task) => task.id === id);
    return now.map.tasks.find((task) => task.name === known?.name)?.id;
  };
  switch (correction.op) {
    case "add-task":
      return { map: correction };
    // What was undone is not among the corrections that stand.
    case "undo":
      return null;
    case "add-party": {
      const { task, ...added } = correction;
      const tied = task === undefined ? undefined : taskNow(task);
      return { map: tied === undefined ? added : { ...added, task: tied } };
    }
    case "merge-parties": {
      const [from, into] = [partyNow(correction.from), partyNow(correction.into)];
      return from === undefined || into === undefined ? null : { map: { ...correction, from, into } };
    }
    case "rename-task":
    case "strike-task":
    case "restore-task": {
      const task = taskNow(correction.task);
      return task === undefined ? null : { map: { ...correction, task } };
    }
    case "tie":
    case "untie": {
      const [task, party] = [taskNow(correction.task), partyNow(correction.party)];
      return task === undefined || party === undefined ? null : { map: { ...correction, task, party } };
    }
    default: {
      const party = partyNow(correction.party);
      return party === undefined ? null : { map: { ...correction, party } };
    }
  }
}

function recordCorrectionAnew(
  correction: RecordCorrection,
  then: State,
  now: State,
): { readonly record: RecordCorrection } | null {
  const known = then.lines.find(({ line }) => line === correction.line);
  const line = now.lines.find(({ section, text }) => section === known?.section && text === known.text)?.line;
  return line === undefined ? null : { record: { ...correction, line } };
}
