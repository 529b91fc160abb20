import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import type { Say } from "../moves/move.ts";
import { guardOf, type RaisedGuard, type State } from "../state.ts";
import { actOf } from "../told.ts";
import { nextTopic } from "../agenda.ts";
import { rebukes, saysUnheard } from "../talk/aside.ts";
import type { Lang } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { contactLines, workContactLine } from "./contact-lines.ts";
import { dangerInView } from "./choose-safety.ts";
import { isGrave } from "./how-grave.ts";
import { treatmentFarewells } from "./treatment-farewell.ts";
import { askedOfASign, isOfHours } from "./of-hours.ts";
import { acceptsNumbers, asksForANumber, declinesNumbers } from "./offer-numbers.ts";
import { overworkAsks, overworkSays } from "./overwork.ts";
import { bodySpeaks, fearsTheNextDay, isWornOut, tellsOfHurt } from "./worn-out.ts";
import { afterTreatmentSays, treatmentAsks, treatmentSays } from "./treatment.ts";
import { blameSays } from "./treatment-blame.ts";
import { harmIn, passesForAJoke, playsDown } from "./told-harm.ts";
import {
  asksIfItCounts,
  asksWhereToTurn,
  makesItSmall,
  takesTheBlame,
  tellsWhatHappenedFrom,
  asksIfItIsOneself,
  doubtsTheNumbers,
  saysTheyLeave,
  willNotRing,
} from "./words.ts";

/** What hurt, what it is like, since when, what is wished, and once whom to ask; then the arc goes on without reframing. */
export function chooseTreatment(state: State): Choice | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment || treatment.eased || state.finishing) return null;
  const heard = answerOf(state);
  if (treatment.gathered && treatment.severity === "ask") return meetGathered(state, treatment);
  if (treatment.severity === "ask") return askInPassing(state, treatment, heard);
  if (turnsToTheTalk(state)) return null;
  const first = state.used["treatment-first"] === undefined && state.used["overwork-first"] === undefined;
  const leaves = saysTheyLeave(state.last?.text ?? "", state.lang);
  const doubt = answerToDoubt(state);
  if (doubt && !first) return choice({ phase: "treatment", say: doubt, awaits: state.open?.topic ?? null });
  const help = asksForHelp(state) ? says(state, "treatment-ask-help") : null;
  if (help) {
    const told = heard ?? says(state, "treatment-told");
    return choice({
      phase: "treatment",
      lead: told?.worded.text ?? null,
      parts: told ? [told] : [],
      say: help,
      tail: contactLines(state, "work", workContactsShown(state)),
      awaits: state.open?.topic ?? null,
    });
  }
  // At first what was told is named before anything is said about it.
  const ofHours = isOfHours(treatment, state.lang, state.last?.text ?? "");
  const named = first ? says(state, ofHours ? "overwork-first" : "treatment-first") : null;
  const opening = heard ?? named ?? says(state, "treatment-told");
  const naming = named && heard && !leaves ? { lead: named.worded.text, parts: [named] } : {};
  // Long hours have no scene to tell.
  const opens: readonly Topic[] = ofHours ? ["treatment.since"] : ["treatment.what", "treatment.since"];
  const next = opens.find((topic) => isOpen(state, topic));
  if (next) return choice({ phase: "treatment", ...naming, say: opening, ask: ask(state, next) });
  const wish = isOpen(state, "treatment.wish") ? ask(state, "treatment.wish") : null;
  // Numbers of others to ring are no answer to what somebody has only just said.
  if (first && wish && !leaves) return choice({ phase: "treatment", ...naming, say: opening, ask: wish });
  // Whoever doubts whether it counts, or makes it small, is asked what it is like before anybody else is named.
  const toll = isOpen(state, "treatment.toll") ? ask(state, "treatment.toll") : null;
  if (heard && toll && !leaves) return choice({ phase: "treatment", ...naming, say: heard, ask: toll });
  const offered = state.asked["treatment.offer"] !== undefined;
  const isAnswer = state.lastReply?.asks === "treatment.offer";
  const isWanted = (isAnswer && acceptsNumbers(state)) || (isGrave(state) && !wantsNone(state));
  // Who is not in danger is asked before a number stands on the page.
  if (workContactsShown(state) === 0 && !isWanted && !offered && !wish && !leaves) {
    const offer = ask(state, "treatment.offer");
    if (offer) return choice({ phase: "treatment", say: opening, ask: offer });
  }
  if (isAnswer && declinesNumbers(state))
    return choice({ phase: "treatment", say: says(state, "treatment-no-call"), awaits: null });
  if (workContactsShown(state) === 0 && isWanted) {
    // A word about what was said comes first, above all where the blame is taken for it.
    return choice({
      phase: "treatment",
      lead: isAnswer ? null : (opening?.worded.text ?? null),
      parts: opening && !isAnswer ? [opening] : [],
      say: says(state, ofHours ? "overwork-note" : "treatment-note"),
      tail: contactLines(state, "work", 0),
      awaits: wish ? "treatment.wish" : null,
    });
  }
  if (wish && !leaves) return choice({ phase: "treatment", say: opening, ask: wish });
  // Somebody who wants to leave is asked for the next step of that, not for what matters in work.
  const step = leaves && isOpen(state, "outcomes.plan") ? ask(state, "outcomes.plan") : null;
  if (leaves && heard && step) return choice({ phase: "treatment", say: heard, ask: step });
  const hurt = listenOn(state, heard) ?? stillTelling(state, heard);
  if (hurt) return hurt;
  // A word alone is an answer, and no more than that.
  const isMore = (state.last?.text.trim().length ?? 0) >= tellsOwn[state.lang];
  const told = heard ?? (isMore ? inTheirWords(says(state, "treatment-told", "treatment-listen-on")) : null);
  // One turn without a question: every way out is legitimate. Whoever has gone on to tell of something else is not told so.
  const tellsElse = !leaves && heard === null && tellsSomethingElse(state);
  const choices =
    ofHours || tellsElse || state.used["treatment-choices"] !== undefined
      ? null
      : says(state, "treatment-choices");
  const awaits = leaves ? (state.open?.topic ?? null) : null;
  const besides = tellsElse && state.roomInARow <= mostRoomInARow ? saidBack(state) : null;
  if (besides) return choice({ phase: "treatment", say: besides, awaits: null });
  if (choices) return together(told, { say: choices, awaits });
  // Later on, too, blame taken for it is not passed over; the talk then waits for a word.
  return heard && choice({ phase: "treatment", say: heard, awaits: state.open?.topic ?? null });
}

