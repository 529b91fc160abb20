import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { z } from "zod";
import type { Logger } from "pino";
import { limitRate, type Limits } from "./operations/limits.ts";
import { logRequests } from "./operations/log.ts";
import type { Metrics } from "./operations/metrics.ts";
import type { Traces } from "./operations/traces.ts";
import { ownPagesOnly } from "./policies/own-pages-only.ts";
import { respondWithProblem } from "./problem.ts";
import { addHealth, addMetrics } from "./routes/health.ts";
import { addHouse } from "./routes/house.ts";
import { addMailLinks } from "./routes/mail-links.ts";
import { addMe } from "./routes/me.ts";
import { addBring, largestFile } from "./routes/sessions/bring.ts";
import { addCorrections } from "./routes/sessions/corrections.ts";
import { addEvents } from "./routes/sessions/events.ts";
import { addExcerpt } from "./routes/sessions/excerpt.ts";
import { addFan } from "./routes/sessions/fan.ts";
import { addInquiry } from "./routes/sessions/inquiry.ts";
import { addRecord } from "./routes/sessions/record.ts";
import { addRevisions } from "./routes/sessions/revisions.ts";
import { addSessions } from "./routes/sessions/sessions.ts";
import { addTurns } from "./routes/sessions/turns.ts";
import { addActs } from "./routes/weeks-after/acts.ts";
import { addAssets } from "./routes/weeks-after/assets.ts";
import { addCheckIns } from "./routes/weeks-after/check-ins.ts";
import { addLooks } from "./routes/weeks-after/looks.ts";
import { addMail } from "./routes/weeks-after/mail.ts";
import { addReminders } from "./routes/weeks-after/reminders.ts";
import { addTalks } from "./routes/weeks-after/talks.ts";
import { addThanks } from "./routes/weeks-after/thanks.ts";
import { addWeeks } from "./routes/weeks-after/weeks.ts";
import type { Api } from "./routes/api.ts";
import { isStorageError } from "./storage-error.ts";
import type { Store } from "./store/store.ts";
import type { createWebApp } from "./web-app.ts";

/** Bytes of a body at most: the longest utterance with every character escaped, and room around it. */
const largestBody = 64 * 1024;

export type AppParts = Omit<Api, "app"> & {
  readonly check: Store["check"];
  readonly limits: Limits;
  /** Null when nobody asked for figures. */
  readonly metrics: Metrics | null;
  /** Null when nobody named a collector. */
  readonly traces: Traces | null;
  /** Answers what the interface does not: the web app. */
  readonly serveWeb: ReturnType<typeof createWebApp>;
};

/** The whole HTTP interface and the web app behind one door. */
export function createApp(parts: AppParts): OpenAPIHono {
  const root = new OpenAPIHono();
  root.use(logRequests(parts.log));
  if (parts.metrics) root.use(parts.metrics.countRequests);
  if (parts.traces) root.use(parts.traces.traceRequests);
  root.use(secureHeaders(headers));
  root.use(ownPagesOnly(parts.house.publicOrigin));
  addHealth(root, parts.check);
  if (parts.metrics) addMetrics(root, parts.metrics);
  root.use("/mail/*", limitRate(parts.limits));
  addMailLinks(root, parts);

  const app = new OpenAPIHono({ defaultHook: refuseUnfit });
  app.use(limitRate(parts.limits));
  app.use(async (c, next) => {
    await next();
    // On the answer as it is: `c.header` would make another of it, and read its body through a stream.
    c.res.headers.set("cache-control", "no-store");
  });
  app.use(async (c, next) => {
    const maxSize = c.req.path.endsWith("/sessions/import") ? largestFile : largestBody;
    return bodyLimit({ maxSize, onError: refuseLargeBody })(c, next);
  });
  app.use(requireJson);
  const api = { ...parts, app };
  addBring(api);
  addSessions(api);
  addTurns(api);
  addCorrections(api);
  addRevisions(api);
  addRecord(api);
  addFan(api);
  addExcerpt(api);
  addInquiry(api);
  addEvents(api);
  addMe(api);
  addHouse(api);
  addWeeks(api);
  addCheckIns(api);
  addActs(api);
  addThanks(api);
  addAssets(api);
  addTalks(api);
  addLooks(api);
  addReminders(api);
  addMail(api);
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Kaname", version: "1", description: "Sessions, their turns, and what they leave." },
    servers: [{ url: "/api/v1" }],
  });
  app.notFound((c) => respondWithProblem(c, "not-found"));
  app.onError((error, c) => respondToError(error, c, parts.log));

  root.route("/api/v1", app);
  root.all("/api/*", (c) => respondWithProblem(c, "not-found"));
  root.get("*", async (c) =>
    parts.serveWeb(c, async (path) => {
      const headers = { ...c.req.header(), accept: "application/json" };
      const answer = await app.request(path, { headers }, c.env);
      return answer.ok ? answer.json() : null;
    }),
  );
  root.notFound((c) => respondWithProblem(c, "not-found"));
  root.onError((error, c) => respondToError(error, c, parts.log));
  return root;
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // Plain HTTP on loopback: there is nothing to hold a browser to.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: ["self"], payment: [], usb: [] },
  // A page and a picture bring a policy of their own.
  overwrite: false,
};

/** The rest of the body is not read, so the connection cannot carry another request. */
function refuseLargeBody(c: Context): Response {
  c.header("connection", "close");
  return respondWithProblem(c, "too-large");
}

/** A body in another form is what a foreign page can send without asking first. */
const requireJson = async (c: Context, next: () => Promise<void>): Promise<Response | void> => {
  const hasBody = ["POST", "PATCH", "PUT"].includes(c.req.method);
  const isJson = /^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "");
  return hasBody && !isJson ? respondWithProblem(c, "unsupported-media-type") : next();
};

type Checked = { readonly target: string } & (
  | { readonly success: true }
  | { readonly success: false; readonly error: z.ZodError }
);

/** Says where a request does not fit, never with what. */
function refuseUnfit(result: Checked, c: Context): Response | undefined {
  if (result.success) return undefined;
  const { issues } = result.error;
  if (result.target === "header" && issues.some(({ path }) => path[0] === "idempotency-key")) {
    return respondWithProblem(c, "idempotency-key-missing");
  }
  if (result.target === "json" && issues.some(({ code }) => code === "too_big")) {
    return respondWithProblem(c, "too-large");
  }
  const errors = issues.map(({ path, code }) => ({
    pointer: `/${[result.target, ...path].map(String).join("/")}`,
    code,
  }));
  return respondWithProblem(c, "invalid-request", errors);
}

function respondToError(error: Error, c: Context, log: Logger): Response {
  if (error instanceof HTTPException) {
    return respondWithProblem(c, error.status === 400 ? "malformed-json" : "invalid-request");
  }
  if (isStorageError(error)) return respondWithProblem(c, "storage-unavailable");
  const places = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  log.error({ error: error.name, places: places.map((line) => line.trim()) }, "bug");
  return respondWithProblem(c, "internal-error");
}
