// Long because the state, its beginning and each event's step stand beside each other.
import { type Finding, type FindingKind, type Lang, type Restated, type Span } from "../language/index.ts";
import type { Citation, Ratings, RecordCorrection, RecordSection, Reply, SessionEvent } from "./event.ts";
import { effective } from "./effective-log.ts";
import type { Country } from "./guards/country.ts";
import { easeGuard, raiseGuard } from "./guards/evolve-guards.ts";
import type { Slight } from "./guards/slights.ts";
import { evolveSaid } from "./evolve-said.ts";
import { leaveOut } from "./requests/leave-out.ts";
import { holdsWords, leaveWordsOut, withoutQuotations } from "./requests/leave-words-out.ts";
import { sentencesOf } from "./sentences.ts";
import { noThread, type Thread, threadAfter } from "./thread/on-the-table.ts";
import type { Question } from "./talk/question.ts";
import type { Stance } from "./told.ts";
import type { WhatItDoes } from "./talk/what-it-does.ts";
import { evolveMap, emptyMap, setLookedUpTo, type MapState } from "./map-state.ts";
import { type ArcPhase, type Guard, phases, type SessionMinutes, type Topic } from "./topic.ts";
import { duringATurn, onceATurn } from "./once-a-turn.ts";

/** A quotation: what was said and where. */
export type Said = { readonly text: string; readonly said: Citation };

/** A clause that can be said back later, with what ties it to other clauses. */
export type ToldClause = Said & {
  /** How much it is worth coming back to. */
  readonly weight: number;
  readonly words: readonly string[];
  /** What had been asked. */
  readonly topic: Topic | null;
  readonly stance: Stance | null;
};

export type OpenQuestion = { readonly topic: Topic; readonly move: string; readonly turn: number };

export type KeptLine = {
  readonly line: string;
  readonly text: string;
  readonly said: readonly Citation[];
  readonly section: RecordSection;
  readonly when: { readonly start: string; readonly end: string; readonly by?: true } | null;
  readonly with: string | null;
  readonly firstStep: string | null;
  readonly obstacle: string | null;
  /** What they will do if the obstacle comes. */
  readonly answer: string | null;
  /** The person's own later wording, kept beside what was said. */
  readonly edited: string | null;
  readonly struck: boolean;
};

export type RaisedGuard = {
  readonly guard: Guard;
  readonly severity: "ask" | "act";
  readonly turn: number;
  readonly eased: boolean;
  /** Raised by a customer's temper. */
  readonly from?: "outside";
  /** Told in plain facts, so that making it small takes nothing back. */
  readonly clear?: true;
  /** Danger of which there was no more than a faint sign. */
  readonly faint?: true;
  /** Said, as it seems, of the work alone. */
  readonly ofWork?: true;
  /** Bad treatment told in small things that added up: met once, and nothing is made of it. */
  readonly gathered?: true;
  /** Said again, or answered with a yes, once it had been asked about. */
  readonly confirmed?: true;
  /** The turn in which it was let go, and whether the person had said that it is not so: then it is not taken up again without new facts. */
  readonly easedAt?: number;
  readonly denied?: true;
  /** Where the talk stood, and the words that were cut short. */
  readonly before?: Interrupted;
  /** The utterance that raised it. */
  readonly said?: LastSaid;
};

/** The talk as it stood when a guard broke in. */
export type Interrupted = {
  readonly phase: ArcPhase;
  readonly open: OpenQuestion | null;
  readonly last: LastSaid | null;
  /** How often the direct question about dying had been put by then. */
  readonly askedOfDying: number;
};

export type LastSaid = {
  readonly turn: number;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly gist: Said | null;
  readonly answer: Span | null;
  readonly restated: readonly Restated[];
  /** The topic it answered, if any. */
  readonly answered: Topic | null;
  readonly does: WhatItDoes;
};

