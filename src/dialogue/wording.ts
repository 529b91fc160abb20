import type { Lang } from "../language/index.ts";
import type { Citation } from "./event.ts";
import { type Move, type Slot, slots } from "./moves/move.ts";
import { focusParty, insideParty } from "./people/focus.ts";
import { frameOf } from "./quote/frame.ts";
import { mayOwnUp, ownsUp } from "./talk/owning-up.ts";
import { askedWhoLately, asksWho, mayHaveDied, speaksOfWorkmates, worksAlone } from "./ground.ts";
import { quote } from "./quote/quote.ts";
import type { Quote } from "./quote/quote-clause.ts";
import { remembered } from "./remember.ts";
import { inFullAround } from "./said-back/said-in-full.ts";
import { sentencesOf } from "./sentences.ts";
import { type State } from "./state.ts";

/** A wording chosen and filled with the client's own words. */
export type Worded = {
  readonly text: string;
  readonly move: string;
  readonly wording: number;
  readonly because: readonly Citation[];
  /** Words of the client's it quotes, less those that were quoted just before. */
  readonly quoted: number;
  /** What speaks for it: words quoted, less its length where the client is brief. */
  readonly worth: number;
};

/** Turns within which no two may open alike. */
const openersApart = 10;

/** Lines within which the same words of the client are not quoted again when it can be helped: about three turns. */
const quotedApart = 6;

/** Characters that make an opening: enough for the first phrase to sound the same. */
const openerLength: Readonly<Record<Lang, number>> = { ja: 4, en: 9 };

/**
 * Words a move for this moment: one whose slots can be filled, not used before, opening and framed unlike the last turns. Null where there is
 * none. Words at `avoid` are not quoted.
 */
export function word(state: State, move: Move, avoid: readonly Citation[] = []): Worded | null {
  const candidates =
    avoid.length === 0
      ? candidatesOf(state, move)
      : candidatesOf(state, move).filter(
          ({ because }) => !because.some((own) => avoid.some((other) => overlaps(own, other))),
        );
  const fresh = candidates.filter((candidate) => !opensLikeBefore(state, candidate.text));
  const pool = fresh.length > 0 ? fresh : candidates;
  const most = Math.max(...pool.map((candidate) => candidate.worth));
  const best = pool.filter((candidate) => candidate.worth >= most - sameWorth);
  // The wordings of a question stand best first.
  const first = "asks" in move ? best.slice(0, choiceOfFirst) : best;
  return first[pick(state, move.id, first.length)] ?? null;
}

/** Wordings of a question between which the session's seed chooses. */
const choiceOfFirst = 3;

/** Wordings this near in worth are left to the session's seed. */
const sameWorth = 0.25;

/** Questions that take for granted that one stands before whoever receives the work. */
const presumesMeeting: Readonly<Record<Lang, RegExp>> = {
  ja: /向き合う|顔を(?:最後に)?見|声をかけますか|どんな顔|様子を最後に見た|反応を、最後にご自分で見た/u,
  en: /(?!)/u,
};

/** Whether the person told that they never meet those whom the work is for. */
const meetsNobody = remembered(({ told, lang }) => told.some(({ text }) => neverMeets[lang].test(text)));

const neverMeets: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:会(?:わ|え)|顔(?:は|を|も)?合わせ|接し)(?:ない|ません|へん|ん$)|会(?:った|う)こと(?:は|が|も)?(?:ない|ありません|なく)|顔(?:は|が|も)?(?:見え|見|知ら)(?:ない|ません|へん|ん$)/u,
  en: /(?!)/u,
};

/** Whether the last words name somebody, and not the one the session has in view: what they tell is not of that one. */
const speaksOfAnother = remembered((state): boolean => {
  const turn = state.last?.turn;
  const named = state.map.parties.filter((party) => party.said.some((said) => said.turn === turn));
  return named.length > 0 && named.every((party) => party.id !== focusParty(state)?.id);
});

