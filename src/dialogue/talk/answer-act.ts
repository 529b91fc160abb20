import type { Act, Lang } from "../../language/index.ts";
import { askFor } from "../ask-for.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { scopeSays } from "../guards/scope.ts";
import { asks, says } from "../moves/index.ts";
import { guardOf, type State } from "../state.ts";
import { voiceOf } from "../said-back/voice.ts";

/** Acts that need an answer of their own before the session can go on. */
export function answerAct(state: State, act: Act | null): Choice | null {
  const leaveFloor = (...ids: readonly string[]): Choice | null => {
    const say = firstWorded(state, byId(says, ...ids));
    return say && choice({ phase: state.phase, say, awaits: state.open?.topic ?? null });
  };
  switch (act) {
    case "agree":
      return state.open?.topic === "rating" ? leaveFloor("rating-how") : null;
    case "asks-advice": {
      const tried =
        state.used["ask-tried"] || state.used["ask-tried-smaller"]
          ? null
          : askFor(state, { topic: "concern.tried", phase: state.phase, form: 15 });
      const say = firstWorded(state, byId(says, "repair-asks-advice"));
      return tried ? choice({ phase: state.phase, say, ask: tried }) : leaveFloor("repair-advice-options");
    }
    case "off-topic": {
      const say =
        guardOf(state, "scope")?.turn === state.turn
          ? firstWorded(state, byId(scopeSays, "scope-off-topic"))
          : null;
      return say
        ? choice({ phase: "scope", say, awaits: state.open?.topic ?? null })
        : leaveFloor("repair-off-topic");
    }
    case "disagree":
      // What was meant to turn a word around may have felt like teasing.
      if (state.lastReply?.move === "mirror-only" && isPlainNo(state)) return leaveFloor("mirror-apology");
      // A plain no to a question is an answer, and one to an offer declines it: neither corrects anything.
      if (state.last?.answered || state.lastReply?.questions === 1 || offered(state)) return null;
      return leaveFloor("repair-disagree");
    default:
      return null;
  }
}

/** Whether the last reply ended in an offer to say more. */
function offered({ lastReply, lang }: State): boolean {
  return offers[lang].test(lastReply?.text.split("\n").at(-1) ?? "");
}

const offers: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:よければ|続き|先も|もう少し|浮かぶ)[^。]{0,20}(?:どうぞ|ください)|どうぞ。$|続けてください/u,
  en: /\b(?:if you (?:like|want)|if there’s more|say (?:more|as much)|go on|tell me more|hear (?:a bit )?more)\b/iu,
};

/** Characters up to which a no is one to what was said; a longer answer has taken the turn of words up. */
const longestNo: Readonly<Record<Lang, number>> = { ja: 22, en: 60 };

function isPlainNo({ last, lang }: State): boolean {
  return last !== null && last.text.trim().length <= longestNo[lang];
}

/** A break is simply given; the question waits. */
export function answerPause(state: State): Choice | null {
  const { last } = state;
  if (!last || voiceOf(last.text, last.findings, state.lang) !== "pause") return null;
  const say = firstWorded(state, byId(says, "repair-pause"));
  return say && choice({ phase: state.phase, say, awaits: state.open?.topic ?? null });
}

/** Rough words to the counsellor: nothing is said back to them, the way of going on is put in the client's hands. */
export function answerHostility(state: State): Choice | null {
  const { last } = state;
  if (!last || voiceOf(last.text, last.findings, state.lang) !== "hostile") return null;
  const say = firstWorded(state, byId(says, "repair-irritation", "pace-lead"));
  const isFirst = state.used["repair-irritation"] === undefined;
  if (isFirst) return say && choice({ phase: state.phase, say, awaits: state.open?.topic ?? null });
  const ask = state.asked["close.pace"]
    ? null
    : askFor(state, { topic: "close.pace", phase: state.phase, form: 15 });
  return say && ask ? choice({ phase: state.phase, say, ask }) : null;
}

/** Why the question that stands was asked, in plain words; null where none was. */
export function whyAsked({ lastReply, open, lang }: State): string | null {
  if (lastReply?.questions === 1) return lastReply.why;
  return asks.find((move) => move.id === open?.move)?.why[lang] ?? null;
}
