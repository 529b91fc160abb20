import { effective, transcript, type SessionEvent } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import { type Leaf, subtitleOf } from "./leaf.ts";
import { verbatimWords } from "./verbatim-words.ts";

/** The verbatim record (逐語録): who said what and when, with an empty column for comments. */
export type Verbatim = {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: readonly string[];
  /** Heads of the columns: number, speaker, time, words, comment. */
  readonly labels: readonly [string, string, string, string, string];
  readonly rows: readonly VerbatimRow[];
  readonly footer: readonly string[];
};

export type VerbatimRow = {
  /** The turn's number, as the record cites it. */
  readonly number: string;
  readonly speaker: string;
  /** Of the session, `12:30`. */
  readonly time: string;
  readonly text: string;
  readonly paragraphs: readonly string[];
  /** The person's own. */
  readonly own: boolean;
  /** Something done instead of said, in the document's words. */
  readonly action: boolean;
};

export function verbatimOf(leaf: Leaf): Verbatim {
  const lang = leaf.record.language;
  const words = verbatimWords[lang];
  const acted = actionsByTurn(leaf.events);
  const seconds = secondsByTurn(leaf.events);
  const exchanges = transcript(leaf.events);
  const leftOut = leftOutOf(leaf.events);
  const named = wordsLeftOutOf(leaf.events);
  const hidden = exchanges.flatMap(({ said, turn }) => (said !== null && leftOut.has(turn.n) ? [said] : []));
  const rows = exchanges.flatMap(({ said, turn }): readonly VerbatimRow[] => {
    const place = { number: String(turn.n), time: clock(seconds.get(turn.n) ?? 0) };
    const did = acted.get(turn.n);
    const own =
      said === null
        ? did === undefined
          ? []
          : [row({ ...place, speaker: words.person, text: words.did[did], own: true, action: true })]
        : leftOut.has(turn.n)
          ? [row({ ...place, speaker: words.person, text: words.leftOut, own: true, action: true })]
          : [row({ ...place, speaker: words.person, text: without(said, named), own: true, action: false })];
    const text = without(withoutQuotations(turn.text, hidden), named);
    return [...own, row({ ...place, speaker: words.software, text, own: false, action: false })];
  });
  return {
    lang,
    title: words.title,
    subtitle: subtitleOf(leaf),
    labels: words.labels,
    rows,
    footer: words.footer,
  };
}

/** The turns whose words the person asked to leave out. */
function leftOutOf(events: readonly SessionEvent[]): ReadonlySet<number> {
  return new Set(effective(events).flatMap((event) => (event.kind === "words-left-out" ? [event.of] : [])));
}

/** The words that were to be left out wherever they stand. */
function wordsLeftOutOf(events: readonly SessionEvent[]): readonly string[] {
  return effective(events).flatMap((event) =>
    event.kind === "words-left-out" && event.words !== undefined ? [event.words] : [],
  );
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, each) => {
    const at = rest.toLowerCase().indexOf(each.toLowerCase());
    return at < 0 ? rest : `${rest.slice(0, at)}…${without(rest.slice(at + each.length), [each])}`;
  }, text);
}

/** What was left out had perhaps been quoted already. */
function withoutQuotations(text: string, hidden: readonly string[]): string {
  return text.replaceAll(/(?<=[「“])[^」”]+(?=[」”])/gu, (quoted) =>
    hidden.some((said) => said.toLowerCase().includes(quoted.toLowerCase())) ? "…" : quoted,
  );
}

function row(row: Omit<VerbatimRow, "paragraphs">): VerbatimRow {
  return { ...row, paragraphs: row.text.split(/\r?\n/u) };
}

export type Action = "continue" | "skip" | "why" | "finish" | "rate";

function actionsByTurn(events: readonly SessionEvent[]): ReadonlyMap<number, Action> {
  return new Map(
    events.flatMap((event): readonly (readonly [number, Action])[] => {
      if (event.kind === "client-did") return [[event.turn, event.did]];
      return event.kind === "client-rated" ? [[event.turn, "rate"]] : [];
    }),
  );
}

/** How far the session had come when each turn was answered. */
function secondsByTurn(events: readonly SessionEvent[]): ReadonlyMap<number, number> {
  const seconds = new Map<number, number>();
  let elapsed = 0;
  for (const event of effective(events)) {
    if ("seconds" in event) elapsed += event.seconds;
    if ("turn" in event) seconds.set(event.turn, elapsed);
  }
  return seconds;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