export type State = {
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly seed: number;
  readonly today: string;
  readonly turn: number;
  /** Inputs that count: the same as `turn` until something is taken back. */
  readonly inputs: number;
  readonly elapsedSeconds: number;
  readonly done: boolean;
  readonly finishing: boolean;
  /** What the client did instead of saying something, in the last turn. */
  readonly did: "continue" | "skip" | "rate" | "why" | null;
  readonly phase: ArcPhase;
  readonly open: OpenQuestion | null;
  /** How often each topic was asked. */
  readonly asked: Readonly<Partial<Record<Topic, number>>>;
  readonly answered: Readonly<Partial<Record<Topic, Said>>>;
  readonly left: Readonly<Partial<Record<Topic, "skipped" | "refused" | "unknown">>>;
  readonly map: MapState;
  readonly lines: readonly KeptLine[];
  /** What was done last with what is kept because the client asked for it in words, and in which turn. */
  readonly corrected: { readonly turn: number; readonly what: "left-out" | "changed" } | null;
  /** Words that the person asked to be left out: nothing that holds them is kept, drawn or quoted any more. */
  readonly keptOut: readonly string[];
  readonly guards: readonly RaisedGuard[];
  /** What sounded somewhat as if somebody spoke around their own death: kept in mind, not asked about by itself. */
  readonly signs: readonly Citation[];
  /** Small things done to the person at work, told in an ordinary voice: met once they add up. */
  readonly slights: readonly Slight[];
  readonly ratings: { readonly before: Ratings | null; readonly after: Ratings | null };
  readonly last: LastSaid | null;
  /** The newest quotation of each kind of finding that was said of this person's own work life, and all feelings. */
  readonly heard: Readonly<Partial<Record<FindingKind, Said>>>;
  /** Everything said so far as clauses, oldest first; talk of danger and mistreatment is not in it. */
  readonly told: readonly ToldClause[];
  /** Moves said so far and the indexes of their wordings. */
  readonly used: Readonly<Record<string, readonly number[]>>;
  /** Lines shown so far, and the sentences in them. */
  readonly sentences: readonly string[];
  readonly spoken: readonly string[];
  readonly lastReply: Reply | null;
  /** The turn in which a complaint about the talk was last met. */
  readonly complainedAt: number | null;
  /** What the person last asked the counsellor. */
  readonly theirQuestion: Question | null;
  /** The sentence in which a small step ahead was last told of. */
  readonly step: Said | null;
  /** Turns of the client in a row of a few characters only. */
  readonly shortInARow: number;
  readonly turnsSinceSpace: number;
  /** Replies in a row that asked nothing. */
  readonly roomInARow: number;
  /** Turns in a row that drew little: not known, refused, skipped, a few characters. */
  readonly littleInARow: number;
  /** The client chose to go straight to what they take with them. */
  readonly hurried: boolean;
  /** Where the person lives, as far as their words tell. */
  readonly country: Country | null;
  /** What the person has put on the table, and how the talk stands to it. */
  readonly thread: Thread;
  /** Characters so far. */
  readonly talk: { readonly ours: number; readonly theirs: number };
  readonly counts: { readonly questions: number; readonly reflections: number; readonly complex: number };
};

export function initialState(): State {
  return {
    lang: "ja",
    minutes: 60,
    seed: 0,
    today: "1970-01-01",
    turn: 0,
    inputs: 0,
    elapsedSeconds: 0,
    done: false,
    finishing: false,
    did: null,
    phase: "frame",
    open: null,
    asked: {},
    answered: {},
    left: {},
    map: emptyMap,
    lines: [],
    corrected: null,
    keptOut: [],
    guards: [],
    signs: [],
    slights: [],
    ratings: { before: null, after: null },
    last: null,
    heard: {},
    told: [],
    used: {},
    sentences: [],
    spoken: [],
    lastReply: null,
    complainedAt: null,
    theirQuestion: null,
    step: null,
    shortInARow: 0,
    turnsSinceSpace: 0,
    roomInARow: 0,
    littleInARow: 0,
    hurried: false,
    country: null,
    thread: noThread,
    talk: { ours: 0, theirs: 0 },
    counts: { questions: 0, reflections: 0, complex: 0 },
  };
}

/**
 * One event further. Total: an event that does not fit the state changes nothing. A turn is thought through before it is taken, so that it
 * comes to the same states again.
 */
export function evolve(state: State, event: SessionEvent): State {
  return evolved(state, event);
}

