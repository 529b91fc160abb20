import type { InputBody, Session } from "../../client/sessions.ts";
import { forget, keep, readKept } from "../../settings/kept.ts";

/** What a person has written and not yet sent, kept in this browser only. */
export function readDraft(session: string): string {
  return readKept(draftKey(session)) ?? "";
}

/**
 * The draft to begin with. When the page was closed before the answer to a send came, and the words had arrived after
 * all, they stand in the conversation and are no draft any more.
 */
export function resumeDraft(session: Session): string {
  const sending = readSending(session.id);
  const draft = readDraft(session.id);
  if (!sending || sending.after >= session.turns) return draft;
  forgetSending(session.id);
  const hasArrived = "say" in sending.input && sending.input.say === draft.trim();
  if (!hasArrived || session.exchanges.every(({ said }) => said !== draft.trim())) return draft;
  keepDraft(session.id, "");
  return "";
}

/** Returns false when the draft will not survive a reload. */
export function keepDraft(session: string, text: string): boolean {
  if (text !== "") return keep(draftKey(session), text);
  forget(draftKey(session));
  return true;
}

/** An input on its way: the key makes every attempt count once; `after` is the turn it answers. */
export type Sending = { readonly key: string; readonly after: number; readonly input: InputBody };

export function readSending(session: string): Sending | null {
  const text = readKept(sendingKey(session));
  if (text === null) return null;
  try {
    const sending: Sending = JSON.parse(text);
    return sending;
  } catch {
    return null;
  }
}

export function keepSending(session: string, sending: Sending): void {
  keep(sendingKey(session), JSON.stringify(sending));
}

export function forgetSending(session: string): void {
  forget(sendingKey(session));
}

/**
 * The kept attempt, when it is the very input that is to be sent now. Its outcome is not known; the page may have heard since,
 * by another way, of the turn that answered it.
 */
export function sameSending(kept: Sending | null, input: InputBody): Sending | null {
  if (kept === null) return null;
  return JSON.stringify(kept.input) === JSON.stringify(input) ? kept : null;
}

const draftKey = (session: string) => `kaname.draft.${session}`;
const sendingKey = (session: string) => `kaname.sending.${session}`;
