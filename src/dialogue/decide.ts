// Long because the facts of one utterance are gathered in one order, and each step is short.
import { type Act, type Finding, type Lang, type Reading, type Span } from "../language/index.ts";
import type { SessionEvent } from "./event.ts";
import { isTreatedBadly } from "./agenda.ts";
import { toldIntoRoom } from "./thread/told-into-room.ts";
import { withBareAct } from "./hearing/bare-acts.ts";
import { actOf, cite, isTold } from "./told.ts";
import { voiceOf } from "./said-back/voice.ts";
import { withToldHours } from "./guards/told-hours.ts";
import { withoutWorkAlone } from "./guards/of-the-work.ts";
import { decideGuards } from "./guards/decide-guards.ts";
import { declinesPlan, deniesThePlan, stepsLeft } from "./hearing/declines.ts";
import { aimsTold } from "./kept/aim-told.ts";
import { decideToldUnasked } from "./kept/decide-told-unasked.ts";
import { dearIn } from "./kept/dear-told.ts";
import { namesATimeAsked } from "./kept/time-asked.ts";
import { isKept, keptSpan } from "./kept/kept-span.ts";
import { decideRequest } from "./requests/decide-request.ts";
import { isNoRisk } from "./guards/evolve-guards.ts";
import { wantsToLeave } from "./guards/words.ts";
import { tellsOfHurt } from "./guards/worn-out.ts";
import { onlyAsksForMore } from "./talk/about-the-talk.ts";
import { decideLines, sentenceAround } from "./kept/decide-lines.ts";
import { decideLinks, decideParties } from "./people/decide-parties.ts";
import { decideTasks } from "./kept/decide-tasks.ts";
import { somebodysKin } from "./people/people-words.ts";
import { tellsOfLoss } from "./thread/matter.ts";
import { partiesTakenBack } from "./people/parties-taken-back.ts";
import { withOwnInsight } from "./hearing/own-insight.ts";
import { evolve, guardOf, type State } from "./state.ts";
import { withOwnWork } from "./hearing/own-work.ts";
import { isOnlyAsides, saysUnheard, withoutAsides } from "./talk/aside.ts";
import { questionsIn } from "./talk/question.ts";
import { saidLately } from "./talk/said-lately.ts";
import { tellsAScene, tellsATrouble, tellsOfTheRole, withoutCareAsHarm } from "./thread/tells-unasked.ts";
import { isStop, tellsOn } from "./talk/wants-to-stop.ts";
import { isLateAndTired } from "./talk/weary.ts";
import { withWhatItDoes } from "./talk/what-it-does.ts";
import type { Topic } from "./topic.ts";
import { wantedNext } from "./talk/wishes-of-the-talk.ts";

