import { asks, says } from "../src/dialogue/moves/index.ts";
import { overlap } from "../src/dialogue/quote/overlap.ts";
import type { Conversation } from "./client.ts";
import { matchMap } from "./people.ts";

/** Figures of one conversation. Shares are 0 to 1; what does not apply is null. */
export type Measures = {
  readonly client: string;
  readonly turns: number;
  readonly minutes: number;
  readonly finished: boolean;
  readonly phases: number;
  /** Outcomes of the five for which the client had an answer. */
  readonly outcomesOffered: number;
  readonly outcomesFilled: number;
  readonly askedAgain: number;
  readonly twoQuestions: number;
  readonly repeatedSentences: number;
  readonly questions: number;
  readonly questionsATurn: number;
  readonly openShare: number | null;
  readonly reflectionsToQuestions: number | null;
  /** The same over the questions that follow something the client said: after a scale, a skip or a pause there is nothing to give back. */
  readonly reflectionsWhereSaid: number | null;
  readonly complexShare: number | null;
  readonly parrotMean: number | null;
  readonly parrotAbove: number | null;
  readonly talkShare: number | null;
  /** The same where the client is an ordinary one: answers of some length, and no contacts of help read out. */
  readonly talkShareOrdinary: number | null;
  /** Minutes that reading and typing take, at the speeds named below. */
  readonly busyMinutes: number;
  /**
   * Share of the session's full length that is neither reading nor typing: what is free for thinking, if the person takes the whole of it.
   * How much of it anybody thinks cannot be measured on clients whose seconds are made up.
   */
  readonly freeShare: number | null;
  /** Turns that ask nothing. */
  readonly spaceShare: number | null;
  /** Letter pairs of the record's lines that stand in what the client wrote. */
  readonly ownWords: number | null;
  readonly parties: number;
  /** Parties drawn that the labels hold, of those drawn and of those spoken of. */
  readonly partiesRight: number | null;
  readonly partiesDrawn: number;
  readonly partiesSpokenOf: number;
  readonly mapPrecision: number | null;
  readonly mapRecall: number | null;
  /** Names drawn that do not belong, and left out that do. */
  readonly mapWrong: string;
  readonly mapMissed: string;
  /** Guards raised. */
  readonly guards: string;
  /** Whether those were the guards that the client's story calls for; null where the client's file does not say. */
  readonly guardsRight: boolean | null;
};

const closed: ReadonlySet<string> = new Set(
  asks.filter((move) => move.kind === "ask-closed").map((move) => move.id),
);

/** What MITI counts as a reflection: the client's matter given back, with room or before a question; lead-ins and repairs are none. */
const reflecting: ReadonlySet<string> = new Set(
  says
    .filter((say) => /^(?:reflect|summarise|hold-space|mirror|normalise)/u.test(say.kind))
    .filter((say) => !say.id.startsWith("repair-") && !say.id.startsWith("pace-"))
    .map((say) => say.id),
);

/** Overlap above which a reflection counts as handing back the same words. */
const parrotFrom = 0.7;

/** Characters of a mean answer from which a client counts as an ordinary one; the counselling model's clients wrote 22 to 34 in Japanese. */
const ordinaryAnswer = { ja: 20, en: 45 } as const;

/** Characters read a second: 500 a minute in Japanese, 240 words in English (Brysbaert 2019). */
const readsASecond = { ja: 8, en: 22 } as const;
/** Characters typed a second: about 90 a minute with conversion in Japanese, 45 words in English (Dhakal et al. 2018: 52 on a keyboard, 36 on a phone). */
const typesASecond = { ja: 1.5, en: 3.7 } as const;

const outcomeTopics = {
  aspiration: "outcomes.aspiration",
  values: "outcomes.values",
  fit: "outcomes.fit",
  plan: "outcomes.plan",
  collaboration: "outcomes.collaboration",
} as const;

