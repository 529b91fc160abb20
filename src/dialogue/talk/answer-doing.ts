import type { AgendaItem } from "../agenda.ts";
import { nextTopic } from "../agenda.ts";
import { answerComplaint } from "./answer-complaint.ts";
import { askFor } from "../ask-for.ts";
import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { farewell } from "../farewell.ts";
import type { Lang } from "../../language/index.ts";
import { says } from "../moves/index.ts";
import { chooseReflection } from "../said-back/reflect.ts";
import type { State } from "../state.ts";
import { follow as stayWith } from "../thread/follow.ts";
import { sentencesOf } from "../sentences.ts";
import { rightSaid } from "../said-back/right-thing.ts";
import { putsUsRight } from "./correction.ts";
import { saidLately } from "./said-lately.ts";
import { takenWrongly } from "./taken-wrongly.ts";
import { wantedNext } from "./wishes-of-the-talk.ts";

/** What is said to an utterance that clearly does something else than answer: taken for what it is, in one plain sentence. */
export function answerDoing(state: State): Choice | null {
  const { last, lang } = state;
  if (!last) return null;
  switch (last.does.instead) {
    case "complaint":
      return answerComplaint(state);
    case "correction":
      return putRight(state);
    case "praise":
      return state.phase === "close" ? goOnAfter(state, "met-praise-on") : leaveFloor(state, "met-praise");
    case "filler":
      return saidTwice(state, "met-filler") || (state.open === null && state.roomInARow > 0)
        ? null
        : ((isWord.test(last.text) ? stayWith(state) : null) ?? leaveFloor(state, "met-filler"));
    case "instruction":
      return follow(state, wantedNext(last.text, lang));
    case "elsewhere":
      return stayWith(state) ?? hear(state);
    default:
      return null;
  }
}

/** What is right is said back; an apology is made only for what the counsellor had said or drawn, and nothing is asked on top of it. */
function putRight(state: State): Choice | null {
  const right = rightSaid(state) !== null;
  if (takenWrongly(state) && !right) return leaveFloor(state, "talk-took-wrongly");
  const wasOurs =
    takenWrongly(state) !== null || putsUsRight(state.last?.text ?? "", state.lang, saidLately(state));
  if (wasOurs) return right ? leaveFloor(state, "met-correction") : takeBack(state);
  if (right) return leaveFloor(state, "met-right");
  const heard = chooseReflection(state, "echo");
  return heard && heard.worded.because.length > 0
    ? choice({ phase: state.phase, say: heard, awaits: state.open?.topic ?? null })
    : leaveFloor(state, "met-right");
}

/** Characters from which a correction tells something as well. */
const tellsMore: Readonly<Record<Lang, number>> = { ja: 16, en: 48 };

/** Taken back, and what they tell with it has the room: no next question comes of a correction. */
function takeBack(state: State): Choice | null {
  const back = firstWorded(state, byId(says, "met-correction"));
  const text = state.last?.text ?? "";
  const isMore = sentencesOf(text).length > 1 || text.length >= tellsMore[state.lang];
  const room = back && isMore ? firstWorded(state, byId(says, "met-elsewhere")) : null;
  if (!back || !room) return leaveFloor(state, "met-correction");
  return choice({ phase: state.phase, lead: back.worded.text, parts: [back], say: room, awaits: null });
}

/** A word said into the room that was left; dots alone are somebody who thinks. */
const isWord = /\p{L}/u;

type Wanted = ReturnType<typeof wantedNext>;

function follow(state: State, wanted: Wanted): Choice | null {
  switch (wanted) {
    case "skip":
      return goOnAfter(state, "repair-skipped");
    case "plainer":
      return askAgainAfter(state, "met-plainer") ?? leaveFloor(state, "met-plainer");
    case "slower":
      return leaveFloor(state, "met-slower");
    case "back":
      return leaveFloor(state, "met-back");
    case "record":
      return leaveFloor(state, "request-unclear");
    case null:
      return leaveFloor(state, "met-instruction");
  }
}

/** Replies in a row that ask nothing, after which the talk goes on. */
const mostRoomInARow = 2;

/** Said, and nothing asked on top of it: the question that stood still stands. Where none does, the talk goes on. */
function leaveFloor(state: State, id: string): Choice | null {
  const isTelling = state.thread.telling?.stands === "going on";
  if (state.open === null && state.roomInARow >= mostRoomInARow && !isTelling) return goOnAfter(state, id);
  const say = firstWorded(state, byId(says, id));
  return say && choice({ phase: state.phase, say, awaits: state.open?.topic ?? null });
}

/** Said, and then the next question of the talk. */
function goOnAfter(state: State, id: string): Choice | null {
  const say = firstWorded(state, byId(says, id));
  const { item } = nextTopic(state);
  const ask = item && askFor(state, item);
  if (!say) return null;
  if (ask && item) return choice({ phase: item.phase, say, ask });
  return { ...farewell(state), lead: say.worded.text, parts: [say] };
}

/** Said, and then the same question from nearer by; null where it was asked twice already. */
function askAgainAfter(state: State, id: string): Choice | null {
  const topic = state.open?.topic;
  const item: AgendaItem | null =
    topic === undefined || topic === "rating" || (state.asked[topic] ?? 0) >= 2
      ? null
      : { topic, phase: state.phase, form: 15 };
  const say = firstWorded(state, byId(says, id));
  const ask = item && askFor(state, item);
  return say && ask ? choice({ phase: state.phase, say, ask }) : null;
}

/** What somebody has to say comes before what was asked, which may come back later. */
function hear(state: State): Choice | null {
  const heard = chooseReflection(state, "space") ?? chooseReflection(state, "echo");
  const isTheirs = heard?.worded.because.some(({ turn }) => turn === state.last?.turn) ?? false;
  const say = heard && isTheirs ? heard : firstWorded(state, byId(says, "met-elsewhere"));
  return say && choice({ phase: state.phase, say, awaits: null });
}

function saidTwice({ lastReply }: State, id: string): boolean {
  return lastReply?.parts.some(({ move }) => move === id) ?? false;
}
