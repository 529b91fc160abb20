import type { Finding, Lang, Restated, Ring, Span } from "../language/index.ts";
import type { Guard, Phase, SessionMinutes, Topic } from "./topic.ts";

/** A place in the client's own words: offsets into the text of the `turn`-th input. */
export type Citation = Span & { readonly turn: number };

/** Six ratings, 0 to 10, two each. Not a validated scale. */
export type Ratings = {
  readonly presence: readonly [number, number];
  readonly contribution: readonly [number, number];
  readonly acknowledgement: readonly [number, number];
};

/** One thing the client does. The shell adds `seconds`: how long the person took, when it knows. */
export type Input =
  | { readonly say: string; readonly seconds?: number | undefined }
  | { readonly do: "continue" | "skip" | "back" | "why" | "finish"; readonly seconds?: number | undefined }
  | { readonly rate: Ratings; readonly seconds?: number | undefined };

/** A move that was passed over: a question with its topic, or something that could have been said; and the reason. */
export type Rejected = { readonly move: string; readonly topic?: Topic; readonly reason: string };

/** What the counsellor answered, whole: a stored session shows what was shown, whichever version wrote it. */
export type Reply = {
  readonly phase: Phase;
  readonly move: string;
  readonly asks: Topic | null;
  readonly text: string;
  readonly questions: 0 | 1;
  /** Whether what was said before the question adds something to the client's words (a complex reflection). */
  readonly complex: boolean;
  /** The topic that the next words are taken to answer; more than `asks` after a turn that leaves the floor. */
  readonly awaits: Topic | null;
  /** Why this turn, for the client. */
  readonly why: string;
  /** The client's words that it builds on. */
  readonly because: readonly Citation[];
  readonly suggestions: readonly string[];
  /** For supervision: the moves and wordings the text is made of, and those passed over with the reason. */
  readonly parts: readonly { readonly move: string; readonly wording: number }[];
  readonly rejected: readonly Rejected[];
};

/** Corrections a person makes to the fan. Ids are those of the map. */
export type MapCorrection =
  | { readonly op: "add-party"; readonly name: string; readonly ring: Ring; readonly task?: string }
  | { readonly op: "rename-party"; readonly party: string; readonly name: string }
  | { readonly op: "move-party"; readonly party: string; readonly ring: Ring }
  | { readonly op: "merge-parties"; readonly from: string; readonly into: string }
  | { readonly op: "strike-party" | "restore-party"; readonly party: string }
  | { readonly op: "add-task"; readonly name: string }
  | { readonly op: "rename-task"; readonly task: string; readonly name: string }
  | { readonly op: "strike-task" | "restore-task"; readonly task: string }
  | { readonly op: "tie" | "untie"; readonly task: string; readonly party: string }
  /** Takes back the last correction of the fan that still stands. */
  | { readonly op: "undo" };

/** A day or days of the plan, ISO dates, `end` exclusive; with a time of day (`2026-12-04T15:00`) where one was agreed. */
export type PlanDate = { readonly start: string; readonly end: string; readonly by?: true };

/** Corrections a person makes to the record. `line` is the line's id. */
export type RecordCorrection =
  | { readonly op: "edit"; readonly line: string; readonly text: string }
  | { readonly op: "strike" | "restore"; readonly line: string }
  /** Of a line of the plan; null takes it out. */
  | { readonly op: "date"; readonly line: string; readonly when: PlanDate | null }
  | {
      readonly op: "detail";
      readonly line: string;
      readonly detail: "with" | "firstStep" | "obstacle" | "answer";
      readonly text: string | null;
    };

/** Sections of the record that hold lines of the client's own words. */
export type RecordSection = "aspiration" | "values" | "fit" | "plan" | "collaboration" | "turningPoints";

