import type { SessionEvent, SessionMinutes } from "../../dialogue/index.ts";
import type { Lang } from "../../language/index.ts";

/** The port to what is kept: sessions as logs of events, by person. SQL behind it, PGlite or a PostgreSQL server. */
export type Store = {
  /** Whether other processes may write, too. */
  readonly isShared: boolean;
  /** The person behind a handle of a tenant, made on first sight. */
  readonly personOf: (tenant: string, handle: string) => Promise<Person>;
  /** What is kept of the person themselves. Null when they were erased. */
  readonly about: (person: Person) => Promise<AboutPerson | null>;
  /** What an earlier write under this key left, so that a retried write is answered and not repeated. */
  readonly findWrite: (person: Person, write: Write) => Promise<EarlierWrite | null>;
  readonly createSession: (person: Person, opening: Opening) => Promise<Created>;
  /** Adds events behind `expectedPosition`, durably: when this resolves, a power cut takes nothing back. */
  readonly append: (person: Person, addition: Addition) => Promise<Appended>;
  /** The head of a session and its events after position `after`. Null when the person has no such session. */
  readonly load: (person: Person, session: string, after?: number) => Promise<LoadedSession | null>;
  /** The head, the newest folded state of this form, and the events behind it: all that the next turn needs. */
  readonly loadFolded: (person: Person, session: string, form: string) => Promise<FoldedSession | null>;
  /** Keeps a folded state, so that a long session opens as fast as a short one. It can always be made again. */
  readonly keepSnapshot: (person: Person, session: string, snapshot: Snapshot) => Promise<void>;
  /** Newest first. `cursor` is the `next` of the page before. */
  readonly list: (
    person: Person,
    page: { readonly limit: number; readonly cursor?: string },
  ) => Promise<Page>;
  /** What the person's own log of that name holds after position `after`; position 0 and nothing when it has not begun. */
  readonly readLog: (person: Person, log: string, after?: number) => Promise<KeptLog>;
  /** Adds to a log of the person's own, as durably as `append`. The first addition, at position 0, begins it. */
  readonly appendToLog: (person: Person, addition: LogAddition) => Promise<Appended>;
  /** The names of the logs that the person has besides sessions. */
  readonly logs: (person: Person) => Promise<readonly string[]>;
  /** Destroys the person's key and every row of theirs, and notes it where a restored copy must look. */
  readonly erase: (person: Person) => Promise<void>;
  /** Calls back whenever the session, or the log with this `idOfLog`, may have moved; returns how to stop. */
  readonly watch: (session: string, onMove: () => void) => () => void;
  /** Whether turns can be kept now. Never throws. */
  readonly check: () => Promise<Readiness>;
  readonly close: () => Promise<void>;
};

/** `write`: the database takes a transaction; `migrations`: its layout is this version's; `disk`: there is room. */
export type Readiness = Readonly<Record<"write" | "migrations" | "disk", "ok" | "failed">>;

export type Person = { readonly tenant: string; readonly id: string };

export type AboutPerson = { readonly handle: string; readonly since: Date };

/** A write as the caller names it. `request` is what was asked, so that a key used twice for different things is caught. */
export type Write = { readonly key: string; readonly request: string };

/** Where an earlier write stands in the log: the events after `from`, up to and including `to`. */
export type EarlierWrite =
  | { readonly type: "repeated"; readonly session: string; readonly from: number; readonly to: number }
  | { readonly type: "key-reused" };

/** What a list of sessions shows without opening each. */
export type Summary = { readonly turn: number; readonly elapsedSeconds: number; readonly done: boolean };

export type Opening = {
  readonly id: string;
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly at: Date;
  readonly events: readonly SessionEvent[];
  readonly summary: Summary;
  readonly write: Write;
};

export type Addition = {
  readonly session: string;
  /** The `seq` of the last event the caller has seen. */
  readonly expectedPosition: number;
  readonly at: Date;
  /** When the counsellor last replied: `at` for a turn, the earlier time for a correction. */
  readonly repliedAt: Date;
  readonly events: readonly SessionEvent[];
  readonly summary: Summary;
  readonly write: Write;
};

/** A fact of any log: JSON with a kind. The kind is readable without the key, the rest is sealed. */
export type LoggedEvent = { readonly kind: string };

export type LogAddition = {
  /** The log's name: a lower-case word, not `session`. */
  readonly log: string;
  readonly expectedPosition: number;
  readonly at: Date;
  readonly events: readonly LoggedEvent[];
  readonly write: Write;
};

/** Events as they were stored; their owner parses them. */
export type KeptLog = { readonly position: number; readonly events: readonly unknown[] };

export type Created = { readonly type: "created"; readonly position: number } | EarlierWrite;

export type Appended =
  | { readonly type: "appended"; readonly position: number }
  | { readonly type: "moved-on" }
  | { readonly type: "no-session" }
  | EarlierWrite;

export type SessionHead = Summary & {
  readonly id: string;
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly startedAt: Date;
  /** When the counsellor last replied. */
  readonly repliedAt: Date;
  /** The `seq` of the last event; the first has 1. */
  readonly position: number;
};

export type LoadedSession = { readonly head: SessionHead; readonly events: readonly SessionEvent[] };

/** `form` says which code folded it; another's state is not used. */
export type Snapshot = { readonly position: number; readonly form: string; readonly state: object };
export type KeptSnapshot = { readonly position: number; readonly state: unknown };
export type FoldedSession = {
  readonly head: SessionHead;
  readonly snapshot: KeptSnapshot | null;
  /** The events after the snapshot, or all of them. */
  readonly events: readonly SessionEvent[];
};

export type Page = { readonly sessions: readonly SessionHead[]; readonly next: string | null };