const knownCandidates = remembered(() => new Map<Move, readonly Worded[]>());

/** The wordings of a move that could be said now. */
function candidatesOf(state: State, move: Move): readonly Worded[] {
  const known = knownCandidates(state);
  const before = known.get(move);
  if (before) return before;
  const spent = spentWordings(state, move);
  const candidates = move.wordings[state.lang].flatMap((template, wording) => {
    if (spent.includes(wording)) return [];
    if (!isOfAGuard.has(move.phase) && ownsUp(template, state.lang) && !mayOwnUp(state)) return [];
    if (move.kind === "mirror" && (namesTheirWorld(state, template) || !usedTheWord(state, template)))
      return [];
    if ("asks" in move && presumesMeeting[state.lang].test(template) && meetsNobody(state)) return [];
    const isOfWork = "asks" in move && !isOfAGuard.has(move.phase);
    if (isOfWork && worksAlone(state) && speaksOfWorkmates(template, state.lang)) return [];
    if (!("asks" in move) && template.includes("{party}") && speaksOfAnother(state)) return [];
    const filled = fill(state, template, move.phase === "close");
    if (filled === null || ((!("nods" in move) || "returns" in move) && repeats(state, filled.text)))
      return [];
    const again = "asks" in move && asksWho(template, state.lang) && askedWhoLately(state) ? whoAgain : 0;
    const cost = again + lengthCost(state, filled.text, "asks" in move ? "ask" : "say");
    // However much has been talked: a line with the client's words is worth more than one without.
    const quoted = "asks" in move ? filled.quoted : fewerQuotes(filled.quoted);
    const worth = quoted - ("asks" in move || quoted <= 0 ? cost : Math.min(cost, mostOfAQuote * quoted));
    return [{ ...filled, move: move.id, wording, worth }];
  });
  known.set(move, candidates);
  return candidates;
}

/** What it costs a wording that it asks for a "who" when one was asked for a few turns ago: more than a quotation adds. */
const whoAgain = 1.5;

/** What a guard took wrongly is always owned up to. */
const isOfAGuard: ReadonlySet<string> = new Set(["safety", "treatment"]);

/** A number below `count`, the same for the same seed, place in the session and name. */
export function pick(state: State, name: string, count: number): number {
  let hash = (state.seed ^ Math.imul(state.inputs + 1, 0x9e3779b1)) >>> 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  return count === 0 ? 0 : (Math.imul(hash, 0x2c1b3c6d) >>> 0) % count;
}

/** Wordings that may not be used now: each once, but one that only frames the client's own words comes round again. */
function spentWordings(state: State, move: Move): readonly number[] {
  const used = state.used[move.id] ?? [];
  const all = move.wordings[state.lang].length;
  // Their words by themselves may always stand.
  if ("nods" in move && "returns" in move) return [];
  if ("nods" in move) return used.slice(-Math.floor(all * aNodRestsFor));
  if (!("returns" in move)) return used;
  return used.slice(-Math.ceil(all * restsFor));
}

/** Share of a move's wordings that must have been used since before one may return. */
const restsFor = 0.75;

/** The same of signs of listening: were it more, they would come round in one order. */
const aNodRestsFor = 0.4;

/** Share of all characters above which the counsellor says less: the best-rated counsellors stay under .61. */
const talksTooMuchFrom = 0.42;
/** Share above that mark at which length counts in full. */
const fullPressureOver = 0.14;
/**
 * Characters of a line that costs nothing, and that cost one quotation when the counsellor talks far too much. A question that
 * names who and what has about 50 in English, 24 in Japanese: were less free, the same shortest one would be asked in every session.
 */
const freeLength: Readonly<Record<"ask" | "say", Readonly<Record<Lang, number>>>> = {
  ask: { ja: 24, en: 50 },
  say: { ja: 16, en: 42 },
};
/** A question may be short; what gives back the client's words must not lose them for a few letters. */
const costlyLength: Readonly<Record<"ask" | "say", Readonly<Record<Lang, number>>>> = {
  ask: { ja: 20, en: 22 },
  say: { ja: 12, en: 32 },
};

