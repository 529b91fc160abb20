import { nextTopic } from "../agenda.ts";
import { askFor } from "../ask-for.ts";
import { asksForAdvice } from "../talk/asks-for-advice.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { farewell } from "../farewell.ts";
import { says } from "../moves/index.ts";
import type { Say } from "../moves/move.ts";
import { linesToRead, replyToRequest } from "./reply-to-request.ts";
import type { State } from "../state.ts";

/** What was asked to be done with the record, or about where it goes, is answered; the question that stood still stands. */
export function answerRequest(state: State): Choice | null {
  const id = replyToRequest(state);
  const plain = id === null ? null : firstWorded(state, byId(says, id, ...(whenSpent[id] ?? [])));
  if (id === null || plain === null) return null;
  const say = withLines(state, plain, linesToRead(state, id));
  // What was not done, or is being looked at, stays open: nothing ends on it.
  if (state.phase === "close" && staysOpen.has(id))
    return choice({ phase: "close", say, awaits: "close.read-back" });
  const { item } = nextTopic(state);
  if (state.phase !== "close") {
    const topic = state.open?.topic;
    if (!asksWhoSees.has(say.move.id)) return choice({ phase: state.phase, say, awaits: topic ?? null });
    // What was told beside the question was an answer: then the next one is asked, else the same from nearer by.
    const again =
      state.last?.answered === null
        ? null
        : topic === undefined
          ? item
          : topic !== "rating" && (state.asked[topic] ?? 0) < 2
            ? ({ topic, phase: state.phase, form: 15 } as const)
            : null;
    return choice({
      phase: state.phase,
      say,
      ask: again && askFor(state, again),
      ...(again ? {} : { awaits: topic ?? null }),
    });
  }
  const ask = item && askFor(state, item);
  const last = ask ? null : farewell(state);
  return last ? { ...last, lead: say.worded.text, parts: [say] } : choice({ phase: "close", say, ask });
}

const staysOpen: ReadonlySet<string> = new Set(["request-shown", "request-unclear", "request-partly"]);

/** Something said with lines of the record under it, each as it stands there. */
function withLines({ lang }: State, say: Spoken<Say>, lines: readonly string[]): Spoken<Say> {
  const marked = lines.map((line) => (lang === "ja" ? `「${line}」` : `“${line}”`));
  return { ...say, worded: { ...say.worded, text: [say.worded.text, ...marked].join("\n") } };
}

/** Who asks at the close what to say or do is not sent away: no advice, and the floor is theirs. */
export function answerAdvice(state: State): Choice | null {
  const { last, lang, phase } = state;
  if (phase !== "close" || !last || state.used["close-advice"] || !asksForAdvice(last.text, lang))
    return null;
  const say = firstWorded(state, byId(says, "close-advice"));
  return say && choice({ phase, say, awaits: null });
}

const asksWhoSees: ReadonlySet<string> = new Set(["request-who-sees", "request-operator-sees"]);

/** What says the same where every wording has been used. */
const whenSpent: Readonly<Partial<Record<string, readonly string[]>>> = {
  "request-unclear": ["read-back-by-hand"],
  "request-partly": ["request-unclear", "read-back-by-hand"],
  "request-changed": ["request-is-done"],
};