const evolved = onceATurn((state: State, event: SessionEvent): State => {
  switch (event.kind) {
    case "session-opened":
      return { ...state, lang: event.lang, minutes: event.minutes, seed: event.seed, today: event.today };
    case "client-said":
      return withoutQuotations(evolveSaid(spend(state, event), event));
    case "client-did":
      return {
        ...spend(state, event),
        finishing: state.finishing || event.did === "finish",
        ...(event.did === "why" || event.did === "finish"
          ? { did: event.did === "why" ? event.did : state.did }
          : {
              last: null,
              shortInARow: 0,
              did: event.did,
              littleInARow: event.did === "skip" ? state.littleInARow + 1 : state.littleInARow,
            }),
      };
    case "turn-withdrawn":
      return { ...spend(state, event), inputs: state.inputs };
    case "turns-withdrawn":
      return {
        ...state,
        turn: event.turn,
        guards: event.wasSafety ? easeSafety(state.guards) : state.guards,
      };
    case "client-rated": {
      const ratings =
        state.ratings.before === null && state.phase !== "close"
          ? { ...state.ratings, before: event.ratings }
          : { ...state.ratings, after: event.ratings };
      const open = state.open?.topic === "rating" ? null : state.open;
      return { ...spend(state, event), ratings, open, last: null, did: "rate" };
    }
    case "task-told":
    case "party-named":
      return holdsWords(event.name, state.keptOut) ? state : { ...state, map: evolveMap(state.map, event) };
    case "link-drawn": {
      const drawn = holdsWords(event.effect, state.keptOut) ? { ...event, effect: null } : event;
      return { ...state, map: evolveMap(state.map, drawn) };
    }
    case "topic-answered":
      return {
        ...state,
        map:
          event.topic === "mirror.example"
            ? setLookedUpTo(state.map, partyNames(state.last?.findings ?? []))
            : state.map,
        hurried: state.hurried || (event.topic === "close.pace" && choosesToClose(event.text, state.lang)),
        answered: { ...state.answered, [event.topic]: { text: event.text, said: event.said } },
        last:
          state.last && state.open?.topic === event.topic
            ? { ...state.last, answered: event.topic }
            : state.last,
        open: state.open?.topic === event.topic ? null : state.open,
      };
    case "topic-left":
      return {
        ...state,
        left: { ...state.left, [event.topic]: event.reason },
        open: state.open?.topic === event.topic ? null : state.open,
      };
    case "line-kept":
      return holdsWords(event.text, state.keptOut)
        ? state
        : { ...state, lines: keepLine(state.lines, event) };
    case "plan-detailed":
      if (event.detail !== "when" && holdsWords(event.text, state.keptOut)) return state;
      return { ...state, lines: state.lines.map((line) => detailPlan(line, event)) };
    case "words-left-out":
      return event.words === undefined ? leaveOut(state, event.of) : leaveWordsOut(state, event.words);
    case "line-changed":
      return {
        ...state,
        lines: state.lines.map((line) => changeLine(line, event)),
        corrected: event.again
          ? state.corrected
          : { turn: event.turn, what: event.text === null ? "left-out" : "changed" },
      };
    case "guard-raised":
      return { ...state, guards: raiseGuard(state, event) };
    case "guard-eased":
      return easeGuard(state, event);
    case "map-corrected":
      return { ...state, map: evolveMap(state.map, event) };
    case "record-corrected":
      return {
        ...state,
        lines: state.lines.map((line) => correctLine(line, event.correction)),
        told: event.correction.op === "strike" ? withoutStruck(state, event.correction.line) : state.told,
      };
    case "counsellor-replied":
      return evolveReplied(state, event.reply, event.turn, event.done);
  }
});

/** The state after a log. A withdrawn turn counts as never said, but its number is not given again. */
export function fold(events: readonly SessionEvent[]): State {
  return evolveEach(initialState(), effective(events));
}

/**
 * The state after some more events; null where one of them reaches back, so that only a fold of the whole log can tell.
 */
export function foldOn(state: State, more: readonly SessionEvent[]): State | null {
  const reachesBack = more.some(
    (event) =>
      event.kind === "turn-withdrawn" ||
      event.kind === "turns-withdrawn" ||
      (event.kind === "map-corrected" && event.correction.op === "undo"),
  );
  return reachesBack ? null : evolveEach(state, more);
}

/** What a text shows is worked out once an event, and forgotten before the next. */
function evolveEach(state: State, events: readonly SessionEvent[]): State {
  return events.reduce((before, event) => duringATurn(() => evolve(before, event)), state);
}

export function guardOf(state: State, guard: Guard): RaisedGuard | undefined {
  return state.guards.find((raised) => raised.guard === guard);
}

export function phaseIndex(phase: ArcPhase): number {
  return phases.indexOf(phase);
}

function spend(state: State, event: { readonly turn: number; readonly seconds: number }): State {
  return {
    ...state,
    turn: event.turn,
    inputs: state.inputs + 1,
    elapsedSeconds: state.elapsedSeconds + event.seconds,
  };
}

/** A risk that was taken back: nothing more is asked of it, and who helps stays in view. */
function easeSafety(guards: readonly RaisedGuard[]): readonly RaisedGuard[] {
  if (guards.some(({ guard }) => guard === "safety")) return guards;
  return [...guards, { guard: "safety", severity: "ask", turn: 0, eased: true }];
}

