import { createRoute, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { WeeksCommand } from "../../../weeks/index.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, weeksPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const asTheyStand = {
  description: "These weeks as they stand.",
  content: { "application/json": { schema: weeksAnswer } },
} as const;

/** A route under which something new is written; it answers with what stands then. */
export function additionRoute<Schema extends z.ZodType>(path: string, summary: string, schema: Schema) {
  return createRoute({
    method: "post",
    path,
    summary,
    request: {
      headers: writeHeaders,
      body: { required: true, content: { "application/json": { schema } } },
    },
    responses: { 201: asTheyStand, ...problemResponse },
  });
}

/** A route under which there is one of a kind, and what holds for it is said anew. */
export function settingRoute<Method extends "put" | "patch", Schema extends z.ZodType>(
  method: Method,
  path: string,
  summary: string,
  schema: Schema,
) {
  return createRoute({
    method,
    path,
    summary,
    request: {
      headers: writeHeaders,
      body: { required: true, content: { "application/json": { schema } } },
    },
    responses: { 200: asTheyStand, ...problemResponse },
  });
}

/** A route under which something that is there is changed, by its id. */
export function changeRoute<Schema extends z.ZodType>(path: string, summary: string, schema: Schema) {
  return createRoute({
    method: "patch",
    path,
    summary,
    request: {
      params: weeksPath,
      headers: writeHeaders,
      body: { required: true, content: { "application/json": { schema } } },
    },
    responses: { 200: asTheyStand, ...problemResponse },
  });
}

/** A route that ends something there is one of. */
export function endRoute(path: string, summary: string) {
  return createRoute({
    method: "delete",
    path,
    summary,
    request: { headers: writeHeaders },
    responses: { 200: asTheyStand, ...problemResponse },
  });
}

/** Writes what was asked, once for its key, and answers with these weeks or with why not. */
export function createWeeksWriter({ weeks, identify, house }: Pick<Api, "weeks" | "identify" | "house">) {
  return async <Status extends 200 | 201>(
    c: Context,
    status: Status,
    request: unknown,
    command: WeeksCommand,
  ) => {
    const key = writeHeaders.parse(c.req.header())["idempotency-key"];
    const written = await weeks.write(await identify(), key, request, command);
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written, house), status);
  };
}
