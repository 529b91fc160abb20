import type { Lang } from "../language/index.ts";
import type { PassedReason } from "./explain-words.ts";
import { hasToldAConcern, tellsAConcernNow } from "./thread/concern-told.ts";
import { comparedParty, partnerParty } from "./people/focus.ts";
import { limitsOwnWork } from "./hearing/own-restriction.ts";
import { carriesFrom } from "./thread/carries.ts";
import { aTaleFrom } from "./thread/telling.ts";
import { isThoughtThrough } from "./talk/thought-through.ts";
import { apart } from "./apart.ts";
import { spokeOfGrief } from "./grief.ts";
import { lacksGround } from "./ground.ts";
import { topicsNear, topicsForTheTerse } from "./near.ts";
import { remembered } from "./remember.ts";
import { involvesSomebody } from "./kept/act-told.ts";
import { tellsATime } from "./kept/time-told.ts";
import { isTimeForOutcomes, minutesSpent } from "./time-spent.ts";
import { isTold } from "./told.ts";
import { waysOfTelling } from "./thread/way-of-telling.ts";
import { voiceOf } from "./said-back/voice.ts";
import { guardOf, phaseIndex, type State } from "./state.ts";
import type { ArcPhase, SessionMinutes, Topic } from "./topic.ts";

/** A question the session means to ask, in its place. */
export type AgendaItem = {
  readonly topic: Topic;
  readonly phase: ArcPhase;
  /** Shortest form that asks it unprompted. */
  readonly form: SessionMinutes;
  /** Only where this holds; without it, always. */
  readonly where?: (state: State) => boolean;
  /** Asked a second time after it was skipped. */
  readonly again?: true;
};

// Nor is it where somebody may be treated badly: what they say of themselves then is no habit of speech.
const belittled = (state: State) => limitsOwnWork(state) && !spokeOfGrief(state) && !mayBeTreatedBadly(state);
const mayBeTreatedBadly = (state: State) => {
  const treatment = guardOf(state, "treatment");
  return treatment !== undefined && !treatment.eased;
};
/** Something that happened is on the table: it is not asked for as if nothing had been told. */
const toldAScene = ({ thread }: State) =>
  thread.table.some(
    ({ weight, signs }) => weight >= carriesFrom && (signs.includes("scene") || signs.includes("slight")),
  );
const toldTwice = ({ thread }: State) =>
  thread.table.filter(({ weight }) => weight >= carriesFrom).length >= 2;
/** Who has told of somebody at length is not taken back to comparing trades. */
const toldATale = ({ thread }: State) => thread.told >= aTaleFrom;
const compared = (state: State) => comparedParty(state) !== undefined;
/** Questions that came to nothing after which the longer side paths are spared. */
const enoughLeft = 3;
const fresh = (state: State) =>
  Object.values(state.left).filter((reason) => reason !== "skipped").length < enoughLeft;
const planned = (state: State) => plan(state) !== undefined;
const plan = (state: State) => state.lines.findLast((line) => line.section === "plan" && !line.struck);
/** What would be good, and is nobody's to do, has nothing in its way. */
const meansToDoIt = (state: State) => {
  const told = plan(state);
  if (told === undefined) return false;
  const ways = waysOfTelling(told.text, state.lang);
  return ways.has("plan") || !(ways.has("wish") || beginsThat[state.lang].test(told.text));
};
const beginsThat: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:てほしい|てくれたら|てもらえたら)[^。]*$/u,
  en: /^(?:that|for (?:them|him|her|somebody|someone))\b/iu,
};
/** A plan told in one breath is not asked again in pieces. */
const lacksAPerson = (state: State) => {
  const told = plan(state);
  return told !== undefined && told.with === null && involvesSomebody(told.text, state.lang);
};
const lacksATime = (state: State) => {
  const told = plan(state);
  return told !== undefined && told.when === null && !tellsATime(told.text, state.lang);
};
const lacksABeginning = (state: State) =>
  plan(state) !== undefined && (lacksAPerson(state) || lacksATime(state) || plan(state)?.with === null);

// Nobody is sent away right after what they put on the table.
const hasLines = ({ lines, thread }: State) => lines.some((line) => !line.struck) || thread.inARow > 0;

/** Nobody is taken back to comparing trades once those who receive the work have been gone into. */
const isBeforeThem = (state: State) => phaseIndex(state.phase) <= phaseIndex("recipient");

