import type { Lang } from "../../language/index.ts";
import { mayOffer, standingCare, type StandingCare } from "../care.ts";
import { lastFan, matching, quietSince } from "../fans.ts";
import type { PastSession } from "../past.ts";
import { actsOf } from "../plan.ts";
import type { Talk, TalkAnswer, WeeksState } from "../state.ts";
import { careWords } from "./care-words.ts";
import { talkScripts } from "./scripts.ts";
import { fill, quotable, type TalkQuestion, type TalkWords } from "./talk.ts";

/** What is said next in a short talk: at most one question. */
export type TalkTurn = {
  readonly talk: string;
  /** Answers and left questions so far. */
  readonly n: number;
  readonly asks: string | null;
  readonly text: string;
  readonly questions: 0 | 1;
  readonly why: string;
  readonly suggestions: readonly string[];
  /** Contacts are shown before the text while this stands. */
  readonly care: StandingCare["kind"] | null;
  readonly done: boolean;
};

export function talkTurn(
  state: WeeksState,
  sessions: readonly PastSession[],
  talk: Talk,
  today: string,
): TalkTurn {
  const { lang } = talk;
  const n = talk.answers.length + talk.left.length;
  const care = standingCare(state, sessions);
  const shown = care?.kind ?? null;
  const plain = {
    talk: talk.id,
    n,
    asks: null,
    questions: 0,
    why: "",
    suggestions: [],
    care: shown,
  } as const;
  if (care && !mayOffer(care)) {
    const words = careWords[care.kind][lang];
    // Asked once; after that the contacts stay, and nothing is asked.
    const asks = care.severity === "ask" && words.ask !== null;
    const text = [words.lead, asks ? words.ask : words.stay].join("\n");
    return {
      ...plain,
      text,
      questions: asks ? 1 : 0,
      why: words.why,
      suggestions: [words.misread],
      done: talk.closed,
    };
  }
  const script = talkScripts[talk.kind];
  const words = wordsFor(state, sessions, talk, today);
  const question = talk.closed ? null : nextQuestion(talk, words);
  const lead = leadOf(talk, words);
  if (!question) {
    const ending = talk.answers.length === 0 ? nothingSaid[lang] : (fill(script.close[lang], words) ?? "");
    const text = [talk.closed ? null : lead, ending].filter((part) => part !== null).join("\n");
    return { ...plain, text, done: true };
  }
  return {
    ...plain,
    asks: question.topic,
    text: [lead, fill(question.ask[lang], words)].filter((part) => part !== null).join("\n"),
    questions: 1,
    why: question.why[lang],
    suggestions: question.suggestions?.[lang] ?? [],
    done: false,
  };
}

/** The question that is open; null when all were answered or left. */
export function openQuestion(
  state: WeeksState,
  sessions: readonly PastSession[],
  talk: Talk,
  today: string,
): TalkQuestion | null {
  return talk.closed ? null : nextQuestion(talk, wordsFor(state, sessions, talk, today));
}

const nothingSaid: Readonly<Record<Lang, string>> = {
  ja: "今回は、何も書き残していません。またいつでも始められます。",
  en: "Nothing was noted this time. It can be started again whenever you like.",
};

function nextQuestion(talk: Talk, words: TalkWords): TalkQuestion | null {
  const past = new Set([...talk.answers.map(({ topic }) => topic), ...talk.left]);
  const questions = talkScripts[talk.kind].questions;
  return (
    questions.find(
      ({ topic, onlyWith }) => !past.has(topic) && (onlyWith === undefined || isThere(onlyWith, talk, words)),
    ) ?? null
  );
}

/** The use of an asset is asked right after the asset, and only of one that was told, however long its words are. */
function isThere(slot: keyof TalkWords, talk: Talk, words: TalkWords): boolean {
  if (slot !== "asset") return words[slot] !== undefined;
  const last = talk.answers.at(-1)?.topic;
  return last !== undefined && !last.endsWith("-use") && !talk.left.includes(`${last}-use`);
}

/** What is said before the question: the opening, or something that links the last answer. */
function leadOf(talk: Talk, words: TalkWords): string | null {
  const script = talkScripts[talk.kind];
  if (talk.answers.length + talk.left.length === 0) return fill(script.open[talk.lang], words);
  const last = lastStep(talk);
  const after = last ? script.after[last.topic] : undefined;
  return after ? fill(after[talk.lang], words) : null;
}

/** The last answer, where it was the last thing that happened in this talk. */
function lastStep(talk: Talk): TalkAnswer | undefined {
  const order = talkScripts[talk.kind].questions.map(({ topic }) => topic);
  const answer = talk.answers.at(-1);
  const isNewest =
    answer !== undefined && talk.left.every((topic) => order.indexOf(topic) < order.indexOf(answer.topic));
  return isNewest ? answer : undefined;
}

function wordsFor(state: WeeksState, sessions: readonly PastSession[], talk: Talk, today: string): TalkWords {
  const { lang } = talk;
  const answer = talk.answers.at(-1);
  const act = actsOf(state, sessions, today).find(({ id }) => id === talk.about);
  const last = lastFan(sessions);
  const isSameLang = last?.lang === lang;
  const named = talk.answers.flatMap(({ parties }) => parties);
  const quiet = quietSince(state, sessions).find(
    (party) => !named.some(({ name }) => matching([party], name)),
  );
  return whole({
    act: quotable(act?.text, lang),
    with: quotable(act?.with, lang),
    gist: quotable(answer?.gist, lang),
    asset: quotable(answer?.gist, lang),
    aspiration: isSameLang
      ? quotable(aspirationOf(state, sessions) ?? last?.record.aspiration[0]?.text, lang)
      : undefined,
    quiet: isSameLang ? quotable(quiet?.name, lang) : undefined,
  });
}

/** The newest line that the person wrote of what they work for, from an earlier look again. */
function aspirationOf(state: WeeksState, sessions: readonly PastSession[]): string | undefined {
  const since = lastFan(sessions)?.at ?? "";
  const looks = state.talks.filter(({ kind, closed, at }) => kind === "look-again" && closed && at > since);
  return looks.at(-1)?.answers.findLast(({ topic }) => topic === "look.changed")?.text;
}

function whole(words: { readonly [Slot in keyof TalkWords]: string | undefined }): TalkWords {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}
