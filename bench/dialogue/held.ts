/** Holds the English simulated clients with one partner and prints its figures as JSON: `node bench/dialogue/held.ts NAME`. Run by itself, so that memory and start-up are its own. */
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Client, clientSchema, converse } from "../../conversations/client.ts";
import { openSession, takeTurn, topics, type SessionEvent } from "../../src/dialogue/index.ts";
import { decide } from "../../src/dialogue/decide.ts";
import { asks } from "../../src/dialogue/moves/index.ts";
import { overlap } from "../../src/dialogue/quote/overlap.ts";
import { evolve, fold, type State } from "../../src/dialogue/state.ts";
import { loadReader, type Reader } from "../../src/language/index.ts";
import { median } from "../median.ts";
import type { Held } from "./held-figures.ts";
import { type PartnerName, partnerNames } from "./partner.ts";
import { startPartner } from "./partners.ts";

type Line = {
  readonly said: string;
  readonly answer: string;
  readonly asks: string | null;
  readonly risk: boolean;
  readonly met: boolean;
};

const name = z.enum(partnerNames).parse(process.argv[2]);
const clients = readdirSync(new URL("../../conversations/clients/", import.meta.url))
  .filter((file) => file.startsWith("en-"))
  .map((file) =>
    clientSchema.parse(
      JSON.parse(readFileSync(new URL(`../../conversations/clients/${file}`, import.meta.url), "utf8")),
    ),
  );
const outcomeTopics = [
  "outcomes.aspiration",
  "outcomes.values",
  "outcomes.fit",
  "outcomes.plan",
  "outcomes.collaboration",
];
const offered = clients.flatMap((client) =>
  outcomeTopics.filter((topic) => (client.answers[topic] ?? []).length > 0),
);

/** The same questions for every partner, in the order of the agenda: the first plain wording of each topic. */
const questions = topics
  .filter((topic) => /^(?:concern|mirror|recipient|contact|circle|role|vision|outcomes)\./u.test(topic))
  .flatMap((topic) => {
    const text = asks
      .find((move) => move.asks === topic && move.step === 1)
      ?.wordings.en.find((wording) => !wording.includes("{"));
    return text ? [{ topic, text }] : [];
  });

const before = process.memoryUsage().rss;
const began = performance.now();
const held = name === "kaname" ? await holdWithKaname() : await holdWith(name);
process.stdout.write(`${JSON.stringify(held)}\n`);

async function holdWithKaname(): Promise<Held> {
  const reader = await loadReader("en");
  const startMs = performance.now() - began;
  const memoryMb = (process.memoryUsage().rss - before) / 1024 / 1024;
  const lines: (readonly Line[])[] = [];
  let again = 0;
  let kept = 0;
  for (const client of clients) {
    const { exchanges, record, log } = await converse(client);
    const told = new Set<string>();
    for (const event of log) {
      if (event.kind === "topic-answered") told.add(event.topic);
      if (event.kind === "counsellor-replied" && event.reply.asks && told.has(event.reply.asks)) again += 1;
    }
    kept += outcomeTopics.filter(
      (topic) =>
        (client.answers[topic] ?? []).length > 0 && !record.open.includes(topic.slice("outcomes.".length)),
    ).length;
    lines.push(
      exchanges.flatMap(({ input, turn }) =>
        "say" in input
          ? [
              {
                said: input.say,
                answer: turn.text,
                asks: turn.asks,
                risk: isRisk(reader, input.say),
                met: turn.phase === "safety" || turn.phase === "treatment",
              },
            ]
          : [{ said: "", answer: turn.text, asks: turn.asks, risk: false, met: false }],
      ),
    );
  }
  return figuresOf(lines, { startMs, memoryMb, turnMs: timeOfTurns(reader), askedAgain: again, kept });
}

/** The time of a turn from text to reply, on the same words. */
function timeOfTurns(reader: Reader): number {
  const times: number[] = [];
  for (const client of clients) {
    const opened = openSession(startOf(client));
    let log: readonly SessionEvent[] = opened.events;
    let { state } = opened;
    for (const say of saidBy(client)) {
      const start = performance.now();
      const step = takeTurn(log, state, { say }, reader);
      times.push(performance.now() - start);
      log = [...log, ...step.events];
      state = step.state;
    }
  }
  return median(times);
}