function evolveReplied(state: State, reply: Reply, turn: number, done: boolean): State {
  if (reply.move === "explain") return { ...state, turn };
  const used: Record<string, readonly number[]> = { ...state.used };
  for (const part of reply.parts) used[part.move] = [...(used[part.move] ?? []), part.wording];
  const arc = phases.find((phase) => phase === reply.phase);
  const lines = reply.text.split("\n");
  const spoke = reply.parts.length > (reply.questions === 1 ? 1 : 0);
  return {
    ...state,
    turn,
    done,
    used,
    phase: arc ?? state.phase,
    open: reply.awaits === null ? null : { topic: reply.awaits, move: reply.move, turn },
    asked:
      reply.asks === null
        ? state.asked
        : { ...state.asked, [reply.asks]: (state.asked[reply.asks] ?? 0) + 1 },
    sentences: [...state.sentences, ...lines],
    spoken: [...state.spoken, ...sentencesOf(reply.text)],
    talk: turn === 0 ? state.talk : { ...state.talk, ours: state.talk.ours + reply.text.length },
    lastReply: reply,
    complainedAt: reply.parts.some(({ move }) => meetsAComplaint.has(move)) ? turn : state.complainedAt,
    thread: threadAfter(state.thread, reply),
    turnsSinceSpace: reply.questions === 0 ? 0 : state.turnsSinceSpace + 1,
    roomInARow: reply.questions === 0 ? state.roomInARow + 1 : 0,
    counts: {
      questions: state.counts.questions + reply.questions,
      reflections: state.counts.reflections + (spoke ? 1 : 0),
      complex: state.counts.complex + (spoke && reply.complex ? 1 : 0),
    },
  };
}

const meetsAComplaint: ReadonlySet<string> = new Set(["met-complaint", "met-too-many", "met-point-taken"]);

function partyNames(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => (finding.kind === "party" ? [finding.name] : []));
}

/** Whether an answer about how to go on chooses the end. */
function choosesToClose(text: string, lang: Lang): boolean {
  return towardsTheEnd[lang].test(text.toLowerCase());
}

const towardsTheEnd: Readonly<Record<Lang, RegExp>> = {
  ja: /まとめ|終わ|おわ|振り返|ふりかえ|後者|あと(?:の|が)|やめ|止め|十分|もういい|疲れ/u,
  en: /together|\bend\b|finish|close|wrap|last part|look back|stop|done|enough|latter|tired/u,
};

function keepLine(
  lines: readonly KeptLine[],
  event: Extract<SessionEvent, { kind: "line-kept" }>,
): readonly KeptLine[] {
  const { line, section, text, when, with: withWhom } = event;
  const blank = { firstStep: null, obstacle: null, answer: null, edited: null, struck: false };
  return [...lines, { line, section, text, said: [event.said], when, with: withWhom, ...blank }];
}

/** What was struck from the record is not said back either. */
function withoutStruck({ told, lines }: State, struck: string): readonly ToldClause[] {
  const cited = lines.find(({ line }) => line === struck)?.said ?? [];
  return told.filter(
    ({ said }) =>
      !cited.some(({ turn, start, end }) => turn === said.turn && start < said.end && said.start < end),
  );
}

function detailPlan(line: KeptLine, event: Extract<SessionEvent, { kind: "plan-detailed" }>): KeptLine {
  if (line.line !== event.line) return line;
  const detail = event.detail === "when" ? { when: event.when ?? line.when } : { [event.detail]: event.text };
  return { ...line, ...detail, said: [...line.said, event.said] };
}

function changeLine(
  line: KeptLine,
  { line: id, text, said, again }: Extract<SessionEvent, { kind: "line-changed" }>,
): KeptLine {
  if (line.line !== id) return line;
  if (again && text !== null && said) return { ...line, text, edited: null, said: [said] };
  return text === null
    ? { ...line, struck: true }
    : { ...line, edited: text, struck: false, said: said ? [...line.said, said] : line.said };
}

function correctLine(line: KeptLine, correction: RecordCorrection): KeptLine {
  if (line.line !== correction.line) return line;
  switch (correction.op) {
    case "edit":
      return { ...line, edited: correction.text };
    case "date":
      return line.section === "plan" ? { ...line, when: correction.when } : line;
    case "detail":
      return line.section === "plan" ? { ...line, [correction.detail]: correction.text } : line;
    default:
      return { ...line, struck: correction.op === "strike" };
  }
}
