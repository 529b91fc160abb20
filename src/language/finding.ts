/** What is read from one utterance. Offsets are UTF-16 code units into the text as typed, `end` exclusive. */

export type Lang = "ja" | "en";

export type Span = { readonly start: number; readonly end: number };

/** Whose doing, role or feeling a finding speaks of: me, us, them. */
export type Subject = "self" | "group" | "other" | "unknown";

/** When the finding holds, as far as the words say. */
export type Tense = "past" | "present" | "future" | "unknown";

/** The rings of the fan from the inside out. */
export const rings = ["colleague", "department", "partner", "customer", "society"] as const;
export type Ring = (typeof rings)[number];

export const acts = [
  "dont-know",
  "nothing",
  "refuse",
  "agree",
  "disagree",
  "question-to-you",
  "asks-advice",
  "off-topic",
  "greeting",
  "end",
] as const;
export type Act = (typeof acts)[number];

export const risks = [
  "self-harm",
  "violence",
  "harassment",
  "overwork",
  "unpaid",
  "illegality",
  "health",
] as const;
export type Risk = (typeof risks)[number];

/** `act`: present or serious. `ask`: ambiguous, passive or past, so it is asked about. */
export type Severity = "ask" | "act";

/** An interval of days in the person's own calendar, ISO dates (`2026-12-04`), `end` exclusive. `by` marks a deadline. */
export type DateInterval = { readonly start: string; readonly end: string; readonly by?: true };

type Common = Span & {
  /** The words themselves: `utterance.slice(start, end)`. */
  readonly text: string;
  /** Id of the rule, of the `asked.*` evidence, or of the model that found it. */
  readonly rule: string;
  readonly subject: Subject;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Inside quoted speech: somebody else's words. */
  readonly quoted: boolean;
  readonly tense: Tense;
  /** 0 to 1. Below `assumeFrom` the counsellor asks instead of assuming. */
  readonly confidence: number;
};

type OfKind =
  | { readonly kind: "minimizing" }
  | { readonly kind: "comparison" }
  /** Somebody the work touches. `name` is as said, without honorific padding; `key` is equal for two names of one party. */
  | { readonly kind: "party"; readonly name: string; readonly ring: Ring; readonly key: string }
  | { readonly kind: "effect"; readonly party: string | null; readonly polarity: "gain" | "spared" | "harm" }
  | { readonly kind: "trouble" }
  | { readonly kind: "reason" }
  | { readonly kind: "thanks"; readonly thanks: "received" | "absent" | "given" }
  | { readonly kind: "contact"; readonly contact: "direct" | "through" | "none" }
  /** `name` is a short noun-like label for the fan's rib, cut from the person's own words. */
  | { readonly kind: "task"; readonly name: string }
  | { readonly kind: "value" }
  | { readonly kind: "strength" }
  | { readonly kind: "commitment"; readonly when: DateInterval | null; readonly with: string | null }
  | { readonly kind: "collaboration" }
  /** The span is the feeling word as said (「もやもや」, "fed up"), not the whole clause. */
  | { readonly kind: "feeling" }
  | { readonly kind: "insight" }
  | { readonly kind: "act"; readonly act: Act }
  | { readonly kind: "risk"; readonly risk: Risk; readonly severity: Severity };

export type Finding = Common & OfKind;
export type FindingKind = Finding["kind"];
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>;

/** Findings at or above this confidence are taken as said; below it they are only asked about. */
export const assumeFrom = 0.5;

/** One utterance as read. */
export type Reading = {
  readonly text: string;
  readonly lang: Lang;
  readonly findings: readonly Finding[];
  /**
   * The core of the utterance as one quotable span: fillers before it and politeness after it left out
   * (「えーと、夜勤の人が助かるんじゃないかなと思います」 → 「夜勤の人が助かる」), at most `gistMaxLength` characters, always a whole clause.
   * Null when nothing was said (a bare "I don't know", a greeting, an empty line).
   */
  readonly gist: Span | null;
  /** The answer to keep for the record: the utterance without leading fillers and closing politeness to the counsellor. Null as for `gist`. */
  readonly answer: Span | null;
  /** Clauses that can be said back from the listener's side, in their order. */
  readonly restated: readonly Restated[];
};

/**
 * A clause as a listener says it, in plain form and with its persons turned (「私までは来ないです」 → 「ご自分までは来ないの」, before ですね;
 * "it never gets to me" → "it never gets to you"). The span is the clause as typed.
 */
export type Restated = Span & { readonly text: string };

/** Characters a quotation inside a reflection may have before it reads as parroting; chosen by reading turns aloud. */
export const gistMaxLength = { ja: 28, en: 70 } as const;

/** What the reader is told besides the text. */
export type ReadContext = {
  /** The topic of the question that was open (`recipient.who`), or null. */
  readonly asks: string | null;
  /** The person's own date, ISO (`2026-11-22`). */
  readonly today: string;
};

/** A reader for one language. Pure after loading: same input, same output; never throws. */
export type Reader = {
  readonly read: (text: string, context: ReadContext) => Reading;
};
