import type { Lang } from "../../language/index.ts";
import { nextTopic } from "../agenda.ts";
import { askFor } from "../ask-for.ts";
import { operator } from "../requests/reply-to-request.ts";
import { whyAsked } from "./answer-act.ts";
import { byId, choice, type Choice, firstWorded, type Spoken } from "../choice.ts";
import { farewell } from "../farewell.ts";
import { answersThatItIsNotThem, answersThatItIsNoWeakness } from "../guards/choose-treatment.ts";
import { blameSays } from "../guards/treatment-blame.ts";
import { asks, says } from "../moves/index.ts";
import type { Say } from "../moves/move.ts";
import { remembered } from "../remember.ts";
import { guardOf, phaseIndex, type State } from "../state.ts";
import { isOnlyAsides } from "./aside.ts";
import { looselyAsked, onlyAsks, type Question, questionsIn } from "./question.ts";
import { saidLately } from "./said-lately.ts";
import { takenWrongly } from "./taken-wrongly.ts";
import { actOf } from "../told.ts";
import { quotedIn } from "../requests/words-of-request.ts";

/** What a sentence of the last utterance asks the counsellor, by its words; null where none does. */
export const plainlyAsked = remembered((state): Question | null => {
  const { last, lang, did } = state;
  if (!last || did !== null) return null;
  const said = saidLately(state);
  const asked = questionsIn(last.text, lang, said).map(({ asks }) => asks);
  // "First what? I was telling you about a cake.": who goes on by themselves needs no word about the question.
  const first = asked.find((one) => !aboutTheQuestion.has(one)) ?? asked[0];
  // Who reproaches that it was not answered, and can be answered now, is.
  const isOwed = first === "asked-already" && owed(state) !== null;
  const isAll = onlyAsks(last.text, lang, said) || isOnlyAsides(last.text, lang, said);
  return first && (isOwed || !aboutTheQuestion.has(first) || isAll) ? first : null;
});

/** What a question asks of the last question; all others ask of the program, or of oneself. */
const aboutTheQuestion: ReadonlySet<Question> = new Set<Question>(["meaning", "why", "asked-already"]);

/**
 * A question of the client's own gets a plain answer before anything else, and nothing is asked on top of it: what stood open still stands.
 */
export function answerQuestion(state: State): Choice | null {
  const asked = plainlyAsked(state);
  return asked === null || isGuarded(state) ? null : answerTo(state, asked);
}

/** One that is known for a question only by the whole of what was said is answered once nothing else is asked for by it. */
export function answerWhatIsAsked(state: State): Choice | null {
  const { last, lang, did } = state;
  if (!last || did !== null || isGuarded(state)) return null;
  const loosely = questionsIn(last.text, lang, saidLately(state))[0]?.asks ?? looselyAsked(last.text, lang);
  if (last.does.instead === "question") return answerTo(state, loosely ?? "unknown");
  const isOne = actOf(last.findings) === "question-to-you" && loosely !== null && loosely !== "which";
  return isOne ? answerTo(state, loosely) : null;
}

/** Danger to life, and what a guard has just heard for the first time, come before any question. */
function isGuarded(state: State): boolean {
  const safety = guardOf(state, "safety");
  return (
    (safety !== undefined && (!safety.eased || safety.easedAt === state.turn)) ||
    state.guards.some(({ turn }) => turn === state.turn)
  );
}

