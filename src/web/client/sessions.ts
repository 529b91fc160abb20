import { notifyManager, queryOptions, type QueryClient } from "@tanstack/react-query";
import type {
  InputBody,
  NewSession,
  RecordBody,
  RevisionBody,
  RevisionChangesBody,
  SessionBody,
  SessionCardBody,
  SessionListBody,
  StartedBody,
  TurnBody,
} from "../../api/index.ts";
import { newIdempotencyKey, orThrow, request, requestJson, type Outcome } from "./request.ts";

export type { InputBody, NewSession, RecordBody, RevisionBody, RevisionChangesBody, TurnBody };

export type SessionSummary = SessionCardBody;
export type Session = SessionBody;

export type ContributionMap = TurnBody["map"];
export type Party = ContributionMap["parties"][number];
export type Task = ContributionMap["tasks"][number];
export type Ring = Party["ring"];
export type Citation = TurnBody["because"][number];
export type PlanLine = RecordBody["plan"][number];
export type Ratings = NonNullable<RecordBody["ratings"]["before"]>;

export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async () => orThrow(requestJson<SessionListBody>("/sessions?limit=100")),
  select: (answer) => answer.sessions,
});

export function sessionQuery(id: string) {
  return queryOptions({
    queryKey: ["session", id],
    queryFn: async () => readSession(id),
  });
}

export function recordQuery(id: string) {
  return queryOptions({
    queryKey: ["record", id],
    queryFn: async () => readRecord(id),
  });
}

async function readSession(id: string): Promise<Session> {
  return orThrow(requestJson<Session>(`/sessions/${id}`));
}

async function readRecord(id: string): Promise<RecordBody> {
  return orThrow(requestJson<RecordBody>(`/sessions/${id}/record`));
}

/**
 * Reads a session and its record anew and shows both at once: a line that is struck goes from the one to the other, and would
 * be gone, or there twice, in between.
 */
export async function refreshRecord(cache: QueryClient, id: string): Promise<void> {
  const keys = [sessionQuery(id).queryKey, recordQuery(id).queryKey] as const;
  try {
    const [session, record] = await Promise.all([readSession(id), readRecord(id)]);
    notifyManager.batch(() => {
      cache.setQueryData(keys[0], session);
      cache.setQueryData(keys[1], record);
    });
  } catch {
    await Promise.all(keys.map(async (queryKey) => cache.invalidateQueries({ queryKey })));
  }
}

export async function startSession(session: NewSession): Promise<Outcome<StartedBody>> {
  return requestJson("/sessions", { method: "POST", body: session, idempotencyKey: newIdempotencyKey() });
}

/** `after` is the turn that is answered: when another page was faster, the server refuses instead of answering beside the point. */
export async function takeTurn(
  id: string,
  input: InputBody,
  { key, after }: { readonly key: string; readonly after: number },
): Promise<Outcome<TurnBody>> {
  const taken = await requestJson<TurnBody>(`/sessions/${id}/turns`, {
    method: "POST",
    body: input,
    idempotencyKey: key,
    ifMatch: `"${after}"`,
  });
  if (taken.ok) {
    const { lettersFor } = await import("../fonts/cover-text.ts");
    await lettersFor(lettersOf(taken.value));
  }
  return taken;
}

/** A question stands last, in bold, and so do tasks on the fan. */
function lettersOf({ text, map, questions }: TurnBody): { readonly regular: string; readonly bold: string } {
  const names = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join("");
  const question = questions === 0 ? "" : (lastSentence.exec(text)?.[0] ?? "");
  return { regular: text + names(map.parties), bold: question + names(map.tasks) };
}

const lastSentence = /[^。？?.!\n]*[。？?.!」”]*\s*$/u;

/** What saying an earlier answer otherwise would change. Nothing is written. */
export async function previewRevision(
  id: string,
  revision: RevisionBody,
): Promise<Outcome<RevisionChangesBody>> {
  return requestJson(`/sessions/${id}/revisions/preview`, { method: "POST", body: revision });
}

/** `after` is the turn at which the changes were looked at. */
export async function reviseAnswer(
  id: string,
  revision: RevisionBody,
  after: number,
): Promise<Outcome<TurnBody>> {
  return requestJson(`/sessions/${id}/revisions`, {
    method: "POST",
    body: revision,
    idempotencyKey: newIdempotencyKey(),
    ifMatch: `"${after}"`,
  });
}

export type MapCorrection =
  | { readonly op: "add-party"; readonly name: string; readonly ring: Ring; readonly task?: string }
  | { readonly op: "rename-party"; readonly party: string; readonly name: string }
  | { readonly op: "move-party"; readonly party: string; readonly ring: Ring }
  | { readonly op: "merge-parties"; readonly from: string; readonly into: string }
  | { readonly op: "strike-party" | "restore-party"; readonly party: string }
  | { readonly op: "add-task"; readonly name: string }
  | { readonly op: "rename-task"; readonly task: string; readonly name: string }
  | { readonly op: "strike-task" | "restore-task"; readonly task: string }
  | { readonly op: "tie" | "untie"; readonly task: string; readonly party: string }
  /** Takes back the last correction of the map that stands. */
  | { readonly op: "undo" };

export async function correctMap(id: string, correction: MapCorrection): Promise<Outcome<Response>> {
  return request(`/sessions/${id}/map`, {
    method: "PATCH",
    body: correction,
    idempotencyKey: newIdempotencyKey(),
  });
}

export type RecordCorrection =
  | { readonly op: "edit"; readonly line: string; readonly text: string }
  | { readonly op: "strike" | "restore"; readonly line: string }
  | { readonly op: "date"; readonly line: string; readonly when: PlanLine["when"] }
  | {
      readonly op: "detail";
      readonly line: string;
      readonly detail: "with" | "firstStep" | "obstacle" | "answer";
      readonly text: string | null;
    };

export async function correctRecord(id: string, correction: RecordCorrection): Promise<Outcome<Response>> {
  return request(`/sessions/${id}/record`, {
    method: "PATCH",
    body: correction,
    idempotencyKey: newIdempotencyKey(),
  });
}

/** A document of a session: its address under the session, and the ending of the file. */
export type DocumentFile = { readonly path: string; readonly ending: string };

export async function fetchDocument(id: string, { path }: DocumentFile): Promise<Outcome<Blob>> {
  return fetchFile(`/sessions/${id}/${path}`, "*/*");
}

/** Opens a session's JSON file here. The refusal's words come with the failure, in the person's language. */
export async function bringSession(file: unknown): Promise<Outcome<StartedBody>> {
  return requestJson("/sessions/import", {
    method: "POST",
    body: file,
    idempotencyKey: newIdempotencyKey(),
  });
}

/** Everything that is kept about the person, as one archive. */
export async function fetchExport(): Promise<Outcome<Blob>> {
  return fetchFile("/me/export", "*/*");
}

/** Deletes everything that is kept about the person. */
export async function deleteEverything(): Promise<Outcome<Response>> {
  return request("/me", { method: "DELETE", idempotencyKey: newIdempotencyKey() });
}

async function fetchFile(path: string, accept: string): Promise<Outcome<Blob>> {
  const outcome = await request(path, { accept });
  return outcome.ok ? { ok: true, value: await outcome.value.blob() } : outcome;
}