/** Characters a client must have written before their share says anything. */
const judgedFrom: Readonly<Record<Lang, number>> = { ja: 60, en: 160 };

/** Share of what a quotation is worth that the length of its line can cost at most. */
const mostOfAQuote = 0.7;

/** What a second quotation in a line adds to the first: said aloud, two clauses between marks are a collage. */
const furtherQuote = 0.25;

function fewerQuotes(quotes: number): number {
  return quotes > 1 ? 1 + (quotes - 1) * furtherQuote : quotes;
}

/** What the length of a line costs: nothing with a talkative client, up to two quotations with a terse one. */
function lengthCost(state: State, text: string, kind: "ask" | "say"): number {
  const { ours, theirs } = state.talk;
  if (theirs < judgedFrom[state.lang]) return 0;
  const share = ours / (ours + theirs);
  const pressure = Math.min(1, Math.max(0, (share - talksTooMuchFrom) / fullPressureOver));
  return (
    (pressure * Math.max(0, text.length - freeLength[kind][state.lang])) / costlyLength[kind][state.lang]
  );
}

/** Whether a sentence of it was said, or quotes in the same frame as one of the last turns: 「」なのですね, once more. */
function repeats(state: State, text: string): boolean {
  const sentences = sentencesOf(text);
  const said = spokenOf(state);
  if (sentences.some((sentence) => said.has(sentence))) return true;
  const frames = sentences.flatMap((sentence) => frameOf(sentence) ?? []);
  return frames.some((frame) => framesOf(state).has(frame));
}

const spokenOf = remembered(({ spoken }): ReadonlySet<string> => new Set(spoken));

/** The frames of the last turns' quotations. */
const framesOf = remembered(
  ({ sentences }): ReadonlySet<string> =>
    new Set(
      sentences
        .slice(-2 * openersApart)
        .flatMap((line) => sentencesOf(line))
        .flatMap((sentence) => frameOf(sentence) ?? []),
    ),
);

function fill(
  state: State,
  template: string,
  isReadBack: boolean,
): { readonly text: string; readonly because: readonly Citation[]; readonly quoted: number } | null {
  const because: Citation[] = [];
  const lately = state.sentences.slice(-quotedApart);
  let quotes = 0;
  const wording = withoutMarks(state, template);
  let text = wording;
  // Nobody is found among one person.
  if (asksAmong.test(template) && insideParty(state)?.ring !== "department") return null;
  for (const slot of slotsIn(wording)) {
    const quoted = quote(state, slot, isReadBack);
    if (quoted === null) return null;
    if (because.some((other) => quoted.said.some((said) => overlaps(said, other)))) return null;
    if (isWornOut(state, slot, quoted)) return null;
    if (namesPeople.has(slot) && mayHaveDied(state, quoted.text)) return null;
    const whole =
      text.includes(`“{${slot}}”.`) && !theirVeryWords.has(slot) ? inFullAround(state, quoted.said) : null;
    if (whole) {
      because.push(...whole.said);
      quotes += 1;
      text = text.replace(`“{${slot}}”.`, () => whole.text);
      continue;
    }
    because.push(...quoted.said);
    quotes += lately.some((sentence) => sentence.includes(quoted.text)) ? -1 : 1;
    // As a function: in a text, “$412” would be a pattern.
    text = text.replaceAll(`{${slot}}`, () => quoted.text);
  }
  return { text: sentenceCase(text, state.lang), because, quoted: quotes };
}

/** A quotation that makes a sentence by itself is said back plainly where it can be. */
function withoutMarks(state: State, template: string): string {
  if (!template.startsWith(aloneInMarks)) return template;
  // Whole sentences, where they can be said, come before the one clause.
  const gist = quote(state, "gist");
  if (gist !== null && inFullAround(state, gist.said) !== null) return template;
  return quote(state, "said") === null ? template : template.replace(aloneInMarks, "{said}.");
}

