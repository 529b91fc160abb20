import { byId, choice, type Choice, firstWorded } from "../choice.ts";
import { says } from "../moves/index.ts";
import type { State } from "../state.ts";
import { heardBeside } from "./answer-complaint.ts";
import { toldBeside } from "./aside.ts";
import { onlyAsks, questionsIn } from "./question.ts";
import { saidLately } from "./said-lately.ts";

/** Who asks what was meant and goes on by themselves has the floor: the question is taken back, and what they told is heard. No next question comes of it. */
export function answerPuzzled(state: State): Choice | null {
  const { last, lang, did, phase } = state;
  if (!last || did !== null || phase === "frame" || phase === "close") return null;
  const said = saidLately(state);
  const isPuzzled = questionsIn(last.text, lang, said).some(({ asks }) => asks === "meaning");
  if (!isPuzzled || onlyAsks(last.text, lang, said) || toldBeside(last.text, lang, said) === null)
    return null;
  const back = firstWorded(state, byId(says, "question-taken-back"));
  const heard = heardBeside(state) ?? firstWorded(state, byId(says, "met-elsewhere"));
  return (
    heard &&
    choice({ phase, lead: back?.worded.text ?? null, parts: back ? [back] : [], say: heard, awaits: null })
  );
}
