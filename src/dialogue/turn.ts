import { assumeFrom, type Lang, type Reader, type Reading } from "../language/index.ts";
import { choice, type Choice, firstWorded, byId } from "./choice.ts";
import { asksToGoOn } from "./hearing/bare-acts.ts";
import { decide } from "./decide.ts";
import type { Input, MapCorrection, Ratings, RecordCorrection, Reply, SessionEvent } from "./event.ts";
import { canCorrectMap } from "./map-state.ts";
import { asks, says } from "./moves/index.ts";
import { duringATurn } from "./once-a-turn.ts";
import { explain } from "./explain.ts";
import { safetySuggestions } from "./guards/safety.ts";
import { choose } from "./policy.ts";
import { effective, standingMapCorrections } from "./effective-log.ts";
import { evolve, fold, guardOf, initialState, type State } from "./state.ts";
import { withStops } from "./stops.ts";
import type { SessionMinutes } from "./topic.ts";

export type SessionStart = {
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly seed: number;
  /** The person's own date, ISO. */
  readonly today: string;
};

/** What one turn adds: the new events, and the state after them. */
export type Step = { readonly events: readonly SessionEvent[]; readonly state: State };

/** Opens a session: turn 0. */
export function openSession(start: SessionStart): Step {
  const { lang, minutes, seed, today } = start;
  const opened: SessionEvent = { kind: "session-opened", lang, minutes, seed, today };
  const state = evolve(initialState(), opened);
  const greeting = choice({
    phase: "frame",
    say: firstWorded(state, byId(says, "frame-greeting")),
    ask: firstWorded(state, byId(asks, "ask-rating-before")),
  });
  return reply({ events: [opened], state }, greeting);
}

/** One turn, start to end: text → findings → events → state → move → wording. */
export function takeTurn(log: readonly SessionEvent[], state: State, input: Input, reader: Reader): Step {
  return duringATurn(() => take(log, state, input, reader));
}

function take(log: readonly SessionEvent[], state: State, input: Input, reader: Reader): Step {
  const turn = state.turn + 1;
  const seconds = input.seconds ?? 0;
  if ("do" in input && input.do === "back") return goBack(log, state, turn, seconds);
  if ("do" in input && input.do === "why") {
    const asked = step({ events: [], state }, [{ kind: "client-did", turn, seconds, did: "why" }]);
    return step(asked, [{ kind: "counsellor-replied", turn, reply: explain(asked.state), done: state.done }]);
  }
  const heard = step({ events: [], state }, hear(state, input, turn, seconds, reader));
  return reply(heard, choose(heard.state));
}

/** A correction by the person to the fan or the record; changes no question. Null when what it names is not there. */
export function correct(
  log: readonly SessionEvent[],
  state: State,
  correction: { readonly map: MapCorrection } | { readonly record: RecordCorrection },
): Step | null {
  const { turn } = state;
  if ("map" in correction) {
    if (correction.map.op === "undo") return undo(log, turn);
    if (!canCorrectMap(state.map, correction.map)) return null;
    return step({ events: [], state }, [{ kind: "map-corrected", turn, correction: correction.map }]);
  }
  if (!state.lines.some((line) => line.line === correction.record.line)) return null;
  return step({ events: [], state }, [{ kind: "record-corrected", turn, correction: correction.record }]);
}

/** Takes back the last correction of the fan that stands; what it changed is as it was before. */
function undo(log: readonly SessionEvent[], turn: number): Step | null {
  if (standingMapCorrections(log) === 0) return null;
  const undone: SessionEvent = { kind: "map-corrected", turn, correction: { op: "undo" } };
  return { events: [undone], state: fold([...log, undone]) };
}

function hear(
  state: State,
  input: Input,
  turn: number,
  seconds: number,
  reader: Reader,
): readonly SessionEvent[] {
  if ("rate" in input) return rated(input.rate, turn, seconds);
  if ("do" in input) {
    const did = input.do === "back" || input.do === "why" ? "continue" : input.do;
    const events: SessionEvent[] = [{ kind: "client-did", turn, seconds, did }];
    const leaves =
      state.open !== null &&
      state.lastReply?.asks !== null &&
      did !== "finish" &&
      !(did === "continue" && state.did === "why");
    if (leaves && state.open)
      events.push({ kind: "topic-left", turn, topic: state.open.topic, reason: "skipped" });
    return events;
  }
  const numbers = state.open?.topic === "rating" ? ratingsIn(input.say) : null;
  if (numbers) return rated(numbers, turn, seconds);
  const held = state.open?.topic.startsWith("safety.") ?? false;
  if (input.say.trim() === "" || (!held && asksToGoOn(input.say, state.lang)))
    return hear(state, { do: "continue" }, turn, seconds, reader);
  return decide(state, readWithDate(state, input.say, reader), seconds);
}

/** Topics in whose answers a day may stand among other words. */
const mayNameADay: ReadonlySet<string> = new Set([
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-first-step",
  "close.read-back",
]);

