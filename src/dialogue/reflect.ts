import { remembered } from "./remember.ts";
import type { FindingKind, Lang } from "../language/index.ts";
import { claims } from "./claims.ts";
import { sidesOf } from "./clause.ts";
import { clausesNow, kinOf, opposedTo, wordAgain } from "./kin.ts";
import { deniesIt } from "./denies-it.ts";
import { isOwnFeeling } from "./own-feeling.ts";
import { isLinkLine } from "./link-line.ts";
import { letterPairs, overlapWith } from "./overlap.ts";
import { voiceOf } from "./voice.ts";
import { wonderIn } from "./wonder.ts";
import { isTreatedBadly } from "./agenda.ts";
import { points } from "./reflection-points.ts";
import { speaksPastTheQuestion } from "./presumes.ts";
import { sayBack } from "./say-back.ts";
import type { Spoken } from "./choice.ts";
import type { Say, Signal } from "./moves/move.ts";
import { says } from "./moves/index.ts";
import { phaseIndex, type State } from "./state.ts";
import { quote } from "./quote.ts";
import { isTold } from "./told.ts";
import { toldWords } from "./told-words.ts";
import { pick, type Worded, word } from "./wording.ts";

/** Characters from which an answer is long, and under which it is short, per language. */
const longFrom = { ja: 140, en: 320 } as const;
const shortUnder = { ja: 7, en: 16 } as const;

/** Share of reflections that should add something (MITI 4: 40 % fair, 50 % good), with room above the mark. */
const complexShare = 0.65;

/** Turns from one link to the next: set beside an earlier word at every turn, a client hears an index of what they said. */
const linksApart: Readonly<Record<Lang, number>> = { ja: 1, en: 3 };

/** Characters up to which an answer is a few words: quoted back, it would be nearly all that is said. */
const briefUpTo = { ja: 12, en: 26 } as const;

/** Whether the last answer was a few words. */
function isBrief({ last, lang }: State): boolean {
  return last !== null && last.text.trim().length <= briefUpTo[lang];
}

/** Lines looked back for quotations: about three turns. */
const linesBack = 6;

/** How many of the last lines quoted the client's words in marks. */
function quotedLately({ sentences }: State): number {
  return sentences.slice(-linesBack).filter((line) => /[「“]/u.test(line)).length;
}

/** What was heard in the last utterance. */
export const signalsOf = remembered((state): ReadonlySet<Signal> => {
  const signals = new Set<Signal>();
  const { last } = state;
  if (!last) return signals;
  for (const finding of last.findings) {
    if (finding.kind === "effect" && finding.negated) signals.add("effect-denied");
    if (!isTold(finding)) continue;
    if (finding.kind === "feeling" && !isOwnFeeling(state, finding)) continue;
    const same: Signal | undefined = sameNamed[finding.kind];
    if (same) signals.add(same);
    if (finding.kind === "thanks") signals.add(`thanks-${finding.thanks}`);
    if (finding.kind === "contact") signals.add(`contact-${finding.contact}`);
  }
  if (state.map.parties.some((party) => party.said[0]?.turn === last.turn)) signals.add("new-party");
  // The moves for it name the first task.
  if (state.map.tasks[0]?.said[0]?.turn === last.turn) signals.add("new-task");
  if (last.text.length >= longFrom[state.lang]) signals.add("long");
  if (last.text.trim().length < shortUnder[state.lang]) signals.add("short");
  if (isBrief(state)) signals.add("brief");
  const voice = voiceOf(last.text, last.findings, state.lang);
  // Tears of somebody who says thank you are no weight.
  if (voice !== null && !(voice === "heavy" && signals.has("thanks-received"))) signals.add(voice);
  const now = clausesNow(state);
  if (now.length > 0) signals.add("said");
  if (kinOf(state).length > 0) signals.add("kin");
  if (toldWords(state) !== null) signals.add("told-words");
  // English repeats its small change all day: counted aloud, the words of a person sound held against them.
  if (state.lang === "ja" && wordAgain(state) !== null) signals.add("word-again");
  if (last.answered === "mirror.difference" && /^ask-difference(?!-reply)/u.test(state.lastReply?.move ?? ""))
    signals.add("compared");
  if (wonderIn(last.text, state.lang) !== null) signals.add("wonders");
  if (sidesOf(last.text, state.lang)) signals.add("two-sided");
  const opposed = opposedTo(state);
  if (opposed) signals.add("opposed");
  const sees = signals.has("insight") || now.some((clause) => clause.stance === "reaches");
  if (sees && (signals.has("insight") || last.answered === "role.restated" || opposed)) signals.add("moved");
  const sinks = signals.has("comparison") || now.some((clause) => clause.stance === "does-not-reach");
  if (sinks && !sees && phaseIndex(state.phase) >= phaseIndex("contact") && hadInView(state))
    signals.add("dip");
  return signals;
});