/**
 * What it does to somebody is heard for as long as they tell it, before anything is asked of what they want: the body is named once with
 * whom it can be shown to, exhaustion and dread with the way to stop.
 */
function listenOn(state: State, heard: Spoken<Say> | null): Choice | null {
  const { last, lang } = state;
  if (!last || !tellsOfHurt(last.text, lang)) return null;
  const told = heard ?? says(state, "treatment-listen", "treatment-listen-on", "treatment-told");
  const beside = (id: string) => (state.used[id] === undefined ? says(state, id) : null);
  if (bodySpeaks(last.text, lang)) {
    const body = beside("treatment-body");
    if (body) return together(told, { say: body });
  }
  if (isWornOut(last.text, lang) || fearsTheNextDay(last.text, lang)) {
    const rest = says(state, "treatment-rest");
    if (rest) return together(told, { say: rest });
  }
  if (!told) return null;
  const toll = isOpen(state, "treatment.toll") ? ask(state, "treatment.toll") : null;
  if (toll && state.lastReply?.questions === 0) return choice({ phase: "treatment", say: told, ask: toll });
  return choice({ phase: "treatment", say: told, awaits: state.open?.topic ?? null });
}

/** Characters from which the last words tell something still. */
const tellsStill: Readonly<Record<Lang, number>> = { ja: 12, en: 30 };

/** Nobody is shown out in the midst of telling: when all was asked, what they go on to tell is heard, with the way to stop beside it. */
function stillTelling(state: State, heard: Spoken<Say> | null): Choice | null {
  const { last, lang } = state;
  const { item } = nextTopic(state);
  if (!last || state.phase === "close" || state.used["treatment-choices"] === undefined) return null;
  if (item && item.topic !== "treatment.more") return null;
  if (last.text.trim().length < tellsStill[lang] || actOf(last.findings) !== null) return null;
  const listens = tellsOfHurt(last.text, lang) ? ["treatment-listen", "treatment-listen-on"] : [];
  const told = heard ?? says(state, ...listens, "treatment-told");
  if (item) return choice({ phase: "treatment", say: told, ask: ask(state, "treatment.more") });
  const rest = says(state, "treatment-rest", "treatment-choices");
  return rest ? together(told, { say: rest }) : told && choice({ phase: "treatment", say: told });
}

