// Long because it is one order of precedence, read from top to bottom.
import type { Act, Lang } from "../language/index.ts";
import { isTreatedBadly, nextTopic, type AgendaItem, type Passed } from "./agenda.ts";
import { spokeOfGrief } from "./grief.ts";
import {
  answerAsidesAlone,
  answerComplaintBeside,
  easesOff,
  isEasing,
  isReminded,
} from "./talk/answer-complaint.ts";
import { answerAct, answerHostility, answerPause, whyAsked } from "./talk/answer-act.ts";
import { answerDoing } from "./talk/answer-doing.ts";
import { answerHelp, holdThePlan } from "./talk/answer-help.ts";
import { answerQuestion, answerWhatIsAsked, plainlyAsked } from "./talk/answer-question.ts";
import { askFor } from "./ask-for.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "./choice.ts";
import { clausesNow } from "./quote/clauses-now.ts";
import { vagueRule } from "./hearing/bare-acts.ts";
import { chooseGuard } from "./guards/choose-guard.ts";
import { afterTreatment, backToTheTale } from "./guards/choose-treatment.ts";
import { guiltSays } from "./guards/guilt.ts";
import { scopeSays } from "./guards/scope.ts";
import { afterTreatmentSays } from "./guards/treatment.ts";
import { asks, says } from "./moves/index.ts";
import { answerAdded, asideOf } from "./talk/answer-turned.ts";
import { limitsOwnWork } from "./hearing/own-restriction.ts";
import type { Ask, Say } from "./moves/move.ts";
import { answerAdvice, answerRequest } from "./requests/answer-request.ts";
import { chooseReflection, movesThePerson, signalsOf, isEcho } from "./said-back/reflect.ts";
import { tellsMuch } from "./thread/tells-much.ts";
import {
  answerCurt,
  answerManner,
  comeBack,
  endTale,
  follow,
  followTheirQuestion,
  goBackTo,
  holdDear,
  isTaleOver,
} from "./thread/follow.ts";
import { gather } from "./said-back/gather.ts";
import { setBeside } from "./set-beside/set-beside.ts";
import { saidInFull } from "./said-back/said-in-full.ts";
import { guardOf, phaseIndex, type State } from "./state.ts";
import { actOf } from "./told.ts";
import {
  answerWantsMore,
  answerWantsScales,
  answerWeariness,
  leaveAfterScales,
} from "./talk/about-the-talk.ts";
import { answerOtherSubject } from "./talk/answer-other-subject.ts";
import { answerPuzzled } from "./talk/answer-puzzled.ts";
import { isOnlyAsides } from "./talk/aside.ts";
import { saidLately } from "./talk/said-lately.ts";
import { takeUpStep } from "./talk/take-up-step.ts";
import { answerTease } from "./talk/answer-tease.ts";
import { farewell } from "./farewell.ts";
import { hearBeforeTheEnd } from "./talk/hear-before-the-end.ts";
import { isAConfidence } from "./thread/telling.ts";
import { hasToldAConcern, speaksOfAConcern } from "./thread/concern-told.ts";
import { isTimeForOutcomes } from "./time-spent.ts";
import { declinesPlan } from "./hearing/declines.ts";
import type { Phase, Topic } from "./topic.ts";

/** Turns with a question between two without one, so that about one turn in five leaves space; in English, where they were taken for nothing being asked, one in six. */
const turnsBetweenSpaces: Readonly<Record<Lang, number>> = { ja: 3, en: 4 };

/** Weight of a clause beside a "no" or "don't know" from which it is taken up. */
const weighsSomething = 0.8;

/** Times after which a person knows that a question may be skipped. */
const saidThatSkippingIsFree = 2;

/** Answers of a few words in a row before brevity itself is met kindly. */
const shortInARow = 3;