/** Whether anything had come into view before: somebody whom the work reaches, or the client's own insight. */
function hadInView(state: State): boolean {
  const turn = state.last?.turn ?? 0;
  return state.told.some((clause) => clause.stance === "reaches" && clause.said.turn < turn);
}

const sameNamed: Readonly<Partial<Record<FindingKind, Signal>>> = {
  feeling: "feeling",
  minimizing: "minimizing",
  comparison: "comparison",
  effect: "effect",
  trouble: "trouble",
  reason: "reason",
  value: "value",
  strength: "strength",
  commitment: "commitment",
  collaboration: "collaboration",
  insight: "insight",
};

/** Says that take up something particular; the rest of the knowledge is called by id. */
const reflections = says.filter(
  (say) => say.kind !== "mirror" && (say.after !== undefined || say.on !== undefined),
);

/** A quotation that ends as one speaks to somebody: read inside a sentence it sounds pasted in. */
const politeQuote = /(?:ます|ました|ません|です|でした)」/u;

/** What somebody comes with is the first thing they hear said back. */
function saysTheWish(state: State, { because }: Worded): boolean {
  const wished = quote(state, "wish")?.said ?? [];
  return because.some((said) =>
    wished.some(({ turn, start, end }) => turn === said.turn && start < said.end && said.start < end),
  );
}

/** What moves a person: taken up before what the question was about. */
const pivotal: ReadonlySet<Signal> = new Set<Signal>([
  "feeling",
  "insight",
  "heavy",
  "thanks-received",
  "dip",
  "opposed",
  "moved",
  "wonders",
  "told-words",
]);

/** Share of a reflection's letters pairs that stand in the utterance before, above which it begins to hand back the same words. */
const parrotFrom = 0.35;
/** Share of what handing back words costs where they are what moves the person: those very words are what is wanted. */
const echoAtPivot = 0.4;
/** Times as long as a reflection an answer must be for it to sum up rather than echo. */
const sumsUpFrom: Readonly<Record<Lang, number>> = { ja: 4, en: 2.5 };
/** Answers whose very words are what matters: they may be said back whole. */
const keepsTheirWords: ReadonlySet<string> = new Set([
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
]);

/** Share from which it does nothing else. */
const onlyTheirsFrom = 0.69;

/** The reflection that fits the last utterance best, or null when nothing fresh can be said. */
export function chooseReflection(state: State, only: "any" | "space" | "echo" = "any"): Spoken<Say> | null {
  if (!state.last) return null;
  const brief = isBrief(state);
  const candidates = withoutEchoes(
    [...candidatesFor(state, only), ...shortAnswerBack(state, only)],
    // The first thing said is to show that it was heard.
    only === "echo" || state.inputs <= firstInputs,
    brief || pick(state, "echo", echoedOnceIn[state.lang]) > 0,
  );
  if (brief && only !== "space" && leavesItThere(state)) return null;
  const best = Math.max(...candidates.map((candidate) => candidate.score));
  const top = candidates.filter((candidate) => candidate.score === best);
  const chosen = top[pick(state, "reflection", top.length)];
  // A few words need no echo at all where nothing fits them: the question alone is the answer to them.
  if (!chosen || (brief && only !== "space" && best < points.worthSaying)) return null;
  const instead = candidates
    .filter((candidate) => candidate !== chosen)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, runnersUpKept)
    .map(({ move, worded }) => ({ move: move.id, reason: whyNotSaid(state, move, worded, chosen.worded) }));
  return { move: chosen.move, worded: chosen.worded, instead };
}