/** Replies in a row that ask nothing, up to which what is told is said back and left room. */
const mostRoomInARow = 1;

/** Characters from which an answer tells something of its own. */
const tellsOwn: Readonly<Record<Lang, number>> = { ja: 9, en: 24 };

function tellsSomethingElse({ last, lang }: State): boolean {
  return (
    last !== null &&
    last.text.trim().length >= tellsOwn[lang] &&
    actOf(last.findings) === null &&
    !tellsOfHurt(last.text, lang)
  );
}

function together(
  told: Spoken<Say> | null,
  rest: { readonly say: Spoken<Say>; readonly awaits?: Topic | null },
): Choice {
  return choice({
    phase: "treatment",
    lead: told?.worded.text ?? null,
    parts: told ? [told] : [],
    awaits: null,
    ...rest,
  });
}

/**
 * The last turn for somebody who was treated badly: what they told, a wish for the night, and where somebody answers. Who was not in danger,
 * or wanted no number, is not sent home with one: they have the goodbye of anybody.
 */
export function farewellAfterTreatment(state: State): Choice | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment || treatment.eased || treatment.severity !== "act") return null;
  const wasGiven = workContactsShown(state) > 0;
  if (wantsNone(state) || (!wasGiven && !isGrave(state))) return null;
  const first = treatment.before?.last ?? null;
  const thanks = firstWorded({ ...state, last: first }, byId(treatmentFarewells, "treatment-thanks"));
  return choice({
    phase: "close",
    lead: thanks?.worded.text ?? null,
    parts: thanks ? [thanks] : [],
    say: firstWorded(state, byId(treatmentFarewells, "treatment-farewell")),
    tail: [workContactLine(state), dangerInView(state)].filter((line) => line !== null).join("\n"),
    awaits: null,
    done: true,
  });
}

/** Whoever complains of the counsellor, or wants to stop, is answered before anything else is asked or offered. */
function turnsToTheTalk({ last, lang }: State): boolean {
  if (!last) return false;
  const complains = rebukes(last.text, lang) || saysUnheard(last.text, lang);
  return actOf(last.findings) === "end" || (complains && !tellsOfHurt(last.text, lang));
}

/** Small things that added up are met once, while they are told: nothing is quoted, no number named, and what comes next is theirs. */
function meetGathered(state: State, { turn }: RaisedGuard): Choice | null {
  if (turn !== state.turn) return null;
  const say = says(state, "treatment-gathered");
  const hasHadRoom = state.lastReply?.questions === 0;
  const toll = hasHadRoom && isOpen(state, "treatment.toll") ? ask(state, "treatment.toll") : null;
  return (
    say &&
    choice({ phase: state.phase, say, ask: toll, ...(toll ? {} : { awaits: state.open?.topic ?? null }) })
  );
}

/** A sign alone: what was said is said back, and one plain question follows, in the course of the talk. */
function askInPassing(state: State, treatment: RaisedGuard, heard: Spoken<Say> | null): Choice | null {
  const { last, lang } = state;
  const tells = [last, treatment.said].some((one) => (one?.text.length ?? 0) >= tellsWhatHappenedFrom[lang]);
  const topics = askedOfASign(treatment, lang, last?.text ?? "", tells);
  const isFirst = !topics.some((topic) => state.asked[topic]);
  // What was answered neither bore it out nor took it back.
  const isUnclear = topics.some((topic) => topic === state.lastReply?.asks);
  const again = isUnclear || (heard && asksIfItCounts[lang].test(last?.text ?? ""));
  if (!isFirst && !again) return null;
  const topic = topics.find((each) => isOpen(state, each));
  const question = topic ? ask(state, topic) : null;
  if (!question) return null;
  // First the hurt in their own words, then what answers how they told it.
  const named = isFirst ? says(state, "treatment-heard") : inTheirWords(says(state, "treatment-told"));
  const lead = heard && isFirst ? inTheirWords(named) : null;
  return choice({
    phase: state.phase,
    lead: lead?.worded.text ?? null,
    parts: lead ? [lead] : [],
    say: heard ?? named,
    ask: question,
  });
}

