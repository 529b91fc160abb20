import type { Lang } from "../language/index.ts";
import { clauseMarks } from "./clause-marks.ts";
import { clause, longestClause, longestSide, type Quote, within } from "./quote-clause.ts";
import type { Said, State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** What an earlier question drew; the answer just given is said back as what it is. */
export function drawnBy(state: State, slot: keyof typeof topicOf): Quote | null {
  const answer = state.answered[topicOf[slot]];
  if (!answer || answer.said.turn === state.last?.turn) return null;
  const drawn =
    ownDoing(state, slot, answer) ?? clause(state, answer, state.lang === "en" ? longestClause : longestSide);
  // 「選ぶとかじゃない」 is no reason.
  return slot === "reason" ? affirmed(drawn, state.lang) : drawn;
}

/** Of what somebody does every day, or would do for others, the clause that tells the doing. */
function ownDoing(state: State, slot: keyof typeof topicOf, { said }: Said): Quote | null {
  if (state.lang !== "en" || (slot !== "everyday" && slot !== "better")) return null;
  const told = state.told
    .filter((each) => each.said.turn === said.turn && /^(?:i|we)\b/iu.test(each.text))
    .toSorted((a, b) => a.said.start - b.said.start);
  for (const each of told) {
    const quoted = within(state, each, longestClause);
    if (quoted) return quoted;
  }
  return null;
}

const topicOf = {
  example: "mirror.example",
  reason: "recipient.reason",
  better: "recipient.better",
  reaction: "contact.last-reaction",
  stops: "contact.where-it-stops",
  insideView: "circle.inside-view",
  everyday: "role.everyday",
  absence: "role.absence",
  role: "role.restated",
  gained: "assets.gained",
} as const satisfies Readonly<Record<string, Topic>>;

/** What somebody cannot do is no strength, whatever it answered. */
export function affirmed(quoted: Quote | null, lang: Lang): Quote | null {
  return quoted && clauseMarks[lang].denies.test(quoted.text) ? null : quoted;
}