/** Every reflection that could be said now, with its points. */
function candidatesFor(state: State, only: "any" | "space" | "echo"): readonly Candidate[] {
  const signals = signalsOf(state);
  const guarded = isTreatedBadly(state);
  const wantsComplex = state.counts.complex < complexShare * (state.counts.reflections + 1);
  const moves = signals.has("feeling") || signals.has("heavy");
  const brief = isBrief(state);
  return reflections.flatMap((say) => {
    if (state.lang === "en" && claims.has(say.id)) return [];
    if (guarded && say.notUnder?.includes("treatment")) return [];
    if ((say.kind === "hold-space") !== (only === "space")) return [];
    const answered =
      say.after === undefined ? null : state.last?.answered ? say.after.includes(state.last.answered) : false;
    const heard = say.on === undefined ? null : say.on.filter((signal) => signals.has(signal));
    if (answered === false || heard?.length === 0) return [];
    // What says that it is the answer is said of an answer.
    if (answered && state.last?.does.surelyAnswers === false) return [];
    // Beside a death or tears, "I'm tired" is not what weighs.
    if (signals.has("heavy") && heard && heard.every((signal) => signal === "feeling")) return [];
    // Which of three things is missing tells nothing of where reactions stop.
    if (answered && state.lastReply?.move === "ask-which-is-missing") return [];
    // While reading back, only what belongs to the reading back is said.
    if (state.phase === "close" && !answered) return [];
    // Belittling words are first turned around, and only later taken up by themselves.
    if (say.on?.includes("minimizing") && state.used["mirror-only"] === undefined) return [];
    if (state.lastReply?.parts.some((part) => part.move === say.id)) return [];
    const worded = heardIn(state, say, word(state, say));
    if (!worded || !quotesWhatWasHeard(state, worded, heard)) return [];
    // What fits any answer shows nobody that they were heard.
    if (state.lang === "en" && only !== "space" && worded.because.length === 0 && !isPivotalIn(heard))
      return [];
    if (answered && speaksPastTheQuestion(state, worded.text)) return [];
    const adds = say.kind === "reflect-complex" || say.kind === "summarise";
    const theirs = overlapWith(worded.text, theirPairs(state));
    // Nothing is made of a plain no: “no departments” is no idea for both sides.
    if (adds && deniesIt(state, answered === true, heard)) return [];
    // What a question presumed is not added to a no.
    if (answered && restates(say) && presumes(state) && endsInNo[state.lang].test(worded.text)) return [];
    const isPivotal = isPivotalIn(heard);
    // A line that says what a long answer was about is no echo, though each of its words is theirs.
    const sumsUp = (state.last?.text.length ?? 0) >= sumsUpFrom[state.lang] * worded.text.length;
    const onlyTheirs = theirs > onlyTheirsFrom && !sumsUp && !keepsTheirWords.has(state.last?.answered ?? "");
    const quotes = /[「“]/u.test(worded.text);
    const score =
      (isPivotal ? points.pivotal : 0) +
      (heard?.some((signal) => !naming.has(signal)) ? points.heard : heard ? points.named : 0) +
      (quotesNow(state, worded) ? points.now : 0) +
      (answered ? points.answered : 0) +
      (answered && !heard && moves && !asksFeeling(state) ? points.besideFeeling : 0) +
      (worded.because.length > 0 ? points.quoted * worded.worth : points.unquoted) +
      (brief && quotes ? points.quotesAgain * quotedLately(state) : 0) +
      (restates(say) ? points.restated : 0) +
      (adds && wantsComplex && worded.because.length > 0 ? points.complex : 0) +
      (politeQuote.test(worded.text) ? points.politeQuote : 0) +
      (state.last?.answered === "concern.wish" && saysTheWish(state, worded) ? points.wish : 0) +
      points.used * (state.used[say.id]?.length ?? 0) * (say.returns ? 0.25 : 1) +
      (isLinkLine(worded.text, state.last?.text ?? "") && state.turnsSinceLink < linksApart[state.lang]
        ? points.linksAgain
        : 0) +
      (opensWithQuote(worded.text) && lastOpenedWithQuote(state) ? points.sameShape : 0) +
      (sumsUp
        ? 0
        : (isPivotal ? echoAtPivot : 1) *
          points.parrot[state.lang] *
          Math.max(0, 10 * (theirs - parrotFrom))) +
      (onlyTheirs ? points.onlyTheirs : 0);
    return [{ move: say, worded, score, isEcho: onlyTheirs && !isPivotal }];
  });
}