/** What the last words call for before anything else: leaving, blame, doubt whether it counts, making it small. */
function answerOf(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  const text = last?.text ?? "";
  if (saysTheyLeave(text, lang)) return says(state, "treatment-leave");
  if (asksIfItCounts[lang].test(text)) return says(state, "treatment-counts");
  if (takesTheBlame[lang].test(text)) return says(state, "treatment-not-your-fault");
  if (last && actOf(last.findings) === "dont-know") return says(state, "treatment-unsure");
  const declines = willNotRing[lang].test(text) || (numbersJustShown(state) && leavesThem[lang].test(text));
  if (workContactsShown(state) > 0 && declines && !playsDown(text, lang))
    return says(state, "treatment-no-call");
  if (passesForAJoke(text, lang)) return says(state, "treatment-no-joke", "treatment-not-small");
  return makesItSmall[lang].test(text) || playsDown(text, lang) ? says(state, "treatment-not-small") : null;
}

/** Moves after which a "no, thanks" is said of the numbers. */
const ofNumbers: ReadonlySet<string> = new Set([
  "treatment-note",
  "overwork-note",
  "treatment-ask-help",
  "treatment-why-numbers",
]);

function numbersJustShown({ lastReply }: State): boolean {
  return lastReply?.parts.some(({ move }) => ofNumbers.has(move)) ?? false;
}

/** "No, thanks", said of what was just shown. */
const leavesThem: Readonly<Record<Lang, RegExp>> = {
  ja: /やめ(?:と(?:き|く)|ておき)|遠慮|(?:今は|いまは|まだ|別に)?(?:いい|大丈夫|結構|けっこう)(?:です|っす)(?:。|、|$)|知られたくな|かけ(?:ない|ません)|いらな|要らな|いりませ|要りませ/u,
  en: /^(?:(?:no|nah|nope|not (?:for me|now|yet|really)|i'?m (?:ok|okay|fine|grand|good|all right|alright)|i won't|i'?d rather not|leave it)\b|(?:i )?(?:don'?t|do not) (?:need|want) (?:that|them|any|those))/iu,
};

/** "Is it bullying? Or is it just me?", "A helpline? For me?": a straight answer, and nothing on top of it. */
function answerToDoubt(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  const text = last?.text.replaceAll("’", "'") ?? "";
  if (asksIfItIsOneself[lang].test(text)) return answersThatItIsNotThem(state);
  const isOfNumbers = workContactsShown(state) > 0 && doubtsTheNumbers[lang].test(text);
  return isOfNumbers ? says(state, "treatment-why-numbers") : null;
}

/** "It isn't just you", in the words in which it was told first. */
export function answersThatItIsNotThem(state: State): Spoken<Say> | null {
  const told = guardOf(state, "treatment")?.said ?? null;
  return firstWorded(told === null ? state : { ...state, last: told }, byId(blameSays, "treatment-not-you"));
}

/** Who wonders whether they are weak, where nothing done to them is known of: no verdict, and room to tell. */
export function answersThatItIsNoWeakness(state: State): Spoken<Say> | null {
  const { last, lang } = state;
  if (!last || !asksIfItIsOneself[lang].test(last.text.replaceAll("’", "'"))) return null;
  return firstWorded(state, byId(blameSays, "treatment-no-weakness"));
}

/** Somebody who asks where to turn is told at once, whatever else was next. */
function asksForHelp({ last, lang }: State): boolean {
  const act = last ? actOf(last.findings) : null;
  const text = last?.text ?? "";
  if (asksIfItCounts[lang].test(text)) return false;
  return act === "asks-advice" || asksWhereToTurn[lang].test(text);
}

