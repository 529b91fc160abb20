import { createRoute, type z } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { newTalkSchema, talkInputSchema } from "../../../api/index.ts";
import type { WeeksCommand } from "../../../weeks/index.ts";
import { presentTalk } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, talkAnswer, weeksPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const openRoute = createRoute({
  method: "post",
  path: "/me/talks",
  summary: "Open a short talk: after an act, about assets, or a look again from the last record",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: newTalkSchema } } },
  },
  responses: {
    201: {
      description: "The talk and its first question.",
      content: { "application/json": { schema: talkAnswer } },
    },
    ...problemResponse,
  },
});

const readRoute = createRoute({
  method: "get",
  path: "/me/talks/{id}",
  summary: "A short talk whole, to go on with it",
  request: { params: weeksPath },
  responses: {
    200: {
      description: "What was said so far, and what is asked.",
      content: { "application/json": { schema: talkAnswer } },
    },
    ...problemResponse,
  },
});

const turnRoute = createRoute({
  method: "post",
  path: "/me/talks/{id}/turns",
  summary: "Answer, leave the question, or finish",
  request: {
    params: weeksPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: talkInputSchema } } },
  },
  responses: {
    200: {
      description:
        "The talk with what is said next. Contacts come before anything else where the words ask for them.",
      content: { "application/json": { schema: talkAnswer } },
    },
    ...problemResponse,
  },
});

export function addTalks({ app, weeks, identify }: Api): void {
  app.openapi(openRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const command = { do: "open-talk", id: randomUUID(), ...body } as const;
    const written = await weeks.write(await identify(), key, { talk: body }, command);
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    // The newest of its kind: also when the write is a repeated one, which made no talk under this id.
    const opened = written.state.talks.findLast(
      ({ kind, about }) => kind === body.kind && about === body.about,
    );
    const talk = opened && presentTalk(written, opened.id);
    return talk ? c.json(talk, 201) : respondWithProblem(c, "not-found");
  });

  app.openapi(readRoute, async (c) => {
    const talk = presentTalk(await weeks.open(await identify()), c.req.valid("param").id);
    return talk ? c.json(talk, 200) : respondWithProblem(c, "not-found");
  });

  app.openapi(turnRoute, async (c) => {
    const { id } = c.req.valid("param");
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(await identify(), key, { talk: id, ...body }, toCommand(id, body));
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    const talk = presentTalk(written, id);
    return talk ? c.json(talk, 200) : respondWithProblem(c, "not-found");
  });
}

function toCommand(talk: string, body: z.output<typeof talkInputSchema>): WeeksCommand {
  if ("say" in body) return { do: "say", id: randomUUID(), talk, text: body.say };
  return body.do === "finish" ? { do: "close-talk", talk } : { do: "leave-question", talk };
}