const aloneInMarks = "“{gist}”.";

/** Slots that hold a word or a name, or what is the speaker's to say. */
const theirVeryWords: ReadonlySet<Slot> = new Set<Slot>([
  "minimizing",
  "step",
  "words",
  "wonder",
  "right",
  "value",
  "aspiration",
  "task",
  "harm",
  "danger",
  "instead",
  "oneside",
  "otherside",
  "begun",
  "before",
  "dear",
  "dearer",
  "dearest",
  "line",
  "whole",
]);

const slotsByTemplate = new Map<string, readonly Slot[]>();

/** The slots of a wording: looked for once, since wordings are data. */
function slotsIn(template: string): readonly Slot[] {
  const known = slotsByTemplate.get(template);
  if (known) return known;
  const found = slots.filter((slot) => template.includes(`{${slot}}`));
  slotsByTemplate.set(template, found);
  return found;
}

/** A wording that looks for somebody within a department. */
const asksAmong = /\{inside\}の中|\b(?:among|through|within|in) \{inside\}/iu;

/** Times an earlier clause is come back to in a session before it sounds like a refrain, and the label of a task; names come up as often as they are spoken of. */
const mostReturns = 2;
const mostTaskReturns = 3;

/** Lines before the same earlier clause may be come back to again: about eight turns. */
const returnsApart = 16;

function isWornOut(state: State, slot: Slot, { text, said }: Quote): boolean {
  if (namesPeople.has(slot) || isGathered.has(slot)) return false;
  const isNow = said.every((own) => own.turn === state.last?.turn);
  if (isNow && slot !== "task") return false;
  // Twice, but not twice in a row.
  if (slot !== "task" && state.sentences.slice(-returnsApart).some((sentence) => sentence.includes(text)))
    return true;
  const times = state.sentences.filter((sentence) => sentence.includes(text)).length;
  return times >= (slot === "task" ? mostTaskReturns : mostReturns);
}

const namesPeople: ReadonlySet<Slot> = new Set<Slot>(["party", "inside", "reached", "partner", "other"]);

/** What is gathered, held at the end of a tale or of the talk, or asked about by its name may have been said back before. */
const isGathered: ReadonlySet<Slot> = new Set<Slot>([
  "dear",
  "dearer",
  "dearest",
  "central",
  "step",
  "whole",
  "whom",
  "what",
]);

/** Two slots that quote the same words would make a seam. */
function overlaps(a: Citation, b: Citation): boolean {
  return a.turn === b.turn && a.start < b.end && b.start < a.end;
}

function sentenceCase(text: string, lang: Lang): string {
  return lang === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Words long enough to name a trade: two kanji, or five letters. */
const tradeWord = /\p{Script=Han}{2,}|[a-z]{5,}/giu;

/** Whether an analogy touches what the client spoke of: their own trade, or somebody above them. */
function namesTheirWorld(state: State, template: string): boolean {
  const said = allTheySaid(state);
  return (template.toLowerCase().match(tradeWord) ?? []).some(
    (name) => !ownWords.has(name) && said.includes(name),
  );
}

/** A wording that borrows 「だけ」 from the client needs it to have been said. */
function usedTheWord(state: State, template: string): boolean {
  return !template.includes("「だけ」") || allTheySaid(state).includes("だけ");
}

const allTheySaid = remembered((state) =>
  [
    state.last?.text ?? "",
    ...state.told.map((clause) => clause.text),
    ...Object.values(state.answered).map((answer) => answer.text),
  ]
    .join("\n")
    .toLowerCase(),
);

/** Words of the mirror about the software itself. */
const ownWords: ReadonlySet<string> = new Set(["software", "sentences", "words", "文字", "仕事"]);

function opensLikeBefore(state: State, text: string): boolean {
  const opener = text.slice(0, openerLength[state.lang]);
  return state.sentences.slice(-2 * openersApart).some((sentence) => sentence.startsWith(opener));
}
