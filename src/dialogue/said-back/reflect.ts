import { remembered } from "../remember.ts";
import type { FindingKind } from "../../language/index.ts";
import { clausesNow } from "../quote/clauses-now.ts";
import { isOwnFeeling } from "../hearing/own-feeling.ts";
import { voiceOf } from "./voice.ts";
import { carriesFrom } from "../thread/carries.ts";
import { wonderIn } from "../thread/wonder.ts";
import { isTreatedBadly } from "../agenda.ts";
import { heartsNow } from "../quote/hearts-now.ts";
import { isTheirView, restated } from "./restated.ts";
import { sayBack } from "./say-back.ts";
import { joinsTwoThings, setBeside } from "../set-beside/set-beside.ts";
import { byId, type Spoken } from "../choice.ts";
import type { Say, Signal } from "../moves/move.ts";
import { says } from "../moves/index.ts";
import type { State } from "../state.ts";
import { overlap } from "../quote/overlap.ts";
import { actOf, isTold } from "../told.ts";
import { pick, word } from "../wording.ts";

/** Characters under which an answer is short, per language. */
const shortUnder = { ja: 7, en: 16 } as const;

/** Characters up to which an answer is a few words: quoted back, it would be nearly all that is said. */
const briefUpTo = { ja: 12, en: 26 } as const;

/** Whether the last answer was a few words. */
function isBrief({ last, lang }: State): boolean {
  return last !== null && last.text.trim().length <= briefUpTo[lang];
}

/** What was heard in the last utterance. */
export const signalsOf = remembered((state): ReadonlySet<Signal> => {
  const signals = new Set<Signal>();
  const { last } = state;
  if (!last) return signals;
  for (const finding of last.findings) {
    if (!isTold(finding)) continue;
    if (finding.kind === "feeling" && !isOwnFeeling(state, finding)) continue;
    if (isSignal(finding.kind)) signals.add(finding.kind);
    if (finding.kind === "thanks" && finding.thanks === "received") signals.add("thanks-received");
  }
  if (last.text.trim().length < shortUnder[state.lang]) signals.add("short");
  if (isBrief(state)) signals.add("brief");
  const voice = voiceOf(last.text, last.findings, state.lang);
  // Tears of somebody who says thank you are no weight.
  if (voice !== null && !(voice === "heavy" && signals.has("thanks-received"))) signals.add(voice);
  const now = clausesNow(state);
  if (now.length > 0) signals.add("said");
  const [heart] = heartsNow(state);
  if (heart && isTheirView(state, heart)) signals.add("minimizing");
  if (last.answered === "mirror.difference" && /^ask-difference(?!-reply)/u.test(state.lastReply?.move ?? ""))
    signals.add("compared");
  if (wonderIn(last.text, state.lang) !== null) signals.add("wonders");
  return signals;
});

const taken = ["feeling", "minimizing", "comparison", "insight"] as const;

function isSignal(kind: FindingKind): kind is (typeof taken)[number] {
  return taken.some((each) => each === kind);
}

/** What moves a person: taken up before what the question was about. */
const pivotal: ReadonlySet<Signal> = new Set<Signal>([
  "feeling",
  "heavy",
  "insight",
  "minimizing",
  "comparison",
]);

/** Whether something in the last utterance moves the person. */
export function movesThePerson(state: State): boolean {
  return [...signalsOf(state)].some((signal) => pivotal.has(signal));
}

/**
 * What is said back of the last utterance, or null where nothing surely can be: the heart of it, in the first of these forms that fits. A sure
 * answer may be said as the answer to its question; everything else claims nothing.
 */
export function chooseReflection(state: State, only: "any" | "space" | "echo" = "any"): Spoken<Say> | null {
  if (!state.last) return null;
  // What joins two things they said adds more than either said back.
  const forms = [() => setBeside(state), ...(only === "space" ? formsWithRoom(state) : formsOf(state, only))];
  const spoken = forms.flatMap((form) => form() ?? []).filter((one) => !isEcho(state, one));
  const [chosen, ...others] = spoken;
  if (!chosen) return null;
  const instead = others
    .slice(0, runnersUpKept)
    .map(({ move }) => ({ move: move.id, reason: "claims more, or says less of what was told" }));
  return { ...chosen, instead };
}

type Form = () => Spoken<Say> | null;

function formsWithRoom(state: State): readonly Form[] {
  const signals = signalsOf(state);
  return [
    ...(signals.has("heavy") ? [said(state, "listen-heavy")] : []),
    ...(signals.has("insight") ? [said(state, "insight-stay"), said(state, "insight-words-kept")] : []),
    // A plain answer with room after it would leave somebody standing.
    ...(carriesMore(state) && state.lang === "ja" ? [said(state, "restate-room")] : []),
    ...(carriesMore(state) ? [said(state, "listen-room")] : []),
  ];
}

/** Whether the last words are more than an answer, or move the person. */
function carriesMore(state: State): boolean {
  const put = state.thread.table.at(-1);
  return (
    movesThePerson(state) ||
    wordsForOneself.has(state.last?.answered ?? "") ||
    (put !== undefined && put.turn === state.last?.turn && put.weight >= carriesFrom)
  );
}

const wordsForOneself: ReadonlySet<string> = new Set([
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
  "mirror.difference",
]);