/** The facts that one utterance adds to a session, in order, the utterance first. */
export function decide(state: State, heard: Reading, seconds: number): readonly SessionEvent[] {
  const turn = state.turn + 1;
  const asked = state.open?.topic ?? null;
  const turnedAround = state.lastReply?.move === "mirror-only";
  const ours = saidLately(state);
  const bare = withWhatItDoes(
    withBareAct(toldIntoRoom(state, withoutWorkAlone(state, withoutOurOwn(heard))), asked, turnedAround),
    asked,
    ours,
  );
  const told = withOwnWork(withoutAsides(bare, ours), asked, state.phase);
  const whole = withToldHours(withOwnInsight(withoutCareAsHarm(told, asked)));
  const rest = withoutAsides(whole, ours, (said) => isLateAndTired(state, said) || isStop(said, heard.lang));
  const ended = tellsOn(rest.text, rest.lang) ? withoutEnd(rest, asked) : rest;
  const reading = namesATimeAsked(rest.text, asked, rest.lang) ? withoutAct(ended, "dont-know") : ended;
  const { text, findings, gist, answer, restated } = reading;
  const said: SessionEvent = { kind: "client-said", turn, seconds, text, findings, gist, answer, restated };
  const events: SessionEvent[] = [said];
  let now = evolve(state, said);
  const record = (more: readonly SessionEvent[]) => {
    events.push(...more);
    now = more.reduce(evolve, now);
  };
  const guards = decideGuards(state, whole, turn);
  record(guards);
  if (guards.some((event) => event.kind === "guard-raised" && event.guard === "safety")) return events;
  // What is said against an alarm answers no question; what the alarm cut short does.
  if (guards.some((event) => event.kind === "guard-eased" && event.denied)) {
    record(heardAfterAll(now, guards, turn));
    return events;
  }
  if (isOnlyHurt(now, reading)) {
    record(leftFor(now, turn));
    return events;
  }
  const requested = decideRequest(state, reading, turn);
  if (requested) return [...events, ...requested];
  const instead = now.last?.does.instead ?? null;
  const tellsOfWork = instead === null || instead === "correction";
  if (tellsOfWork) record(decideTasks(now, reading, turn).filter((event) => !isALoss(event, reading.lang)));
  // Whoever does harm is not drawn as somebody the work is for; nor is the person who says their own role again.
  if (
    tellsOfWork &&
    !findings.some((finding) => finding.kind === "risk") &&
    (namesRecipients(now) || isThanked(reading))
  )
    record(decideParties(now, reading, turn));
  if (tellsOfWork) record(decideLinks(now, reading, turn));
  const topics = answeredTopics(now, reading).filter(
    ({ topic }) => topic !== "safety.ask" || !isOpenDanger(now),
  );
  record(topics.map(({ topic, span }) => answered(turn, topic, text, span)));
  const declined = declinesPlan(text, asked ?? undefined, reading.lang);
  if (declined === null && !turnsToTheCounsellor(reading))
    record(
      mayKeepLines(now)
        ? decideLines(now, reading, new Set(topics.map(({ topic }) => topic)), turn)
        : decideToldUnasked(now, reading, turn, []),
    );
  record(partiesTakenBack(now, reading, turn));
  record(topicLeft(now, reading, turn));
  return events;
}

/** "Are you telling me to quit?" is asked of the counsellor: nobody else has told them to. */
function withoutOurOwn(heard: Reading): Reading {
  const ours = questionsIn(heard.text, heard.lang).filter(({ asks }) => asks === "told-to-leave");
  if (ours.length === 0) return heard;
  const findings = heard.findings.filter(
    (finding) =>
      finding.kind !== "risk" ||
      finding.risk === "self-harm" ||
      !ours.some(({ start, end }) => finding.start < end && start < finding.end),
  );
  return { ...heard, findings };
}

/** An alarm that was neither confirmed nor let go: what was said to the direct question answered something else. */
function isOpenDanger(state: State): boolean {
  const safety = guardOf(state, "safety");
  return safety !== undefined && !safety.eased && !safety.confirmed;
}

/** What is said to the counsellor, and what only puts right what was misheard, is no line of anybody's record. */
function mayKeepLines({ last, open, lastReply }: State): boolean {
  const isReadBack = open?.topic === "close.read-back" || lastReply?.asks === "close.read-back";
  const instead = last?.does.instead ?? null;
  return (
    instead === null ||
    instead === "elsewhere" ||
    (isReadBack && instead !== "complaint" && instead !== "question")
  );
}

/** Who tells of a death where the work was asked for has named no work by it. */
function isALoss(event: SessionEvent, lang: Lang): boolean {
  return event.kind === "task-told" && tellsOfLoss(event.name, lang);
}

/** "That's it. Same scale, new sticker.": where something is told, a word of ending ends only the sentence. */
function withoutEnd(reading: Reading, asked: Topic | null): Reading {
  return asked?.startsWith("close.") ? reading : withoutAct(reading, "end");
}

function withoutAct(reading: Reading, act: Act): Reading {
  const findings = reading.findings.filter((finding) => finding.kind !== "act" || finding.act !== act);
  return { ...reading, findings };
}