/** The order of a session. What was told early is passed over; what a length has no room for is left out. */
const agenda: readonly AgendaItem[] = [
  // Who has told what moves them has said what brings them.
  { topic: "concern.wish", phase: "concern", form: 15, where: (state) => !toldTwice(state) },
  {
    topic: "concern.scene",
    phase: "concern",
    form: 30,
    where: (state) =>
      phaseIndex(state.phase) <= phaseIndex("concern") &&
      hasToldAConcern(state) &&
      tellsAConcernNow(state) &&
      !toldAScene(state),
  },
  // Last before the mirror: だけ is not turned around in answer to a sad scene.
  { topic: "concern.task", phase: "concern", form: 15 },
  // Who belittles nothing is asked what they compare with; who does has だけ turned around instead.
  {
    topic: "mirror.example",
    phase: "mirror",
    form: 30,
    where: (state) => isBeforeThem(state) && !belittled(state) && !toldATale(state),
  },
  {
    topic: "mirror.difference",
    phase: "mirror",
    form: 15,
    where: (state) =>
      isBeforeThem(state) &&
      (belittled(state) || (state.answered["mirror.example"] !== undefined && !toldATale(state))),
  },
  { topic: "recipient.who", phase: "recipient", form: 15 },
  { topic: "recipient.trouble", phase: "recipient", form: 15 },
  { topic: "recipient.reason", phase: "recipient", form: 60 },
  { topic: "recipient.better", phase: "recipient", form: 30 },
  { topic: "contact.last-reaction", phase: "contact", form: 15 },
  { topic: "contact.where-it-stops", phase: "contact", form: 30 },
  { topic: "comparison.feeling", phase: "comparison", form: 60, where: compared },
  { topic: "comparison.fairness", phase: "comparison", form: 60, where: compared },
  { topic: "circle.who-starts", phase: "circle", form: 15 },
  { topic: "circle.inside-view", phase: "circle", form: 30 },
  {
    topic: "circle.partner-view",
    phase: "circle",
    form: 60,
    where: (state) => partnerParty(state) !== undefined,
  },
  { topic: "circle.society", phase: "circle", form: 60, where: fresh },
  { topic: "role.everyday", phase: "role", form: 30 },
  { topic: "role.absence", phase: "role", form: 15 },
  {
    topic: "role.cover",
    phase: "role",
    form: 60,
    where: (state) => state.answered["role.absence"] !== undefined,
  },
  { topic: "role.restated", phase: "role", form: 30 },
  { topic: "vision.phrase", phase: "vision", form: 60 },
  { topic: "outcomes.aspiration", phase: "outcomes", form: 15 },
  { topic: "outcomes.values", phase: "outcomes", form: 15 },
  { topic: "outcomes.fit", phase: "outcomes", form: 15 },
  { topic: "assets.gained", phase: "outcomes", form: 60, where: fresh },
  {
    topic: "assets.use",
    phase: "outcomes",
    form: 60,
    where: (state) => state.answered["assets.gained"] !== undefined,
  },
  { topic: "outcomes.plan", phase: "outcomes", form: 15 },
  {
    topic: "outcomes.plan-with",
    phase: "outcomes",
    form: 15,
    where: lacksAPerson,
  },
  {
    topic: "outcomes.plan-when",
    phase: "outcomes",
    form: 15,
    where: lacksATime,
  },
  { topic: "outcomes.plan-first-step", phase: "outcomes", form: 30, where: lacksABeginning },
  { topic: "outcomes.plan-obstacle", phase: "outcomes", form: 30, where: meansToDoIt },
  {
    topic: "outcomes.plan-answer",
    phase: "outcomes",
    form: 30,
    where: (state) => planned(state) && plan(state)?.obstacle !== null && plan(state)?.answer === null,
  },
  { topic: "outcomes.collaboration", phase: "outcomes", form: 15 },
  { topic: "supporters.who", phase: "outcomes", form: 60, where: fresh },
  {
    topic: "rating",
    phase: "close",
    form: 15,
    where: (state) =>
      state.ratings.before !== null && state.ratings.after === null && (state.asked.rating ?? 0) < 2,
  },
  // What is not there is not read back.
  { topic: "close.read-back", phase: "close", form: 15, where: (state) => hasLines(state) },
  { topic: "close.next", phase: "close", form: 15, where: (state) => hasLines(state) },
];

