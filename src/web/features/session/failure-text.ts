import type { Failure } from "../../client/request.ts";
import { m } from "../../messages/generated/messages.js";

/** What went wrong with a send, in words that say what to do. What was typed is always still there. */
export function failureText(failure: Failure): string {
  if (failure.type === "unreachable") return m.send_unreachable();
  return textByStatus[failure.status]?.() ?? failure.detail ?? m.send_refused();
}

const textByStatus: Readonly<Record<number, () => string>> = {
  401: m.send_expired,
  403: m.send_expired,
  404: m.send_gone,
  503: m.send_no_room,
};