export function measure(conversation: Conversation): Measures {
  const { client, opening, exchanges, log, record } = conversation;
  const turns = [opening, ...exchanges.map((exchange) => exchange.turn)];
  const replies = log.flatMap((event) => (event.kind === "counsellor-replied" ? [event.reply] : []));
  const questions = replies.filter((reply) => reply.questions === 1);
  const reflections = replies.filter((reply) => reply.parts.some((part) => reflecting.has(part.move)));
  const said = exchanges.flatMap(({ input }) => ("say" in input ? [input.say] : []));
  const overlaps = exchanges.flatMap(({ input, turn }) =>
    "say" in input && reflectionOf(turn.text, turn.questions) !== ""
      ? [overlap(reflectionOf(turn.text, turn.questions), input.say)]
      : [],
  );
  const ours = sum(turns.map((turn) => turn.text.length));
  const theirs = sum(said.map((text) => text.length));
  const offered = Object.entries(outcomeTopics).filter(
    ([, topic]) => (client.answers[topic] ?? []).length > 0,
  );
  const lines = [
    ...record.aspiration,
    ...record.values,
    ...record.fit,
    ...record.plan,
    ...record.collaboration,
    ...record.turningPoints,
  ];
  const care = record.guards.some(isCare);
  const meanAnswer = share(theirs, said.length) ?? 0;
  const ordinary = !care && meanAnswer >= ordinaryAnswer[client.lang];
  const busy = ours / readsASecond[client.lang] + theirs / typesASecond[client.lang];
  const afterWords = exchanges.filter(({ input, turn }) => "say" in input && turn.questions === 1);
  const map = client.people && matchMap(client.people, record.map.parties, said.join("\n"));
  return {
    client: client.id,
    turns: exchanges.length,
    minutes: turns.at(-1)?.elapsedMinutes ?? 0,
    finished: turns.at(-1)?.done === true,
    phases: new Set(turns.map((turn) => turn.phase)).size,
    outcomesOffered: offered.length,
    outcomesFilled: offered.filter(([section]) => !record.open.includes(section)).length,
    askedAgain: askedAgain(conversation),
    twoQuestions: turns.filter((turn) => questionsIn(turn.text) > 1).length,
    repeatedSentences: repeatedSentences(conversation),
    questions: questions.length,
    questionsATurn: share(questions.length, replies.length) ?? 0,
    openShare: share(
      questions.filter((reply) => !reply.parts.some((part) => closed.has(part.move))).length,
      questions.length,
    ),
    reflectionsToQuestions: share(reflections.length, questions.length),
    reflectionsWhereSaid: share(reflections.length, afterWords.length),
    complexShare: share(reflections.filter((reply) => reply.complex).length, reflections.length),
    parrotMean: share(sum(overlaps), overlaps.length),
    parrotAbove: share(overlaps.filter((value) => value > parrotFrom).length, overlaps.length),
    talkShare: share(ours, ours + theirs),
    talkShareOrdinary: ordinary ? share(ours, ours + theirs) : null,
    busyMinutes: Math.round(busy / 6) / 10,
    freeShare: share(Math.max(0, client.minutes * 60 - busy), client.minutes * 60),
    spaceShare: share(replies.filter((reply) => reply.questions === 0).length, replies.length),
    ownWords: share(sum(lines.map((line) => overlap(line.text, said.join("\n")))), lines.length),
    parties: record.map.parties.length,
    partiesRight: map ? map.right : null,
    partiesDrawn: map?.drawn ?? 0,
    partiesSpokenOf: map?.expected ?? 0,
    mapPrecision: map ? share(map.right, map.drawn) : null,
    mapRecall: map ? share(map.right, map.expected) : null,
    mapWrong: map?.wrong.join(" / ") ?? "",
    mapMissed: map?.missed.join(" / ") ?? "",
    guards: record.guards.join(" "),
    guardsRight:
      client.guards === undefined
        ? null
        : [...client.guards].sort().join() === [...record.guards].filter(isCare).sort().join(),
  };
}

