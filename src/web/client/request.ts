import { noteReachable } from "./reachability.ts";

/** Why a request brought nothing: no answer at all, or an answer that says no. */
export type Failure =
  | { readonly type: "unreachable" }
  /** `detail`: what the server says of it, in the person's language. */
  | { readonly type: "answered"; readonly status: number; readonly detail?: string };

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

type Call = {
  readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly body?: unknown;
  /** Equal for every attempt of one act, so that a repeated attempt counts once. */
  readonly idempotencyKey?: string;
  readonly accept?: string;
  /** The state that a write answers, as an ETag. */
  readonly ifMatch?: string;
};

/** Asks this page's own server, and no other. Never throws for an expected failure. */
export async function request(path: string, call: Call = {}): Promise<Outcome<Response>> {
  const headers = new Headers({ accept: call.accept ?? "application/json" });
  if (call.body !== undefined) headers.set("content-type", "application/json");
  if (call.idempotencyKey !== undefined) headers.set("idempotency-key", call.idempotencyKey);
  if (call.ifMatch !== undefined) headers.set("if-match", call.ifMatch);
  try {
    const response = await fetch(`/api/v1${path}`, {
      method: call.method ?? "GET",
      headers,
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    noteReachable(true);
    if (response.ok) return { ok: true, value: response };
    return {
      ok: false,
      failure: { type: "answered", status: response.status, ...(await detailOf(response)) },
    };
  } catch {
    noteReachable(false);
    return { ok: false, failure: { type: "unreachable" } };
  }
}

/** Problem details (RFC 9457) say in words what was wrong. */
async function detailOf(response: Response): Promise<{ readonly detail?: string }> {
  try {
    const problem: unknown = await response.json();
    const isProblem = typeof problem === "object" && problem !== null && "detail" in problem;
    return isProblem && typeof problem.detail === "string" ? { detail: problem.detail } : {};
  } catch {
    return {};
  }
}

/** As `request`, with the answer's JSON. The server is the same build as this page, so its shape is taken as agreed in `src/api`. */
export async function requestJson<T>(path: string, call: Call = {}): Promise<Outcome<T>> {
  const outcome = await request(path, call);
  if (!outcome.ok) return outcome;
  try {
    const value: T = await outcome.value.json();
    return { ok: true, value };
  } catch {
    return { ok: false, failure: { type: "unreachable" } };
  }
}

/** For the query cache, which tells failure by a thrown error. The failure is the error's `cause`. */
export async function orThrow<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  if (settled.ok) return settled.value;
  throw new Error("The request failed.", { cause: settled.failure });
}

/** True when the server said that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** What the server answers to a page that it does not know any more: whoever was let in is not, or it has a new address. */
const expiredStatuses: readonly unknown[] = [401, 403];

export function isExpired(failure: Failure): boolean {
  return failure.type === "answered" && expiredStatuses.includes(failure.status);
}

/** The status of a failure that `orThrow` threw; null where there was no answer. */
export function statusOf(error: unknown): unknown {
  const cause: unknown = error instanceof Error ? error.cause : null;
  return typeof cause === "object" && cause !== null && "status" in cause ? cause.status : null;
}

/** True when a failure that `orThrow` threw says that the page is out of date. */
export function hasExpired(error: unknown): boolean {
  return expiredStatuses.includes(statusOf(error));
}

/** A key for one act. `randomUUID` needs a secure context; a plain-HTTP house network has only `getRandomValues`. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
