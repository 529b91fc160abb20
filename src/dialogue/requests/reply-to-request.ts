import type { Lang } from "../../language/index.ts";
import type { Reply } from "../event.ts";
import { isAsAsked } from "./promise-kept.ts";
import { type Place, type Request, requestIn, requestsIn } from "./request.ts";
import { remembered } from "../remember.ts";
import type { KeptLine, State } from "../state.ts";

/** The request of the last utterance; null where it makes none. */
const requestNow = remembered(({ last, lang, did, lastReply }: State): Request | null =>
  last === null || did !== null ? null : requestIn(last.text, lang, placeOf(lastReply)),
);

function placeOf(lastReply: Reply | null): Place {
  if (lastReply?.asks === "close.read-back" || lastReply?.awaits === "close.read-back") return "read-back";
  return lastReply?.phase === "close" ? "close" : "talk";
}

/** Somebody who looks after the machine, in a question about who can read this. */
export const operator: Readonly<Record<Lang, RegExp>> = {
  ja: /管理|担当者|運営|システム部|情報システム|社内(?:seの|の)?(?:担当|se)/iu,
  en: /\b(?:whoever|who(?:ever)? runs|admin\w*|it (?:department|people|guy|team)|operator|hosts?|server)\b/iu,
};

/** The move that answers a request about the record or the talk; null where nothing was asked, or something else was said as well. */
export function replyToRequest(state: State): string | null {
  const { corrected, turn, phase } = state;
  const kept = promisesKept(state);
  if (corrected?.turn === turn) {
    if (kept.includes(false)) return kept.includes(true) ? "request-partly" : "request-unclear";
    return corrected.what === "changed" || linesPut(state).length > 0
      ? "request-changed"
      : "request-left-out";
  }
  if (kept.length > 0) return kept.includes(false) ? "request-unclear" : "request-is-done";
  const request = requestNow(state);
  switch (request?.type) {
    case "asks-who-sees":
      return operator[state.lang].test(state.last?.text ?? "") ? "request-operator-sees" : "request-who-sees";
    case "asks-to-see":
      return phase === "close" ? "request-shown" : null;
    case "asks-if-done":
      return request.isAll && phase === "close" ? (corrected ? "request-is-done" : "request-unclear") : null;
    case "change":
    case "add":
      return "request-unclear";
    default:
      return null;
  }
}

/** Of each thing asked for while the record is read back that gives its words: whether the record is so now. */
function promisesKept(state: State): readonly boolean[] {
  const { last, lang, did, lastReply } = state;
  const place = placeOf(lastReply);
  if (last === null || did !== null || place === "talk") return [];
  return requestsIn(last.text, lang, place).flatMap(
    ({ type, span }) => isAsAsked(state, type, last.text.slice(span.start, span.end), lang) ?? [],
  );
}

/** The lines to be read beside what is said: those just put as they were asked for, or all where somebody asks to see them. */
export function linesToRead(state: State, id: string): readonly string[] {
  const standing = state.lines.filter((line) => !line.struck);
  const read = id === "request-shown" ? standing : readsItsLine.has(id) ? linesPut(state) : [];
  return read.map(({ edited, text }) => edited ?? text);
}

/** The lines put in the words of the last utterance. */
function linesPut({ lines, last }: State): readonly KeptLine[] {
  return lines.filter(
    ({ struck, edited, said }) => !struck && edited !== null && said.some(({ turn }) => turn === last?.turn),
  );
}

const readsItsLine: ReadonlySet<string> = new Set(["request-changed", "request-partly"]);
