import { createHash, randomUUID } from "node:crypto";
import { createRoute } from "@hono/zod-openapi";
import { inquirySchema, sentInquirySchema } from "../../../api/index.ts";
import { detectLang } from "../../../language/index.ts";
import { leafOf } from "../../../record/index.ts";
import { careIn, lookLines } from "../../../weeks/index.ts";
import type { Readings } from "../../reading/readings.ts";
import { inquiryText } from "../../presenters/inquiry-text.ts";
import { respondWithProblem } from "../../problem.ts";
import {
  inquiryPreviewAnswer,
  inquirySentAnswer,
  problemResponse,
  sessionPath,
  writeHeaders,
} from "../../schemas.ts";
import type { Api } from "../api.ts";

const previewRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/inquiry/preview",
  summary: "An inquiry word for word as it would be sent; nothing is sent or kept",
  request: {
    params: sessionPath,
    body: { required: true, content: { "application/json": { schema: inquirySchema } } },
  },
  responses: {
    200: {
      description: "The text, to whom it goes, and whether contacts come first.",
      content: { "application/json": { schema: inquiryPreviewAnswer } },
    },
    ...problemResponse,
  },
});

const sendRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/inquiry",
  summary: "Send an inquiry to whoever answers them here, exactly as it was shown",
  request: {
    params: sessionPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: sentInquirySchema } } },
  },
  responses: {
    201: {
      description: "It was taken by the mail server. That it was sent is kept, and nothing of what it said.",
      content: { "application/json": { schema: inquirySentAnswer } },
    },
    ...problemResponse,
  },
});

export function addInquiry({ app, sessions, weeks, readings, identify, house, log }: Api): void {
  const { mailer, inquiryAddress } = house;

  app.openapi(previewRoute, async (c) => {
    if (!mailer || inquiryAddress === null) return respondWithProblem(c, "not-found");
    const person = await identify();
    const session = await sessions.open(person, c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    const inquiry = c.req.valid("json");
    const { text } = inquiryText(leafOf(session), inquiry, lookLines(await weeks.state(person)));
    const care = await careOf(readings, inquiry.message, session.state.today);
    return c.json({ to: inquiryAddress, text, care }, 200);
  });

  app.openapi(sendRoute, async (c) => {
    if (!mailer || inquiryAddress === null) return respondWithProblem(c, "not-found");
    const person = await identify();
    const session = await sessions.open(person, c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    const { shown, ...inquiry } = c.req.valid("json");
    const before = await weeks.state(person);
    const { subject, text } = inquiryText(leafOf(session), inquiry, lookLines(before));
    // Something was corrected in between: it has to be looked at again before anybody gets it.
    if (text !== shown) return respondWithProblem(c, "inquiry-changed");
    const key = c.req.valid("header")["idempotency-key"];
    const id = createHash("sha256").update(key).digest("hex").slice(0, 40);
    if (before.inquiries.some((each) => each.id === id)) return c.json({ sent: true as const }, 201);
    const replyTo = inquiry.contact.kind === "mail" ? inquiry.contact.value : undefined;
    const outcome = await mailer.send({ to: inquiryAddress, subject, text, id: `kaname.${id}`, replyTo });
    if (outcome.type !== "accepted") {
      log.error({ outcome: outcome.type }, "an inquiry could not be sent");
      return respondWithProblem(c, "mail-not-sent");
    }
    const command = { do: "note-inquiry", id, session: session.head.id } as const;
    await weeks.write(person, randomUUID(), command, command);
    return c.json({ sent: true as const }, 201);
  });
}

/** Whether the words ask for contacts before anything else: whoever reads the mail may read it tomorrow. */
async function careOf(
  readings: Readings,
  message: string | null,
  today: string,
): Promise<"life" | "work" | null> {
  if (message === null) return null;
  return careIn(await readings.read(detectLang(message), message, { asks: null, today }))?.kind ?? null;
}