/** What bad treatment does to somebody is no plan, no aim and no value of theirs; a day that is named with it may be. */
function isOnlyHurt(state: State, { text, lang, findings }: Reading): boolean {
  const isAsked = /^(?:outcomes|assets|supporters|close)\./u.test(state.open?.topic ?? "");
  const isDated = findings.some((finding) => finding.kind === "commitment" && finding.when !== null);
  const isNothing =
    (tellsOfHurt(text, lang) && aimsTold({ text, lang }).length === 0) ||
    onlyAsksForMore(text, lang) ||
    (state.open?.topic === "outcomes.values" && wantsToLeave[lang].test(text));
  return isTreatedBadly(state) && isAsked && !isDated && isNothing;
}

function leftFor({ open }: State, turn: number): readonly SessionEvent[] {
  return open ? [{ kind: "topic-left", turn, topic: open.topic, reason: "unknown" }] : [];
}

/** What the words tell over which a false alarm about danger broke in. */
function heardAfterAll(state: State, guards: readonly SessionEvent[], turn: number): readonly SessionEvent[] {
  const wasDanger = guards.some((event) => event.kind === "guard-eased" && event.guard === "safety");
  const before = guardOf(state, "safety")?.before;
  if (!wasDanger || !before?.last) return [];
  const { text, findings, gist, answer, restated } = before.last;
  const reading: Reading = {
    text,
    lang: state.lang,
    findings: findings.filter(isNoRisk),
    gist: gist && gist.said,
    answer,
    restated,
  };
  const then: State = { ...state, turn: before.last.turn - 1, open: before.open, last: before.last };
  return decide(then, reading, 0).flatMap((event) => (isHeardAfterAll(event) ? [{ ...event, turn }] : []));
}

/** Of an utterance that is heard late: what it tells, but not that it was said, nor what it left open. */
function isHeardAfterAll({ kind }: SessionEvent): boolean {
  return kind !== "client-said" && kind !== "topic-left" && !kind.startsWith("guard-");
}

/** Where people are spoken of, but not as those whom the work reaches. */
const aboutOthers: readonly string[] = ["role.restated", "treatment.", "safety.", "supporters.", "close."];

/** Whoever thanked somebody who is treated badly is of their work as well. */
function isThanked(reading: Reading): boolean {
  return dearIn(reading).received.length > 0;
}

function namesRecipients(state: State): boolean {
  const topic = state.open?.topic ?? "";
  return !isTreatedBadly(state) && !aboutOthers.some((prefix) => topic.startsWith(prefix));
}

/** Acts after which the open question has not been answered, whatever else was typed. */
const notAnswers: ReadonlySet<Act> = new Set([
  "dont-know",
  "nothing",
  "refuse",
  "question-to-you",
  "asks-advice",
  "off-topic",
  "greeting",
  "end",
]);

/** A bare yes or no answers these. */
const closedTopics: ReadonlySet<Topic> = new Set([
  "rating",
  "comparison.fairness",
  "safety.ask",
  "safety.near",
  "treatment.offer",
  "close.pace",
  "close.read-back",
]);

/** Characters a bare yes or no has at most. */
const longestYesOrNo: Readonly<Record<Lang, number>> = { ja: 10, en: 22 };

/** Characters of a reminder that something was told; a longer one tells it again. */
const longestReminder: Readonly<Record<Lang, number>> = { ja: 16, en: 36 };

/** Whether an utterance leaves the question where it is: rough words, a break, a doubt that tells nothing else. */
function turnsToTheCounsellor({ text, findings, lang }: Reading): boolean {
  const voice = voiceOf(text, findings, lang);
  if (voice === "doubtful")
    return !findings.some((finding) => finding.kind !== "act" && finding.kind !== "party" && isTold(finding));
  if (voice === "told-already") return text.trim().length <= longestReminder[lang];
  return voice === "hostile" || voice === "pause";
}

/** "Should I change jobs? I want work that helps people.": whoever asks for advice may have told their wish as well. */
function tellsBeside({ findings }: Reading, act: Act): boolean {
  const tells: ReadonlySet<Finding["kind"]> = new Set(["value", "feeling", "minimizing", "trouble"]);
  return act === "asks-advice" && findings.some((finding) => tells.has(finding.kind) && isTold(finding));
}

/** An answer of another sort than was asked for is no answer: its field stays open. */
function isOfNoSort(reading: Reading, open: Topic): boolean {
  return isKept(open) && keptSpan(reading, open) === null;
}