function answerTo(state: State, asked: Question | "unknown"): Choice | null {
  const say = (...ids: readonly string[]) => leaveFloor(state, ...ids);
  const namedHelp = state.lastReply?.parts.some(({ move }) => namesHelp.has(move)) ?? false;
  if (namedHelp && !ofTheProgram.has(asked) && asked !== "told-to-leave") return say("treatment-why-numbers");
  if (state.open?.topic === "rating" && !ofTheProgram.has(asked))
    return asksWhichEnd.test(state.last?.text ?? "") ? say("talk-scale") : say("rating-how");
  switch (asked) {
    case "sees":
      return operator[state.lang].test(state.last?.text ?? "")
        ? say("request-operator-sees")
        : say("request-who-sees");
    case "how-to-erase":
      return say("talk-erase");
    case "you":
      return say("repair-question-to-you");
    case "yours":
      return whatWasHeard(state) ?? say("repair-question-to-you");
    case "purpose":
      return say("talk-purpose");
    case "duty":
      return say("talk-no-duty");
    case "how-long":
      return say("met-how-long");
    case "how-to-end":
      return say("talk-how-to-end");
    case "is-it-over":
      return isItOver(state);
    case "language":
      return say("talk-language");
    case "afterwards":
      return say("talk-afterwards");
    case "where-is-the-record":
      return say("talk-where-record");
    case "how-to-begin":
      return phaseIndex(state.phase) <= phaseIndex("concern") ? say("talk-begin") : say("met-either");
    case "told-to-leave":
      return say("talk-not-leaving");
    case "is-it-me":
      return guardOf(state, "treatment")
        ? leavesFloor(state, answersThatItIsNotThem(state))
        : (leavesFloor(state, answersThatItIsNoWeakness(state)) ?? say("talk-cannot-judge"));
    case "opinion":
      return whatWasHeard(state) ?? say("repair-opinion", "talk-cannot-judge");
    case "may-it":
      return say("met-yes");
    case "must-it":
      return say("met-no-need");
    case "which":
      return say("met-either");
    case "asked-already":
      return askedBefore(state);
    case "why":
      return because(state);
    case "meaning":
      return meaning(state);
    case "unknown":
      return isShort(state) && (state.open || state.lastReply?.questions === 1)
        ? meaning(state)
        : (whatWasHeard(state) ?? say("talk-cannot-know"));
  }
}

/** Whoever asks what it makes of what they told is given what it can say: what it heard, and that the judgement is theirs. Room, and no next question. */
function whatWasHeard(state: State): Choice | null {
  const { last, phase } = state;
  if (phase === "frame" || phase === "close" || guardOf(state, "treatment")) return null;
  const heard = firstWorded(state, byId(says, "talk-heard"));
  if (!heard || heard.worded.because.some(({ turn }) => turn === last?.turn)) return null;
  return choice({ phase, say: heard, awaits: null });
}

/** Answered whatever stands open, the scales too. */
const ofTheProgram: ReadonlySet<Question | "unknown"> = new Set<Question>([
  "sees",
  "how-to-erase",
  "you",
  "purpose",
  "duty",
  "how-long",
  "how-to-end",
  "is-it-over",
  "language",
  "told-to-leave",
]);

/** Said with whom one can turn to: what is asked right after it is asked about that. */
const namesHelp: ReadonlySet<string> = new Set(["treatment-note", "treatment-ask-help"]);

const asksWhichEnd =
  /\b(?:10|ten|high|0|zero|good|best|worst)\b|10|大き|高い|いいほう|良いほう|いい方|良い方/iu;

/** Characters up to which a question whose words tell nothing is about what was asked just now. */
const longestPuzzle = { ja: 18, en: 40 } as const;

function isShort({ last, lang }: State): boolean {
  return (last?.text.trim().length ?? 0) <= longestPuzzle[lang];
}

/** A question that went unanswered is answered now: the one named with the reproach, else the last that was put. */
function askedBefore(state: State): Choice | null {
  const before = owed(state);
  return before === null ? leaveFloor(state, "talk-ask-again") : answerTo(state, before);
}

/** Which question was not answered: the one that the reproach names, else the last that was put. */
function owed({ last, lang, theirQuestion }: State): Question | null {
  const named = looselyAsked(last?.text ?? "", lang);
  return named !== null && named !== "which" ? named : theirQuestion;
}

