import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { SessionEvent, SessionStart, State } from "../dialogue/index.ts";
import type { Person, SessionHead, Store } from "../server/index.ts";
import type { Conversation } from "./conversation.ts";
import type { Failure } from "./failure.ts";
import { storeSettings } from "./store-settings.ts";

/** What is kept of this machine's one person. */
export type Kept = { readonly type: "kept"; readonly store: Store; readonly person: Person };
type Refused = { readonly type: "refused"; readonly failure: Failure };

/** Opens what is kept, as the server does: the same folder, key and database, and never two at a time. */
export async function openKept(dataDir: string): Promise<Kept | Refused> {
  // The database is a second of start-up that commands without it do not need.
  const { explainFailure, openStore, personalIdentity } = await import("../server/index.ts");
  const opened = await openStore(storeSettings(dataDir));
  if (opened.type !== "open") return { type: "refused", failure: explainFailure(opened) };
  return { type: "kept", store: opened.store, person: await personalIdentity(opened.store)() };
}

export type KeptSession = { readonly head: SessionHead; readonly events: readonly SessionEvent[] };

/** Reads one session by its id, or the newest as `last`. Makes nothing where there is nothing. */
export async function readKeptSession(
  dataDir: string,
  wanted: string,
): Promise<({ readonly type: "session" } & KeptSession) | Refused> {
  if (!existsSync(dataDir)) return noSession(dataDir, wanted);
  const kept = await openKept(dataDir);
  if (kept.type === "refused") return kept;
  const { store, person } = kept;
  try {
    const newest = wanted === "last" ? (await store.list(person, { limit: 1 })).sessions[0]?.id : wanted;
    const session = newest === undefined ? null : await store.load(person, newest);
    return session ? { type: "session", ...session } : noSession(dataDir, wanted);
  } finally {
    await store.close();
  }
}

function noSession(dataDir: string, wanted: string): Refused {
  const failure =
    wanted === "last"
      ? {
          en: `There is no session in ${dataDir} yet; keep one with 'kaname talk --data', or name another folder with --data.`,
          ja: `${dataDir} にはまだ対話がありません。kaname talk --data で残すか、--data で別の場所を指定してください。`,
        }
      : {
          en: `There is no session ${wanted} in ${dataDir}; use 'last' for the newest, or name another folder with --data.`,
          ja: `${dataDir} に ${wanted} という対話はありません。最新のものは last、別の場所は --data で指定してください。`,
        };
  return { type: "refused", failure };
}

/** Begins to keep a session; the function it returns keeps every further step, durably before it resolves. */
export async function keepSession(
  { store, person }: Kept,
  start: SessionStart,
  opening: Conversation,
): Promise<{ readonly id: string; readonly keep: (step: Conversation) => Promise<void> }> {
  const id = randomUUID();
  const write = (): { key: string; request: string } => ({ key: randomUUID(), request: "talk" });
  const { lang, minutes } = start;
  const created = await store.createSession(person, {
    id,
    lang,
    minutes,
    at: new Date(),
    events: opening.added,
    summary: summaryOf(opening.state),
    write: write(),
  });
  if (created.type !== "created") throw new Error(`a new session was refused: ${created.type}`);
  let { position } = created;
  return {
    id,
    keep: async (step) => {
      const at = new Date();
      const appended = await store.append(person, {
        session: id,
        expectedPosition: position,
        at,
        repliedAt: at,
        events: step.added,
        summary: summaryOf(step.state),
        write: write(),
      });
      if (appended.type !== "appended") throw new Error(`a turn was refused: ${appended.type}`);
      position = appended.position;
    },
  };
}

function summaryOf({ turn, elapsedSeconds, done }: State) {
  return { turn, elapsedSeconds, done };
}