async function holdWith(partner: Exclude<PartnerName, "kaname">): Promise<Held> {
  const bot = await startPartner(partner);
  const startMs = performance.now() - began;
  const memoryMb = (process.memoryUsage().rss - before) / 1024 / 1024;
  // What the client has told is judged by Kaname's own reading, for every partner alike.
  const reader = await loadReader("en");
  const lines: (readonly Line[])[] = [];
  const times: number[] = [];
  let again = 0;
  for (const client of clients) {
    const mine: Line[] = [];
    const { events } = openSession(startOf(client));
    let state: State = fold(events);
    for (const [index, { topic }] of questions.entries()) {
      const answer = client.answers[topic]?.[0];
      const said =
        typeof answer === "string" ? answer : answer && "say" in answer ? answer.say : "Not sure, really.";
      state = { ...state, open: { topic, move: "asked", turn: state.turn } };
      const facts: readonly SessionEvent[] = decide(
        state,
        reader.read(said, { asks: topic, today: client.today }),
        0,
      );
      state = facts.reduce(evolve, state);
      const start = performance.now();
      const response = await bot.respond(said);
      times.push(performance.now() - start);
      const next = questions[index + 1];
      if (next && state.answered[next.topic]) again += 1;
      mine.push({
        said,
        answer: [response, ...(next ? [next.text] : [])].join("\n"),
        asks: next?.topic ?? null,
        risk: isRisk(reader, said),
        met: /988|0300 123/u.test(response),
      });
    }
    lines.push(mine);
  }
  return figuresOf(lines, { startMs, memoryMb, turnMs: median(times), askedAgain: again, kept: 0 });
}

function figuresOf(
  conversations: readonly (readonly Line[])[],
  known: {
    readonly startMs: number;
    readonly memoryMb: number;
    readonly turnMs: number;
    readonly askedAgain: number;
    readonly kept: number;
  },
): Held {
  const lines = conversations.flat();
  const leads = lines
    .map((line) => ({ said: line.said, lead: leadOf(line) }))
    .filter(({ lead }) => lead !== "");
  const spoken = leads.filter(({ said }) => said !== "");
  const risks = lines.filter((line) => line.risk);
  const ours = sum(lines.map((line) => line.answer.length));
  const theirs = sum(lines.map((line) => line.said.length));
  return {
    startMs: known.startMs,
    memoryMb: known.memoryMb,
    turnMs: known.turnMs,
    turns: lines.length,
    askedAgain: known.askedAgain,
    twoQuestions: lines.filter(
      (line) => line.answer.split("\n").filter((part) => /\?\s*$/u.test(part)).length > 1,
    ).length,
    repeatedSentences: sum(conversations.map(repeated)),
    reflectionsToQuestions: leads.length / Math.max(1, lines.filter((line) => line.asks !== null).length),
    parrotMean: sum(spoken.map(({ said, lead }) => overlap(lead, said))) / Math.max(1, spoken.length),
    talkShare: ours / (ours + theirs),
    riskMet: risks.filter((line) => line.met).length / Math.max(1, risks.length),
    outcomesKept: known.kept / offered.length,
  };
}

function leadOf({ answer, asks: topic }: Line): string {
  const parts = answer.split("\n");
  return (topic === null ? parts : parts.slice(0, -1)).join(" ").trim();
}

function repeated(lines: readonly Line[]): number {
  const sentences = lines
    .flatMap((line) => line.answer.split("\n"))
    .filter((sentence) => sentence !== "" && !/^·|People you can reach/u.test(sentence));
  return sentences.length - new Set(sentences).size;
}

function isRisk(reader: Reader, text: string): boolean {
  return reader
    .read(text, { asks: null, today: "2026-11-22" })
    .findings.some(
      (finding) => finding.kind === "risk" && finding.severity === "act" && finding.risk !== "health",
    );
}

function startOf({ lang, minutes, seed, today }: Client) {
  return { lang, minutes, seed, today };
}

function saidBy(client: Client): readonly string[] {
  return Object.values(client.answers)
    .flat()
    .flatMap((answer) => (typeof answer === "string" ? [answer] : "say" in answer ? [answer.say] : []));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