type AnsweredTopic = { readonly topic: Topic; readonly span: Span };

/** Which topics an utterance answers: the one that was asked, and those it tells of unasked. */
function answeredTopics(state: State, reading: Reading): readonly AnsweredTopic[] {
  const whole = reading.answer ?? { start: 0, end: reading.text.length };
  const act = actOf(reading.findings);
  const open = state.open?.topic;
  const answers: AnsweredTopic[] = [];
  const does = state.last?.does;
  const isContent =
    reading.text.trim() !== "" &&
    (does === undefined || does.mayAnswer || does.instead === "advice") &&
    (act === null || !notAnswers.has(act) || tellsBeside(reading, act)) &&
    !turnsToTheCounsellor(reading) &&
    declinesPlan(reading.text, open, reading.lang) === null &&
    !(isOnlyAsides(reading.text, reading.lang) && !closedTopics.has(open ?? "outcomes.plan"));
  if (open !== undefined && isContent) {
    const isBare = reading.text.trim().length <= longestYesOrNo[reading.lang];
    const onlyYesOrNo = (act === "agree" || act === "disagree") && isBare;
    if (open === "rating") {
      if (!onlyYesOrNo) answers.push({ topic: "concern.wish", span: whole });
    } else if ((!onlyYesOrNo || closedTopics.has(open)) && !isOfNoSort(reading, open))
      answers.push({ topic: open, span: whole });
  }
  if (
    (open === "rating" || open === "concern.wish" || (open === undefined && state.phase === "concern")) &&
    !state.answered["concern.scene"] &&
    isContent &&
    tellsAScene[reading.lang].test(reading.text)
  )
    answers.push({ topic: "concern.scene", span: whole });
  const role = isContent ? tellsOfTheRole(open, reading.text, reading.lang) : null;
  if (role && role !== open && !state.answered[role]) answers.push({ topic: role, span: whole });
  const trouble =
    open === "recipient.who" && isContent && !state.answered["recipient.trouble"]
      ? tellsATrouble(reading.text, reading.lang)
      : null;
  if (trouble) answers.push({ topic: "recipient.trouble", span: trouble });
  for (const finding of reading.findings) {
    if (does?.instead === "elsewhere") break;
    const topic = isTold(finding) ? toldTopic(state, reading, finding) : null;
    if (topic === "outcomes.plan" && declinesPlan(reading.text, "outcomes.plan", reading.lang) !== null)
      continue;
    if (topic === null || topic === open || state.answered[topic]) continue;
    const span = pointsAtWords(finding) ? sentenceAround(reading.text, finding) : finding;
    if (!answers.some((known) => known.topic === topic)) answers.push({ topic, span });
  }
  return answers;
}

/** Findings that mark a name or a verb only: their sentence is what was told. */
function pointsAtWords(finding: Finding): boolean {
  return finding.kind === "task" || finding.kind === "party";
}

/** The question that a finding answers although nobody asked it. */
function toldTopic(state: State, reading: Reading, finding: Finding): Topic | null {
  switch (finding.kind) {
    case "task":
      return "concern.task";
    case "party":
      return finding.ring === "customer" &&
        tellsRecipients(state, reading, finding) &&
        !somebodysKin[state.lang].test(finding.name)
        ? "recipient.who"
        : null;
    case "trouble":
      return "recipient.trouble";
    case "reason":
      return "recipient.reason";
    case "thanks":
      return finding.thanks === "received" ? "contact.last-reaction" : null;
    case "strength":
      return "outcomes.fit";
    case "commitment":
      return finding.subject === "other" ? null : "outcomes.plan";
    case "collaboration":
      return "outcomes.collaboration";
    // A wish told at the start is asked about again at the end, as then and now.
    case "value":
      return asksForValues.some((prefix) => state.open?.topic.startsWith(prefix)) ? null : "outcomes.values";
    default:
      return null;
  }
}

/**
 * A customer in somebody else's story, or on the way into one's own, is not yet the recipient of one's work; while the work itself is
 * asked about, one counts whose sentence tells of that work: 「消防は、呼んだ人の顔が見える」 tells of the fire brigade's.
 */