function isPivotalIn(heard: readonly Signal[] | null): boolean {
  return heard?.some((signal) => pivotal.has(signal)) ?? false;
}

/** A few words as the answer to what was asked, unless something in them moves the person. */
function shortAnswerBack(state: State, only: "any" | "space" | "echo"): readonly Candidate[] {
  const moves: readonly Signal[] = state.lang === "en" ? ["heavy"] : [...pivotal];
  const back =
    only === "space" ||
    state.last?.does.surelyAnswers === false ||
    moves.some((signal) => signalsOf(state).has(signal))
      ? null
      : sayBack(state);
  const again = state.lastReply?.parts.some((part) => part.move === back?.move.id) ?? false;
  if (!back || leavesItUnsaid(state, again)) return [];
  const score = points.saidBack[state.lang] + (again ? points.saidBackAgain : 0);
  return [{ ...back, score, isEcho: false }];
}

/** Having just said an answer back, one lets a short plain one stand: back to back it would be an echo. */
function leavesItUnsaid(state: State, again: boolean): boolean {
  const { last, lang } = state;
  return (
    lang === "en" &&
    again &&
    last !== null &&
    last.text.length <= plainUpTo &&
    !tellsOfOneself.test(last.text) &&
    !last.findings.some(({ kind }) => weighty.has(kind)) &&
    !keepsTheirWords.has(last.answered ?? "") &&
    !/^(?:outcomes\.plan|supporters)/u.test(last.answered ?? "") &&
    pick(state, "unsaid", unsaidButOnceIn) > 0
  );
}

/** Characters of an answer that may be left to stand, and one in how many of them is said back all the same. */
const plainUpTo = 64;
const unsaidButOnceIn = 4;

