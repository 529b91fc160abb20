import type { Lang } from "../language/index.ts";
import type { Citation, Reply } from "./event.ts";
import { type PassedReason, passedReasons, passedSentence, topicNames } from "./explain-words.ts";
import type { Said, State } from "./state.ts";

const builtOn: Readonly<Record<Lang, (words: string) => string>> = {
  ja: (words) => `「${words}」という言葉から続けています。`,
  en: (words) => `It follows from your words: “${words}”.`,
};

/** Characters of the client's words quoted in an explanation. */
const longestQuote = 40;

/** Answers "why this question?" in plain words. The question stays open; nothing is asked. */
export function explain(state: State): Reply {
  const last = state.lastReply;
  const because = last?.because ?? [];
  const words = because
    .map((citation) => wordsAt(state, citation))
    .map((text) => text && asQuoted(text, state.lang))
    .find((text) => text !== null && text.length <= longestQuote);
  const why = last?.why ?? "";
  return {
    phase: last?.phase ?? state.phase,
    move: "explain",
    asks: null,
    awaits: state.open?.topic ?? null,
    text: [why, words ? builtOn[state.lang](words) : null, passedOver(state)].filter(Boolean).join("\n"),
    questions: 0,
    complex: false,
    why,
    because,
    suggestions: [],
    parts: [],
    rejected: [],
  };
}

/** Words as they stand inside quotation marks: without the full stop, and with inner marks of their own. */
function asQuoted(text: string, lang: Lang): string {
  const bare = text.replace(/[\s。．.、,]+$/u, "");
  return lang === "ja" ? bare.replaceAll("「", "『").replaceAll("」", "』") : bare;
}

/** Questions that are named as passed over: enough to show that the order has reasons. */
const passedNamed = 2;

/** What was not asked although it came first, and why, for the person. Null where nothing worth saying was passed over. */
function passedOver(state: State): string | null {
  const last = state.lastReply;
  const parts = (last?.rejected ?? []).flatMap(({ topic, reason }) => {
    const name = topic && topicNames[topic]?.[state.lang];
    // What was asked and answered needs no reason; what was told unasked does.
    if (!topic || !name || !isReason(reason) || (reason === "told" && state.asked[topic])) return [];
    // Only what lies beside this question is worth a word; the rest of the order would be named turn after turn.
    if (last?.asks && partOf(topic) !== partOf(last.asks)) return [];
    return [{ name, reason: passedReasons[reason][state.lang] }];
  });
  return parts.length === 0 ? null : passedSentence[state.lang](parts.slice(-passedNamed));
}

const partOf = (topic: string) => topic.split(".")[0];

function isReason(reason: string): reason is PassedReason {
  return Object.hasOwn(passedReasons, reason);
}

/** The client's words at a citation, where the state still holds them. */
function wordsAt(state: State, citation: Citation): string | null {
  const holds = ({ said }: Said) =>
    said.turn === citation.turn && said.start <= citation.start && said.end >= citation.end;
  if (state.last?.turn === citation.turn) return state.last.text.slice(citation.start, citation.end);
  const source = [...Object.values(state.answered), ...state.told].find(holds);
  return source
    ? source.text.slice(citation.start - source.said.start, citation.end - source.said.start)
    : null;
}