function tellsRecipients(state: State, reading: Reading, party: Finding): boolean {
  const topic = state.open?.topic ?? "";
  if (topic === "rating" || topic === "concern.scene" || topic.startsWith("mirror.")) return false;
  if (!topic.startsWith("concern.")) return true;
  const { start, end } = sentenceAround(reading.text, party);
  return reading.findings.some(
    (other) =>
      (other.kind === "task" || other.kind === "effect") &&
      other.subject !== "other" &&
      isTold(other) &&
      other.start < end &&
      start < other.end,
  );
}

/** Questions whose answers often sound like a value without being one's values told. */
const asksForValues: readonly string[] = ["rating", "concern.", "mirror.", "vision.", "role.", "outcomes."];

function answered(turn: number, topic: Topic, text: string, span: Span): SessionEvent {
  return {
    kind: "topic-answered",
    turn,
    topic,
    said: cite(turn, span),
    text: text.slice(span.start, span.end),
  };
}

/** Puts the open topic aside: at once when refused or "nothing", after the smaller question when not known. */
function topicLeft(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  const topic = state.open?.topic;
  // What was not understood was not answered either.
  if (topic === undefined || state.last?.does.instead === "question") return [];
  const act = actOf(reading.findings);
  // One step of a plan that leads nowhere ends the questions about it.
  const isStep = stepsLeft.includes(topic);
  const left = (reason: "refused" | "unknown"): readonly SessionEvent[] =>
    (isStep ? stepsLeft : [topic])
      .filter((step) => step === topic || (!state.answered[step] && !state.left[step]))
      .map((step) => ({ kind: "topic-left", turn, topic: step, reason }));
  // A bare yes is told once how to give six numbers in words.
  if (topic === "rating")
    return act === "agree" && state.used["rating-how"] === undefined ? [] : left("unknown");
  if (act === "refuse") return left("refused");
  const instead = state.last?.does.instead ?? null;
  if (instead === "complaint") return left("refused");
  if (instead === "correction") return left("unknown");
  if (instead === "instruction" && wantedNext(reading.text, reading.lang) === "skip") return left("refused");
  if (voiceOf(reading.text, reading.findings, reading.lang) === "hostile") return left("refused");
  // Told already, or so it seems to the client: asking on would be worse than a gap.
  if (
    voiceOf(reading.text, reading.findings, reading.lang) === "told-already" &&
    turnsToTheCounsellor(reading)
  )
    return left("unknown");
  // What was not heard is no ground to ask the same again.
  if (isOnlyAsides(reading.text, reading.lang) && saysUnheard(reading.text, reading.lang))
    return left("unknown");
  // "None" is an answer to most questions; only who receives the work is asked for once more, closer by.
  if ((act === "nothing" || act === "disagree") && topic !== "recipient.who" && !topic.startsWith("concern."))
    return left("unknown");
  const asked = state.asked[topic] ?? 0;
  const declined = declinesPlan(reading.text, topic, reading.lang);
  if (declined === "will-not") return [...planTakenBack(state, reading, turn), ...left("refused")];
  if (declined === "cannot" && (asked >= 2 || topic !== "outcomes.plan")) return left("unknown");
  if (asked >= 2 && isOnlyAsides(reading.text, reading.lang)) return left("unknown");
  const ends = asked >= 2 || (isStep && topic !== "outcomes.plan");
  if ((act === "dont-know" || act === "nothing" || act === "agree" || act === "disagree") && ends)
    return left("unknown");
  if (act === null && isKept(topic) && isOfNoSort(reading, topic)) return left("unknown");
  return [];
}

/** "I have no plan, you made that up": what was taken for one is out of the record. */
function planTakenBack(state: State, reading: Reading, turn: number): readonly SessionEvent[] {
  if (!deniesThePlan(reading)) return [];
  return state.lines
    .filter((line) => line.section === "plan" && !line.struck)
    .map(({ line }) => ({ kind: "line-changed", turn, line, text: null, said: null }));
}
