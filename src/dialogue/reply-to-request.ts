import type { Lang } from "../language/index.ts";
import type { Reply } from "./event.ts";
import { type Place, type Request, requestIn } from "./request.ts";
import { remembered } from "./remember.ts";
import type { State } from "./state.ts";

/** The request of the last utterance; null where it makes none. */
const requestNow = remembered(({ last, lang, did, lastReply }: State): Request | null =>
  last === null || did !== null ? null : requestIn(last.text, lang, placeOf(lastReply)),
);

function placeOf(lastReply: Reply | null): Place {
  if (lastReply?.asks === "close.read-back") return "read-back";
  return lastReply?.phase === "close" ? "close" : "talk";
}

/** Somebody who looks after the machine, in a question about who can read this. */
const operator: Readonly<Record<Lang, RegExp>> = {
  ja: /管理|担当者|運営|システム部|情報システム|社内(?:seの|の)?(?:担当|se)/iu,
  en: /\b(?:whoever|who(?:ever)? runs|admin\w*|it (?:department|people|guy|team)|operator|hosts?|server)\b/iu,
};

/** The move that answers a request about the record or the talk; null where nothing was asked, or something else was said as well. */
export function replyToRequest(state: State): string | null {
  const { corrected, turn, phase } = state;
  if (corrected?.turn === turn) return corrected.what === "changed" ? "request-changed" : "request-left-out";
  const request = requestNow(state);
  switch (request?.type) {
    case "asks-who-sees":
      return operator[state.lang].test(state.last?.text ?? "") ? "request-operator-sees" : "request-who-sees";
    case "asks-if-done":
      return request.isAll && phase === "close" ? (corrected ? "request-is-done" : "request-unclear") : null;
    case "change":
      return "request-unclear";
    default:
      return null;
  }
}