/** Reads an answer; a plan that seems to hold no day is looked through once more for one. */
function readWithDate(state: State, text: string, reader: Reader): Reading {
  const stopped = withStops(text, state.lang);
  const reading = readStopped(state, stopped, reader);
  if (stopped === text) return reading;
  const findings = reading.findings.map((finding) => ({
    ...finding,
    text: text.slice(finding.start, finding.end),
  }));
  return { ...reading, text, findings };
}

function readStopped(state: State, text: string, reader: Reader): Reading {
  const { today, open } = state;
  // Who answers the first six numbers in words tells what brings them.
  const asked = open?.topic === "rating" && state.phase === "frame" ? "concern.wish" : (open?.topic ?? null);
  // How somebody is may be answered with anything.
  const asks = asked === "safety.well" || asked === "safety.meant" ? null : asked;
  const reading = reader.read(text, { asks: isStillDenying(state) ? "safety.ask" : asks, today });
  if (asks === null || !mayNameADay.has(asks) || hasDay(reading)) return reading;
  const again = reader.read(text, { asks: "outcomes.plan-when", today });
  const dated = again.findings.find((finding) => finding.kind === "commitment" && finding.when !== null);
  if (dated?.kind !== "commitment") return reading;
  const known = reading.findings.some((finding) => finding.kind === "commitment");
  const findings = known
    ? reading.findings.map((finding) =>
        finding.kind === "commitment" ? { ...finding, when: dated.when } : finding,
      )
    : [...reading.findings, { ...dated, subject: "self" as const, confidence: assumeFrom }];
  return { ...reading, findings };
}

/** Right after a danger was denied, what comes next is most often the same no once more. */
function isStillDenying(state: State): boolean {
  return (
    state.open === null && state.lastReply?.phase === "safety" && guardOf(state, "safety")?.eased === true
  );
}

function hasDay(reading: Reading): boolean {
  return reading.findings.some((finding) => finding.kind === "commitment" && finding.when !== null);
}

function rated(ratings: Ratings, turn: number, seconds: number): readonly SessionEvent[] {
  return [{ kind: "client-rated", turn, seconds, ratings }];
}

/** Six numbers from 0 to 10 and little else, in the order in which they are asked. */
function ratingsIn(text: string): Ratings | null {
  const numbers = (text.normalize("NFKC").match(/\d+/gu) ?? []).map(Number);
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length !== 6 || numbers.some((number) => number > 10)) return null;
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
  )
    return null;
  return { presence: [a, b], contribution: [c, d], acknowledgement: [e, f] };
}

/** Takes back the last turn that moved the session; what stood before it stands again, to the letter. */
function goBack(log: readonly SessionEvent[], state: State, turn: number, seconds: number): Step {
  const last = effective(log).findLast(
    (event) =>
      event.kind === "client-said" ||
      event.kind === "client-rated" ||
      (event.kind === "client-did" && event.did !== "why"),
  );
  if (last === undefined || !("turn" in last)) {
    return step({ events: [], state }, [{ kind: "client-did", turn, seconds, did: "why" }]);
  }
  const withdrawn: SessionEvent = { kind: "turn-withdrawn", turn, seconds, withdrew: last.turn };
  return { events: [withdrawn], state: fold([...log, withdrawn]) };
}

function step(before: Step, events: readonly SessionEvent[]): Step {
  return { events: [...before.events, ...events], state: events.reduce(evolve, before.state) };
}

function reply(before: Step, chosen: Choice): Step {
  const { state } = before;
  const said: SessionEvent = {
    kind: "counsellor-replied",
    turn: state.turn,
    reply: replyOf(state, chosen),
    done: chosen.done,
  };
  return step(before, [said]);
}

const guardNames: ReadonlySet<string> = new Set(["safety", "treatment", "guilt", "scope"]);

function replyOf(state: State, chosen: Choice): Reply {
  const { phase, lead, tail, say, ask, awaits, because, rejected } = chosen;
  const spoken = [say, ask].flatMap((part) => (part ? [part] : []));
  const main = ask ?? say;
  return {
    phase,
    move: guardNames.has(phase) ? phase : (main?.move.id ?? "farewell"),
    asks: ask?.move.asks ?? null,
    awaits,
    text: [lead, ...spoken.map((part) => part.worded.text), tail].filter((line) => line !== null).join("\n"),
    questions: ask ? 1 : 0,
    complex: say?.move.kind === "reflect-complex" || say?.move.kind === "summarise",
    why: main?.move.why[state.lang] ?? "",
    because,
    suggestions:
      (ask?.move.suggestions ?? (phase === "safety" ? safetySuggestions : null))?.[state.lang] ?? [],
    parts: [...chosen.parts, ...spoken].map((part) => ({
      move: part.worded.move,
      wording: part.worded.wording,
    })),
    rejected,
  };
}