/** The counsellor's next move. Guards first, then what the client just did, then room to think, then the agenda. */
export function choose(state: State): Choice {
  const act = state.last ? actOf(state.last.findings) : null;
  // What is kept from others is told here, and not withheld.
  const isToldInConfidence = act === "refuse" && isAConfidence(state.last?.text ?? "", state.lang);
  const lastAct = isToldInConfidence ? null : act;
  return (
    answerManner(state) ??
    answerCurt(state) ??
    answerHelp(state) ??
    answerOtherSubject(state) ??
    (isTaleOver(state) ? null : answerWeariness(state)) ??
    answerWantsMore(state) ??
    answerWantsScales(state) ??
    answerQuestion(state) ??
    answerAsidesAlone(state) ??
    chooseGuard(state) ??
    (state.finishing || mayLeaveNow(state, lastAct) ? farewell(state) : null) ??
    leaveAfterScales(state) ??
    backToTheTalk(state) ??
    followTheirQuestion(state) ??
    goBackTo(state) ??
    answerRequest(state) ??
    answerAdvice(state) ??
    answerHostility(state) ??
    answerPause(state) ??
    (state.last?.does.instead === "praise" || signalsOf(state).has("insight")
      ? null
      : answerComplaintBeside(state)) ??
    answerPuzzled(state) ??
    answerTease(state) ??
    answerAdded(state) ??
    answerWhatIsAsked(state) ??
    takeUpStep(state) ??
    endTale(state) ??
    answerDoing(state) ??
    answerAct(state, lastAct) ??
    holdThePlan(state) ??
    (isReminded(state) && isOnlyAsides(state.last?.text ?? "", state.lang, saidLately(state))
      ? goOn(state, lastAct)
      : null) ??
    follow(state) ??
    (lastAct === null ? holdDear(state) : null) ??
    easesOff(state) ??
    mirror(state) ??
    space(state, lastAct) ??
    goOn(state, lastAct)
  );
}

/** At the end, and where somebody is treated badly, a word of leave is enough; elsewhere it was weighed before. */
function mayLeaveNow(state: State, act: Act | null): boolean {
  return act === "end" && (state.phase === "close" || isTreatedBadly(state));
}

const keptOpen: ReadonlySet<string> = new Set(["close-advice", "follow-to-know"]);

/** What was told where the talk had been kept open is heard before leave is taken. */
function leaveHearing(state: State): Choice {
  const last = farewell(state);
  const wasOpen = state.lastReply?.parts.some(({ move }) => keptOpen.has(move)) ?? false;
  const isOutside = guardOf(state, "scope")?.turn === state.turn;
  const health = isOutside ? firstWorded(state, byId(scopeSays, "scope-health")) : null;
  const heard = last.tail !== null ? null : (health ?? (wasOpen ? heardAtTheEnd(state) : null));
  return heard ? { ...last, lead: heard.worded.text, parts: [heard, ...last.parts] } : last;
}

function heardAtTheEnd(state: State): Spoken<Say> | null {
  return heardInTheirWords(state) ?? firstWorded(state, byId(says, "heard-at-the-end"));
}

/** Somebody who is not treated badly after all: one plain apology, and what they were telling; else the next question of the talk as it stood. */
function backToTheTalk(state: State): Choice | null {
  const say = afterTreatment(state);
  const tale = say && backToTheTale(state);
  if (tale)
    return choice({ phase: state.phase, lead: say.worded.text, parts: [say], say: tale, awaits: null });
  const { item } = nextTopic(state);
  const ask = item && askFor(state, item);
  return (
    say && (ask ? choice({ phase: item.phase, say, ask }) : choice({ phase: state.phase, say, awaits: null }))
  );
}

/** だけ turned around, once, when the concern has been told; then space. */
function mirror(state: State): Choice | null {
  if (state.phase !== "concern" || isTimeForOutcomes(state)) return null;
  if (nextTopic(state).item?.topic !== "mirror.difference") return null;
  if (!limitsOwnWork(state) || state.used["mirror-only"] || spokeOfGrief(state) || isEasing(state))
    return null;
  // Nor for whoever may be treated badly, or spoke of dying: no word of theirs is played with.
  if (guardOf(state, "treatment") || guardOf(state, "safety")) return null;
  // A scene that hurt is not answered with a turn of words: first it is heard, and left room. So is what weighs and is said into that room.
  const tells =
    state.last?.answered === "concern.scene" || (state.roomInARow === 1 && signalsOf(state).has("heavy"));
  if (tells) {
    const heard = heardInTheirWords(state) ?? chooseReflection(state, "echo");
    if (heard) return choice({ phase: "concern", say: heard, awaits: null });
  }
  const say = firstWorded(state, byId(says, "mirror-only"));
  return (
    say &&
    choice({
      phase: "mirror",
      say,
      awaits: "mirror.difference",
      rejected: rejectedOf(nextTopic(state).passed),
    })
  );
}