/** That it is not so is believed: one plain apology, and the talk goes on from where it was. */
export function afterTreatment(state: State): Spoken<Say> | null {
  const treatment = guardOf(state, "treatment");
  if (!treatment?.denied || treatment.easedAt !== state.turn || state.did !== null) return null;
  // What was told in plain facts was no misreading: the talk turns, and nothing is taken back.
  const declines = treatment.clear && declinesTheLabel[state.lang].test(state.last?.text ?? "");
  const said = declines ? "treatment-set-aside" : "treatment-return";
  return firstWorded(state, byId(afterTreatmentSays, said, "treatment-return"));
}

/** What was being told when the misreading broke in, in its own words; what hurts by its words is not said back. */
export function backToTheTale(state: State): Spoken<Say> | null {
  const treatment = guardOf(state, "treatment");
  const before = treatment?.before?.last ?? null;
  if (!treatment?.denied || treatment.clear || before === null || harmIn(before.text, state.lang))
    return null;
  return firstWorded({ ...state, last: before }, byId(afterTreatmentSays, "treatment-back"));
}

/** Said of the name for it, or of whom to ring: what was told stands. */
const declinesTheLabel: Readonly<Record<Lang, RegExp>> = {
  ja: /そういう(?:の|ん|こと|話)|労働局|相談|窓口|番号|大げさ|おおげさ|パワハラ|ハラスメント|いじめ/u,
  en: /\b(?:helplines?|hotlines?|numbers?|union|acas|complaints?|grievance|hr|that kind|bull(?:y|ied|ying)|harass\w*)\b/iu,
};

function isOpen({ answered, left, asked }: State, topic: Topic): boolean {
  return !answered[topic] && !left[topic] && !asked[topic];
}

/** The first of these that can be said. */
function says(state: State, ...ids: readonly string[]): Spoken<Say> | null {
  return firstWorded(state, byId([...treatmentSays, ...overworkSays, ...blameSays], ...ids));
}

function ask(state: State, topic: Topic) {
  const treatment = guardOf(state, "treatment");
  const ofHours = treatment !== undefined && isOfHours(treatment, state.lang, state.last?.text ?? "");
  const moves = [...(ofHours ? overworkAsks : []), ...treatmentAsks];
  return firstWorded(
    state,
    moves.filter((move) => move.asks === topic),
  );
}

/** What was told, in the words in which it was told where they can be said back. */
function saidBack(state: State): Spoken<Say> | null {
  return inTheirWords(says(state, "treatment-listen-on")) ?? says(state, "treatment-told");
}

const inTheirWords = (say: Spoken<Say> | null) => (say && say.worded.because.length > 0 ? say : null);

/** A number that is asked for is given, where bad treatment was told, whatever became of it since. */
export function giveTheNumber(state: State): Choice | null {
  const wasTold = guardOf(state, "treatment") !== undefined || state.slights.length > 0;
  if (!wasTold || !asksForANumber(state)) return null;
  const tail = contactLines(state, "work", workContactsShown(state));
  const say = says(state, "treatment-note");
  return say && choice({ phase: "treatment", say, tail, awaits: null });
}

/** Who asks whether it is their own weakness has an answer, also where the talk had turned from it. */
export function answerIfItIsThem(state: State): Choice | null {
  const { last, lang } = state;
  const treatment = guardOf(state, "treatment");
  const wasMisread = treatment?.denied === true && !treatment.clear;
  if (!last || wasMisread || !asksIfItIsOneself[lang].test(last.text.replaceAll("’", "'"))) return null;
  const wondersAtWeakness = weakness[lang].test(last.text) ? answersThatItIsNoWeakness(state) : null;
  const say = treatment ? answersThatItIsNotThem(state) : wondersAtWeakness;
  return say && choice({ phase: state.phase, say, awaits: null });
}

const weakness: Readonly<Record<Lang, RegExp>> = {
  ja: /弱い|甘え|甘い|気にしすぎ|敏感|我慢が足り|考えすぎ/u,
  en: /\b(?:weak|sensitive|soft|pathetic|over-?reacting)\b/iu,
};

/** Whether a number was declined. */
function wantsNone({ used }: State): boolean {
  return used["treatment-no-call"] !== undefined;
}

/** How often the people who help with work were named. */
export function workContactsShown(state: State): number {
  const moves = ["treatment-note", "overwork-note", "treatment-ask-help"];
  return moves.reduce((sum, move) => sum + (state.used[move]?.length ?? 0), 0);
}
