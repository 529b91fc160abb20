export * from "./topic.ts";
export * from "./event.ts";
export * from "./session-record.ts";
export { correct, openSession, takeTurn, type SessionStart, type Step } from "./turn.ts";
export { fold, type State } from "./state.ts";
export { presentTurn, transcript, type Exchange, type Turn } from "./transcript.ts";
export { recordOf } from "./record-of.ts";
export { contacts, contactsFor, isStale, type Contact } from "./guards/contacts.ts";