/** Over all conversations: counts added up, shares averaged over those that have them. */
export function inSum(all: readonly Measures[]): Readonly<Record<string, number | string | null>> {
  const total = (figure: (one: Measures) => number) => sum(all.map(figure));
  const mean = (figure: (one: Measures) => number | null) => {
    const figures = all.map(figure).filter((value) => value !== null);
    return share(sum(figures), figures.length);
  };
  const judged = all.filter((one) => one.guardsRight !== null);
  return {
    client: `${all.length} in sum`,
    turns: total((one) => one.turns),
    minutes: Math.round(total((one) => one.minutes)),
    finished: share(all.filter((one) => one.finished).length, all.length),
    phases: mean((one) => one.phases),
    outcomesOffered: total((one) => one.outcomesOffered),
    outcomesFilled: share(
      total((one) => one.outcomesFilled),
      total((one) => one.outcomesOffered),
    ),
    askedAgain: total((one) => one.askedAgain),
    twoQuestions: total((one) => one.twoQuestions),
    repeatedSentences: total((one) => one.repeatedSentences),
    questions: total((one) => one.questions),
    questionsATurn: mean((one) => one.questionsATurn),
    openShare: mean((one) => one.openShare),
    reflectionsToQuestions: mean((one) => one.reflectionsToQuestions),
    reflectionsWhereSaid: mean((one) => one.reflectionsWhereSaid),
    complexShare: mean((one) => one.complexShare),
    parrotMean: mean((one) => one.parrotMean),
    parrotAbove: mean((one) => one.parrotAbove),
    talkShare: mean((one) => one.talkShare),
    talkShareOrdinary: mean((one) => one.talkShareOrdinary),
    busyMinutes: mean((one) => one.busyMinutes),
    freeShare: mean((one) => one.freeShare),
    spaceShare: mean((one) => one.spaceShare),
    ownWords: mean((one) => one.ownWords),
    parties: total((one) => one.parties),
    partiesRight: total((one) => one.partiesRight ?? 0),
    partiesDrawn: total((one) => one.partiesDrawn),
    partiesSpokenOf: total((one) => one.partiesSpokenOf),
    mapPrecision: share(
      total((one) => one.partiesRight ?? 0),
      total((one) => one.partiesDrawn),
    ),
    mapRecall: share(
      total((one) => one.partiesRight ?? 0),
      total((one) => one.partiesSpokenOf),
    ),
    mapWrong: "",
    mapMissed: "",
    guards: "",
    guardsRight: share(judged.filter((one) => one.guardsRight).length, judged.length),
  };
}

/** Guilt is a small lead inside the arc and scope an aside; care is what must not be missed or raised for nothing. */
const isCare = (guard: string) => guard === "safety" || guard === "treatment";

function askedAgain({ log }: Conversation): number {
  const told = new Set<string>();
  let again = 0;
  for (const event of log) {
    if (event.kind === "topic-answered") told.add(event.topic);
    if (event.kind === "counsellor-replied" && event.reply.asks !== null && told.has(event.reply.asks))
      again += 1;
  }
  return again;
}

/** Sentences said twice, outside the contacts and instructions of a crisis. */
function repeatedSentences({ opening, exchanges }: Conversation): number {
  const sentences = [opening, ...exchanges.map((exchange) => exchange.turn)]
    .filter((turn) => turn.phase !== "safety")
    .flatMap((turn) => turn.text.split("\n"))
    .filter((line) => !/^[・·]/u.test(line))
    .flatMap((line) => line.split(/(?<=[。])|(?<=[.?][”"]?)\s/u))
    .filter((sentence) => sentence.trim() !== "");
  return sentences.length - new Set(sentences).size;
}

function questionsIn(text: string): number {
  return text.split("\n").filter((line) => /(?:[?？]|か。)\s*$/u.test(line)).length;
}

function reflectionOf(text: string, questions: number): string {
  const lines = text.split("\n");
  return (questions === 0 ? lines : lines.slice(0, -1)).join("");
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