/** Facts in the past tense. Never edited; older versions are upgraded on read (`upgrade-event.ts`). */
export type SessionEvent =
  | {
      readonly kind: "session-opened";
      readonly lang: Lang;
      readonly minutes: SessionMinutes;
      readonly seed: number;
      /** The person's own date when the session began, ISO. */
      readonly today: string;
    }
  | {
      readonly kind: "client-said";
      readonly turn: number;
      readonly seconds: number;
      readonly text: string;
      readonly findings: readonly Finding[];
      readonly gist: Span | null;
      readonly answer: Span | null;
      readonly restated: readonly Restated[];
    }
  | {
      readonly kind: "client-did";
      readonly turn: number;
      readonly seconds: number;
      readonly did: "continue" | "skip" | "why" | "finish";
    }
  /** The input of turn `withdrew` and the reply to it no longer count. */
  | {
      readonly kind: "turn-withdrawn";
      readonly turn: number;
      readonly seconds: number;
      readonly withdrew: number;
    }
  /**
   * Nothing since the input of turn `from` counts any more, corrections included: what follows says it anew.
   * `wasSafety`: a risk to life was told before and is not told any more, so contacts stay in view.
   */
  | {
      readonly kind: "turns-withdrawn";
      readonly turn: number;
      readonly from: number;
      readonly wasSafety: boolean;
    }
  | {
      readonly kind: "client-rated";
      readonly turn: number;
      readonly seconds: number;
      readonly ratings: Ratings;
    }
  | {
      readonly kind: "task-told";
      readonly turn: number;
      readonly task: string;
      readonly name: string;
      readonly said: Citation;
    }
  | {
      readonly kind: "party-named";
      readonly turn: number;
      readonly party: string;
      readonly key: string;
      readonly name: string;
      /** The name as one says it back: with its honorific or article. */
      readonly called: string;
      readonly ring: Ring;
      readonly said: Citation;
    }
  | {
      readonly kind: "link-drawn";
      readonly turn: number;
      readonly task: string;
      readonly party: string;
      readonly effect: string | null;
      readonly said: Citation;
    }
  | {
      readonly kind: "topic-answered";
      readonly turn: number;
      readonly topic: Topic;
      readonly said: Citation;
      readonly text: string;
    }
  /** The topic was put aside: skipped, refused, or not known after a smaller question. */
  | {
      readonly kind: "topic-left";
      readonly turn: number;
      readonly topic: Topic;
      readonly reason: "skipped" | "refused" | "unknown";
    }
  | {
      readonly kind: "line-kept";
      readonly turn: number;
      readonly line: string;
      readonly section: RecordSection;
      readonly text: string;
      readonly said: Citation;
      readonly when: { readonly start: string; readonly end: string; readonly by?: true } | null;
      readonly with: string | null;
    }
  /** One more thing known of an act of the plan. */
  | {
      readonly kind: "plan-detailed";
      readonly turn: number;
      readonly line: string;
      readonly detail: "when" | "with" | "firstStep" | "obstacle" | "answer";
      readonly text: string;
      readonly when: { readonly start: string; readonly end: string; readonly by?: true } | null;
      readonly said: Citation;
    }
  | {
      readonly kind: "guard-raised";
      readonly turn: number;
      readonly guard: Guard;
      readonly severity: "ask" | "act";
      readonly said: Citation | null;
      /** A customer's temper: not from inside the workplace. */
      readonly from?: "outside";
      /** Told in plain facts. */
      readonly clear?: true;
      /** Danger that is no more than a faint sign: how the person is comes first, before anything is asked directly. */
      readonly faint?: true;
      /** Words that may be of the work alone: which it is comes first. */
      readonly ofWork?: true;
      /** Small things that added up. */
      readonly gathered?: true;
    }
  | {
      readonly kind: "guard-eased";
      readonly turn: number;
      readonly guard: Guard;
      /** The person said that it is not so. */
      readonly denied?: true;
    }
  /** What was said in turn `of` is left out of everything that is kept, drawn and quoted, as the person asked. */
  | {
      readonly kind: "words-left-out";
      readonly turn: number;
      readonly of: number;
      /** These words only, wherever they stand, now and later; without it, all that was said in that turn. */
      readonly words?: string;
    }
  /** A line as the person asked in words for it to stand, or told it anew; null takes it out. */
  | {
      readonly kind: "line-changed";
      readonly turn: number;
      readonly line: string;
      readonly text: string | null;
      readonly said: Citation | null;
      /** Nobody asked for it: the same was told again, more closely or more firmly. */
      readonly again?: true;
    }
  | { readonly kind: "map-corrected"; readonly turn: number; readonly correction: MapCorrection }
  | { readonly kind: "record-corrected"; readonly turn: number; readonly correction: RecordCorrection }
  | {
      readonly kind: "counsellor-replied";
      readonly turn: number;
      readonly reply: Reply;
      readonly done: boolean;
    };

export type SessionEventKind = SessionEvent["kind"];
