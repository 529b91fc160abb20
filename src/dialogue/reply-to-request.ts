import { type Request, requestIn } from "./request.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";

/** The request of the last utterance; null where it makes none. */
const requestNow = remembered(({ last, lang, did, lastReply }: State): Request | null =>
  last === null || did !== null ? null : requestIn(last.text, lang, lastReply?.asks === "close.read-back"),
);

/** The move that answers a request about the record or the talk; null where nothing was asked, or something else was said as well. */
export function replyToRequest(state: State): string | null {
  const { corrected, turn, phase } = state;
  if (corrected?.turn === turn) return corrected.what === "changed" ? "request-changed" : "request-left-out";
  const request = requestNow(state);
  switch (request?.type) {
    case "asks-who-sees":
      return request.isAll ? "request-who-sees" : null;
    case "asks-if-done":
      return request.isAll && phase === "close" ? (corrected ? "request-is-done" : "request-unclear") : null;
    case "change":
      return "request-unclear";
    default:
      return null;
  }
}