/** Minutes of a 60-minute session after which a phase has had its share (counselling model, cumulative); shorter forms in proportion. */
const shareEndsAt: Readonly<Record<ArcPhase, number>> = {
  frame: 2,
  concern: 8,
  mirror: 13,
  recipient: 23,
  contact: 27,
  comparison: 32,
  circle: 40,
  role: 46,
  vision: 49,
  outcomes: 58,
  close: 60,
};

/** Past this share of its time a session only reads back and closes: an hour may run over by a few minutes, not by an evening. */
const closesAt = 1.2;

export type Passed = { readonly topic: Topic; readonly reason: PassedReason };

/** The next topic to ask about, and those passed over on the way with the reason. */
export const nextTopic = remembered((state): NextTopic => {
  const passed: Passed[] = [];
  for (const item of inOrder(state)) {
    const reason = whyNot(state, item);
    if (reason === null) return { item, passed };
    passed.push({ topic: item.topic, reason });
  }
  return { item: null, passed };
});

type NextTopic = { readonly item: AgendaItem | null; readonly passed: readonly Passed[] };

/** The agenda as it stands now. */
function inOrder(state: State): readonly AgendaItem[] {
  if (isTreatedBadly(state))
    return isSpent(state)
      ? whenSpent
      : [
          ...planFirst(state),
          ...(state.used["treatment-leave"] === undefined ? underTreatment : whileLeaving),
        ];
  return [
    ...planFirst(state),
    ...tiredFirst(state),
    ...phraseFirst(state),
    ...raisedFirst(state),
    ...nearFirst(state),
    ...apart(state, agenda.filter(isArc)),
    ...skippedBefore(state),
    ...agenda.filter((item) => !isArc(item)),
  ];
}

const isArc = (item: AgendaItem) => item.phase !== "close";

/** A step that was asked for help with comes before anything else. */
function planFirst(state: State): readonly AgendaItem[] {
  return agenda
    .filter(({ topic }) => isThoughtThrough(state, topic))
    .map((item) => ({ ...item, phase: state.phase, form: 15 }));
}

/** Skipped questions that are offered once more before the close: a few, so that skipping stays free. */
const offeredAgain = 3;

function skippedBefore(state: State): readonly AgendaItem[] {
  return agenda
    .filter((item) => isArc(item) && state.left[item.topic] === "skipped" && state.asked[item.topic] === 1)
    .slice(0, offeredAgain)
    .map((item) => ({ ...item, phase: "outcomes", form: 15, again: true }));
}

/** Turns in a row that drew little after which the client is asked how to go on. */
const tiredAfter = 4;

/** Somebody who answers less and less chooses whether to go on: once, and not where the end is near anyway. */
function tiredFirst(state: State): readonly AgendaItem[] {
  if (state.littleInARow < tiredAfter || isTimeForOutcomes(state)) return [];
  if (state.asked["close.pace"] || phaseIndex(state.phase) >= phaseIndex("outcomes")) return [];
  return [{ topic: "close.pace", phase: state.phase, form: 15 }];
}

/** Answers that are worth little as a phrase that anybody could say. */
const wantsOwnWords: ReadonlySet<Topic> = new Set<Topic>([
  "mirror.difference",
  "recipient.trouble",
  "recipient.reason",
  "recipient.better",
  "circle.inside-view",
  "circle.partner-view",
  "circle.society",
  "role.restated",
  "outcomes.aspiration",
  "outcomes.values",
  "outcomes.fit",
  "assets.gained",
]);

/** A phrase instead of an answer is followed, once, by a question about a moment of one's own. */
function phraseFirst(state: State): readonly AgendaItem[] {
  if (!isPhraseOnly(state) || state.asked["role.instance"]) return [];
  return [{ topic: "role.instance", phase: state.phase, form: 15 }];
}

/** Whether the last answer was only a phrase where own words matter. */
function isPhraseOnly(state: State): boolean {
  const { last } = state;
  return (
    last !== null &&
    last.answered !== null &&
    wantsOwnWords.has(last.answered) &&
    voiceOf(last.text, last.findings, state.lang) === "hollow"
  );
}

