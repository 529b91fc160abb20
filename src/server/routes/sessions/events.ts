import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { liveMessages } from "../../presenters/live.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, sessionPath } from "../../schemas.ts";
import type { Api } from "../api.ts";

/** Keeps the line open through proxies, and finds what a lost wake-up left. */
const heartbeatMs = 15_000;

const eventsRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/events",
  summary: "What happens in a session, as it happens",
  request: {
    params: sessionPath,
    query: z.object({
      from: z
        .enum(["start", "now"])
        .default("start")
        .openapi({ description: "Where to begin without Last-Event-ID." }),
    }),
    headers: z.object({
      "last-event-id": z
        .string()
        .regex(/^\d{1,9}$/)
        .optional(),
    }),
  },
  responses: {
    200: {
      description:
        "Server-sent events: `turn` (a Turn), `map` (a CorrectedMap) and `record` (a Record). Resumes after Last-Event-ID; " +
        "without it, begins with the first.",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...problemResponse,
  },
});

export function addEvents({ app, sessions, identify, closing, streams }: Api): void {
  app.openapi(eventsRoute, async (c) => {
    const { id } = c.req.valid("param");
    const person = await identify();
    const opened = await sessions.open(person, id);
    if (!opened) return respondWithProblem(c, "no-session");
    const leave = streams.enter();
    if (!leave) return respondWithProblem(c, "too-many-streams");
    const begin = c.req.valid("query").from === "now" ? opened.head.position : 0;
    let last = Number(c.req.valid("header")["last-event-id"] ?? begin);
    return streamSSE(c, async (stream) => {
      const bell = createBell();
      const stop = sessions.watch(id, bell.ring);
      stream.onAbort(bell.ring);
      closing.addEventListener("abort", bell.ring, { once: true });
      try {
        while (!stream.aborted && !closing.aborted) {
          const heard = bell.next(heartbeatMs);
          const session = await sessions.open(person, id);
          // Erased meanwhile: there is nothing more to tell.
          if (!session) break;
          for (const message of liveMessages(session, last)) {
            await send(stream, message);
            last = message.id;
          }
          if ((await heard) === "silence") await stream.write(": still here\n\n");
        }
      } finally {
        leave();
        stop();
        closing.removeEventListener("abort", bell.ring);
      }
    });
  });
}

async function send(
  stream: SSEStreamingApi,
  { id, event, data }: ReturnType<typeof liveMessages>[number],
): Promise<void> {
  await stream.writeSSE({ id: String(id), event, data: JSON.stringify(data) });
}

/** Waits for a ring; one that came while nobody waited counts for the next wait. */
function createBell(): {
  readonly ring: () => void;
  readonly next: (withinMs: number) => Promise<"ring" | "silence">;
} {
  let rung = false;
  let answer: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      answer?.();
    },
    next: (withinMs) =>
      new Promise((resolve) => {
        const finish = (outcome: "ring" | "silence"): void => {
          clearTimeout(timer);
          rung = false;
          answer = null;
          resolve(outcome);
        };
        const timer = setTimeout(() => finish("silence"), withinMs).unref();
        answer = () => finish("ring");
        if (rung) answer();
      }),
  };
}
