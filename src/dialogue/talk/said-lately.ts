import type { State } from "../state.ts";

/** Lines of the counsellor that somebody still has before them: about three turns. */
const linesInView = 6;

/** What the counsellor said in the last turns: what a question back may be about. */
export function saidLately({ sentences }: Pick<State, "sentences">): string {
  return sentences.slice(-linesInView).join("\n");
}