/** Answers that turn the view around: room after them lets it settle. */
const pivots: ReadonlySet<Topic> = new Set<Topic>([
  "concern.scene",
  "recipient.better",
  "circle.partner-view",
  "role.absence",
  "assets.gained",
  "outcomes.values",
  "supporters.who",
  "mirror.difference",
  "recipient.trouble",
  "contact.last-reaction",
  "comparison.feeling",
  "circle.inside-view",
  "circle.society",
  "role.restated",
  "vision.phrase",
  "outcomes.aspiration",
]);

/** Replies in a row that ask nothing. */
const mostRoomInARow = 2;

/** A turn without a question after an insight, a named feeling or a turn of view: nothing nudges a person who is thinking. */
function space(state: State, act: Act | null): Choice | null {
  const { last } = state;
  if (!last || act !== null || state.phase === "close") return null;
  if (
    isTimeForOutcomes(state) ||
    guardOf(state, "guilt")?.turn === state.turn ||
    state.minutes === 15 ||
    guardRaisedNow(state)
  )
    return null;
  const signals = signalsOf(state);
  const heavy = signals.has("heavy");
  if ((signals.has("short") && !heavy) || signals.has("told-already")) return null;
  if (state.phase === "frame" && !heavy) return null;
  const joins = setBeside(state) !== null;
  const pivot =
    heavy ||
    joins ||
    signals.has("insight") ||
    signals.has("feeling") ||
    (last.answered !== null && pivots.has(last.answered));
  // The answer to a word turned around is the turn of the whole session: nothing is asked on top of it.
  const turned = last.answered === "mirror.difference" && state.lastReply?.move === "mirror-only";
  // A name or a word leaves nothing to settle, unless it is the word for oneself.
  const settles =
    !signals.has("brief") ||
    turned ||
    signals.has("insight") ||
    signals.has("feeling") ||
    heavy ||
    wordsForOneself.has(last.answered ?? "");
  if (!settles) return null;
  // Room that was used is room enough: whoever is left without a question again and again is left alone.
  if (state.roomInARow >= mostRoomInARow) return null;
  const wait = heavy || turned ? 0 : joins ? 1 : signals.has("insight") ? 2 : turnsBetweenSpaces[state.lang];
  if (!pivot || state.turnsSinceSpace < wait) return null;
  // What somebody asks themselves in grief is what they came with.
  const wondered = heavy && signals.has("wonders") ? firstWorded(state, byId(says, "listen-wonder")) : null;
  if (wondered) return choice({ phase: state.phase, say: wondered, awaits: null });
  const held = chooseReflection(state, "space");
  // Room that is left without a word of the client's could be left to anybody.
  const say =
    held && held.worded.because.length > 0
      ? held
      : (heardInTheirWords(state) ?? (heavy || turned || signals.has("insight") ? held : null));
  return say && !isEcho(state, say) ? choice({ phase: state.phase, say, awaits: null }) : null;
}

const wordsForOneself: ReadonlySet<string> = new Set([
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
  "mirror.difference",
  "comparison.feeling",
]);

function guardRaisedNow(state: State): boolean {
  return state.guards.some((raised) => raised.turn === state.turn);
}

/** The usual turn: one thing said that adds something, then one question. */
function goOn(state: State, act: Act | null): Choice {
  const { item, passed } = nextTopic(state);
  const ask = item && askFor(state, item);
  const isClosing = item === null || (item.phase === "close" && item.topic !== "close.pace");
  const back = isClosing ? comeBack(state) : null;
  if (back) return back;
  const received = isClosing ? hearBeforeTheEnd(state) : null;
  if (received) return received;
  if (!item || !ask) return leaveHearing(state);
  const guilt = guardOf(state, "guilt");
  if (guilt?.turn === state.turn && item.topic !== "role.cover" && !state.answered["role.cover"]) {
    const cover = askFor(state, { topic: "role.cover", phase: "role", form: 15 });
    if (cover)
      return choice({
        phase: "guilt",
        say: heardInTheirWords(state) ?? firstWorded(state, guiltSays),
        ask: cover,
      });
  }
  const phase: Phase = guilt?.turn === state.turn ? "guilt" : item.phase;
  // "Doctors, I suppose. Why do you ask?": the reason comes first, and is enough before the next question.
  const lead = signalsOf(state).has("asks-why") && plainlyAsked(state) === null ? whyAsked(state) : null;
  const say = lead === null ? sayBefore(state, act, ask, item) : null;
  // What was said last is heard before the talk turns from how one is treated to what one wants.
  const heard = say?.move.id === "treatment-go-on" ? heardInTheirWords(state) : null;
  const beside = say ? askFor(state, item, say.worded.because) : null;
  return choice({
    phase,
    lead: lead ?? heard?.worded.text ?? null,
    parts: heard ? [heard] : [],
    say,
    ask: beside ?? ask,
    rejected: [...rejectedOf(passed), ...(say?.instead ?? [])],
  });
}