function formsOf(state: State, only: "any" | "echo"): readonly Form[] {
  const { last } = state;
  const signals = signalsOf(state);
  // English says the whole answer back in one way, wherever it can be turned to the listener.
  if (state.lang === "en")
    return only === "any" && !signals.has("heavy") && leavesItUnsaid(state)
      ? []
      : clausesNow(state).length > 0 || last?.does.surelyAnswers === true
        ? [() => sayBack(state)]
        : [];
  const moves = [...signals].some((signal) => pivotal.has(signal));
  if (only === "any" && isBrief(state) && !moves && leavesItThere(state)) return [];
  const sure = !moves && isSureAnswer(state);
  const framed = sure ? [() => sayBack(state)] : [];
  // A few words that fit no sentence stand for themselves; so does what moves nobody.
  if (only === "any" && !weighs(state)) {
    if (leavesPlainUnsaid(state)) return [];
    return isSaidWhole(state) ? [...framed, said(state, "restate")] : framed;
  }
  const isView = heartsNow(state)
    .slice(0, 1)
    .some((heart) => isTheirView(state, heart));
  return [
    ...framed,
    said(state, "restate"),
    ...(isView && !/笑|[wｗ]{2}/u.test(last?.text ?? "") ? [said(state, "listen-view")] : []),
    ...(only === "echo" || (last?.does.mayAnswer && last.text.length >= tellsFrom && carriesMore(state))
      ? [said(state, "listen-words")]
      : []),
  ];
}

/** Share of a reflection from which it hands back nothing but the person's words. */
const echoFrom = 0.7;

/** Whether it hands back nothing but the words just said: that is no listening, but for once where they are what moves the person. */
export function isEcho(state: State, { move, worded }: Spoken<Say>): boolean {
  // Two things set beside each other are more than either, though every letter is the person's.
  if (joinsTwoThings(move.id)) return false;
  if (!state.last || overlap(worded.text, state.last.text) <= echoFrom) return false;
  return !moved.some((signal) => signalsOf(state).has(signal));
}

const moved = ["heavy", "insight"] as const;

/** Characters of an answer that tells something, so that a nod alone would pass it over. */
const tellsFrom = 20;

/** Share of an utterance from which what can be said back of it is all of it. */
const saidWholeFrom = 0.7;

/** Whether a few words in Japanese can be said back whole. */
function isSaidWhole(state: State): boolean {
  const [said] = restated(state)?.said ?? [];
  const length = state.last?.text.trim().length ?? 0;
  return state.lang === "ja" && said !== undefined && said.end - said.start >= saidWholeFrom * length;
}

/** Whether somebody would miss it if nothing were said: they told more than a few words, or what they told moves them or is what they came with. */
function weighs(state: State): boolean {
  return (
    !isBrief(state) ||
    [...signalsOf(state)].some((signal) => pivotal.has(signal)) ||
    state.last?.answered === "concern.wish" ||
    state.last?.answered === "concern.scene"
  );
}

/** A move in words for now; not the one that was said just before, and not one that takes the answer for another. */
function said(state: State, id: string): Form {
  return () => {
    const [move] = byId(reflections, id);
    if (!move || (isTreatedBadly(state) && move.notUnder?.includes("treatment"))) return null;
    if (move.on && !move.on.some((signal) => signalsOf(state).has(signal))) return null;
    const worded = word(state, move);
    return worded && { move, worded };
  };
}

const reflections = says.filter((say) => say.kind !== "mirror");

/** Whether the last words surely answer the question that was put. */
function isSureAnswer({ last, lastReply }: State): boolean {
  if (!last || last.answered === null || lastReply?.asks !== last.answered) return false;
  return last.does.surelyAnswers && actOf(last.findings) === null;
}

/** A short plain English answer mostly stands for itself, and always right after one that was said back: an echo every time would be a parrot. */
function leavesItUnsaid(state: State): boolean {
  const { last, lastReply } = state;
  const wasSaid = lastReply?.parts.some((part) => part.move.startsWith("said-")) ?? false;
  return (
    last !== null &&
    (wasSaid || pick(state, "unsaid", saidOnceIn) > 0) &&
    last.text.length <= plainUpTo &&
    !tellsOfOneself.test(last.text) &&
    !last.findings.some(({ kind }) => weighty.has(kind)) &&
    !keepsTheirWords.has(last.answered ?? "")
  );
}

/** A few plain words in Japanese mostly stand for themselves, and always right after something that was said back. */
function leavesPlainUnsaid(state: State): boolean {
  const wasSaid =
    state.lastReply?.parts.some((part) => /^(?:said-|restate|listen-words)/u.test(part.move)) ?? false;
  return wasSaid || pick(state, "unsaid", saidOnceIn) > 0;
}

/** Of such answers, one in this many is said back. */
const saidOnceIn = 3;

/** Characters of an answer that may be left to stand. */
const plainUpTo = 64;

/** Answers whose very words are what matters. */
const keepsTheirWords: ReadonlySet<string> = new Set([
  "concern.wish",
  "concern.scene",
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
]);

/** What somebody did to them, or nobody did: no nod will do for it. */
const tellsOfOneself =
  /\b(?:he|she)\b.{0,40}\b(?:me|us|my)\b|\b(?:never|nobody|no one)\b.{0,40}\b(?:i|me|us|my|says?|said|asks?|asked|sees?|noticed?|thanks?|thanked)\b|\b(?:my|our) (?:dad|mum|mam|mother|father|brother|sister|son|daughter|wife|husband|nan|gran)\b/iu;

/** What moves somebody, or is theirs to be heard with. */
const weighty: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "feeling",
  "minimizing",
  "comparison",
  "risk",
  "thanks",
  "insight",
  "value",
  "strength",
]);

/** Of the answers of a few words, one in this many is met by the next question alone. */
const silentOnceIn = 4;

/** Now and then nothing is said to a few words: two people who work through something do not comment on each of them. */
function leavesItThere(state: State): boolean {
  const saidBefore = (state.lastReply?.parts.length ?? 0) > 1;
  return saidBefore && state.shortInARow > 1 && pick(state, "silence", silentOnceIn) === 0;
}

/** Reflections that are kept with a reply as passed over. */
const runnersUpKept = 3;