/** What the last question meant, about the same thing; what was taken wrongly is taken back instead. */
function meaning(state: State): Choice | null {
  if (takenWrongly(state)) return leaveFloor(state, "talk-took-wrongly");
  const whom = asksWhom[state.lang].test(state.last?.text ?? "")
    ? firstWorded(state, byId(says, "talk-whom"))
    : null;
  if (whom) return choice({ phase: state.phase, say: whom, awaits: null });
  if (asksOfOurRemark(state)) return leaveFloor(state, "talk-our-words", "talk-plainly");
  const again = state.lastReply?.parts.some(({ move }) => move === "talk-plainly") ?? false;
  return again ? dropIt(state) : leaveFloor(state, "talk-plainly", "met-either");
}

/** "Who is they": whom a question meant is not known better than by whoever told of them. */
const asksWhom: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:相手|あの人|その人|誰か|その方|みんな)[^。]{0,6}(?:誰|だれ|どなた)|^(?:え|は|、|\s)*(?:誰|だれ|どなた)(?:の(?:こと|話))?(?:です)?(?:か|や|ね|よ)?[?？]*$/u,
  en: /\b(?:who(?:'s|s| is| are| r)? (?:they|them|it|that|he|she|this|everybody|people|anybody)|they who|which (?:people|person|one)|who do (?:you|u) mean|who d'?you mean)\b|^who\??$/iu,
};

/** Whether the words that are asked about stand in what was said back, and not in a question. */
function asksOfOurRemark({ last, lastReply, open }: State): boolean {
  if (lastReply?.parts.some(({ move }) => move === "talk-plainly") ?? false) return false;
  if (lastReply?.questions === 0) return open === null;
  const [remark = "", ...rest] = lastReply?.text.split("\n") ?? [];
  const quoted = quotedIn(last?.text ?? "").map(({ start, end }) => last?.text.slice(start, end) ?? "");
  return rest.length > 0 && quoted.some((words) => remark.toLowerCase().includes(words.toLowerCase()));
}

/** What was not understood when it was put otherwise is dropped. */
function dropIt(state: State): Choice | null {
  const dropped: State = state.open
    ? { ...state, open: null, left: { ...state.left, [state.open.topic]: "unknown" } }
    : state;
  const { item } = nextTopic(dropped);
  const ask = item && askFor(dropped, item);
  const say = firstWorded(state, byId(says, "talk-leave-it"));
  return say && ask && item ? choice({ phase: item.phase, say, ask }) : null;
}

/** Why it was asked. */
function because(state: State): Choice | null {
  const reason = whyAsked(state);
  const say = firstWorded(state, byId(says, "talk-why"));
  return reason === null || !say
    ? leaveFloor(state, "talk-purpose")
    : choice({ phase: state.phase, lead: reason, say, awaits: state.open?.topic ?? null });
}

/** At the end a yes, and goodbye; before it a no, and the choice. */
function isItOver(state: State): Choice | null {
  const isEnd = state.phase === "close" || nextTopic(state).item === null;
  const say = firstWorded(state, byId(says, isEnd ? "talk-is-over" : "talk-not-over"));
  const ask = isEnd ? null : firstWorded(state, byId(asks, "ask-end-or-on"));
  if (!say) return null;
  if (!isEnd) return ask ? choice({ phase: state.phase, say, ask }) : leaveFloor(state, "talk-not-over");
  const last = farewell(state);
  return {
    ...last,
    lead: [say.worded.text, last.lead].filter((line) => line !== null).join("\n"),
    parts: [say, ...last.parts],
  };
}

/** Replies in a row that ask nothing, after which the talk goes on. */
const mostRoomInARow = 2;

/** Said, and nothing asked on top of it: the question that stood still stands. Where none does and room was left already, the talk goes on. */
function leaveFloor(state: State, ...ids: readonly string[]): Choice | null {
  return leavesFloor(state, firstWorded(state, byId([...says, ...blameSays], ...ids)));
}

function leavesFloor(state: State, say: Spoken<Say> | null): Choice | null {
  if (!say) return null;
  const { item } = nextTopic(state);
  const ask = state.open === null && state.roomInARow >= mostRoomInARow && item ? askFor(state, item) : null;
  return ask && item
    ? choice({ phase: item.phase, say, ask })
    : choice({ phase: state.phase, say, awaits: state.open?.topic ?? null });
}
