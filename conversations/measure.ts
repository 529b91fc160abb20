import { asks } from "../src/dialogue/moves/index.ts";
import { overlap } from "../src/dialogue/overlap.ts";
import type { Conversation } from "./client.ts";

/** Figures of one conversation. Shares are 0 to 1. */
export type Measures = {
  readonly client: string;
  readonly turns: number;
  readonly minutes: number;
  readonly finished: boolean;
  readonly phases: number;
  readonly outcomesFilled: number;
  readonly outcomesOffered: number;
  readonly askedAgain: number;
  readonly twoQuestions: number;
  readonly repeatedSentences: number;
  readonly questions: number;
  readonly openShare: number;
  readonly reflectionsToQuestions: number;
  readonly complexShare: number;
  readonly parrotMean: number;
  readonly parrotAbove: number;
  readonly talkShare: number;
  readonly spaceShare: number;
  readonly parties: number;
  readonly guards: readonly string[];
};

const closed: ReadonlySet<string> = new Set(
  asks.filter((move) => move.kind === "ask-closed").map((move) => move.id),
);

/** Overlap above which a reflection counts as handing back the same words. */
const parrotFrom = 0.7;

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
  const arc = turns.filter((turn) => turn.phase !== "safety");
  const replies = log.flatMap((event) => (event.kind === "counsellor-replied" ? [event.reply] : []));
  const questions = replies.filter((reply) => reply.questions === 1);
  const spoken = replies.filter((reply) => reply.parts.length > reply.questions);
  const said = exchanges.flatMap(({ input }) => ("say" in input ? [input.say] : []));
  const overlaps = exchanges.flatMap(({ input, turn }) =>
    "say" in input && reflectionOf(turn.text, turn.questions) !== ""
      ? [overlap(reflectionOf(turn.text, turn.questions), input.say)]
      : [],
  );
  const sentences = arc.flatMap((turn) => turn.text.split("\n"));
  const told = new Set<string>();
  let askedAgain = 0;
  for (const event of log) {
    if (event.kind === "topic-answered") told.add(event.topic);
    if (event.kind === "counsellor-replied" && event.reply.asks !== null && told.has(event.reply.asks))
      askedAgain += 1;
  }
  const ours = turns.reduce((sum, turn) => sum + turn.text.length, 0);
  const theirs = said.reduce((sum, text) => sum + text.length, 0);
  const sections = Object.entries(outcomeTopics).filter(
    ([, topic]) => (client.answers[topic] ?? []).length > 0,
  );
  return {
    client: client.id,
    turns: exchanges.length,
    minutes: turns.at(-1)?.elapsedMinutes ?? 0,
    finished: turns.at(-1)?.done === true,
    phases: new Set(turns.map((turn) => turn.phase)).size,
    outcomesOffered: sections.length,
    outcomesFilled: sections.filter(([section]) => !record.open.includes(section)).length,
    askedAgain,
    twoQuestions: turns.filter((turn) => questionsIn(turn.text) > 1).length,
    repeatedSentences: sentences.length - new Set(sentences).size,
    questions: questions.length,
    openShare: share(
      questions.filter((reply) => !reply.parts.some((part) => closed.has(part.move))).length,
      questions.length,
    ),
    reflectionsToQuestions: share(spoken.length, questions.length),
    complexShare: share(spoken.filter((reply) => reply.complex).length, spoken.length),
    parrotMean: share(
      overlaps.reduce((sum, value) => sum + value, 0),
      overlaps.length,
    ),
    parrotAbove: share(overlaps.filter((value) => value > parrotFrom).length, overlaps.length),
    talkShare: share(ours, ours + theirs),
    spaceShare: share(replies.filter((reply) => reply.questions === 0).length, replies.length),
    parties: record.map.parties.length,
    guards: record.guards,
  };
}

function questionsIn(text: string): number {
  return text.split("\n").filter((line) => /(?:[?？]|か。)\s*$/u.test(line)).length;
}

function reflectionOf(text: string, questions: number): string {
  const lines = text.split("\n");
  return (questions === 0 ? lines : lines.slice(0, -1)).join("");
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}