/** Characters up to which an answer to what was read back is a yes or a no. */
const longestAssent = 16;

function comesWithNothing(state: State): boolean {
  const { last, lang, map } = state;
  return (
    last !== null && map.tasks.length === 0 && !hasToldAConcern(state) && !speaksOfAConcern(last.text, lang)
  );
}

/** The step that was asked for, where one was. */
function planAsked(state: State): Topic | undefined {
  return state.lastReply?.asks ?? undefined;
}

function rejectedOf(passed: readonly Passed[]): Choice["rejected"] {
  return passed.flatMap(({ topic, reason }) => {
    const move = asks.find((ask) => ask.asks === topic);
    return move ? [{ move: move.id, topic, reason }] : [];
  });
}

/** What is said before the question: what the client's act calls for, else a reflection. */
function sayBefore(state: State, act: Act | null, ask: Spoken<Ask>, item: AgendaItem): Spoken<Say> | null {
  const owned = isReminded(state) ? firstWorded(state, byId(says, "repair-told")) : null;
  if (owned) return owned;
  // Where it is not clear how something was meant, nothing is made of it.
  if (isUnclear(state, act)) return firstWorded(state, byId(says, "listen-nod"));
  const named = (...ids: readonly string[]) => firstWorded(state, byId(says, ...ids));
  const turns = isTreatedBadly(state) && item.topic.startsWith("outcomes.");
  if (turns && state.used["treatment-go-on"] === undefined)
    return firstWorded(state, byId(afterTreatmentSays, "treatment-go-on"));
  const scope = guardOf(state, "scope");
  if (scope?.turn === state.turn && act !== "off-topic")
    return firstWorded(state, byId(scopeSays, "scope-health"));
  if (guardOf(state, "guilt")?.turn === state.turn)
    return heardInTheirWords(state) ?? firstWorded(state, guiltSays);
  if (item.topic === "close.read-back") return named("read-back-dawned", "read-back-summary");
  if (item.topic === "close.pace") return named("pace-lead");
  if (state.lastReply?.asks === "close.pace" && state.did === null)
    return state.hurried ? named("pace-closing") : named("pace-kept");
  if (item.topic === "role.instance") return named("hollow-lead");
  if (signalsOf(state).has("doubtful") && state.used["repair-doubt"] === undefined)
    return named("repair-doubt");
  const ownedJustNow = state.lastReply?.parts.some((part) => part.move === "repair-told") ?? false;
  if (signalsOf(state).has("told-already") && !ownedJustNow) {
    const owns = named("repair-told");
    if (owns) return owns;
  }
  const aside = asideOf(state);
  if (aside && state.used[aside] === undefined) {
    const meets = named(aside);
    if (meets) return meets;
  }
  if (signalsOf(state).has("asks-if-odd")) {
    const reassures = named("repair-not-odd");
    if (reassures) return reassures;
  }
  if (signalsOf(state).has("asks-opinion")) {
    const leaves = named("repair-opinion");
    if (leaves) return leaves;
  }
  if (state.did === "rate") return state.ratings.after === null ? named("frame-thanks") : null;
  // That skipping is free is said until it is known; going on needs no words at all.
  // The scales do not come up again among the questions, so nothing is said of it.
  if (state.did === "skip" && state.lastReply?.asks === "rating") return null;
  if (state.did === "skip")
    return timesSaid(state, "repair-skipped") < saidThatSkippingIsFree ? named("repair-skipped") : null;
  if (state.did === "continue") return null;
  if (declinesPlan(state.last?.text ?? "", planAsked(state), state.lang) === "will-not")
    return named("plan-let-go") ?? heardInTheirWords(state);
  // More than a yes or a no, and nothing of it could be written down: that is not promised.
  if (
    state.lastReply?.asks === "close.read-back" &&
    act === null &&
    (state.last?.text.length ?? 0) > longestAssent
  )
    return named("read-back-by-hand");
  // Nothing to change in what was read back is an answer.
  if (state.lastReply?.asks === "close.read-back")
    return named("reflect-read-back-linked", "reflect-read-back");
  // "None. I only get shouted at": the second half is what was said.
  const isEmpty = state.last?.does.instead === "nothing" || state.last?.does.instead === "dontknow";
  const saysMore = !isEmpty && clausesNow(state).some((clause) => clause.weight >= weighsSomething);
  if ((act === "dont-know" || act === "nothing" || act === "disagree" || act === "agree") && saysMore) {
    const heard = chooseReflection(state);
    if (heard) return heard;
  }
  if (
    act === "dont-know" ||
    act === "nothing" ||
    act === "agree" ||
    (act === "disagree" && !state.last?.answered)
  ) {
    if (act === "agree" && state.last?.answered) return named("repair-agree");
    // Said of what was done with the record.
    if (act === "agree" && item.phase === "close") return null;
    if (state.last?.findings.some((finding) => finding.rule === vagueRule)) return named("repair-vague");
    // That not knowing is all right is said until it is known; then a word of theirs is a better footing.
    const isKnown =
      timesSaid(state, "repair-dont-know", "repair-nothing", "repair-leave-it") >= saidThatNotKnowingIsFine;
    if (isKnown) return null;
    if (item.topic === state.lastReply?.asks)
      return act === "nothing"
        ? named("repair-nothing", "repair-dont-know")
        : named("repair-dont-know", "repair-short");
    return act === "nothing"
      ? named("repair-nothing", "repair-leave-it")
      : named("repair-leave-it", "repair-nothing");
  }
  // Who comes without a matter may begin anywhere.
  if (state.last?.answered === "concern.wish" && comesWithNothing(state))
    return heardInTheirWords(state) ?? named("reflect-wish-open");
  if (act === "refuse") return named("repair-refuse");
  if (act === "greeting") return named("repair-greeting");
  if (item.phase === "outcomes" && phaseIndex(state.phase) < phaseIndex("outcomes")) {
    const together = gather(state);
    if (together) return together;
    if (isTimeForOutcomes(state)) return named("repair-time-is-near") ?? chooseReflection(state);
    return heardInTheirWords(state) ?? named("repair-outcomes-lead-in");
  }
  return ask.move.kind === "ask-closed" && item.topic === "rating"
    ? (gather(state) ?? heardInTheirWords(state) ?? named("rating-lead-in"))
    : (heardInTheirWords(state) ?? shortIsEnough(state) ?? nod(state));
}