/** What the client brings up by themselves once a recipient is in view comes first: a comparison, thanks, a reaction. */
function raisedFirst(state: State): readonly AgendaItem[] {
  if (phaseIndex(state.phase) < phaseIndex("recipient") || isTimeForOutcomes(state)) return [];
  const findings = state.last?.findings ?? [];
  const follow = (topic: Topic) => agenda.filter((item) => item.topic === topic);
  // What is said of thanks and reactions unasked is gone into while it is there.
  const answeredElsewhere = state.last?.answered?.startsWith("contact.") !== true;
  const reaction = findings.some(
    (finding) =>
      isTold(finding) &&
      (finding.kind === "thanks" || (finding.kind === "contact" && finding.contact !== "direct")),
  );
  const contact =
    reaction && answeredElsewhere && state.minutes > 15 && phaseIndex(state.phase) < phaseIndex("role")
      ? follow("contact.where-it-stops")
      : [];
  const compares = findings.some((finding) => finding.kind === "comparison" && isTold(finding));
  const comparison =
    compares && comparedParty(state) ? agenda.filter((item) => item.phase === "comparison") : [];
  // Whoever has just named the feeling is not taken back to the recipient before the facts have been asked about.
  const facts =
    state.phase === "comparison" && state.answered["comparison.feeling"] ? follow("comparison.fairness") : [];
  return [...comparison, ...facts, ...contact].map((item) => ({
    ...item,
    phase: item.phase,
    form: 15 as const,
  }));
}

/** Where the talk goes on from what was told, with a question that is near to it. */
function nearFirst(state: State): readonly AgendaItem[] {
  const at = phaseIndex(state.phase);
  if (at < phaseIndex("recipient") || at >= phaseIndex("outcomes") || isTimeForOutcomes(state)) return [];
  return [...topicsNear(state), ...topicsForTheTerse(state)].flatMap((topic) =>
    agenda.filter((item) => item.topic === topic),
  );
}

function whyNot(state: State, item: AgendaItem): PassedReason | null {
  const { topic } = item;
  const isRating = topic === "rating";
  if (!isRating && state.answered[topic]) return "told";
  if (!isRating && state.left[topic] && !item.again) return "aside";
  if (!isRating && (state.asked[topic] ?? 0) >= 2) return "asked-twice";
  if (item.form > state.minutes) return "length";
  if (lacksGround(state, topic)) return "nothing";
  // What was put off until later had its place then.
  if (item.where && !item.again && !item.where(state))
    return topic.startsWith("outcomes.plan-") && planned(state) ? "told" : "nothing";
  if (state.hurried && item.form > 15) return "hurried";
  const minutes = minutesSpent(state);
  if (state.phase === "close" && item.phase !== "close") return "closing";
  if (minutes >= 60 * closesAt && item.phase !== "close") return "time-over";
  if (isTimeForOutcomes(state) && phaseIndex(item.phase) < phaseIndex("outcomes")) return "to-outcomes";
  // Who comes up while the outcomes are spoken of takes nobody back into the arc.
  const isLate = phaseIndex(state.phase) >= phaseIndex("outcomes") && !item.again && item.form > 15;
  if (isLate && phaseIndex(item.phase) < phaseIndex("vision")) return "phase-over";
  if (minutes > shareEndsAt[item.phase] && item.form > 15) return "phase-over";
  return null;
}

/** Whether mistreatment has been told: from then on nothing may be reframed. */
export function isTreatedBadly(state: State): boolean {
  const treatment = guardOf(state, "treatment");
  return treatment !== undefined && !treatment.eased && treatment.severity === "act";
}

/** Whether there is more to say: nobody is sent away in the midst of it. */
const saidEnough: AgendaItem = { topic: "treatment.more", phase: "outcomes", form: 15 };

/** What may still be asked of somebody who is treated badly, the next step before the aims. */
const underTreatment: readonly AgendaItem[] = [
  "outcomes.values",
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.aspiration",
  "treatment.more",
  "rating",
  "close.read-back",
  "close.next",
].flatMap((topic) => [...agenda, saidEnough].filter((item) => item.topic === topic));

/** Of somebody who is worn out nothing is wanted any more: no plan, no date, nothing to read over. */
const whenSpent: readonly AgendaItem[] = [saidEnough];

function isSpent({ used }: State): boolean {
  return used["treatment-rest"] !== undefined || used["weary-heard"] !== undefined;
}

/** Somebody who wants to leave is asked for the way there first; what matters in work comes after, if at all. */
const whileLeaving: readonly AgendaItem[] = [
  ...underTreatment.filter((item) => item.topic.startsWith("outcomes.") && item.topic !== "outcomes.values"),
  ...underTreatment.filter((item) => item.topic === "outcomes.values"),
  ...underTreatment.filter((item) => !item.topic.startsWith("outcomes.")),
];