/** What was done or not done, and by whom to whom: no nod will do for it. */
const tellsOfOneself =
  /\b(?:he|she|him|her|me|us|never|nobody|no one|nothing|not|none|only|just)\b|n['’]?t\b/iu;

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

/** Of the answers that nothing else fits, one in this many is handed back: oftener it would be mirroring. English does so without marks. */
const echoedOnceIn: Readonly<Record<Lang, number>> = { ja: 12, en: 2 };

/** Inputs up to the first words: the scales, and what brings somebody. */
const firstInputs = 2;

type Candidate = Spoken<Say> & { readonly score: number; readonly isEcho: boolean };

/** What hands back nearly the same words is said only where all else would be a remark that fits anything. */
function withoutEchoes(all: readonly Candidate[], echoing: boolean, none: boolean): readonly Candidate[] {
  const others = all.filter((candidate) => !candidate.isEcho);
  const echoes = all.filter((candidate) => candidate.isEcho);
  const inTheirWords = others.some((candidate) => candidate.worded.because.length > 0);
  if (others.length === 0 && echoing) return echoes;
  return inTheirWords || none || echoes.length === 0 ? others : echoes;
}

/** Of the answers of a few words, one in this many is met by the next question alone. */
const silentOnceIn = 4;

/** Now and then nothing is said to a few words: two people who work through something do not comment on each of them. */
function leavesItThere(state: State): boolean {
  const said = (state.lastReply?.parts.length ?? 0) > 1;
  const moves = [...signalsOf(state)].some((signal) => pivotal.has(signal));
  return said && !moves && state.shortInARow > 1 && pick(state, "silence", silentOnceIn) === 0;
}

/** What meets a few words without a quotation builds on them all the same. */
function heardIn({ last }: State, say: Say, worded: Worded | null): Worded | null {
  if (!worded || !last || !say.on?.includes("brief") || worded.because.length > 0) return worded;
  return { ...worded, because: [last.gist?.said ?? { turn: last.turn, start: 0, end: last.text.length }] };
}

const theirPairs = remembered(({ last }) => letterPairs(last?.text ?? ""));

/** Reflections that are kept with a reply as passed over. */
const runnersUpKept = 3;

function whyNotSaid(state: State, move: Say, worded: Worded, chosen: Worded): string {
  if (worded.because.length === 0) return "would give back none of the client's words";
  if (!quotesNow(state, worded) && quotesNow(state, chosen)) return "leaves aside what was said just now";
  if (overlapWith(worded.text, theirPairs(state)) > overlapWith(chosen.text, theirPairs(state)) + 0.1)
    return "would hand back more of the same words";
  if ((state.used[move.id]?.length ?? 0) > 0) return "was said before";
  return "takes up less of what was heard";
}

function restates(say: Say): boolean {
  return say.wordings.ja.every((template) => template.includes("{restated}"));
}

/** Whether the question took for granted that somebody stands there and sees something. */
function presumes({ last }: State): boolean {
  return /^(?:circle\.|recipient\.|contact\.last-reaction|concern\.scene)/u.test(last?.answered ?? "");
}

const endsInNo: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。]*ない(?:の|ん)?ですね。/u,
  en: /^[^.]*\b(?:no|not|never|nobody|nothing|none|don't|doesn't|can't|isn't|aren't|won't)\b/iu,
};

function asksFeeling(state: State): boolean {
  const topic = state.last?.answered ?? "";
  return topic === "comparison.feeling" || topic.startsWith("concern.");
}

/** Heard in almost any answer. */
const naming: ReadonlySet<Signal> = new Set<Signal>([
  "said",
  "new-party",
  "new-task",
  "short",
  "brief",
  "compared",
  "long",
  "word-again",
]);

function quotesNow(state: State, worded: Worded): boolean {
  return worded.because.some((citation) => citation.turn === state.last?.turn);
}

/** What is said about a finding quotes the finding's own clause, or nothing of this utterance: another clause would be about something else. */
function quotesWhatWasHeard(state: State, worded: Worded, heard: readonly Signal[] | null): boolean {
  const { last } = state;
  const kinds = heard?.flatMap((signal) => kindOf[signal] ?? []) ?? [];
  if (!last || kinds.length === 0) return true;
  const now = worded.because.filter((citation) => citation.turn === last.turn);
  if (now.length === 0) return true;
  return last.findings.some(
    (finding) =>
      kinds.includes(finding.kind) &&
      now.some(
        (citation) =>
          // What was seen stands before or after the "oh, I see".
          finding.kind === "insight" || (citation.start < finding.end && finding.start < citation.end),
      ),
  );
}

const kindOf: Readonly<Partial<Record<Signal, readonly FindingKind[]>>> = {
  feeling: ["feeling"],
  minimizing: ["minimizing"],
  comparison: ["comparison"],
  effect: ["effect"],
  "effect-denied": ["effect"],
  trouble: ["trouble"],
  reason: ["reason"],
  "thanks-received": ["thanks"],
  "thanks-absent": ["thanks"],
  "thanks-given": ["thanks"],
  "contact-direct": ["contact"],
  "contact-through": ["contact"],
  "contact-none": ["contact"],
  value: ["value"],
  strength: ["strength"],
  commitment: ["commitment"],
  collaboration: ["collaboration"],
  insight: ["insight"],
  "new-party": ["party"],
  "new-task": ["task"],
};

const opensWithQuote = (text: string) => /^[「“]/u.test(text);

/** Turns looked back for the shape of a reflection. */
const shapesApart = 2;

function lastOpenedWithQuote(state: State): boolean {
  return state.sentences.slice(-2 * shapesApart).some(opensWithQuote);
}
