import type { Lang } from "../language/index.ts";
import type { Citation, Reply } from "./event.ts";
import type { State } from "./state.ts";

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
    .find((text) => text !== null && text.length <= longestQuote);
  const why = last?.why ?? "";
  return {
    phase: last?.phase ?? state.phase,
    move: "explain",
    asks: null,
    awaits: state.open?.topic ?? null,
    text: words ? `${why}\n${builtOn[state.lang](words)}` : why,
    questions: 0,
    complex: false,
    why,
    because,
    suggestions: [],
    parts: [],
    rejected: [],
  };
}

/** The client's words at a citation, where the state still holds them. */
function wordsAt(state: State, citation: Citation): string | null {
  if (state.last?.turn === citation.turn) return state.last.text.slice(citation.start, citation.end);
  const answer = Object.values(state.answered).find(
    (said) =>
      said.said.turn === citation.turn && said.said.start <= citation.start && said.said.end >= citation.end,
  );
  return answer
    ? answer.text.slice(citation.start - answer.said.start, citation.end - answer.said.start)
    : null;
}