/** A word that one listens, where the answer stands for itself. */
function nod(state: State): Spoken<Say> | null {
  return (state.lang === "ja" || saidInFull(state) !== null) && state.last?.answered && !tellsMuch(state)
    ? firstWorded(state, byId(says, "listen-nod"))
    : null;
}

/** Whether what was said may be the answer or something else, and nothing in it moves the person. */
function isUnclear(state: State, act: Act | null): boolean {
  const { last, did } = state;
  if (!last || did !== null || act !== null || state.phase === "close" || isTreatedBadly(state)) return false;
  return last.does.instead === null && !last.does.mayAnswer && !movesThePerson(state);
}

/** Several answers of a few words in a row, with nothing in them to say back, are met kindly once. */
function shortIsEnough(state: State): Spoken<Say> | null {
  if (state.shortInARow < shortInARow || state.used["repair-short"] !== undefined) return null;
  return firstWorded(state, byId(says, "repair-short"));
}

/** A reflection that holds something of what the client said; a general remark is worth less than their own earlier words. */
function heardInTheirWords(state: State): Spoken<Say> | null {
  const heard = chooseReflection(state);
  return heard?.worded.because.some(({ turn }) => turn === state.last?.turn) ? heard : null;
}

/** Times after which a person knows that not knowing is all right; from then on a word of theirs is a better footing. */
const saidThatNotKnowingIsFine = 1;

function timesSaid(state: State, ...ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + (state.used[id]?.length ?? 0), 0);
}
